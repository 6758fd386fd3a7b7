import Findings

extension PageFields {
    static func examples() -> [RuleExample] {
        [
            text(.right, "Titel en samenvatting.", "Title and summary.", ExampleText.page(), 0),
            text(
                .right, "De namen van de sitebouwer mogen ook.", "The site generator's names are fine too.",
                "---\ntitle: Zwembad\ndescription: Alle uren van het bad.\n---\nTekst.\n", 0),
            text(
                .wrong, "De titel ontbreekt.", "The title is missing.",
                "---\nsamenvatting: Alle uren van het bad.\n---\nTekst.\n", 1),
            text(.wrong, "Een pagina zonder gegevens.", "A page without front matter.", "Tekst.\n", 2),
            text(
                .wrong, "Een titel die leeg is.", "A title that is empty.",
                "---\ntitel:\nsamenvatting: Alle uren van het bad.\n---\nTekst.\n", 1),
            text(
                .wrong, "Een tikfout in een naam.", "A typing error in a name.",
                ExampleText.page("trefworden: [sport]"), 1),
            text(
                .wrong, "Een dag die niet bestaat.", "A day that does not exist.",
                ExampleText.page("nakijken_voor: 2026-02-30"), 1),
            text(
                .tricky, "Een titel van spaties is geen titel.", "A title of spaces is no title.",
                "---\ntitel: \"   \"\nsamenvatting: Alle uren van het bad.\n---\nTekst.\n", 1),
            text(
                .tricky, "Hoofdletters in een naam tellen niet.", "Capitals in a name do not count.",
                "---\nTitel: Zwembad\nSAMENVATTING: Alle uren van het bad.\n---\nTekst.\n", 0),
            text(
                .tricky, "Een lange titel.", "A long title.",
                "---\ntitel: \(String(repeating: "lang ", count: 20))\nsamenvatting: Alle uren van het bad.\n---\nTekst.\n",
                1),
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
