import Findings

extension PortraitConsent {
    static func examples() -> [RuleExample] {
        [
            .drawing(.right, nl: "Niemand is herkenbaar.", en: "Nobody can be recognised."),
            .drawing(
                .right, nl: "Een portret, met waar de toestemming bewaard is.",
                en: "A portrait, with where the consent is kept.",
                answers:
                    "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\nai: geen\ntoestemming: formulier 2026-041, dienst Sport\n"
            ),
            .drawing(
                .right, nl: "Een kind, met toestemming van een ouder.", en: "A child, with the consent of a parent.",
                answers:
                    "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: ja\nai: geen\ntoestemming: {bewaard: formulier 2026-042, ouder_voogd: ja, tot: 2029-06-30}\n"
            ),
            .drawing(
                .wrong, nl: "Iemand is herkenbaar, zonder toestemming.",
                en: "Somebody can be recognised, without consent.",
                answers: "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\nai: geen\n",
                finds: 1),
            .drawing(
                .wrong, nl: "Twee kinderen, zonder toestemming van de ouders.",
                en: "Two children, without the consent of the parents.",
                answers: "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: ja\nai: geen\n",
                finds: 1),
            .drawing(
                .wrong, nl: "De toestemming is verlopen.", en: "The consent has ended.",
                answers:
                    "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\nai: geen\ntoestemming: {bewaard: formulier 2020-003, tot: 2025-06-30}\n",
                finds: 1),
            .drawing(
                .wrong, nl: "Iemand nam de toestemming terug.", en: "Somebody took consent back.",
                answers:
                    "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\nai: geen\ntoestemming: formulier 2026-041, dienst Sport\ningetrokken_op: 2026-11-02\n",
                finds: 1),
            .drawing(
                .tricky, nl: "Alleen “ja” zegt niet waar de toestemming bewaard is.",
                en: "“Ja” does not say where the consent is kept.",
                answers:
                    "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\nai: geen\ntoestemming: ja\n",
                finds: 1),
            .drawing(
                .tricky, nl: "Een kind dat zelf ja zei: een ouder moet mee beslissen.",
                en: "A child that said yes itself: a parent must decide too.",
                answers:
                    "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: ja\nai: geen\ntoestemming: {bewaard: formulier 2026-044}\n",
                finds: 1),
            .drawing(
                .tricky, nl: "Eén van twee ouders ontbreekt op de lijst.",
                en: "One of two parents is missing on the list.",
                answers:
                    "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: ja\nai: geen\ntoestemming: [{bewaard: formulier 2026-045, ouder_voogd: ja}, {bewaard: formulier 2026-046}]\n",
                finds: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "In een album geldt de uitzondering voor één foto.",
                    en: "In an album the exception counts for one photo."), person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/feest/a.svg": ExampleText.drawing("a"),
                        "beelden/sport/feest/b.svg": ExampleText.drawing("b"), "beelden/sport/feest/album.yml": album,
                    ]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Teruggenomen toestemming: ook een pagina van lang geleden toont het beeld niet meer.",
                    en: "Consent taken back: a page of long ago may not show the image either."), person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(
                        of: ExampleText.drawing(),
                        "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\nai: geen\ntoestemming: formulier 12, dienst Sport\n"
                    ), "website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/bad.svg"),
                ],
                commits: [
                    [
                        "beelden/sport/bad.svg.yml": ExampleText.record(
                            of: ExampleText.drawing(),
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\nai: geen\ntoestemming: formulier 12, dienst Sport\ningetrokken_op: 2026-11-20\n"
                        )
                    ]
                ], expected: 1),
        ] + registerExamples()
    }

    private static var album: String {
        let (a, b) = (
            ExampleText.digest(of: ExampleText.drawing("a")), ExampleText.digest(of: ExampleText.drawing("b"))
        )
        return "album: Feest\n\(ExampleText.answers)bestanden:\n  - {bestand: a.svg, sha256: \(a)}\n"
            + "  - {bestand: b.svg, sha256: \(b), herkenbaar: ja, minderjarig: ja}\n"
    }
}
