import Findings

extension ReadableContent {
    static func examples() -> [RuleExample] {
        [
            body(.right, "Gewone tekst.", "Ordinary text.", "Welkom.", 0),
            body(
                .right, "Een lange pagina.", "A long page.",
                String(repeating: "Welkom in het zwembad.\n\n", count: 2_000), 0),
            body(.right, "Lijsten in lijsten.", "Lists in lists.", "- a\n  - b\n    - c\n", 0),
            body(.wrong, "Groter dan 1 MB.", "Larger than 1 MB.", String(repeating: "woord ", count: 200_000), 1),
            body(.wrong, "Een nulbyte.", "A zero byte.", "tekst\u{0}tekst", 1),
            body(
                .wrong, "Citaten in citaten, zonder einde.", "Quotes in quotes without end.",
                String(repeating: "> ", count: 10_000) + "x", 1),
            body(
                .tricky, "Veel haakjes zijn nog geen nesting.", "Many brackets are no nesting.",
                String(repeating: "[", count: 5_000), 0),
            body(
                .tricky, "Tekens buiten het gewone alfabet.", "Characters beyond the plain alphabet.", "Ĳzer, één, 😀", 0
            ),
        ]
    }

    private static func body(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ text: String, _ expected: Int
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "wim-dessers",
            commits: [["website/vrije-tijd/sport/petanque.md": ExampleText.page(body: text)]], expected: expected)
    }
}
