import Patterns
import Synchronization

/// A pattern that is only understood when it is first needed: most never are.
final class LatePattern: Sendable {
    private let text: String
    private let ignoresCase: Bool
    /// Kept alive by hand: `AtomicLazyReference` costs more to read than most searches.
    private let made = Atomic<Unmanaged<Pattern>?>(nil)

    init(_ text: String, ignoresCase: Bool) {
        self.text = text
        self.ignoresCase = ignoresCase
    }

    func pattern() throws(PatternProblem) -> Pattern {
        if let pattern = made.load(ordering: .acquiring) { return pattern.takeUnretainedValue() }
        let pattern = Unmanaged.passRetained(try Pattern(text, ignoresCase: ignoresCase))
        let (isFirst, other) = made.compareExchange(expected: nil, desired: pattern, ordering: .acquiringAndReleasing)
        if isFirst { return pattern.takeUnretainedValue() }
        pattern.release()
        return (other ?? pattern).takeUnretainedValue()
    }

    deinit { made.load(ordering: .acquiring)?.release() }
}

/// A pattern of a rule.
struct Search: Sendable {
    let pattern: LatePattern
    /// Which of the rule's tokens or swaps.
    let token: Int
    /// Its place among all searches of the checker.
    let number: Int
}

/// A rule, ready to run.
struct CompiledRule: Sendable {
    let rule: StyleRule
    /// What the table of phrases cannot find, and what each needs.
    var searches: [(search: Search, trigger: Trigger)] = []
    var exceptions: [Search] = []
    var count: CountedThing?
    var filters: [Search] = []
    let leavesQuotesAlone: Bool

    init(_ rule: StyleRule, leavesQuotesAlone: Bool) {
        self.rule = rule
        self.leavesQuotesAlone = leavesQuotesAlone
    }

    var avoidsLinks: Bool { rule.scopes.contains { $0.forbidden.contains(.link) } }

    func reach(in mask: ScopeMask, field: String?) -> ScopeReach {
        var reach = ScopeReach.none
        for scope in rule.scopes {
            let next = scope.reach(in: mask, field: field)
            if next.rawValue > reach.rawValue { reach = next }
        }
        return reach
    }
}

/// What an occurrence rule counts.
enum CountedThing: Sendable {
    /// Runs of letters and digits.
    case words
    /// Whatever stands between spaces.
    case chunks
    case runs(CharacterRun)
    case matches(Search)
}

/// What a pattern of a rule needs.
struct RuleTrigger: Sendable {
    /// As its position in the checker.
    let rule: Int
    let trigger: Trigger
}
