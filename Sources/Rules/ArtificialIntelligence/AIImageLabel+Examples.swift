import Findings

extension AIImageLabel {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right,
                Message(
                    nl: "Het bijschrift zegt dat AI het beeld maakte.", en: "The caption says that AI made the image."),
                person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(
                        of: ExampleText.drawing(),
                        "maker: Communicatiedienst, met een beeldgenerator\ngebruiksrecht: eigen-werk\nherkomst: ai\nherkenbaar: nee\nai: gegenereerd\n"
                    ),
                ],
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            showing: "/beelden/sport/bad.svg", caption: "Het bad in 2040. Beeld gemaakt met AI.")
                    ]
                ], expected: 0),
            RuleExample(
                .right,
                Message(nl: "Een gewone foto heeft geen vermelding nodig.", en: "An ordinary photo needs no label."),
                person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                ],
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/bad.svg")]],
                expected: 0),
            RuleExample(
                .wrong, Message(nl: "Geen bijschrift.", en: "No caption."), person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(
                        of: ExampleText.drawing(),
                        "maker: Communicatiedienst, met een beeldgenerator\ngebruiksrecht: eigen-werk\nherkomst: ai\nherkenbaar: nee\nai: gegenereerd\n"
                    ),
                ],
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/bad.svg")]],
                expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een bijschrift dat over iets anders gaat.", en: "A caption about something else."),
                person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(
                        of: ExampleText.drawing(),
                        "maker: Communicatiedienst, met een beeldgenerator\ngebruiksrecht: eigen-werk\nherkomst: ai\nherkenbaar: nee\nai: gegenereerd\n"
                    ),
                ],
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            showing: "/beelden/sport/bad.svg", caption: "Zo ziet het bad er uit in 2040.")
                    ]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "De vermelding in de beschrijving leest alleen wie het beeld niet ziet.",
                    en: "A label in the description is read only by who does not see the image."),
                person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(
                        of: ExampleText.drawing(),
                        "maker: Communicatiedienst, met een beeldgenerator\ngebruiksrecht: eigen-werk\nherkomst: ai\nherkenbaar: nee\nai: gegenereerd\n"
                    ),
                ],
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            showing: "/beelden/sport/bad.svg", alternative: "Beeld gemaakt met AI van een bad")
                    ]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(nl: "Een uitsnede van een beeld dat AI maakte.", en: "A crop of an image that AI made."),
                person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(
                        of: ExampleText.drawing(),
                        "maker: Communicatiedienst, met een beeldgenerator\ngebruiksrecht: eigen-werk\nherkomst: ai\nherkenbaar: nee\nai: gegenereerd\n"
                    ), "beelden/sport/smal.svg": ExampleText.drawing("smal"),
                    "beelden/sport/smal.svg.yml": ExampleText.record(
                        of: ExampleText.drawing("smal"), "uitsnede_van: bad.svg\n"),
                ],
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/smal.svg")]],
                expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Twee keer hetzelfde beeld, één keer met bijschrift.",
                    en: "The same image twice, once with a caption."), person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(
                        of: ExampleText.drawing(),
                        "maker: Communicatiedienst, met een beeldgenerator\ngebruiksrecht: eigen-werk\nherkomst: ai\nherkenbaar: nee\nai: gegenereerd\n"
                    ),
                ],
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen",
                            body: "![Bad](/beelden/sport/bad.svg \"Gemaakt met AI\")\n\n![Bad](/beelden/sport/bad.svg)")
                    ]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(nl: "Een link naar het beeld toont het niet.", en: "A link to the image does not show it."),
                person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(
                        of: ExampleText.drawing(),
                        "maker: Communicatiedienst, met een beeldgenerator\ngebruiksrecht: eigen-werk\nherkomst: ai\nherkenbaar: nee\nai: gegenereerd\n"
                    ),
                ],
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "Bekijk [de tekening](/beelden/sport/bad.svg).")
                    ]
                ], expected: 0),
        ]
    }
}
