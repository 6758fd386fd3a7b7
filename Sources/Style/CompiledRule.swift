import Patterns
import Synchronization

/// A pattern that is only understood when it is first needed: most never are.
final class LatePattern: Sendable {
    /// As written for PCRE2.
    let text: String
    let ignoresCase: Bool
    /// Kept alive by hand: `AtomicLazyReference` costs more to read than most searches.
    private let made = Atomic<Unmanaged<Pattern>?>(nil)
    private let madeAnchored = Atomic<Unmanaged<Pattern>?>(nil)
    private let screened = Atomic<Unmanaged<PatternScreen>?>(nil)

    init(_ text: String, ignoresCase: Bool) {
        self.text = text
        self.ignoresCase = ignoresCase
    }

    func pattern() throws(PatternProblem) -> Pattern {
        try Self.kept(in: made) { () throws(PatternProblem) in try fresh() }
    }

    /// The same, that only ever matches where a search begins.
    func anchored() throws(PatternProblem) -> Pattern {
        try Self.kept(in: madeAnchored) { () throws(PatternProblem) in try fresh(isAnchored: true) }
    }

    @inline(__always)
    private static func kept(
        in place: borrowing Atomic<Unmanaged<Pattern>?>, _ fresh: () throws(PatternProblem) -> Pattern
    ) throws(PatternProblem) -> Pattern {
        if let pattern = place.load(ordering: .acquiring) { return pattern.takeUnretainedValue() }
        let pattern = Unmanaged.passRetained(try fresh())
        let (isFirst, other) = place.compareExchange(expected: nil, desired: pattern, ordering: .acquiringAndReleasing)
        if isFirst { return pattern.takeUnretainedValue() }
        pattern.release()
        return (other ?? pattern).takeUnretainedValue()
    }

    private func fresh(isAnchored: Bool = false) throws(PatternProblem) -> Pattern {
        let allowed = WideSpace.allowed(in: text)
        if allowed != text {
            do throws(PatternProblem) {
                return try Pattern(allowed, ignoresCase: ignoresCase, isAnchored: isAnchored)
            } catch {
                // Of the pattern as written, so that it says where.
            }
        }
        return try Pattern(text, ignoresCase: ignoresCase, isAnchored: isAnchored)
    }

    /// Whether every match begins with a digit, as far as its screen knows.
    var beginsWithDigit: Bool {
        guard let kept = screened.load(ordering: .acquiring) ?? screen() else { return false }
        return kept._withUnsafeGuaranteedRef { $0.beginsWithDigit }
    }

    /// Whether every match begins where what it is looked for in does, as far as its screen knows.
    var beginsAtStart: Bool {
        guard let kept = screened.load(ordering: .acquiring) ?? screen() else { return false }
        return kept._withUnsafeGuaranteedRef { $0.beginsAtStart }
    }

    /// Whether it may match in a stretch of a text; see `PatternScreen`.
    func mayMatch(_ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, digits: [Int]) -> Bool {
        guard let kept = screened.load(ordering: .acquiring) ?? screen() else { return true }
        return kept._withUnsafeGuaranteedRef { $0.mayMatch(text, stretch, digits: digits) }
    }

    /// Whether it may match right at a place in a stretch of a text.
    func mayMatch(_ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, at start: Int) -> Bool {
        guard let kept = screened.load(ordering: .acquiring) ?? screen() else { return true }
        return kept._withUnsafeGuaranteedRef { $0.mayMatch(text, stretch, at: start) }
    }

    /// What tells that it certainly matches nowhere.
    var screenOfIt: PatternScreen? {
        (screened.load(ordering: .acquiring) ?? screen())?.takeUnretainedValue()
    }

    private func screen() -> Unmanaged<PatternScreen>? {
        let fresh = Unmanaged.passRetained(PatternScreen(text, ignoresCase: ignoresCase))
        let (isFirst, other) = screened.compareExchange(
            expected: nil, desired: fresh, ordering: .acquiringAndReleasing)
        if isFirst { return fresh }
        fresh.release()
        return other
    }

    deinit {
        made.load(ordering: .acquiring)?.release()
        madeAnchored.load(ordering: .acquiring)?.release()
        screened.load(ordering: .acquiring)?.release()
    }
}

