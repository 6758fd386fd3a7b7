import Findings

extension AssetReadable {
    static func examples() -> [RuleExample] {
        [
            .drawing(
                .right, nl: "Een tekening die helemaal leesbaar is.", en: "A drawing that can be read to its end."),
            .drawing(
                .right, nl: "Ook met gegevens erin.", en: "With data in it too.",
                saying: [("dc:creator", "Wim Dessers")]),
            .drawing(
                .right, nl: "Een foto met een fiche en zonder gebreken.",
                en: "An image with a record and without faults.", saying: [("dc:rights", "Wim Dessers")]),
            RuleExample(
                .wrong, Message(nl: "De tekening is afgekapt.", en: "The drawing was cut off."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg":
                            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\"><title>een zwembad</title><rect width=\"3\"\n",
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of:
                                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\"><title>een zwembad</title><rect width=\"3\"\n",
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "De gegevens in het bestand zijn stuk.", en: "The data in the file are broken."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg":
                            "<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description></metadata></svg>\n",
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of:
                                "<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description></metadata></svg>\n",
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een tekst die zich een foto noemt.", en: "A text that calls itself a photo."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.jpg": "Dit is geen foto.\n",
                        "beelden/sport/bad.jpg.yml": ExampleText.record(
                            of: "Dit is geen foto.\n",
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(nl: "Alleen de verwijzing van git-lfs kwam aan.", en: "Only git-lfs's reference arrived."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.jpg":
                            "version https://git-lfs.github.com/spec/v1\noid sha256:4444444444444444444444444444444444444444444444444444444444444444\nsize 12345\n",
                        "beelden/sport/bad.jpg.yml": ExampleText.record(
                            of:
                                "version https://git-lfs.github.com/spec/v1\noid sha256:4444444444444444444444444444444444444444444444444444444444444444\nsize 12345\n",
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een tekening met de naam van een foto: de bytes tellen.",
                    en: "A drawing named as a photo: the bytes count."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.png": ExampleText.drawing(),
                        "beelden/sport/bad.png.yml": ExampleText.record(
                            of: ExampleText.drawing(),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een verwijzing die geen is: een gewone tekst in de beeldbank.",
                    en: "No reference at all: a plain text in the image bank."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/lees.txt": "version 1\n",
                        "beelden/sport/lees.txt.yml": ExampleText.record(
                            of: "version 1\n",
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
                    ]
                ], expected: 0),
        ]
    }
}
