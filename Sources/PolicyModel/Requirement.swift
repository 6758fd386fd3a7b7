public import BrusselsTime
public import Findings

/// What a `RequirementID` names.
public typealias RequirementID = Identifier<Requirement>

/// Who has to agree before something of a kind comes online: one entry of `vereisten.yaml`.
public struct Requirement: Sendable, Hashable {
    /// Whose agreement may be written down by the communication service instead of signed (practice.md, People).
    public enum Registered: Sendable, Hashable {
        /// Of everybody but those who can sign for the communication service themselves.
        case outsiders
        case nobody
    }

    public let id: RequirementID
    /// nil: every type, and what has none.
    public let types: Set<ContentTypeID>?
    /// Empty: everywhere.
    public let patterns: [PathPattern]
    /// One of these has to be done for the requirement to count.
    public let actions: Set<Action>
    /// Who may agree; in the order in which they have to, when `isOrdered`.
    public let roles: [RoleID]
    /// How many different people; with `needsEachRole` one for each role.
    public let count: Int
    /// One person for each role, and nobody for two.
    public let needsEachRole: Bool
    /// The agreements have to arrive in the order of the roles.
    public let isOrdered: Bool
    /// Whoever wrote the text does not count.
    public let needsFourEyes: Bool
    public let registered: Registered
    /// Whoever puts it online agrees by doing so, when the role is theirs.
    public let countsPublisher: Bool
    /// Days after which an agreement that was not used ends.
    public let validDays: Int
    /// In a crisis the agreement may follow afterwards.
    public let isAfterwardsInCrisis: Bool
    public let from: Day?
    public let until: Day?
    /// The agreement it carries out, which says how heavily it weighs; nil: it stands by itself.
    public let agreement: AgreementID?
    public let source: Source

    /// Whether it is asked on a day.
    public func holds(on day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
}

extension Policy {
    /// The requirements for something that counts as all of `types` at a path, on a day.
    public func requirements(
        for actions: [Action], at path: String, types: [ContentTypeID], on day: Day
    ) -> [Requirement] {
        guard !requirements.isEmpty else { return [] }
        let split = SplitPath(normalised(path))
        return requirements.filter { requirement in
            requirement.holds(on: day)
                && !requirement.actions.isDisjoint(with: actions)
                && (requirement.types.map { !$0.isDisjoint(with: types) } ?? true)
                && (requirement.patterns.isEmpty
                    || requirement.patterns.contains { $0.matches(split, binding: index.departmentIDs) != nil })
        }
    }

    /// Whether anything depends on who wrote a text: four eyes, or an exception that is not for an own text.
    public var asksWhoWrote: Bool {
        requirements.contains(where: \.needsFourEyes) || adoptions.contains { $0.exceptions != nil }
    }

    /// Whether a person has a role on a day that may approve something of all these types at a path.
    public func mayApprove(
        _ person: Person, as role: RoleID, at path: String, types: [ContentTypeID], on day: Day
    ) -> Bool {
        let asked: [ContentTypeID?] = types.isEmpty ? [nil] : types
        return asked.allSatisfy { type in
            permission(for: person, action: .approve, path: path, type: type, on: day, only: role).granted
        }
    }

    /// Who may do something at a path on a day, in the order of the register.
    public func people(whoMay action: Action, at path: String, type: ContentTypeID?, on day: Day) -> [Person] {
        persons.filter { permission(for: $0, action: action, path: path, type: type, on: day).granted }
    }

    /// Who could agree as a role today, for the words of an answer.
    public func people(approvingAs role: RoleID, at path: String, types: [ContentTypeID], on day: Day) -> [Person] {
        persons.filter { mayApprove($0, as: role, at: path, types: types, on: day) }
    }
}
