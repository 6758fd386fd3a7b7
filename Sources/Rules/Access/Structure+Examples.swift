import Findings

extension Structure {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right, Message(nl: "De webredacteur past het menu aan.", en: "The web editor changes the menu."),
                person: "pieter-woestenborg", commits: [["website/menu.yaml": "hoofdmenu: []\n"]], expected: 0),
            RuleExample(
                .right,
                Message(
                    nl: "Een gewone pagina in een rubriek die bestaat.",
                    en: "An ordinary page in a section that exists."),
                person: "wim-dessers", commits: [["website/vrije-tijd/sport/petanque.md": ExampleText.page()]],
                expected: 0),
            RuleExample(
                .wrong,
                Message(nl: "Een redacteur past de instellingen aan.", en: "An editor changes the configuration."),
                person: "fatima-ouali", commits: [["hugo.yaml": "title: Mijn site\n"]], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een nieuwe rubriek.", en: "A new section."),
                person: "wim-dessers", commits: [["website/vrije-tijd/sport/clubs/_index.md": ExampleText.page()]],
                expected: 1),
            RuleExample(
                .wrong,
                Message(nl: "Een pagina die zichzelf in het menu zet.", en: "A page that puts itself in the menu."),
                person: "wim-dessers",
                commits: [["website/vrije-tijd/sport/petanque.md": ExampleText.page("menu: main")]], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een script op een pagina.", en: "A script on a page."),
                person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/petanque.md": ExampleText.page(
                            body: "<script src=\"//x.example\"></script>")
                    ]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een rubriek met andere hoofdletters is een andere plaats.",
                    en: "A section in other case is another place."),
                person: "wim-dessers", commits: [["Website/vrije-tijd/sport/petanque.md": ExampleText.page()]],
                expected: 1),
            RuleExample(
                .tricky, Message(nl: "Over een script schrijven mag.", en: "Writing about a script is fine."),
                person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/petanque.md": ExampleText.page(
                            body: "Schrijf `<script>` zonder haakjes.")
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een pagina met eigen bestanden is geen rubriek.",
                    en: "A page with its own files is no section."),
                person: "wim-dessers",
                commits: [["website/vrije-tijd/sport/petanque/index.md": ExampleText.page()]], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een kader dat er al stond, blijft staan als je de tekst errond aanpast.",
                    en: "A frame that was there stays when the text around it is changed."),
                person: "wim-dessers",
                before: [
                    "website/vrije-tijd/sport/petanque.md": ExampleText.page(
                        body: "Oud.\n\n<iframe src=\"https://kaart.example\"></iframe>")
                ],
                commits: [
                    [
                        "website/vrije-tijd/sport/petanque.md": ExampleText.page(
                            body: "Nieuw.\n\n<iframe src=\"https://kaart.example\"></iframe>")
                    ]
                ], expected: 0),
        ]
    }
}
