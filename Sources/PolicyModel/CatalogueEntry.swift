public import Findings

/// An agreement of the catalogue that came with the program.
public struct CatalogueEntry: Sendable, Hashable {
    /// What can be done with it here.
    public enum Class: String, Sendable, Hashable, CaseIterable {
        case enforced = "afgedwongen"
        case statement = "verklaring"
        case advice = "advies"
        case outside = "buiten"
    }

    public let id: AgreementID
    /// The number of the note, for example `82`.
    public let number: String
    public let subject: Message
    public let classification: Class
    public let chapter: String?
    /// The note it comes from, as its file says.
    public let origin: String
    /// Why it lies outside the content folder.
    public let reason: Message?
    /// How heavily it weighs for who adopts it without saying so; nil: as the rule proposes.
    public let severity: Severity?
    /// Who lets something through according to the note; nil: not said. Only what the municipality writes itself counts.
    public let exceptions: [RoleID]?
    /// What a municipality can fill in with it.
    public let settings: [String]
    /// Other forms of the same agreement.
    public let variants: [AgreementID]
    /// What cannot be adopted beside it without a decision. Said on one side is enough.
    public let conflicts: [AgreementID]
    /// The law it rests on.
    public let basis: String?
    /// What an item has to say of itself where a person has to state something; nil: nothing.
    public let statement: StatementDemand?
    /// Who usually agrees, where it takes the agreement of people; nil: nobody. Of advice and of what lies outside, who could.
    public let approval: ApprovalProposal?
    public let source: Source

    /// Whether the note leaves it open: a municipality asks somebody to confirm it, or does not.
    public var isConfirmedByChoice: Bool { approval != nil && classification != .statement }
}

/// The fields in which a person states what no program can see.
public struct StatementDemand: Sendable, Hashable {
    /// The items it is asked of.
    public let types: [String]
    /// All of these have to be filled in; what stands within a field by both names (`derden.groot`).
    public let fields: [String]
    /// Only asked of an item with one of these answers; empty: of each.
    public let condition: FieldCondition?
}

/// Who agrees with something beforehand, as a note proposes it: a municipality writes it down in `vereisten.yaml`.
public struct ApprovalProposal: Sendable, Hashable {
    public let types: [String]
    public let roles: [String]
    /// Each of the roles, and not one of them.
    public let needsEachRole: Bool
    public let isOrdered: Bool

    /// What a municipality writes in `vereisten.yaml` to ask it.
    public func line(for agreement: AgreementID) -> String {
        "- {id: \(agreement), afspraak: \(agreement), bij: {types: [\(types.joined(separator: ", "))]}, "
            + "\(needsEachRole ? "alle" : "een"): [\(roles.joined(separator: ", "))]\(isOrdered ? ", volgorde: ja" : "")}"
    }
}
