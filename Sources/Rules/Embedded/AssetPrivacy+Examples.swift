import Findings

extension AssetPrivacy {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right, Message(nl: "Een beeld dat niets verbergt.", en: "An image that hides nothing."),
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
                    nl: "Maker en copyright mogen in het bestand blijven.",
                    en: "Maker and copyright may stay in the file."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            ("dc:creator", "Wim Dessers"), ("dc:rights", "© Gemeente Zandbeke, Wim Dessers"),
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [
                                ("dc:creator", "Wim Dessers"), ("dc:rights", "© Gemeente Zandbeke, Wim Dessers"),
                            ]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 0),
            RuleExample(
                .right, Message(nl: "Zeggen hoe het gemaakt is, mag.", en: "Saying how it was made is fine."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            (
                                "Iptc4xmpExt:DigitalSourceType",
                                "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"
                            )
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [
                                (
                                    "Iptc4xmpExt:DigitalSourceType",
                                    "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"
                                )
                            ]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 0),
            RuleExample(
                .wrong,
                Message(
                    nl: "Het bestand zegt waar de foto gemaakt is.", en: "The file says where the photo was taken."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            ("exif:GPSLatitude", "51,0.5N"), ("exif:GPSLongitude", "3,43.2E"),
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [
                                ("exif:GPSLatitude", "51,0.5N"), ("exif:GPSLongitude", "3,43.2E"),
                            ]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Het bestand noemt wie erop staat.", en: "The file names who is on it."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [("Iptc4xmpExt:PersonInImage", "A B")]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [("Iptc4xmpExt:PersonInImage", "A B")]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\ntoestemming: formulier 12, sportdienst\nai: geen\n"
                        ),
                    ]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Plaats en naam samen: één opmerking.", en: "Place and name together: one remark."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            ("exif:GPSLatitude", "51,0.5N"), ("exif:GPSLongitude", "3,43.2E"),
                            ("Iptc4xmpExt:PersonInImage", "A B"),
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [
                                ("exif:GPSLatitude", "51,0.5N"), ("exif:GPSLongitude", "3,43.2E"),
                                ("Iptc4xmpExt:PersonInImage", "A B"),
                            ]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\ntoestemming: formulier 12, sportdienst\nai: geen\n"
                        ),
                    ]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een bijschrift dat een plaats noemt, is geen verborgen plaats.",
                    en: "A caption that names a place is no hidden place."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [
                            ("dc:description", "De markt van Zandbeke")
                        ]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [("dc:description", "De markt van Zandbeke")]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 0),
            RuleExample(
                .tricky, Message(nl: "Een lege naam is geen naam.", en: "An empty name is no name."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(saying: [("Iptc4xmpExt:PersonInImage", " ")]),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(saying: [("Iptc4xmpExt:PersonInImage", " ")]),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 0),
        ]
    }
}
