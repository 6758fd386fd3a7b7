import Findings

extension RuleExample {
    /// The page of the sports department that these examples are about.
    private static let page = "website/vrije-tijd/sport/bad.md"
    private static let image = "beelden/sport/bad.svg"

    /// A page with this text, and how often the rule speaks of it. The image it may show stands in the store.
    static func text(
        _ kind: Kind, nl: String, en: String, _ body: String, before: String? = nil, finds expected: Int = 0
    ) -> RuleExample {
        file(
            kind, nl: nl, en: en, ExampleText.page("ai: geen", body: body),
            before: before.map { ExampleText.page("ai: geen", body: $0) }, finds: expected)
    }

    /// A page with these fields.
    static func fields(
        _ kind: Kind, nl: String, en: String, _ fields: String, before: String? = nil, finds expected: Int = 0
    ) -> RuleExample {
        file(
            kind, nl: nl, en: en, ExampleText.page("ai: geen\n" + fields),
            before: before.map { ExampleText.page("ai: geen\n" + $0) }, finds: expected)
    }

    /// A page of exactly these characters.
    static func file(
        _ kind: Kind, nl: String, en: String, _ text: String, before: String? = nil, finds expected: Int = 0
    ) -> RuleExample {
        var files: [String: String] = [:]
        if let before { files[page] = before }
        if text.contains(image) {
            files[image] = ExampleText.drawing()
            files[image + ".yml"] = ExampleText.record(of: ExampleText.drawing())
        }
        return RuleExample(
            kind, Message(nl: nl, en: en), person: "wim-dessers", before: files, commits: [[page: text]],
            expected: expected)
    }
}