/// A pattern of a rule.
struct Search: Sendable {
    let pattern: LatePattern
    /// Which of the rule's tokens or swaps.
    let token: Int
    /// Its place among all searches of the checker.
    let number: Int
}

/// A search, and what a text must hold for it to find anything.
struct GuardedSearch: Sendable {
    let search: Search
    let trigger: Trigger

    /// What tells where it certainly finds nothing: the screen of its pattern, or that of a row of letters that every match
    /// holds; nil when neither does.
    var screen: PatternScreen? {
        if let screen = search.pattern.screenOfIt, screen.isSure { return screen }
        return trigger.plainLiteral.map { PatternScreen($0, ignoresCase: true) }
    }
}

/// A rule, ready to run.
struct CompiledRule: Sendable {
    let rule: StyleRule
    /// What the table of phrases cannot find, and what each needs.
    var searches: [(search: Search, trigger: Trigger)] = []
    var exceptions: [Search] = []
    /// The accepted words it leaves alone, as a position among the rules: they are a rule of their own that finds nothing.
    var vocabulary: Int?
    var isVocabulary = false
    var count: CountedThing?
    var filters: [GuardedSearch] = []
    var capture: Capture?
    /// What a part of the text is examined for, apart from words and patterns.
    var examination: Examination?
    let leavesQuotesAlone: Bool

    init(_ rule: StyleRule, leavesQuotesAlone: Bool) {
        self.rule = rule
        self.leavesQuotesAlone = leavesQuotesAlone
    }

    /// Whether what stands elsewhere in the text matters: also what is not looked at itself.
    var needsContext: Bool {
        switch rule.kind {
        case .consistency, .conditional, .metric, .readability: true
        default: false
        }
    }

    /// Whether it asks how many syllables a text has in English.
    var asksEnglish: Bool {
        switch rule.kind {
        case .metric(let form): form.formula.asksEnglish || form.condition.asksEnglish
        case .readability(let form): form.metrics.contains { $0.asksEnglish }
        default: false
        }
    }

    /// Whether an exception is a part of what it judges, and excuses only that.
    var judgesExceptionsItself: Bool {
        if case .capitalization = rule.kind { true } else { false }
    }

    /// Whether two findings may share words: Vale tells each pair of the same word three times in a row.
    var mayOverlap: Bool {
        switch rule.kind {
        case .repetition, .sequence: true
        default: false
        }
    }

    /// The pieces that any of its scopes leaves out.
    var avoided: ScopeMask {
        rule.scopes.reduce(into: []) { $0.formUnion($1.forbidden.intersection(.pieces)) }
    }

    func reach(in part: PagePart) -> ScopeReach {
        if isVocabulary { return .whole }
        if part.isSkipped, !needsContext { return .none }
        return rule.scopes.reduce(into: .none) { $0.formUnion($1.reach(in: part.mask, field: part.field)) }
    }
}

/// Patterns whose groups are asked for.
enum Capture: Sendable {
    /// Of the swaps with a `$1` in what they become, by their position.
    case swaps([Int: Search])
    /// What defines the words of a conditional rule.
    case definition(Search)
}

/// What a part of a text is examined for.
enum Examination: Sendable {
    case repetition(RepetitionSearch)
    case capitals(CapitalSearch)
    case sequence(SequenceSearch)
    /// Each part by itself.
    case measure
}

/// What an occurrence rule counts.
enum CountedThing: Sendable {
    /// Runs of letters and digits.
    case words
    /// Whatever stands between spaces.
    case chunks
    case runs(CharacterRun)
    case matches(GuardedSearch)
}

/// What a pattern of a rule needs.
struct RuleTrigger: Sendable {
    /// As its position in the checker.
    let rule: Int
    let trigger: Trigger
}

/// What is asked first of a pattern's trigger.
struct TriggerHead: Sendable {
    let rule: Int
    /// See `BytePairs`.
    let one: UInt16
    let other: UInt16

    init(_ trigger: RuleTrigger) {
        rule = trigger.rule
        (one, other) = trigger.trigger.pairs
    }
}
