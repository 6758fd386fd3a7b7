import Patterns

/// A pattern of a rule, ready to run.
struct Search: Sendable {
    let pattern: Pattern
    let trigger: Trigger
    /// Which of the rule's tokens or swaps.
    let token: Int
    /// Its place among all searches of the checker.
    let number: Int
}

/// A rule, ready to run.
struct CompiledRule: Sendable {
    let rule: StyleRule
    /// What the table of phrases cannot find.
    var searches: [Search] = []
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
