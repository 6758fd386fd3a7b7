import Findings

extension AssetUses {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right,
                Message(nl: "Een beeld uit de beeldbank, in orde.", en: "An image from the image bank, in order."),
                person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                ],
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/bad.svg")]],
                expected: 0),
            RuleExample(
                .right, Message(nl: "Een pad vanaf de pagina mag ook.", en: "A path from the page is fine too."),
                person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                ],
                commits: [
                    ["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "../../../beelden/sport/bad.svg")]
                ], expected: 0),
            RuleExample(
                .wrong, Message(nl: "Het beeld bestaat niet.", en: "The image does not exist."), person: "wim-dessers",
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/zwembad.jpg")]],
                expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een beeld van een andere website.", en: "An image of another site."),
                person: "wim-dessers",
                commits: [
                    ["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "https://foto.example/bad.jpg")]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Een beeld zonder rechten: de pagina wacht mee.",
                    en: "An image without rights: the page waits too."), person: "wim-dessers",
                before: ["beelden/sport/bad.svg": ExampleText.drawing()],
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/bad.svg")]],
                expected: 1),
            RuleExample(
                .wrong,
                Message(nl: "Het gebruiksrecht is intussen verlopen.", en: "The right of use has ended meanwhile."),
                person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(
                        of: ExampleText.drawing(),
                        "maker: Beeldbank Noord\ngebruiksrecht: stock\nherkenbaar: nee\nai: geen\nbewijs: factuur 1\nte_gebruiken_tot: 2026-11-20\n"
                    ),
                ],
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/bad.svg")]],
                expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Een beeld verdwijnt terwijl een pagina het nog toont.",
                    en: "An image goes while a page still shows it."), person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                    "website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/bad.svg"),
                ],
                commits: [["beelden/sport/bad.svg": nil, "beelden/sport/bad.svg.yml": nil]], expected: 1),
            RuleExample(
                .tricky, Message(nl: "Hoofdletters in een naam tellen.", en: "Capitals in a name count."),
                person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                ],
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/Bad.svg")]],
                expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een gewone link naar een andere website is geen beeld.",
                    en: "An ordinary link to another site is no image."), person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "Kijk bij [de bond](https://bond.example/foto.jpg).")
                    ]
                ], expected: 0),
            RuleExample(
                .tricky, Message(nl: "Een beeld als HTML telt ook.", en: "An image written as HTML counts too."),
                person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "<img src=\"/beelden/weg.png\" alt=\"Weg\">")
                    ]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(nl: "Een beeld en zijn pagina komen samen.", en: "An image and its page come together."),
                person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/bad.svg"),
                        "beelden/sport/bad.svg": ExampleText.drawing(),
                        "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                    ]
                ], expected: 0),
        ]
    }
}
