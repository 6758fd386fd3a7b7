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
    public let source: Source
}
