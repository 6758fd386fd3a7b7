import Findings
import Text
import YAML

extension StyleRule {
    /// Reads a rule in Vale's form.
    ///
    /// Strict: a key or a place we do not know is a problem. Patterns are only understood by `StyleChecker.init`.
    /// - Parameters:
    ///   - lists: the word lists that `ignore` can name, by path (`words/zandbeke.txt`).
    ///   - vocabulary: the words the project accepts and rejects.
    public static func read(
        _ file: StyleFile, lists: [String: [UInt8]] = [:], vocabulary: StyleVocabulary = .empty
    ) throws(StyleProblem) -> StyleRule {
        let form = try RuleForm(file)
        let word = try form.requiredLine("extends")
        let kind = try KindReader(form: form, lists: lists, vocabulary: vocabulary).kind(word)
        var message = try form.requiredLine("message")
        // Vale gives the number of an occurrence as a number.
        if case .occurrence = kind.kind { message = withText(message) }
        let action = try action(of: form)
        let most = max(kind.kind.blanks, action == nil ? 0 : 2)
        if blanks(in: message) > most { throw form.problem(.tooManyBlanks(most), at: form["message"]) }
        return StyleRule(
            name: name(of: file.path), file: file.path, level: try level(of: form), message: message,
            scopes: try scopes(of: form, kind.kind), ignoresCase: try form.flag("ignorecase"),
            limit: try form.number("limit").flatMap { $0 > 0 ? $0 : nil }, link: try form.line("link"),
            description: try form.line("description"), action: action, kind: kind.kind,
            vocabulary: kind.usesVocabulary && !vocabulary.accept.isEmpty ? vocabulary : nil, notRun: kind.notRun)
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

    private static func scopes(of form: RuleForm, _ kind: Kind) throws(StyleProblem) -> [StyleScope] {
        // What is about the whole text asks for all of it; then its scope says nothing else.
        if kind.isOfWholeText { return [.text] }
        var scopes: [StyleScope] = []
        for line in try form.lines("scope").prefix(50) {
            do throws(ScopeProblem) { scopes.append(try StyleScope(line.text)) } catch {
                throw form.problem(error.message, at: line.node)
            }
        }
        return scopes.isEmpty ? [.text] : scopes
    }

    /// `%d` as `%s`.
    private static func withText(_ message: String) -> String {
        var bytes = Array(message.utf8)
        for index in bytes.indices.dropLast() where bytes[index] == 0x25 && bytes[index + 1] == 0x64 {
            bytes[index + 1] = 0x73
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    // MARK: - Actions

    private static func action(of form: RuleForm) throws(StyleProblem) -> StyleAction? {
        guard let node = form["action"] else { return nil }
        guard let name = node["name"]?.text else { throw form.problem(.ruleKeyMissing("name"), at: node) }
        guard StyleAction.names.contains(name) else {
            throw form.problem(
                .ruleNotOneOf(
                    "action", printable(name), StyleAction.names, nearest(to: name, among: StyleAction.names)),
                at: node["name"])
        }
        var params: [String] = []
        if let list = node["params"], !list.isNull {
            for item in list.sequence ?? [list] {
                guard case .scalar(let text, _) = item.value, text.utf8.count <= RuleForm.longestPattern else {
                    throw form.problem(.badAction(name), at: item)
                }
                params.append(text)
            }
        }
        guard params.count <= 100, isRight(name, params) else { throw form.problem(.badAction(name), at: node) }
        return StyleAction(name: name, params: params)
    }

    private static func isRight(_ name: String, _ params: [String]) -> Bool {
        switch name {
        case "suggest", "convert": !params.isEmpty
        case "edit": StyleAction.edits.contains { $0.name == params.first && $0.count == params.count }
        default: true
        }
    }
}

extension StyleRule.Kind {
    /// How many `%s` a message can have.
    var blanks: Int {
        switch self {
        case .existence, .spelling, .repetition, .consistency, .conditional, .metric, .readability: 1
        case .substitution, .occurrence, .capitalization: 2
        // One for each word.
        case .sequence: 100
        }
    }

    /// Whether its message says one thing, so that what an action offers can be the second.
    var takesOneArgument: Bool { blanks == 1 }

    /// Whether it is about a text as a whole.
    var isOfWholeText: Bool {
        switch self {
        case .metric(let metric): metric.isOfWholeText
        case .readability(let readability): readability.isOfWholeText
        default: false
        }
    }
}
