import Findings

extension BriefingComplete {
    private static let lines = [
        "dienst: sport", "doel: meer mensen leren zwemmen", "doelgroep: [gezinnen]",
        "boodschap: iedereen kan leren zwemmen",
        "leverdatum: 2027-01-15", "materiaal: [beelden/sport/bad.svg]",
    ]
    private static let drawing = [
        "beelden/sport/bad.svg": ExampleText.drawing(),
        "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing()),
    ]

    static func examples() -> [RuleExample] {
        [
            request(.right, "Alles is er.", "All is there.", ""),
            request(.right, "Materiaal in woorden.", "Material in words.", "materiaal: [de tekst komt in een mail]"),
            request(.wrong, "Geen boodschap.", "No message.", "-boodschap", 1),
            request(
                .wrong, "Niets ingevuld: één opmerking.", "Nothing filled in: one remark.",
                "-dienst\n-doelgroep\n-boodschap", 1),
            request(
                .wrong, "Een beeld dat er niet is.", "An image that is not there.",
                "materiaal: [beelden/sport/foto.jpg]", 1),
            request(
                .wrong, "Een beeld zonder fiche.", "An image without a record.", "",
                files: ["beelden/sport/bad.svg": ExampleText.drawing()], 1),
            request(
                .wrong, "Te laat en niet volledig.", "Late and incomplete.", "leverdatum: 2026-11-01", files: [:], 1),
            request(.tricky, "Een lege lijst.", "An empty list.", "materiaal: []", 1),
            request(
                .tricky, "Een album met één fiche.", "An album with one record.",
                "materiaal: [beelden/sport/feest/1.svg]",
                files: [
                    "beelden/sport/feest/1.svg": ExampleText.drawing(),
                    "beelden/sport/feest/album.yml": "album: Zwemfeest\n",
                ]),
            request(
                .tricky, "Een adres op het net.", "An address on the web.",
                "materiaal: [\"https://foto.example/bad.jpg\"]"),
        ]
    }

    private static func request(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, files: [String: String] = drawing,
        _ expected: Int = 0
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen", before: files,
            commits: [["aanvragen/sport/zwemles.md": ExampleText.page(SocialExampleText.mixed(lines, fields))]],
            expected: expected)
    }
}
