/// What a name in a switch turned out to be.
public enum SwitchTarget: Sendable, Hashable {
    /// A rule that may be switched off, by the name its findings have.
    case rule(String)
    /// A rule that always holds.
    case fixed(String)
    /// No rule; and which was probably meant.
    case unknown(nearest: String?)
}

/// What is to be said about a switch.
public struct SwitchRemark: Sendable, Hashable {
    public enum Problem: Sendable, Hashable {
        case unclear
        case reasonMissing
        case unknownRule(nearest: String?)
        case alwaysHolds
        /// There was nothing to switch off.
        case unused
        /// `aan` without `uit`.
        case stray
    }

    public let problem: Problem
    /// Where the comment stands.
    public let range: Range<Int>
    /// The rule as it was named; empty when none was.
    public let rule: String
}

/// Lets findings through a text's switches, and keeps which were of use.
public struct SwitchBoard: Sendable {
    private struct Entry {
        let asked: AuthorSwitch
        let rule: String
        var isUsed = false
    }

    private let written: AuthorSwitches
    private var entries: [Entry] = []
    private var problems: [SwitchRemark] = []

    /// - Parameter target: what a name stands for.
    public init(_ written: AuthorSwitches, target: (String) -> SwitchTarget) {
        self.written = written
        for asked in written.switches {
            func note(_ problem: SwitchRemark.Problem) {
                problems.append(SwitchRemark(problem: problem, range: asked.range, rule: asked.rule))
            }
            switch target(asked.rule) {
            case .unknown(let nearest): note(.unknownRule(nearest: nearest))
            case .fixed: note(.alwaysHolds)
            case .rule where asked.reason == nil: note(.reasonMissing)
            case .rule(let name): entries.append(Entry(asked: asked, rule: name))
            }
        }
    }

    /// Whether a finding is switched off.
    public mutating func silences(_ rule: String, at range: Range<Int>) -> Bool {
        for index in entries.indices where entries[index].rule == rule {
            let covers = entries[index].asked.covers
            if covers.lowerBound <= range.lowerBound, range.lowerBound < covers.upperBound {
                entries[index].isUsed = true
                return true
            }
        }
        return false
    }

    /// What is to be said, after every finding was asked about.
    /// - Parameter isJudged: whether a stretch was looked at; what was not says nothing about a switch.
    public func remarks(isJudged: (Range<Int>) -> Bool = { _ in true }) -> [SwitchRemark] {
        var remarks = problems
        for entry in entries where !entry.isUsed {
            guard isJudged(entry.asked.range.lowerBound..<entry.asked.covers.upperBound) else { continue }
            remarks.append(SwitchRemark(problem: .unused, range: entry.asked.range, rule: entry.asked.rule))
        }
        remarks += written.unclear.map { SwitchRemark(problem: .unclear, range: $0, rule: "") }
        remarks += written.stray.map { SwitchRemark(problem: .stray, range: $0.range, rule: $0.rule) }
        return remarks.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
