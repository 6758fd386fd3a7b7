import Findings

extension OwnPages {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right, Message(nl: "Sport past een eigen pagina aan.", en: "Sport changes a page of its own."),
                person: "wim-dessers", before: ["website/vrije-tijd/sport/petanque.md": ExampleText.page()],
                commits: [["website/vrije-tijd/sport/petanque.md": ExampleText.page(body: "Nieuwe uren.")]], expected: 0
            ),
            RuleExample(
                .right,
                Message(nl: "Stijn is redacteur van twee diensten.", en: "Stijn is an editor of two departments."),
                person: "stijn-haelterman",
                commits: [
                    [
                        "website/wonen/afval/glasbollen.md": ExampleText.page(),
                        "website/wonen/bouwen/zonnepanelen.md": ExampleText.page(),
                    ]
                ], expected: 0),
            RuleExample(
                .right,
                Message(nl: "De reserve neemt over van wie afwezig is.", en: "The back-up takes over for who is away."),
                person: "els-craenhals", commits: [["website/natuur/paddenoverzet.md": ExampleText.page()]], expected: 0
            ),
            RuleExample(
                .wrong,
                Message(
                    nl: "Sport past een pagina van de bibliotheek aan.", en: "Sport changes a page of the library."),
                person: "wim-dessers", before: ["website/vrije-tijd/bibliotheek/uren.md": ExampleText.page()],
                commits: [["website/vrije-tijd/bibliotheek/uren.md": ExampleText.page(body: "Gesloten.")]], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Sport verwijdert een pagina van wonen.", en: "Sport deletes a page of housing."),
                person: "wim-dessers", before: ["website/wonen/bouwen/gevel.md": ExampleText.page()],
                commits: [["website/wonen/bouwen/gevel.md": nil]], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Een pagina verhuist naar de eigen dienst: je hebt ook het recht nodig waar ze stond.",
                    en: "A page moves to one's own department: the right is needed where it stood too."),
                person: "wim-dessers", before: ["website/natuur/loopwedstrijd.md": ExampleText.page()],
                commits: [
                    [
                        "website/natuur/loopwedstrijd.md": nil,
                        "website/vrije-tijd/sport/loopwedstrijd.md": ExampleText.page(),
                    ]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Een aanstelling die voorbij is, geeft geen rechten.",
                    en: "An ended appointment gives no rights."),
                person: "dirk-maesschalk", commits: [["website/vrije-tijd/sport/kubb.md": ExampleText.page()]],
                expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een extra adres bij een andere dienst is ook een wijziging bij die dienst.",
                    en: "An extra address in another department is a change in that department too."),
                person: "wim-dessers",
                commits: [
                    ["website/vrije-tijd/sport/padel.md": ExampleText.page("aliases: [/identiteit/padel/]")]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(nl: "Een oud adres van een eigen pagina mag.", en: "An old address of one's own page is fine."),
                person: "wim-dessers",
                commits: [
                    ["website/vrije-tijd/sport/padel.md": ExampleText.page("aliases: [/vrije-tijd/sport/paddle/]")]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een eigen pagina offline halen lukt altijd, ook als er verder iets aan scheelt.",
                    en: "Taking one's own page offline always works, whatever else is wrong with it."),
                person: "wim-dessers",
                before: ["website/vrije-tijd/sport/kamp.md": "---\nsamenvatting: Zonder titel.\n---\n\nTekst.\n"],
                commits: [
                    [
                        "website/vrije-tijd/sport/kamp.md":
                            "---\nsamenvatting: Zonder titel.\ndraft: true\n---\n\nTekst.\n"
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Op een eigen voorstel is het een opmerking, geen weigering.",
                    en: "On one's own proposal it is a remark, not a refusal."),
                person: "wim-dessers", ref: "voorstel/wim-dessers/bib",
                before: ["website/vrije-tijd/bibliotheek/uren.md": ExampleText.page()],
                commits: [["website/vrije-tijd/bibliotheek/uren.md": ExampleText.page(body: "Gesloten.")]], expected: 1),
        ]
    }
}
