import Findings

extension StyleRule {
    /// The rules that Vale has built in, in its words.
    public static let builtInNames = ["Vale.Avoid", "Vale.Repetition", "Vale.Spelling", "Vale.Terms"]

    /// A rule of Vale's own style; nil for another name, and for `Vale.Terms` and `Vale.Avoid` when nothing is accepted or
    /// rejected.
    public static func builtIn(_ name: String, vocabulary: StyleVocabulary) -> StyleRule? {
        switch name {
        case "Vale.Avoid" where !vocabulary.reject.isEmpty:
            let tokens = vocabulary.reject.map { StyleToken(text: $0, offset: 0) }
            let kind = Existence(tokens: tokens, raw: nil, exceptions: [], isNonword: false)
            return builtIn(name, "Avoid using '%s'.", .existence(kind), vocabulary: vocabulary)
        case "Vale.Terms" where !vocabulary.accept.isEmpty:
            let swaps = vocabulary.accept.map { (StyleToken(text: $0, offset: 0), [$0]) }
            let kind = Substitution(swaps: swaps, exceptions: [], isNonword: false, keepsCapital: false)
            return builtIn(name, "Use '%s' instead of '%s'.", .substitution(kind), ignoresCase: true)
        case "Vale.Repetition":
            let kind = Repetition(
                token: StyleToken(text: #"[^\s.!?]+"#, offset: 0), max: 0, isAlphabetic: true, exceptions: [])
            return builtIn(
                name, "'%s' is repeated!", .repetition(kind), ignoresCase: true,
                action: StyleAction(name: "edit", params: ["truncate", " "]), vocabulary: vocabulary)
        case "Vale.Spelling":
            var (ignored, filters) = (WordList(), [StyleToken]())
            KindReader.accept(vocabulary, &ignored, &filters)
            let kind = WordCheck(dictionaries: [], filters: filters, ignored: ignored, isCustom: false)
            return builtIn(
                name, "Did you really mean '%s'?", .spelling(kind),
                action: StyleAction(name: "suggest", params: ["spellings"]))
        default: return nil
        }
    }

    private static func builtIn(
        _ name: String, _ message: String, _ kind: Kind, ignoresCase: Bool = false, action: StyleAction? = nil,
        vocabulary: StyleVocabulary? = nil
    ) -> StyleRule {
        StyleRule(
            name: name, file: name, level: .error, message: message, scopes: [.text], ignoresCase: ignoresCase,
            limit: nil, link: nil, description: nil, action: action, kind: kind,
            vocabulary: vocabulary.flatMap { $0.accept.isEmpty ? nil : $0 }, notRun: nil)
    }
}
