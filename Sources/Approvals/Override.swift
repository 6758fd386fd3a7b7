public import BrusselsTime
public import Findings
public import Git
public import PolicyModel

/// An exception: somebody lets one version of one file through although a rule would hold it back (protocol.md 4).
public struct Override: Sendable, Hashable {
    /// The statement or push it stands in.
    public let id: String
    public let by: PersonID
    public let rule: RuleID
    public let path: String
    /// The version it is for; nil: the one in this very push.
    public let blob: ObjectID?
    public let reason: String
    public let expires: Instant
    /// Who wrote the text.
    public let authors: Set<PersonID>
    /// Who wrote it down for who decided; nil: who decided did so personally.
    public let recorder: PersonID?
    /// The roles whose advice on this version was recorded.
    public let advice: Set<RoleID>

    public init(
        id: String, by: PersonID, rule: RuleID, path: String, blob: ObjectID?, reason: String, expires: Instant,
        authors: Set<PersonID>, recorder: PersonID? = nil, advice: Set<RoleID> = []
    ) {
        self.id = id
        self.by = by
        self.rule = rule
        self.path = path
        self.blob = blob
        self.reason = reason
        self.expires = expires
        self.authors = authors
        self.recorder = recorder
        self.advice = advice
    }

    /// Days after which an exception made while pushing ends.
    public static let days = 7
    /// Fewest letters of a reason.
    public static let shortestReason = 8
}

/// Why an exception that was asked for is not given.
public enum OverrideProblem: Sendable, Hashable {
    /// The agreement allows none, or the rule is not one of agreements.
    case notAllowed
    /// Not by this person.
    case notYours
    case ownText
    case expired
    case noReason
    /// An earlier exception of this person was not confirmed in time.
    case unconfirmed
}
