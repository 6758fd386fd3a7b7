public import Findings

/// The rules of a house style, made ready once for any number of texts.
public struct StyleChecker: Sendable {
    let rules: [CompiledRule]
    let table: PhraseTable
    /// The patterns of all rules, and what each needs: apart, because most are never run.
    let searches: [Search]
    let triggers: [RuleTrigger]
    /// Of each trigger what is asked first: small enough to be looked through quickly.
    let triggerHeads: [TriggerHead]
    /// The steps that there are in `table`.
    let phraseSteps: WordFilter
    /// The words with which its phrases begin.
    let phraseStarts: PhraseStarts
    /// Stretches of `triggers` that begin with the same question.
    let triggerGroups: [(group: TriggerGroup, triggers: Range<Int>)]
    let countingRules: [CountingRule]
    /// Rules that look words up, and whether only their own filters leave words alone.
    let spellingRules: [(rule: Int, isCustom: Bool)]
    /// By rule, where its filters begin among all patterns that the automaton knows.
    let firstFilters: [Int]
    /// Where what is counted begins among them.
    let firstCounted: Int
    /// Rules with an examination of their own.
    let examiningRules: [Int]
    /// Rules about the whole text.
    let measuringRules: [Int]
    /// Whether what is left alone matters to a rule.
    let needsContext: Bool
    /// Whether a rule asks how many syllables a text has in English.
    let asksEnglish: Bool
    let searchCount: Int
    let filters: [ScopeFilter]
    /// What any rule looks at.
    let wanted: ScopeMask
    /// The only language it looks at, such as `nl`; nil: all.
    let language: String?

    /// The rules that are not run, and why.
    public var notRun: [(rule: String, reason: Message)] {
        notRunRules.compactMap { rule in rule.notRun.map { (rule.name, $0) } }
    }
    let notRunRules: [StyleRule]

    /// The most findings of one rule in one text.
    public static let mostFindings = 200

    /// Makes rules ready.
    /// - Parameters:
    ///   - quotesLeftAlone: names of rules that leave quotations alone.
    ///   - language: text that says it is in another language is not looked at; nil: all text is.
    ///   - triesPatterns: whether every pattern is tried at once, and one that is none is a problem: for a policy that
    ///     arrives. Otherwise a pattern is understood when it is first needed, and a bad one finds nothing.
    public init(
        _ rules: [StyleRule], quotesLeftAlone: Set<String> = [], language: String? = nil, triesPatterns: Bool = false
    ) throws(StyleProblem) {
        var compiler = RuleCompiler(triesPatterns: triesPatterns)
        for rule in rules { try compiler.add(rule, leavesQuotesAlone: quotesLeftAlone.contains(rule.name)) }
        let all = compiler.rules.enumerated().flatMap { index, rule in
            rule.searches.map { (search: $0.search, trigger: RuleTrigger(rule: index, trigger: $0.trigger)) }
        }.sorted { TriggerGroup.isBefore($0.trigger.trigger.group, $1.trigger.trigger.group) }
        self.init(
            CompiledRules(
                rules: compiler.rules, table: compiler.table, searches: all.map(\.search), triggers: all.map(\.trigger),
                searchCount: compiler.searchCount, notRun: rules.filter { $0.notRun != nil }),
            language: language)
    }

