import Findings

extension AIOrigin {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right, Message(nl: "Een eigen foto, zonder AI.", en: "A photo of our own, without AI."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkomst: eigen\nherkenbaar: nee\nai: geen\n"
                        ),
                    ]
                ], expected: 0),
            RuleExample(
                .right, Message(nl: "AI maakte het, en zo staat het er.", en: "AI made it, and so it says."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(),
                            "maker: Communicatiedienst, met een beeldgenerator\ngebruiksrecht: eigen-werk\nherkomst: ai\nherkenbaar: nee\nai: gegenereerd\n"
                        ),
                    ]
                ], expected: 0),
            RuleExample(
                .wrong,
                Message(nl: "De herkomst is AI, maar AI hielp niet mee?", en: "The origin is AI, but AI did not help?"),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkomst: ai\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "De maker is een beeldgenerator.", en: "The maker is an image generator."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(),
                            "maker: Midjourney\ngebruiksrecht: eigen-werk\nherkomst: eigen\nherkenbaar: nee\nai: geen\n"
                        ),
                    ]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een naam met een programma erbij.", en: "A name with a program."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(),
                            "maker: Bureau Lens met DALL-E\ngebruiksrecht: eigen-werk\nherkomst: opdracht"
                                + "\nbewijs: offerte 3\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 1),
            RuleExample(
                .tricky, Message(nl: "AI hielp mee aan een eigen beeld.", en: "AI helped with an image of our own."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(),
                            "maker: Wim Dessers, met Firefly\ngebruiksrecht: eigen-werk\nherkomst: eigen\nherkenbaar: nee\nai: hulpmiddel\n"
                        ),
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Niets gezegd is geen tegenspraak: dat vraagt een andere regel.",
                    en: "Nothing said is no contradiction: another rule asks for it."), person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkomst: ai\nherkenbaar: nee\nai: \n"),
                    ]
                ], expected: 0),
            RuleExample(
                .tricky, Message(nl: "Hoofdletters tellen niet.", en: "Capitals do not count."), person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(),
                            "maker: CHATGPT\ngebruiksrecht: eigen-werk\nherkomst: eigen\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 1),
        ]
    }
}
