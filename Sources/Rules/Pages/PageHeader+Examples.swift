import Findings

extension PageHeader {
    static func examples() -> [RuleExample] {
        [
            text(.right, "Gegevens tussen twee strepen.", "Front matter between two lines.", ExampleText.page(), 0),
            text(
                .right, "Waarden tussen aanhalingstekens.", "Values in quotes.",
                "---\ntitel: \"Zwembad: de uren\"\nsamenvatting: Alle uren.\n---\nTekst.\n", 0),
            text(.wrong, "Een TOML-kop.", "A TOML header.", "+++\ntitel = \"x\"\n+++\nTekst.\n", 1),
            text(.wrong, "Een JSON-kop.", "A JSON header.", "{\"titel\": \"x\"}\nTekst.\n", 1),
            text(.wrong, "De tweede streep ontbreekt.", "The second line is missing.", "---\ntitel: x\nTekst.\n", 1),
            text(.wrong, "Een tab vooraan.", "A tab in front.", "---\ntitel: x\nlijst:\n\t- a\n---\nTekst.\n", 1),
            text(
                .tricky, "Twee keer dezelfde sleutel.", "The same key twice.", "---\ntitel: a\ntitel: b\n---\nTekst.\n",
                1),
            text(
                .tricky, "Dezelfde sleutel met een hoofdletter.", "The same key with a capital.",
                "---\ndraft: true\nDraft: false\n---\nTekst.\n", 1),
            text(
                .tricky, "Een verwijzing die zichzelf vermenigvuldigt.", "A reference that multiplies itself.",
                "---\na: &a [x, x]\nb: [*a, *a]\n---\nTekst.\n", 1),
            text(
                .tricky, "Streepjes in de tekst zijn geen kop.", "Lines in the text are no header.",
                ExampleText.page(body: "Een\n\n---\n\nTwee"), 0),
        ]
    }

    private static func text(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ text: String, _ expected: Int
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "wim-dessers",
            commits: [["website/vrije-tijd/sport/petanque.md": text]], expected: expected)
    }
}
