import Findings

extension EmbeddedRights {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right,
                Message(
                    nl: "Een bestand zonder gegevens: de fiche volstaat.",
                    en: "A file without data: the record is enough."),
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
                .right, Message(nl: "Het bestand noemt dezelfde maker.", en: "The file names the same maker."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [("dc:creator", "Wim Dessers")]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [("dc:creator", "Wim Dessers")]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 0),
            RuleExample(
                .right,
                Message(
                    nl: "Maker, bureau en einddatum staan ook in de fiche.",
                    en: "Maker, agency and end are in the record too."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            ("dc:creator", "Jan Peeters"), ("dc:rights", "© 2026 Beeldbank Noord"),
                            ("plus:LicenseEndDate", "2027-12-31"),
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [
                                ("dc:creator", "Jan Peeters"), ("dc:rights", "© 2026 Beeldbank Noord"),
                                ("plus:LicenseEndDate", "2027-12-31"),
                            ]),
                            "maker: Jan Peeters\ngebruiksrecht: stock\neigenaar: Beeldbank Noord\nbewijs: factuur 2026-12\nherkenbaar: nee\nai: geen\nte_gebruiken_tot: 2027-12-31\n"
                        ),
                    ]
                ], expected: 0),
            RuleExample(
                .wrong,
                Message(
                    nl: "Een eigen werk, maar het bestand noemt een fotograaf.",
                    en: "One's own work, but the file names a photographer."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [("dc:creator", "Jan Peeters")]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [("dc:creator", "Jan Peeters")]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(nl: "Het copyright is van een beeldbank.", en: "The copyright is that of an image bank."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            ("dc:rights", "© 2024 Beeldbank Noord. Alle rechten voorbehouden")
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [
                                ("dc:rights", "© 2024 Beeldbank Noord. Alle rechten voorbehouden")
                            ]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Het bestand mag korter dan de fiche zegt.",
                    en: "The file may be used for less long than the record says."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            ("dc:creator", "Jan Peeters"), ("plus:LicenseEndDate", "2026-12-31"),
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [
                                ("dc:creator", "Jan Peeters"), ("plus:LicenseEndDate", "2026-12-31"),
                            ]),
                            "maker: Jan Peeters\ngebruiksrecht: stock\neigenaar: Beeldbank Noord\nbewijs: factuur 2026-12\nherkenbaar: nee\nai: geen\nte_gebruiken_tot: 2028-12-31\n"
                        ),
                    ]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Het bestand heeft een einddatum, de fiche niet.",
                    en: "The file has an end, the record has none."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [("plus:LicenseEndDate", "2027-06-30")]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [("plus:LicenseEndDate", "2027-06-30")]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Het bestand noemt een licentie die de fiche niet noemt.",
                    en: "The file names a licence that the record does not."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            ("xmpRights:WebStatement", "https://creativecommons.org/licenses/by-nc/4.0/")
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [
                                ("xmpRights:WebStatement", "https://creativecommons.org/licenses/by-nc/4.0/")
                            ]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 1),
            RuleExample(
                .tricky, Message(nl: "Een voorletter is dezelfde mens.", en: "An initial is the same person."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [("dc:creator", "W. Dessers, fotograaf")]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [("dc:creator", "W. Dessers, fotograaf")]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "De camera vulde een jaartal en een teken in.", en: "The camera filled in a year and a sign."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            ("dc:rights", "Copyright 2019. All rights reserved")
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [("dc:rights", "Copyright 2019. All rights reserved")]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een ander gaf toestemming, en dat staat bij het bewijs.",
                    en: "Somebody else gave permission, and the proof says so."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [("dc:creator", "Jan Peeters")]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [("dc:creator", "Jan Peeters")]),
                            "maker: Sportdienst\ngebruiksrecht: toestemming\nbewijs: mail van Jan Peeters, 4 mei 2026\nherkenbaar: nee\nai: geen\n"
                        ),
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een vroegere einddatum in de fiche is altijd goed.",
                    en: "An earlier end in the record is always right."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            ("dc:creator", "Jan Peeters"), ("plus:LicenseEndDate", "2028-12-31"),
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [
                                ("dc:creator", "Jan Peeters"), ("plus:LicenseEndDate", "2028-12-31"),
                            ]),
                            "maker: Jan Peeters\ngebruiksrecht: stock\neigenaar: Beeldbank Noord\nbewijs: factuur 2026-12\nherkenbaar: nee\nai: geen\nte_gebruiken_tot: 2027-01-31\n"
                        ),
                    ]
                ], expected: 0),
        ]
    }
}
