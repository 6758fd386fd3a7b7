import Findings

extension AssetRights {
    static func examples() -> [RuleExample] {
        [
            .drawing(.right, nl: "Een maker met een naam.", en: "A maker with a name."),
            .drawing(
                .right, nl: "Een stockfoto die nog mag.", en: "A stock photo that may still be used.",
                answers:
                    "maker: Beeldbank Noord\ngebruiksrecht: stock\nherkenbaar: nee\nai: geen\nbewijs: factuur 2026-12\nte_gebruiken_tot: 2027-12-31\n"
            ),
            .drawing(
                .wrong, nl: "Het internet is geen maker.", en: "“Internet” is not a maker.",
                answers: "maker: internet\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n", finds: 1),
            .drawing(
                .wrong, nl: "Een webadres is geen maker.", en: "An address is not a maker.",
                answers: "maker: https://foto.example/123\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n",
                finds: 1),
            .drawing(
                .wrong, nl: "Het gebruiksrecht liep vorig jaar af.", en: "The right of use ended last year.",
                answers:
                    "maker: Beeldbank Noord\ngebruiksrecht: stock\nherkenbaar: nee\nai: geen\nbewijs: factuur 2024-12\nte_gebruiken_tot: 2025-12-31\n",
                finds: 1),
            .drawing(
                .wrong, nl: "De eigenaar van de rechten is onbekend.", en: "The holder of the rights is unknown.",
                answers:
                    "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\neigenaar: Onbekend\n",
                finds: 1),
            .drawing(
                .tricky, nl: "Vandaag is de laatste dag: het mag nog.",
                en: "Today is the last day: it may still be used.",
                answers:
                    "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\nte_gebruiken_tot: 2026-11-21\n"
            ),
            .drawing(
                .tricky, nl: "Ook “via Google” is niemand.", en: "“Via Google” is nobody either.",
                answers: "maker: Via  Google\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n", finds: 1),
            .drawing(
                .tricky, nl: "Wie Webers heet, is wel iemand.", en: "Somebody named Webers is somebody.",
                answers: "maker: Ann Webers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een uitsnede van een verlopen beeld is ook verlopen.",
                    en: "A crop of an image that ended has ended too."), person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(),
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(),
                            "maker: Beeldbank Noord\ngebruiksrecht: stock\nherkenbaar: nee\nai: geen\nbewijs: factuur 2024-12\nte_gebruiken_tot: 2025-12-31\n"
                        ), "beelden/sport/smal.svg": ExampleText.drawing("smal"),
                        "beelden/sport/smal.svg.yml": ExampleText.record(
                            of: ExampleText.drawing("smal"), "uitsnede_van: bad.svg\n"),
                    ]
                ], expected: 2),
            .drawing(
                .tricky, nl: "Ook met “Foto:” ervoor is een website niemand.",
                en: "A site is nobody, with “Foto:” in front too.",
                answers: "maker: \"Foto: Unsplash.com\"\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n",
                finds: 1),
            .drawing(
                .tricky, nl: "Een naam met een punt is een naam.", en: "A name with a full stop is a name.",
                answers: "maker: J.Peeters\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"),
            .drawing(
                .wrong, nl: "Als bewijs is “ja” niet genoeg.", en: "“Yes” is no proof.",
                answers: "maker: An Peeters\ngebruiksrecht: toestemming\nbewijs: ja\nherkenbaar: nee\nai: geen\n",
                finds: 1),
        ]
    }
}
