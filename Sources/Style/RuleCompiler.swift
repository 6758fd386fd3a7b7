import Findings
import Patterns
import Text

/// Makes rules ready to run: their plain phrases go into one table, the rest become patterns.
struct RuleCompiler {
    private(set) var table = PhraseTable()
    private(set) var rules: [CompiledRule] = []
    private var searches = 0
    /// Whether every pattern is tried at once, so that a bad one is a problem.
    let triesPatterns: Bool

    init(triesPatterns: Bool) { self.triesPatterns = triesPatterns }

    var searchCount: Int { searches }

    mutating func add(_ rule: StyleRule, leavesQuotesAlone: Bool) throws(StyleProblem) {
        var compiled = CompiledRule(rule, leavesQuotesAlone: leavesQuotesAlone)
        switch rule.kind {
        case .existence(let form):
            for (index, token) in form.tokens.enumerated() {
                if let search = try search(token, index, rule, isNonword: form.isNonword) {
                    compiled.searches.append(search)
                }
            }
            if let raw = form.raw { compiled.searches.append(try pattern(raw, 0, rule)) }
            compiled.exceptions = try exceptions(form.exceptions, rule, isNonword: form.isNonword)
        case .substitution(let form):
            for (index, swap) in form.swaps.enumerated() {
                if let search = try search(swap.observed, index, rule, isNonword: form.isNonword) {
                    compiled.searches.append(search)
                }
            }
            compiled.exceptions = try exceptions(form.exceptions, rule, isNonword: form.isNonword)
        case .occurrence(let form): compiled.count = try counted(form.token, rule)
        case .spelling(let form):
            for filter in form.filters { compiled.filters.append(try pattern(filter, 0, rule).search) }
        }
        rules.append(compiled)
    }

    private typealias Found = (search: Search, trigger: Trigger)

    private mutating func exceptions(
        _ tokens: [StyleToken], _ rule: StyleRule, isNonword: Bool
    ) throws(StyleProblem) -> [Search] {
        var exceptions: [Search] = []
        for (index, token) in tokens.enumerated() {
            if let search = try search(token, index, rule, isNonword: isNonword, isException: true) {
                exceptions.append(search.search)
            }
        }
        return exceptions
    }

    private mutating func counted(_ token: StyleToken, _ rule: StyleRule) throws(StyleProblem) -> CountedThing {
        switch token.text {
        case #"\w+"#, #"\b\w+\b"#, #"\b(\w+)\b"#, #"\b(?:\w+)\b"#: .words
        case #"[^\s]+"#, #"\S+"#, #"\b\S+\b"#, #"[^\s]+\b"#: .chunks
        default:
            if let run = CharacterRun(token.text) {
                .runs(run)
            } else {
                .matches(try pattern(token, 0, rule).search)
            }
        }
    }

    /// The pattern of a token; nil when its phrases are in the table.
    private mutating func search(
        _ token: StyleToken, _ index: Int, _ rule: StyleRule, isNonword: Bool, isException: Bool = false
    ) throws(StyleProblem) -> Found? {
        let bytes = Array(token.text.utf8)
        if !isNonword, bytes.allSatisfy(Self.isPlain),
            table.add(
                bytes, rule: rules.count, token: index, isException: isException, ignoresCase: rule.ignoresCase,
                condition: nil)
        {
            return nil
        }
        var form = TokenForm(token.text, hasEdges: !isNonword, ignoresCase: rule.ignoresCase)
        guard let shape = form.shape else { return try pattern(form, token, index, rule) }
        let keepsWords =
            (form.beginsAtEdge || shape.keepsWords(atStart: true))
            && (form.endsAtEdge || shape.keepsWords(atStart: false))
        // A mark at its end is where no word goes on.
        if shape.isMark(atStart: true) { form.beginsAtEdge = false }
        if shape.isMark(atStart: false) { form.endsAtEdge = false }
        guard keepsWords, let phrases = shape.phrases, phrases.contains(where: { !$0.isEmpty }) else {
            return try pattern(form, token, index, rule)
        }
        var condition: (found: Found, number: Int)?
        if shape.hasConditions {
            let found = try pattern(form, token, index, rule)
            condition = (found, table.addCondition(found.search))
        }
        var isComplete = true
        for phrase in phrases where !phrase.isEmpty {
            let isAdded = table.add(
                phrase, rule: rules.count, token: index, isException: isException, ignoresCase: form.ignoresCase,
                condition: condition?.number)
            isComplete = isComplete && isAdded
        }
        if isComplete { return nil }
        if let condition { return condition.found }
        return try pattern(form, token, index, rule)
    }

    /// Whether a byte means itself in a pattern.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x24, 0x28...0x2B, 0x2E, 0x3F, 0x5B...0x5E, 0x7B...0x7D: false
        default: true
        }
    }

    private mutating func pattern(
        _ token: StyleToken, _ index: Int, _ rule: StyleRule
    ) throws(StyleProblem) -> Found {
        try pattern(
            TokenForm(token.text, hasEdges: false, ignoresCase: rule.ignoresCase), token, index, rule)
    }

    private mutating func pattern(
        _ form: TokenForm, _ token: StyleToken, _ index: Int, _ rule: StyleRule
    ) throws(StyleProblem) -> Found {
        do throws(PatternProblem) {
            let pattern = LatePattern(form.pattern, ignoresCase: form.ignoresCase)
            if triesPatterns { _ = try pattern.pattern() }
            searches += 1
            let trigger = form.shape.map { Trigger($0, ignoresCase: form.ignoresCase) } ?? Trigger()
            return (Search(pattern: pattern, token: index, number: searches - 1), trigger)
        } catch {
            let offset = min(max(0, error.offset - form.patternOffset), token.text.utf8.count)
            throw StyleProblem(
                file: rule.file, offset: token.offset,
                message: .badPattern(printable(token.text), error.words, at: offset))
        }
    }
}

/// A token, taken apart as far as needed.
private struct TokenForm {
    let ignoresCase: Bool
    var beginsAtEdge: Bool
    var endsAtEdge: Bool
    let shape: PatternShape?
    private let body: String

    /// Takes `(?i)` and `\b` at its ends off.
    init(_ text: String, hasEdges: Bool, ignoresCase: Bool) {
        var bytes = Array(text.utf8)[...]
        let isInsensitive = bytes.starts(with: "(?i)".utf8)
        if isInsensitive { bytes = bytes.dropFirst(4) }
        // With alternatives, the edge is of one of them only.
        let isPlain = !bytes.contains(0x7C)
        let begins = isPlain && bytes.starts(with: #"\b"#.utf8)
        if begins { bytes = bytes.dropFirst(2) }
        let backslashes = bytes.dropLast().reversed().prefix { $0 == 0x5C }.count
        let ends = isPlain && bytes.last == 0x62 && backslashes % 2 == 1
        if ends { bytes = bytes.dropLast(2) }
        self.ignoresCase = ignoresCase || isInsensitive
        beginsAtEdge = hasEdges || begins
        endsAtEdge = hasEdges || ends
        shape = PatternShape(bytes)
        body = String(decoding: bytes, as: UTF8.self)
    }

    var pattern: String { (beginsAtEdge ? #"\b"# : "") + "(?:" + body + ")" + (endsAtEdge ? #"\b"# : "") }
    /// How much stands in front of the token in its pattern, in bytes.
    var patternOffset: Int { beginsAtEdge ? 5 : 3 }
}
