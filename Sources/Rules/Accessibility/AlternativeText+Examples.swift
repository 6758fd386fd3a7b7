import Findings

extension AlternativeText {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right, Message(nl: "Een beeld met een beschrijving.", en: "An image with a description."),
                person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                ],
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/bad.svg")]],
                expected: 0),
            RuleExample(
                .right, Message(nl: "Een beeld dat niets toevoegt.", en: "An image that adds nothing."),
                person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(
                        of: ExampleText.drawing(),
                        "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\ndecoratief: ja\n"),
                ],
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            showing: "/beelden/sport/bad.svg", alternative: "")
                    ]
                ], expected: 0),
            RuleExample(
                .wrong, Message(nl: "Geen beschrijving.", en: "No description."), person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                ],
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            showing: "/beelden/sport/bad.svg", alternative: "")
                    ]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een beschrijving van spaties.", en: "A description of spaces."),
                person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                ],
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            showing: "/beelden/sport/bad.svg", alternative: "  ")
                    ]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een beeld als HTML zonder `alt`.", en: "An image as HTML without `alt`."),
                person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                ],
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "<img src=\"/beelden/sport/bad.svg\">")
                    ]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Het stond er al: een oude pagina houdt niemand tegen.",
                    en: "It stood there before: an old page holds nobody back."), person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                    "website/vrije-tijd/sport/bad.md": ExampleText.page(
                        showing: "/beelden/sport/bad.svg", alternative: ""),
                ],
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "![](/beelden/sport/bad.svg)\n\nNieuwe uren.")
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een nieuw beeld op een oude pagina telt wel.", en: "A new image on an old page does count."),
                person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                    "website/vrije-tijd/sport/bad.md": ExampleText.page("ai: geen"),
                ],
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            showing: "/beelden/sport/bad.svg", alternative: "")
                    ]
                ], expected: 1),
            RuleExample(
                .tricky, Message(nl: "Een bijschrift is geen beschrijving.", en: "A caption is not a description."),
                person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                ],
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            showing: "/beelden/sport/bad.svg", alternative: "", caption: "Het bad in mei.")
                    ]
                ], expected: 1),
        ]
    }
}
