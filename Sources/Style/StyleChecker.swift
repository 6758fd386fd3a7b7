public import Findings

/// The rules of a house style, made ready once for any number of texts.
public struct StyleChecker: Sendable {
    let rules: [CompiledRule]
    let table: PhraseTable
    /// The patterns of all rules, and what each needs: apart, because most are never run.
    let searches: [Search]
    let triggers: [RuleTrigger]
    let countingRules: [Int]
    let spellingRules: [Int]
    /// Rules with an examination of their own.
    let examiningRules: [Int]
    /// Rules about the whole text.
    let measuringRules: [Int]
    /// Whether what is left alone matters to a rule.
    let needsContext: Bool
    let searchCount: Int
    /// What any rule looks at.
    let wanted: ScopeMask

    /// The rules that are not run, and why.
    public let notRun: [(rule: String, reason: Message)]

    /// The most findings of one rule in one text.
    public static let mostFindings = 200

    /// Makes rules ready.
    /// - Parameters:
    ///   - quotesLeftAlone: names of rules that leave quotations alone.
    ///   - triesPatterns: whether every pattern is tried at once, and one that is none is a problem: for a policy that
    ///     arrives. Otherwise a pattern is understood when it is first needed, and a bad one finds nothing.
    public init(
        _ rules: [StyleRule], quotesLeftAlone: Set<String> = [], triesPatterns: Bool = false
    ) throws(StyleProblem) {
        var compiler = RuleCompiler(triesPatterns: triesPatterns)
        for rule in rules { try compiler.add(rule, leavesQuotesAlone: quotesLeftAlone.contains(rule.name)) }
        self.rules = compiler.rules
        table = compiler.table
        searches = compiler.rules.flatMap { $0.searches.map(\.search) }
        triggers = compiler.rules.enumerated().flatMap { index, rule in
            rule.searches.map { RuleTrigger(rule: index, trigger: $0.trigger) }
        }
        countingRules = compiler.rules.indices.filter { compiler.rules[$0].count != nil }
        spellingRules = compiler.rules.indices.filter {
            if case .spelling = compiler.rules[$0].rule.kind { true } else { false }
        }
        examiningRules = compiler.rules.indices.filter { compiler.rules[$0].examination != nil }
        measuringRules = compiler.rules.indices.filter { compiler.rules[$0].rule.kind.isOfWholeText }
        needsContext = compiler.rules.contains { $0.needsContext }
        notRun = rules.compactMap { rule in rule.notRun.map { (rule.name, $0) } }
        searchCount = compiler.searchCount
        wanted = rules.reduce(into: []) { wanted, rule in
            for scope in rule.scopes { wanted.formUnion(scope.required) }
        }
    }

    /// What the rules find in a text, by place. Without `spelling` no word is misspelled. `asked` keeps what the same spelling
    /// said of the same rules' words in other texts.
    public func findings(
        in text: StyleText, spelling: (any Spelling)? = nil, asked: AskedWords? = nil
    ) -> [StyleFinding] {
        report(on: text, spelling: spelling, asked: asked).findings
    }

    /// The same, and which rules did not look at everything.
    public func report(
        on text: StyleText, spelling: (any Spelling)? = nil, asked: AskedWords? = nil
    ) -> StyleReport {
        var run = StyleRun(self, text, spelling: spelling, asked: asked)
        return run.report()
    }
}
