import Findings

extension PageReachable {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right, Message(nl: "Een andere pagina heeft een link.", en: "Another page has a link."),
                person: "lotte-verhaeghen",
                before: [
                    "website/bestuur/reglementen.md": ExampleText.page(
                        body: "[Het reglement](/bekendmakingen/reglement.md)")
                ], commits: [["bekendmakingen/reglement.md": ExampleText.page("trefwoorden: [reglement]")]], expected: 0
            ),
            RuleExample(
                .right, Message(nl: "De link komt samen met de pagina.", en: "The link comes with the page."),
                person: "lotte-verhaeghen", before: [:],
                commits: [
                    [
                        "bekendmakingen/reglement.md": ExampleText.page("trefwoorden: [reglement]"),
                        "website/bestuur/reglementen.md": ExampleText.page(
                            body: "[Het reglement](/bekendmakingen/reglement.md)"),
                    ]
                ], expected: 0),
            RuleExample(
                .wrong, Message(nl: "Niemand verwijst ernaar.", en: "Nobody links to it."),
                person: "lotte-verhaeghen", before: [:],
                commits: [["bekendmakingen/reglement.md": ExampleText.page("trefwoorden: [reglement]")]], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Alleen de pagina zelf.", en: "Only the page itself."),
                person: "lotte-verhaeghen", before: [:],
                commits: [
                    [
                        "bekendmakingen/reglement.md": ExampleText.page(
                            "trefwoorden: [reglement]", body: "[Boven](reglement.md)")
                    ]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "De link gaat naar een andere map.", en: "The link leads to another folder."),
                person: "lotte-verhaeghen",
                before: ["website/bestuur/reglementen.md": ExampleText.page(body: "[Het reglement](reglement.md)")],
                commits: [["bekendmakingen/reglement.md": ExampleText.page("trefwoorden: [reglement]")]], expected: 1),
            RuleExample(
                .tricky, Message(nl: "De voorpagina van een rubriek.", en: "The front page of a section."),
                person: "lotte-verhaeghen", before: [:],
                commits: [["bekendmakingen/_index.md": ExampleText.page("trefwoorden: [reglement]")]], expected: 0),
            RuleExample(
                .tricky, Message(nl: "De pagina bestond al.", en: "The page was there before."),
                person: "lotte-verhaeghen",
                before: ["bekendmakingen/reglement.md": ExampleText.page("trefwoorden: [reglement]")],
                commits: [
                    ["bekendmakingen/reglement.md": ExampleText.page("trefwoorden: [reglement]", body: "Nieuw.")]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(nl: "Van gewone pagina's vragen we het niet.", en: "Of ordinary pages it is not asked."),
                person: "lotte-verhaeghen", before: [:],
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page()]], expected: 0),
            RuleExample(
                .tricky, Message(nl: "De pagina staat nog niet online.", en: "The page is not online yet."),
                person: "lotte-verhaeghen", before: [:],
                commits: [["bekendmakingen/reglement.md": ExampleText.page("trefwoorden: [reglement]\ndraft: true")]],
                expected: 0),
        ]
    }
}
