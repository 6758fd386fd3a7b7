/// How heavily an adopted agreement weighs. Policy decides it; a rule only proposes a default.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
    case info
    case warn
    case block

    private var rank: Int {
        switch self {
        case .info: 0
        case .warn: 1
        case .block: 2
        }
    }

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// The three moments of practice.md: the same finding is a note at one moment and a refusal at the next.
public enum Moment: String, Sendable, Hashable, Comparable, CaseIterable {
    /// Keeping (bewaren): an editor's own proposal, or the index before a commit.
    case keep
    /// Handing in (indienen): the proposal as given to the communication service.
    case submit
    /// Publishing (publiceren): the protected branch.
    case publish

    private var rank: Int {
        switch self {
        case .keep: 0
        case .submit: 1
        case .publish: 2
        }
    }

    public static func < (left: Moment, right: Moment) -> Bool { left.rank < right.rank }
}
