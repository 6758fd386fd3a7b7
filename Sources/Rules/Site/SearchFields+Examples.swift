import Findings

extension SearchFields {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right, Message(nl: "Alles staat er.", en: "All is there."),
                person: "lotte-verhaeghen", before: [:],
                commits: [["bekendmakingen/reglement.md": ExampleText.page("trefwoorden: [reglement, markt]")]],
                expected: 0),
            RuleExample(
                .right, Message(nl: "Met de namen van de site.", en: "With the names of the site."),
                person: "lotte-verhaeghen", before: [:],
                commits: [
                    [
                        "bekendmakingen/reglement.md":
                            "---\ntitle: Een reglement\nsummary: Wat er beslist is over de markt.\ntags: [markt]\nai: geen\n---\n\nTekst.\n"
                    ]
                ], expected: 0),
            RuleExample(
                .wrong, Message(nl: "Zonder trefwoorden.", en: "Without keywords."),
                person: "lotte-verhaeghen", before: [:], commits: [["bekendmakingen/reglement.md": ExampleText.page()]],
                expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een lege lijst.", en: "An empty list."),
                person: "lotte-verhaeghen", before: [:],
                commits: [["bekendmakingen/reglement.md": ExampleText.page("trefwoorden: []")]], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Zonder samenvatting.", en: "Without a summary."),
                person: "lotte-verhaeghen", before: [:],
                commits: [
                    [
                        "bekendmakingen/reglement.md":
                            "---\ntitel: Een reglement\ntrefwoorden: [markt]\nai: geen\n---\n\nTekst.\n"
                    ]
                ], expected: 1),
            RuleExample(
                .tricky, Message(nl: "Eén trefwoord, zonder lijst.", en: "One keyword, without a list."),
                person: "lotte-verhaeghen", before: [:],
                commits: [["bekendmakingen/reglement.md": ExampleText.page("trefwoorden: markt")]], expected: 0),
            RuleExample(
                .tricky, Message(nl: "Alleen een streepje is geen trefwoord.", en: "A dash alone is no keyword."),
                person: "lotte-verhaeghen", before: [:],
                commits: [["bekendmakingen/reglement.md": ExampleText.page("trefwoorden: [\"-\"]")]], expected: 1),
            RuleExample(
                .tricky, Message(nl: "Het ontbrak al.", en: "It was missing before."),
                person: "lotte-verhaeghen", before: ["bekendmakingen/reglement.md": ExampleText.page()],
                commits: [["bekendmakingen/reglement.md": ExampleText.page(body: "Nieuw.")]], expected: 0),
            RuleExample(
                .tricky, Message(nl: "Van andere pagina's vragen we het niet.", en: "Of other pages it is not asked."),
                person: "lotte-verhaeghen", before: [:],
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page()]], expected: 0),
        ]
    }
}
