import Findings

extension AssetRecorded {
    static func examples() -> [RuleExample] {
        [
            .drawing(.right, nl: "Een beeld met zijn beeldfiche.", en: "An image with its record."),
            RuleExample(
                .right,
                Message(nl: "Een beeld dat weggaat, samen met zijn fiche.", en: "An image that goes, with its record."),
                person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                ],
                commits: [["beelden/sport/bad.svg": nil, "beelden/sport/bad.svg.yml": nil]], expected: 0),
            RuleExample(
                .right, Message(nl: "Eén fiche voor een heel album.", en: "One record for a whole album."),
                person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/feest/a.svg": ExampleText.drawing("a"),
                        "beelden/sport/feest/album.yml": album("a.svg", ExampleText.drawing("a")),
                    ]
                ], expected: 0),
            RuleExample(
                .wrong, Message(nl: "Een beeld zonder beeldfiche.", en: "An image without a record."),
                person: "wim-dessers",
                commits: [["beelden/sport/bad.svg": ExampleText.drawing()]], expected: 1),
            RuleExample(
                .wrong, Message(nl: "De fiche verdwijnt, het beeld blijft.", en: "The record goes, the image stays."),
                person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                ],
                commits: [["beelden/sport/bad.svg.yml": nil]], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Het beeld wordt vervangen: de oude antwoorden gelden niet meer.",
                    en: "The image is replaced: the former answers no longer hold."), person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                ],
                commits: [["beelden/sport/bad.svg": ExampleText.drawing("een ander bad")]], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een fiche zonder bestand.", en: "A record without a file."), person: "wim-dessers",
                commits: [["beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing())]], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een fiche die we niet kunnen lezen.", en: "A record that we cannot read."),
                person: "wim-dessers",
                commits: [
                    ["beelden/sport/bad.svg": ExampleText.drawing(), "beelden/sport/bad.svg.yml": "maker: [Wim\n"]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Een fiche die niet zegt bij welk bestand ze hoort.",
                    en: "A record that does not say which bytes it is about."), person: "wim-dessers",
                commits: [
                    ["beelden/sport/bad.svg": ExampleText.drawing(), "beelden/sport/bad.svg.yml": ExampleText.answers]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een beeld in de map van een album, maar niet op de lijst.",
                    en: "An image in the folder of an album, but not on its list."), person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/feest/a.svg": ExampleText.drawing("a"),
                        "beelden/sport/feest/b.svg": ExampleText.drawing("b"),
                        "beelden/sport/feest/album.yml": album("a.svg", ExampleText.drawing("a")),
                    ]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "De fiche komt later, maar nog voor het doorsturen.",
                    en: "The record comes in a later commit of the same push."), person: "wim-dessers",
                commits: [
                    ["beelden/sport/bad.svg": ExampleText.drawing()],
                    ["beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing())],
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een beeld zonder fiche komt en gaat voor het doorsturen: het blijft in de geschiedenis staan.",
                    en: "An image without a record comes and goes in one push: it stays in history."),
                person: "wim-dessers",
                commits: [["beelden/sport/bad.svg": ExampleText.drawing()], ["beelden/sport/bad.svg": nil]], expected: 1
            ),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een uitsnede heeft een eigen vingerafdruk, en de antwoorden van het origineel.",
                    en: "A crop has a digest of its own, and the answers of its original."), person: "wim-dessers",
                commits: [
                    [
                        "beelden/sport/bad.svg": ExampleText.drawing(),
                        "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                        "beelden/sport/smal.svg": ExampleText.drawing("smal"),
                        "beelden/sport/smal.svg.yml": ExampleText.record(
                            of: ExampleText.drawing("smal"), "uitsnede_van: bad.svg\n"),
                    ]
                ], expected: 0),
        ]
    }

    private static func album(_ name: String, _ drawing: String) -> String {
        "album: Feest\n\(ExampleText.answers)bestanden:\n  - {bestand: \(name), sha256: \(ExampleText.digest(of: drawing))}\n"
    }
}
