import Findings

extension RuleExample {
    private static let path = "website/vrije-tijd/sport/bad.md"
    private static let drawing = ExampleText.drawing()

    /// A page with these fields and this text, before elections if asked.
    static func neutral(
        _ kind: Kind, nl: String, en: String, _ fields: String = "ai: geen", _ body: String = "Je bent welkom.",
        before: String? = nil, finds expected: Int = 0, at moment: String? = nil, isCrisis: Bool = false,
        path: String = path
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen",
            before: before.map { [path: ExampleText.page(fields, body: $0)] } ?? [:],
            commits: [[path: ExampleText.page(fields, body: body)]], expected: expected, isCrisis: isCrisis, at: moment)
    }

    /// A page with an image; `record`: what its record says besides the usual.
    static func picture(
        _ kind: Kind, nl: String, en: String, _ fields: String = "ai: geen", name: String = "bad",
        record: String = "", body: String? = nil, finds expected: Int = 0
    ) -> RuleExample {
        let image = "beelden/sport/\(name).svg"
        let answers =
            record.isEmpty
            ? ExampleText.answers : ExampleText.answers.replacing("herkenbaar: nee", with: "herkenbaar: nee\n\(record)")
        return RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen",
            commits: [
                [
                    image: drawing, image + ".yml": ExampleText.record(of: drawing, answers),
                    path: ExampleText.page(fields, body: body ?? "![Het zwembad](/\(image))"),
                ]
            ], expected: expected)
    }
}
