import Findings
import Text
import YAML

extension StyleRule {
    /// Reads a rule in Vale's form.
    ///
    /// Strict: a key or a place we do not know is a problem. Patterns are only understood by `StyleChecker.init`.
    /// - Parameter lists: the word lists that `ignore` can name, by path (`words/zandbeke.txt`).
    public static func read(_ file: StyleFile, lists: [String: [UInt8]] = [:]) throws(StyleProblem) -> StyleRule {
        let form = try RuleForm(file)
        let kind = try self.kind(of: form, lists: lists)
        let message = try form.requiredLine("message")
        if blanks(in: message) > kind.blanks { throw form.problem(.tooManyBlanks(kind.blanks), at: form["message"]) }
        return StyleRule(
            name: name(of: file.path), file: file.path, level: try level(of: form), message: message,
            scopes: try scopes(of: form), ignoresCase: try form.flag("ignorecase"),
            limit: try form.number("limit").flatMap { $0 > 0 ? $0 : nil }, kind: kind)
    }

    private static func name(of path: String) -> String {
        for ending in [".yml", ".yaml"] where path.hasSuffix(ending) { return String(path.dropLast(ending.count)) }
        return path
    }

    private static func level(of form: RuleForm) throws(StyleProblem) -> Level {
        // Vale's own default.
        guard let word = try form.text("level") else { return .warning }
        if let level = Level(rawValue: word) { return level }
        let words = Level.allCases.map(\.rawValue)
        throw form.problem(
            .ruleNotOneOf("level", printable(word), words, nearest(to: word, among: words)), at: form["level"])
    }

    private static func scopes(of form: RuleForm) throws(StyleProblem) -> [StyleScope] {
        var scopes: [StyleScope] = []
        for line in try form.lines("scope").prefix(50) {
            do throws(ScopeProblem) { scopes.append(try StyleScope(line.text)) } catch {
                throw form.problem(error.message, at: line.node)
            }
        }
        return scopes.isEmpty ? [.text] : scopes
    }

    // MARK: - Kinds

    private static let kinds = ["existence", "substitution", "occurrence", "spelling"]
    private static let laterKinds = [
        "capitalization", "conditional", "consistency", "metric", "readability", "repetition", "sequence",
    ]
    private static let commonKeys = [
        "extends", "message", "level", "scope", "ignorecase", "link", "limit", "name", "action", "description", "vocab",
    ]

    private static func kind(of form: RuleForm, lists: [String: [UInt8]]) throws(StyleProblem) -> Kind {
        let word = try form.requiredLine("extends")
        switch word {
        case "existence": return .existence(try existence(form))
        case "substitution": return .substitution(try substitution(form))
        case "occurrence": return .occurrence(try occurrence(form))
        case "spelling": return .spelling(try wordCheck(form, lists))
        case "script": throw form.problem(.ruleIsProgram, at: form["extends"])
        case _ where laterKinds.contains(word): throw form.problem(.ruleComesLater(word), at: form["extends"])
        default:
            throw form.problem(
                .ruleNotOneOf("extends", word, kinds, nearest(to: word, among: kinds)), at: form["extends"])
        }
    }

    private static func existence(_ form: RuleForm) throws(StyleProblem) -> Existence {
        try form.checkKeys(commonKeys + ["tokens", "raw", "exceptions", "nonword", "append"])
        let tokens = try form.tokens("tokens")
        var raw: StyleToken?
        let pieces = try form.tokens("raw")
        if let first = pieces.first { raw = try form.token(pieces.map(\.text).joined(), at: first.offset) }
        if raw != nil, !tokens.isEmpty { throw form.problem(.tokensAndRaw, at: form["raw"]) }
        if raw == nil, tokens.isEmpty { throw form.problem(.ruleKeyMissing("tokens")) }
        return Existence(
            tokens: tokens, raw: raw, exceptions: try form.tokens("exceptions"), isNonword: try form.flag("nonword"))
    }

    private static func substitution(_ form: RuleForm) throws(StyleProblem) -> Substitution {
        try form.checkKeys(commonKeys + ["swap", "exceptions", "nonword", "append"])
        return Substitution(
            swaps: try form.swaps("swap"), exceptions: try form.tokens("exceptions"),
            isNonword: try form.flag("nonword"))
    }

    private static func occurrence(_ form: RuleForm) throws(StyleProblem) -> Occurrence {
        try form.checkKeys(commonKeys + ["token", "max", "min"])
        guard let node = form["token"] else { throw form.problem(.ruleKeyMissing("token")) }
        guard let text = try form.text("token") else { throw form.problem(.ruleEmpty("token")) }
        let (max, min) = (try form.number("max"), try form.number("min"))
        if max == nil, min == nil { throw form.problem(.neitherMaxNorMin) }
        return Occurrence(token: try form.token(text, at: node.range.lowerBound), max: max, min: min)
    }

    private static func wordCheck(_ form: RuleForm, _ lists: [String: [UInt8]]) throws(StyleProblem) -> WordCheck {
        try form.checkKeys(
            commonKeys + ["dictionaries", "filters", "ignore", "custom", "exceptions", "append", "dicpath"])
        var ignored = WordList()
        for line in try form.lines("ignore") {
            guard let bytes = lists[line.text] else {
                throw form.problem(
                    .unknownWordList(printable(line.text), nearest(to: line.text, among: lists.keys.sorted())),
                    at: line.node)
            }
            guard ignored.add(bytes) else {
                throw form.problem(.wordListNotText(printable(line.text)), at: line.node)
            }
        }
        for word in try form.tokens("exceptions") { ignored.add(word.text) }
        return WordCheck(
            dictionaries: try form.lines("dictionaries").map(\.text), filters: try form.tokens("filters"),
            ignored: ignored, isCustom: try form.flag("custom"))
    }
}

extension StyleRule.Kind {
    /// How many `%s` a message can have.
    var blanks: Int {
        switch self {
        case .existence, .spelling: 1
        case .substitution, .occurrence: 2
        }
    }
}
