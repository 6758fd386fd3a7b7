public import BrusselsTime
public import Findings

/// An agreement that the municipality took over from the catalogue, with what it decided about it.
public struct Adoption: Sendable, Hashable {
    /// A setting's value.
    public enum Value: Sendable, Hashable {
        case text(String)
        case list([String])
        /// Several things, each with the same kinds of facts: tools and their days, house-style images and for whom they are.
        case table([[String: String]])
    }

    public let agreement: AgreementID
    /// The variant that was picked.
    public let choice: String?
    /// nil: as the rule proposes.
    public let severity: Severity?
    /// Switched off (`ernst: uit`).
    public let isOff: Bool
    /// From which moment it can refuse; nil: as the rule proposes.
    public let moment: Moment?
    /// First day, inclusive; goes before the start of its chapter.
    public let from: Day?
    /// Last day, inclusive.
    public let until: Day?
    public let values: [String: Value]
    /// The decision it rests on.
    public let decision: String?
    /// nil: nobody may make an exception.
    public let exceptions: Exceptions?
    public let source: Source

    /// Who may let something through that the agreement would hold back.
    public struct Exceptions: Sendable, Hashable {
        public let roles: Set<RoleID>
        /// Also for what they wrote themselves (`zelf: ja`).
        public let coversOwnText: Bool
        /// Whose advice has to be recorded first (`na_advies`): of each of these.
        public let advisers: Set<RoleID>
    }
}

/// An agreement of the municipality itself, with its own number and words.
public struct OwnAgreement: Sendable, Hashable {
    public let id: AgreementID
    /// For example `12`.
    public let number: String
    public let title: String
    public let text: String?
    /// The chapter of the municipality's note that it stands in; nil: in front, with the others.
    public let chapter: String?
    /// The agreements of the catalogue that it rests on.
    public let restsOn: [AgreementID]
    public let source: Source
}

/// A chapter of the agreements: its name, and the day from which its agreements count.
public struct ChapterStart: Sendable, Hashable {
    public let id: String
    /// What the municipality calls it; nil: what the note calls it.
    public let title: String?
    /// nil: from the beginning.
    public let from: Day?
    public let source: Source
}

/// How an agreement stands on a day. An agreement that was never adopted, was switched off or ended has no standing.
public struct Standing: Sendable, Hashable {
    public let agreement: AgreementID
    /// As adopted; nil: as the rule proposes.
    public let severity: Severity?
    /// From which moment it can refuse; nil: as the rule proposes.
    public let moment: Moment?
    /// Whether it can refuse: its start has come and no trial period runs.
    public let isInForce: Bool
    /// The first day it can refuse, if that is known and still to come.
    public let startsOn: Day?
    public let choice: String?
    public let values: [String: Adoption.Value]
    /// nil: nobody may make an exception.
    public let exceptions: Adoption.Exceptions?
    /// How people name it.
    public let citation: Citation
    public let source: Source
}

/// How an agreement is named to a person.
public struct Citation: Sendable, Hashable {
    public let id: AgreementID
    /// The number people know it by.
    public let number: String
    /// Whether it is the municipality's own; those are named first.
    public let isOwn: Bool
    /// Its subject. The municipality's own words are Dutch in both languages.
    public let title: Message?
}
