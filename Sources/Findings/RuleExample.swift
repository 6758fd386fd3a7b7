/// A small push that shows a rule at work, played by the example municipality.
///
/// It is a test (the rule must find exactly `expected`) and a paragraph in the handbook.
public struct RuleExample: Sendable {
    /// What the example is there to show.
    public enum Kind: String, Sendable, CaseIterable {
        case right
        case wrong
        case tricky
    }

    public let kind: Kind
    /// One sentence that says what happens.
    public let title: Message
    /// The person (id in the example municipality) who pushes.
    public let person: String
    /// The ref that is pushed to; `main` is the protected branch.
    public let ref: String
    /// Files before the push; a missing path did not exist. Added to the example's own skeleton.
    public let before: [String: String]
    /// The files that each commit of the push writes; nil deletes. The last one gives the result.
    public let commits: [[String: String?]]
    /// How many findings of this rule are expected.
    public let expected: Int
    /// People who agreed with exactly this result before it was pushed.
    public let agreed: [String]
    /// People whose agreement with it was written down by the communication service.
    public let registered: [String]
    /// Who wrote it; nil: who pushes.
    public let author: String?
    /// Whether a crisis is open.
    public let isCrisis: Bool
    /// An export of the consent register (CSV); nil: there is no register.
    public let consents: String?
    /// The register of decisions (CSV); nil: there is none.
    public let decisions: String?
    /// The snapshot of the UiTdatabank (JSON-LD); nil: there is none.
    public let activities: String?
    /// When it is pushed (RFC 3339); nil: on a day on which everything adopted is in force.
    public let moment: String?
    /// The words each commit was kept with, in their order; fewer than there are commits: the rest has none.
    public let messages: [String]

    public init(
        _ kind: Kind, _ title: Message, person: String, ref: String = "main", before: [String: String] = [:],
        commits: [[String: String?]], expected: Int, agreed: [String] = [], registered: [String] = [],
        author: String? = nil, isCrisis: Bool = false, consents: String? = nil, decisions: String? = nil,
        activities: String? = nil, at moment: String? = nil, messages: [String] = []
    ) {
        self.consents = consents
        self.decisions = decisions
        self.activities = activities
        self.moment = moment
        self.messages = messages
        self.agreed = agreed
        self.registered = registered
        self.author = author
        self.isCrisis = isCrisis
        self.kind = kind
        self.title = title
        self.person = person
        self.ref = ref
        self.before = before
        self.commits = commits
        self.expected = expected
    }
}
