/// When a rule's finding refuses at the earliest, and whether a trial period can hold it back.
public enum RuleForce: Sendable, Hashable {
    /// Dangerous for the repository or a person: refuses from `from`, also in a trial period, whatever was adopted.
    case always(from: Moment)
    /// A right: what nobody granted is refused from `from`, unless an adopted agreement or the trial period softens it.
    case right(from: Moment)
    /// Refuses from `from`, once an agreement it serves was adopted as "block" and is in force.
    case adopted(from: Moment)

    /// The earliest moment at which a finding refuses.
    public var from: Moment {
        switch self {
        case .always(let moment), .right(let moment), .adopted(let moment): moment
        }
    }
}

/// Which contents a rule looks at (protocol.md 3).
public enum RuleReach: Sendable, Hashable {
    /// Every version the push introduces, also one that a later commit of the same push replaced.
    case everyIntroducedVersion
    /// Only the result: base to new tip.
    case result
}

/// What a rule demands, in words; its examples are its tests and its page in the handbook.
public struct RuleDescription: Sendable {
    /// The rule's name.
    public let id: RuleID
    /// Names of the same rule in other linters, for their users.
    public let aliases: [String]
    /// A short title.
    public let title: Message
    /// What it asks, and why.
    public let demand: Message
    /// How to satisfy it.
    public let remedy: Message
    /// The agreements it serves, in the numbering of the notes.
    public let agreements: [AgreementID]
    /// When it refuses.
    public let force: RuleForce
    /// How heavily it can weigh at most, whatever was adopted: a rule of taste never refuses.
    public let weight: Severity
    /// Which contents it looks at.
    public let reach: RuleReach
    /// Whether an author may switch it off in the text, with a reason (`<!-- afspraak uit: regel, reden -->`): only what is
    /// asked of how a text is written, never what protects a person or a right.
    public let canBeSwitchedOff: Bool
    /// Right, wrong and tricky content. Made when asked for: a hook never needs them.
    public var examples: [RuleExample] { makeExamples() }
    private let makeExamples: @Sendable () -> [RuleExample]

    public init(
        id: RuleID, aliases: [String] = [], title: Message, demand: Message, remedy: Message,
        agreements: [AgreementID], force: RuleForce, weight: Severity = .block, reach: RuleReach,
        canBeSwitchedOff: Bool = false, examples: @escaping @Sendable () -> [RuleExample]
    ) {
        self.id = id
        self.aliases = aliases
        self.title = title
        self.demand = demand
        self.remedy = remedy
        self.agreements = agreements
        self.force = force
        self.weight = weight
        self.reach = reach
        self.canBeSwitchedOff = canBeSwitchedOff
        makeExamples = examples
    }

    /// Whether this is a name of the rule: its own, or one from another linter in capitals or not (`MD045`, `md045`).
    public func answers(to name: String) -> Bool {
        id.rawValue == name || aliases.contains { $0.lowercased() == name.lowercased() }
    }
}

/// One thing an agreement demands: reads facts and policy, never git, the clock or the disk.
public protocol Rule<Subject>: Sendable {
    /// What it looks at.
    associatedtype Subject
    /// What it demands, with its examples.
    static var description: RuleDescription { get }
    /// What it sees in the subject; empty when all is well.
    func findings(in subject: Subject) -> [Finding]
}
