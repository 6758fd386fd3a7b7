import Findings

extension EmbeddedPeople {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right,
                Message(
                    nl: "Niemand herkenbaar, en het bestand noemt niemand.",
                    en: "Nobody recognisable, and the file names nobody."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 0),
            RuleExample(
                .right,
                Message(
                    nl: "Een volwassene met toestemming, in fiche en bestand.",
                    en: "An adult with consent, in record and file."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            ("plus:ModelReleaseStatus", "MR-UMR"), ("plus:MinorModelAgeDisclosure", "AG-A25"),
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [
                                ("plus:ModelReleaseStatus", "MR-UMR"), ("plus:MinorModelAgeDisclosure", "AG-A25"),
                            ]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\ntoestemming: formulier 12, sportdienst\nai: geen\n"
                        ),
                    ]
                ], expected: 0),
            RuleExample(
                .right, Message(nl: "Een kind, en de fiche zegt het.", en: "A child, and the record says so."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            ("plus:MinorModelAgeDisclosure", "AG-U14")
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [("plus:MinorModelAgeDisclosure", "AG-U14")]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: ja\ntoestemming: {bewaard: formulier 12, ouder_voogd: ja}\nai: geen\n"
                        ),
                    ]
                ], expected: 0),
            RuleExample(
                .wrong,
                Message(
                    nl: "Volgens het bestand is er geen toestemming.", en: "The file says that there is no consent."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [("plus:ModelReleaseStatus", "MR-NON")]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [("plus:ModelReleaseStatus", "MR-NON")]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\ntoestemming: formulier 12, sportdienst\nai: geen\n"
                        ),
                    ]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Volgens het bestand is het kind jonger dan veertien.",
                    en: "The file says that the child is under fourteen."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            ("plus:MinorModelAgeDisclosure", "http://ns.useplus.org/ldf/vocab/AG-U14")
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [
                                ("plus:MinorModelAgeDisclosure", "http://ns.useplus.org/ldf/vocab/AG-U14")
                            ]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\ntoestemming: formulier 12, sportdienst\nai: geen\n"
                        ),
                    ]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Niemand herkenbaar, maar het bestand noemt iemand.",
                    en: "Nobody recognisable, but the file names somebody."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [("Iptc4xmpExt:PersonInImage", "A B")]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [("Iptc4xmpExt:PersonInImage", "A B")]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Wie “niet van toepassing” schrijft, weigert niet.",
                    en: "Writing “not applicable” is no refusal."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [("plus:ModelReleaseStatus", "MR-NAP")]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [("plus:ModelReleaseStatus", "MR-NAP")]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\ntoestemming: formulier 12, sportdienst\nai: geen\n"
                        ),
                    ]
                ], expected: 0),
            RuleExample(
                .tricky, Message(nl: "Achttien is geen kind.", en: "Eighteen is no child."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            ("plus:MinorModelAgeDisclosure", "AG-A18")
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [("plus:MinorModelAgeDisclosure", "AG-A18")]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\ntoestemming: formulier 12, sportdienst\nai: geen\n"
                        ),
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Geen toestemming, en niemand herkenbaar: niets dat botst.",
                    en: "No release, and nobody recognisable: nothing clashes."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [("plus:ModelReleaseStatus", "MR-NON")]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [("plus:ModelReleaseStatus", "MR-NON")]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 0),
        ]
    }
}
