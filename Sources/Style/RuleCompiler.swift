import Findings

/// Makes rules ready to run: their plain phrases go into one table, the rest become patterns.
struct RuleCompiler {
    /// Tokens that were taken apart.
    var forms: [FormKey: TokenForm] = [:]
    var table = PhraseTable()
    private(set) var rules: [CompiledRule] = []
    /// How many patterns there are.
    var searchCount = 0
    /// Accepted words that are in already, and where.
    private var vocabularies: [(words: StyleVocabulary, rule: Int)] = []
    /// Whether every pattern is tried at once, so that a bad one is a problem.
    let triesPatterns: Bool

    init(triesPatterns: Bool) { self.triesPatterns = triesPatterns }

    mutating func add(_ rule: StyleRule, leavesQuotesAlone: Bool) throws(StyleProblem) {
        guard rule.notRun == nil else { return }
        let vocabulary = try vocabulary(of: rule)
        var compiled = CompiledRule(rule, leavesQuotesAlone: leavesQuotesAlone)
        compiled.vocabulary = vocabulary
        try fill(&compiled, rule)
        rules.append(compiled)
    }

    private mutating func fill(_ compiled: inout CompiledRule, _ rule: StyleRule) throws(StyleProblem) {
        switch rule.kind {
        case .existence(let form):
            compiled.searches = try searches(form.tokens, rule, isNonword: form.isNonword)
            if let raw = form.raw { compiled.searches += try pattern(raw, 0, rule) }
            compiled.exceptions = try exceptions(form.exceptions, rule)
        case .substitution(let form):
            compiled.searches = try searches(form.swaps.map(\.observed), rule, isNonword: form.isNonword)
            compiled.exceptions = try exceptions(form.exceptions, rule)
            compiled.capture = try captures(form, rule)
        case .occurrence(let form): compiled.count = try counted(form.token, rule)
        case .spelling(let form):
            for filter in form.filters { compiled.filters += try pattern(filter, 0, rule).map(GuardedSearch.init) }
        case .consistency(let form):
            let tokens = form.pairs.flatMap { [$0.one, $0.other] }
            compiled.searches = try searches(tokens, rule, isNonword: form.isNonword)
        case .conditional(let form):
            compiled.searches = try pattern(form.first, 0, rule)
            compiled.exceptions = try exceptions(form.exceptions, rule)
            compiled.capture = try pattern(form.second, 0, rule).first.map { .definition($0.search) }
        case .repetition(let form):
            compiled.exceptions = try exceptions(form.exceptions, rule)
            compiled.examination = try pattern(form.token, 0, rule).first.map {
                .repetition(RepetitionSearch(form, $0.search, $0.trigger))
            }
        case .capitalization(let form):
            compiled.exceptions = try exceptions(form.exceptions, rule)
            compiled.examination = .capitals(try capitals(form, rule))
        case .metric, .readability: if !rule.kind.isOfWholeText { compiled.examination = .measure }
        case .sequence(let form): compiled.examination = try sequence(form, rule).map { .sequence($0) }
        }
    }

    /// Where the words stand that a rule leaves alone because the project accepts them.
    private mutating func vocabulary(of rule: StyleRule) throws(StyleProblem) -> Int? {
        guard let words = rule.vocabulary else { return nil }
        if let known = vocabularies.first(where: { $0.words == words }) { return known.rule }
        let tokens = words.accept.map { StyleToken(text: $0, offset: 0) }
        let kind = StyleRule.Existence(tokens: [], raw: nil, exceptions: tokens, isNonword: false)
        var compiled = CompiledRule(
            StyleRule(
                name: "", file: rule.file, level: .suggestion, message: "", scopes: [], ignoresCase: false, limit: nil,
                link: nil, description: nil, action: nil, kind: .existence(kind), vocabulary: nil, notRun: nil),
            leavesQuotesAlone: false)
        compiled.isVocabulary = true
        compiled.exceptions = try exceptions(tokens, compiled.rule)
        rules.append(compiled)
        vocabularies.append((words, rules.count - 1))
        return rules.count - 1
    }

    typealias Found = (search: Search, trigger: Trigger)

    private mutating func searches(
        _ tokens: [StyleToken], _ rule: StyleRule, isNonword: Bool
    ) throws(StyleProblem) -> [Found] {
        var found: [Found] = []
        for (index, token) in tokens.enumerated() {
            found += try search(token, index, rule, isNonword: isNonword, ignoresCase: rule.ignoresCase)
        }
        return found
    }

    /// What does not count: always whole words, and with the capitals that are written, as in Vale.
    private mutating func exceptions(_ tokens: [StyleToken], _ rule: StyleRule) throws(StyleProblem) -> [Search] {
        var exceptions: [Search] = []
        for (index, token) in tokens.enumerated() {
            exceptions += try search(
                token, index, rule, isNonword: false, ignoresCase: false, isException: true
            ).map(\.search)
        }
        return exceptions
    }

    /// Of swaps whose replacement names a group.
    private mutating func captures(
        _ form: StyleRule.Substitution, _ rule: StyleRule
    ) throws(StyleProblem) -> Capture? {
        var captures: [Int: Search] = [:]
        for (index, swap) in form.swaps.enumerated() where swap.replacements.contains(where: Expansion.isNeeded) {
            captures[index] = try pattern(swap.observed, index, rule, hasEdges: !form.isNonword).first?.search
        }
        return captures.isEmpty ? nil : .swaps(captures)
    }

    private mutating func counted(_ token: StyleToken, _ rule: StyleRule) throws(StyleProblem) -> CountedThing? {
        return switch token.text {
        case #"\w+"#, #"\b\w+\b"#, #"\b(\w+)\b"#, #"\b(?:\w+)\b"#: .words
        case #"[^\s]+"#, #"\S+"#, #"\b\S+\b"#, #"[^\s]+\b"#: .chunks
        default:
            if let run = CharacterRun(token.text) {
                .runs(run)
            } else {
                try pattern(token, 0, rule).first.map {
                    .matches(GuardedSearch(search: $0.search, trigger: $0.trigger))
                }
            }
        }
    }
}
