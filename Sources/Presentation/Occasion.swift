public import Findings

/// On what occasion a person gets an answer: it decides what can be said of where the work now is.
public enum Occasion: String, Sendable, CaseIterable {
    /// The index is judged before a commit (bewaren).
    case commit
    /// An editor's own proposal arrives at the server.
    case keepProposal
    /// A proposal is handed in (indienen).
    case handIn
    /// The protected branch is pushed to (publiceren).
    case publish
    /// The same, tried on the editor's own computer before anything is sent.
    case dryRunPublish
    /// Someone asked for a check; nothing is kept or sent.
    case check
    /// Somebody looks at another's proposal, to decide on it.
    case review
    /// A push to a place that is neither the site nor a proposal.
    case otherRef
}

/// One verdict and the occasion it was given on.
public struct AnswerPart: Sendable {
    public let verdict: Verdict
    public let occasion: Occasion

    public init(_ verdict: Verdict, on occasion: Occasion) {
        self.verdict = verdict
        self.occasion = occasion
    }
}

/// How the answer is shown.
public struct AnswerOptions: Sendable {
    /// Show every remark, not just the three most important ones.
    public var allRemarks: Bool
    /// Show only the first remark in full: an answer between the lines of git is read in passing.
    public var isBrief: Bool
    /// Use colour; only for a terminal.
    public var colour: Bool
    /// Columns to fill. The default leaves room for the `remote: ` that git puts before each line of a server.
    public var width: Int
    /// Who can help.
    public var contact: HelpContact?
    /// The command that was typed, where a plain `afspraak nakijken` would judge something else.
    public var command: Message?

    public init(
        allRemarks: Bool = false, isBrief: Bool = false, colour: Bool = false, width: Int = 72,
        contact: HelpContact? = nil, command: Message? = nil
    ) {
        self.allRemarks = allRemarks
        self.isBrief = isBrief
        self.colour = colour
        self.width = width
        self.contact = contact
        self.command = command
    }
}