    init(_ compiled: CompiledRules, language: String?) {
        rules = compiled.rules
        table = compiled.table
        searches = compiled.searches
        triggers = compiled.triggers
        searchCount = compiled.searchCount
        self.language = language
        triggerHeads = triggers.map(TriggerHead.init)
        triggerGroups = Self.groups(of: triggers)
        phraseSteps = table.filter
        phraseStarts = table.starts
        countingRules = rules.enumerated().compactMap { CountingRule($1, at: $0) }
        spellingRules = rules.enumerated().compactMap { index, compiled in
            if case .spelling(let form) = compiled.rule.kind { (index, form.isCustom) } else { nil }
        }
        var next = searches.count
        firstFilters = rules.map { rule in
            defer { next += rule.filters.count }
            return next
        }
        firstCounted = next
        examiningRules = rules.indices.filter { [rules] in rules[$0].examination != nil }
        measuringRules = rules.indices.filter { [rules] in rules[$0].rule.kind.isOfWholeText }
        needsContext = rules.contains { $0.needsContext }
        notRunRules = compiled.notRun
        asksEnglish = rules.contains { $0.asksEnglish }
        wanted = (rules.map(\.rule) + compiled.notRun).reduce(into: []) { wanted, rule in
            for scope in rule.scopes where !scope.isElsewhere { wanted.formUnion(scope.required) }
        }
        filters = rules.enumerated().flatMap { index, compiled in
            compiled.isVocabulary
                ? [] : compiled.rule.scopes.enumerated().compactMap { ScopeFilter($1, rule: index, at: $0) }
        }
    }

    /// Which patterns may match in a part of a text, as positions in `searches`. Nothing is copied on the way: there are hundreds
    /// of patterns, and thousands of parts.
    func due(
        _ due: inout [Int], _ folded: UnsafeBufferPointer<UInt8>, _ facts: TextFacts, _ pairs: BytePairs,
        hasRare: Bool, reaches: [ScopeReach]
    ) {
        due.removeAll(keepingCapacity: true)
        triggers.withUnsafeBufferPointer { triggers in
            triggerHeads.withUnsafeBufferPointer { heads in
                pairs.withWords { pairs in
                    for (group, range) in triggerGroups where hasRare || group.mayMatch(facts) {
                        for index in range {
                            let head = heads[index]
                            if !hasRare,
                                !(BytePairs.may(head.one, stand: pairs) && BytePairs.may(head.other, stand: pairs))
                            {
                                continue
                            }
                            if reaches[head.rule] == .none { continue }
                            if hasRare || triggers[index].trigger.mayMatch(folded, facts) { due.append(index) }
                        }
                    }
                }
            }
        }
    }

    private static func groups(of triggers: [RuleTrigger]) -> [(group: TriggerGroup, triggers: Range<Int>)] {
        var groups: [(group: TriggerGroup, triggers: Range<Int>)] = []
        for (index, trigger) in triggers.enumerated() {
            let group = trigger.trigger.group
            if let last = groups.last, last.group == group {
                groups[groups.count - 1].triggers = last.triggers.lowerBound..<(index + 1)
            } else {
                groups.append((group, index..<(index + 1)))
            }
        }
        return groups
    }

    /// The screens that have something to say, by the position of their pattern in `searches`; the filters of spelling come
    /// behind those, and what is counted behind them.
    var screens: [(pattern: Int, screen: PatternScreen)] {
        let counted = countingRules.map { counting -> GuardedSearch? in
            if case .matches(let guarded) = counting.thing { guarded } else { nil }
        }
        let all = zip(searches, triggers).map { GuardedSearch(search: $0, trigger: $1.trigger) }
        return (all + rules.flatMap(\.filters) + counted).enumerated().compactMap { index, guarded in
            guarded?.screen.map { (index, $0) }
        }
    }

    /// A rule of it; nil when none has that name.
    public func rule(named name: String) -> StyleRule? { rules.first { $0.rule.name == name }?.rule }

    /// What the rules find in a text, by place. Without `spelling` no word is misspelled. `memory` is what was kept of other
    /// texts, with the same spelling.
    public func findings(
        in text: StyleText, spelling: (any Spelling)? = nil, memory: StyleMemory? = nil
    ) -> [StyleFinding] {
        report(on: text, spelling: spelling, memory: memory).findings
    }

    /// The same, and which rules did not look at everything.
    public func report(
        on text: StyleText, spelling: (any Spelling)? = nil, memory: StyleMemory? = nil
    ) -> StyleReport {
        var run = StyleRun(self, text, spelling: spelling, memory: memory ?? StyleMemory())
        return run.report()
    }
}
