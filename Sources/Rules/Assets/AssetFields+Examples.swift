import Findings

extension AssetFields {
    static func examples() -> [RuleExample] {
        [
            .drawing(.right, nl: "Alle vragen zijn beantwoord.", en: "Every question is answered."),
            .drawing(
                .right, nl: "Wie niet herkenbaar is, hoeft niet te zeggen hoe oud hij is.",
                en: "Who cannot be recognised need not tell an age.",
                answers:
                    "maker: Sportdienst\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\nbewijs: niet nodig\n"),
            .drawing(
                .wrong, nl: "Niemand zei wie het maakte.", en: "Nobody said who made it.",
                answers: "gebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n", finds: 1),
            .drawing(
                .wrong, nl: "Het gebruiksrecht en AI staan open: één opmerking.",
                en: "The right of use and AI were left open: one remark.",
                answers: "maker: Wim Dessers\ngebruiksrecht:\nherkenbaar: nee\nai:\n", finds: 1),
            .drawing(
                .wrong, nl: "Een gebruiksrecht dat we niet kennen.", en: "A right of use that we do not know.",
                answers: "maker: Wim Dessers\ngebruiksrecht: gevonden\nherkenbaar: nee\nai: geen\n", finds: 1),
            .drawing(
                .wrong, nl: "Een tikfout in een naam.", en: "A typing error in a name.",
                answers:
                    "makker: Wim Dessers\nmaker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n",
                finds: 1),
            .drawing(
                .wrong, nl: "Een beeld van een bureau zonder bewijs.", en: "An image of an agency without proof.",
                answers: "maker: Bureau Lens\ngebruiksrecht: opdracht\nherkenbaar: nee\nai: geen\n", finds: 1),
            .drawing(
                .tricky, nl: "`herkenbaar` leeg laten is geen nee.", en: "Leaving `herkenbaar` empty is not a no.",
                answers: "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar:\nai: geen\n", finds: 1),
            .drawing(
                .tricky, nl: "`herkenbaar: misschien` is geen antwoord.", en: "`herkenbaar: misschien` is no answer.",
                answers: "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: misschien\nai: geen\n", finds: 1),
            .drawing(
                .tricky, nl: "Wie herkenbaar is, kan een kind zijn: dat moet gezegd worden.",
                en: "Who can be recognised may be a child: that must be said.",
                answers:
                    "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\ntoestemming: formulier 12, dienst Sport\nai: geen\n",
                finds: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een uitsnede neemt de antwoorden van het origineel over.",
                    en: "A crop takes over the answers of its original."), person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(),
                        "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                        "beelden/sport/smal.svg": ExampleText.drawing("smal"),
                        "beelden/sport/smal.svg.yml": ExampleText.record(
                            of: ExampleText.drawing("smal"), "uitsnede_van: bad.svg\n"),
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een uitsnede van een beeld in een andere map neemt niets over.",
                    en: "A crop of an image in another folder takes nothing over."), person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(),
                        "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                        "beelden/sport/feest/smal.svg": ExampleText.drawing("smal"),
                        "beelden/sport/feest/smal.svg.yml": ExampleText.record(
                            of: ExampleText.drawing("smal"), "uitsnede_van: ../bad.svg\n"),
                    ]
                ], expected: 1),
        ]
    }
}
