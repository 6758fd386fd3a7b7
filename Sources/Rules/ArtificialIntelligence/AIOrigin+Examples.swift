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
            RuleExample(
                .right,
                Message(
                    nl: "Het bestand zegt dat AI het maakte, en de fiche ook.",
                    en: "The file says that AI made it, and so does the record."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            (
                                "Iptc4xmpExt:DigitalSourceType",
                                "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
                            )
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [
                                (
                                    "Iptc4xmpExt:DigitalSourceType",
                                    "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
                                )
                            ]),
                            "maker: Communicatiedienst\ngebruiksrecht: eigen-werk\nherkomst: ai\nherkenbaar: nee\nai: gegenereerd\n"
                        ),
                    ]
                ], expected: 0),
            RuleExample(
                .wrong,
                Message(
                    nl: "Het bestand zegt dat AI het maakte, de fiche niet.",
                    en: "The file says that AI made it, the record does not."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            (
                                "Iptc4xmpExt:DigitalSourceType",
                                "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
                            )
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [
                                (
                                    "Iptc4xmpExt:DigitalSourceType",
                                    "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
                                )
                            ]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "AI vulde een deel in, en dat staat in het bestand.",
                    en: "AI filled in a part, and the file says so."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            (
                                "Iptc4xmpExt:DigitalSourceType",
                                "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"
                            )
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [
                                (
                                    "Iptc4xmpExt:DigitalSourceType",
                                    "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"
                                )
                            ]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: hulpmiddel\n"),
                    ]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Het bestand noemt het AI-systeem.", en: "The file names the AI system."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            ("Iptc4xmpExt:AISystemUsed", "Beeldmaker 3")
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [("Iptc4xmpExt:AISystemUsed", "Beeldmaker 3")]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Het bestand draagt het merk van een beeldgenerator.",
                    en: "The file carries the mark of an image generator."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            ("photoshop:Credit", "Made with Google AI")
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [("photoshop:Credit", "Made with Google AI")]),
                            "maker: Wim Dessers\nbewijs: Made with Google AI\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"
                        ),
                    ]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een bijschrift dat een generator noemt, is geen spoor.",
                    en: "A caption that mentions a generator is no trace."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            ("dc:description", "Een tentoonstelling over Midjourney en ChatGPT in de bib")
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [
                                ("dc:description", "Een tentoonstelling over Midjourney en ChatGPT in de bib")
                            ]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een telefoon die beelden samentelt, is geen AI.", en: "A phone that adds pictures up is no AI."
                ),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            (
                                "Iptc4xmpExt:DigitalSourceType",
                                "http://cv.iptc.org/newscodes/digitalsourcetype/computationalCapture"
                            )
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [
                                (
                                    "Iptc4xmpExt:DigitalSourceType",
                                    "http://cv.iptc.org/newscodes/digitalsourcetype/computationalCapture"
                                )
                            ]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(nl: "Een kleurverloop uit een formule is geen AI.", en: "A gradient from a formula is no AI."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            (
                                "Iptc4xmpExt:DigitalSourceType",
                                "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia"
                            )
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [
                                (
                                    "Iptc4xmpExt:DigitalSourceType",
                                    "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia"
                                )
                            ]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 0),
        ]
    }
}
