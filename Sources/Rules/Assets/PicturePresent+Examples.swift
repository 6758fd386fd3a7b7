import Findings

extension PicturePresent {
    private static let campaign = "campagnes/zwemmen.md"
    private static func words(_ count: Int) -> String {
        Array(repeating: "zwemmen", count: count).joined(separator: " ")
    }

    private static func item(
        _ kind: RuleExample.Kind, nl: String, en: String, _ body: String, fields: String = "ai: geen",
        at path: String = campaign, before: String? = nil, finds expected: Int = 0
    ) -> RuleExample {
        var files = ExampleText.image()
        if let before { files[path] = ExampleText.page(fields, body: before) }
        return RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen", before: files,
            commits: [[path: ExampleText.page(fields, body: body)]], expected: expected)
    }

    static func examples() -> [RuleExample] {
        let image = "![Het zwembad](/beelden/sport/bad.svg)"
        return [
            item(.right, nl: "Met een beeld.", en: "With an image.", words(80) + "\n\n" + image),
            item(.right, nl: "Een korte tekst.", en: "A short text.", words(20)),
            item(.wrong, nl: "Een lange tekst zonder beeld.", en: "A long text without an image.", words(80), finds: 1),
            item(
                .wrong, nl: "Precies lang genoeg voor een beeld.", en: "Just long enough for an image.", words(60),
                finds: 1),
            item(
                .wrong, nl: "Een link naar een beeld toont niets.", en: "A link to an image shows nothing.",
                words(80) + "\n\n[het zwembad](/beelden/sport/bad.svg)", finds: 1),
            item(
                .tricky, nl: "Het beeld staat bij de paginagegevens.", en: "The image stands in the fields.", words(80),
                fields: "ai: geen\nbeelden: [/beelden/sport/bad.svg]"),
            item(
                .tricky, nl: "Een film telt als beeld.", en: "A film counts as an image.",
                words(80) + "\n\n{{< youtube abc >}}"),
            item(
                .tricky, nl: "Bij een gewone pagina vragen we het niet.", en: "For an ordinary page we do not ask it.",
                words(80), at: "website/vrije-tijd/sport/bad.md"),
            item(
                .tricky, nl: "Er stond vroeger ook geen.", en: "There was none before either.", words(81),
                before: words(80)),
        ]
    }
}
