/// The rules of a house style, made ready once for any number of texts.
public struct StyleChecker: Sendable {
    let rules: [CompiledRule]
    let table: PhraseTable
    let searchCount: Int
    /// What any rule looks at.
    let wanted: ScopeMask

    /// The most findings of one rule in one text.
    public static let mostFindings = 200

    /// Makes rules ready. Fails on a pattern that is none.
    /// - Parameter quotesLeftAlone: names of rules that leave quotations alone.
    public init(_ rules: [StyleRule], quotesLeftAlone: Set<String> = []) throws(StyleProblem) {
        var compiler = RuleCompiler()
        for rule in rules { try compiler.add(rule, leavesQuotesAlone: quotesLeftAlone.contains(rule.name)) }
        self.rules = compiler.rules
        table = compiler.table
        searchCount = compiler.searchCount
        wanted = rules.reduce(into: []) { wanted, rule in
            for scope in rule.scopes { wanted.formUnion(scope.required) }
        }
    }

    /// What the rules find in a text, by place. Without `spelling` no word is misspelled.
    public func findings(in text: StyleText, spelling: (any Spelling)? = nil) -> [StyleFinding] {
        report(on: text, spelling: spelling).findings
    }

    /// The same, and which rules did not look at everything.
    public func report(on text: StyleText, spelling: (any Spelling)? = nil) -> StyleReport {
        var run = StyleRun(self, text, spelling: spelling)
        return run.report()
    }
}
