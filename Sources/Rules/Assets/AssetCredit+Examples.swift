import Findings

extension AssetCredit {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right, Message(nl: "De fotovermelding in het bijschrift.", en: "The credit in the caption."),
                person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/sport/bad.svg",
                        ExampleText.answers + "fotovermelding: \"Foto: Jan Peeters, CC BY 4.0\"\n")),
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            showing: "/beelden/sport/bad.svg", caption: "Het nieuwe bad. Foto: Jan Peeters, CC BY 4.0")
                    ]
                ], expected: 0),
            RuleExample(
                .right, Message(nl: "De fotovermelding onderaan de tekst.", en: "The credit at the end of the text."),
                person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/sport/bad.svg",
                        ExampleText.answers + "fotovermelding: \"Foto: Jan Peeters, CC BY 4.0\"\n")),
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "![Het zwembad](/beelden/sport/bad.svg)\n\nFoto: Jan Peeters, CC BY 4.0")
                    ]
                ], expected: 0),
            RuleExample(
                .right,
                Message(nl: "Een beeld dat geen fotovermelding vraagt.", en: "An image that asks for no credit."),
                person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.svg", ExampleText.answers, of: ExampleText.drawing())),
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/bad.svg")]],
                expected: 0),
            RuleExample(
                .wrong, Message(nl: "Nergens een fotovermelding.", en: "No credit anywhere."), person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/sport/bad.svg",
                        ExampleText.answers + "fotovermelding: \"Foto: Jan Peeters, CC BY 4.0\"\n")),
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            showing: "/beelden/sport/bad.svg", caption: "Het nieuwe bad.")
                    ]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Alleen de naam, zonder de licentie.", en: "The name alone, without the licence."),
                person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/sport/bad.svg",
                        ExampleText.answers + "fotovermelding: \"Foto: Jan Peeters, CC BY 4.0\"\n")),
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            showing: "/beelden/sport/bad.svg", caption: "Foto: Jan Peeters")
                    ]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "In de beschrijving voor wie niet ziet, leest niemand anders het.",
                    en: "In the description for who does not see, nobody else reads it."), person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/sport/bad.svg",
                        ExampleText.answers + "fotovermelding: \"Foto: Jan Peeters, CC BY 4.0\"\n")),
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            showing: "/beelden/sport/bad.svg", alternative: "Foto: Jan Peeters, CC BY 4.0")
                    ]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "De fiche krijgt een fotovermelding: pagina's die het beeld tonen, horen het.",
                    en: "The record gets a credit: pages that show the image hear of it."), person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.svg", ExampleText.answers, of: ExampleText.drawing()),
                    ["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/bad.svg")]),
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg", ExampleText.answers + "fotovermelding: Jan Peeters\n"))
                ], expected: 1),
            RuleExample(
                .tricky, Message(nl: "Andere leestekens zijn hetzelfde.", en: "Other punctuation is the same."),
                person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/sport/bad.svg",
                        ExampleText.answers + "fotovermelding: \"Foto: Jan Peeters, CC BY 4.0\"\n")),
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            showing: "/beelden/sport/bad.svg", caption: "Foto Jan Peeters (CC-BY 4.0)")
                    ]
                ], expected: 0),
            RuleExample(
                .tricky, Message(nl: "Tussen backticks is het geen tekst.", en: "Between backticks it is no text."),
                person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/sport/bad.svg",
                        ExampleText.answers + "fotovermelding: \"Foto: Jan Peeters, CC BY 4.0\"\n")),
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "![Het zwembad](/beelden/sport/bad.svg)\n\n`Foto: Jan Peeters, CC BY 4.0`"
                        )
                    ]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(nl: "In een HTML-commentaar leest niemand het.", en: "In an HTML comment nobody reads it."),
                person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/sport/bad.svg",
                        ExampleText.answers + "fotovermelding: \"Foto: Jan Peeters, CC BY 4.0\"\n")),
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen",
                            body: "![Het zwembad](/beelden/sport/bad.svg)\n\n<!-- Foto: Jan Peeters, CC BY 4.0 -->")
                    ]
                ], expected: 1),
            RuleExample(
                .tricky, Message(nl: "Een bijschrift in HTML telt.", en: "A caption in HTML counts."),
                person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/sport/bad.svg",
                        ExampleText.answers + "fotovermelding: \"Foto: Jan Peeters, CC BY 4.0\"\n")),
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen",
                            body:
                                "<figure>\n<img src=\"/beelden/sport/bad.svg\" alt=\"Het zwembad\">\n<figcaption>Foto: Jan Peeters, CC BY 4.0</figcaption>\n</figure>"
                        )
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(nl: "Een link naar het bestand toont het niet.", en: "A link to the file does not show it."),
                person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/sport/bad.svg",
                        ExampleText.answers + "fotovermelding: \"Foto: Jan Peeters, CC BY 4.0\"\n")),
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "Bekijk [de foto](/beelden/sport/bad.svg).")
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "De uitsnede van een beeld vraagt dezelfde vermelding.",
                    en: "The crop of an image asks for the same credit."), person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.svg", ExampleText.answers + "fotovermelding: Jan Peeters\n"),
                    ExampleText.image(
                        "beelden/sport/smal.svg",
                        "uitsnede_van: bad.svg\norigineel_sha256: \(ExampleText.digest(of: ExampleText.drawing()))\n",
                        of: ExampleText.drawing("smal"))),
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/smal.svg")]],
                expected: 1),
        ]
    }
}
