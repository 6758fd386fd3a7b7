import Findings

extension DepartedLinks {
    private static let sport = "website/vrije-tijd/sport/"
    private static let page = ExampleText.page()

    /// The page `bad.md` goes; others have these links.
    private static func leaving(
        _ kind: RuleExample.Kind, nl: String, en: String, links: [String: String],
        then changes: [String: String?] = [:],
        finds expected: Int = 0
    ) -> RuleExample {
        var before = links.mapValues { ExampleText.page(body: $0) }
        before[sport + "bad.md"] = ExampleText.page(body: "Het bad.")
        before[sport + "_index.md"] = before[sport + "_index.md"] ?? page
        var after = changes
        after.updateValue(nil, forKey: sport + "bad.md")
        return RuleExample(
            kind, Message(nl: nl, en: en), person: "pieter-woestenborg", before: before, commits: [after],
            expected: expected)
    }

    static func examples() -> [RuleExample] {
        [
            leaving(
                .right, nl: "Niemand verwees ernaar.", en: "Nobody linked to it.",
                links: [sport + "zaal.md": "[De bib](../bibliotheek/uren.md)"]),
            leaving(
                .right, nl: "De link ging mee weg.", en: "The link went along.",
                links: [sport + "zaal.md": "[Het bad](bad.md)"],
                then: [sport + "zaal.md": page]),
            leaving(
                .wrong, nl: "Een andere pagina verwijst er nog naar.", en: "Another page still links to it.",
                links: [sport + "zaal.md": "[Het bad](bad.md)"], finds: 1),
            leaving(
                .wrong, nl: "Drie pagina's, op drie manieren.", en: "Three pages, in three ways.",
                links: [
                    sport + "zaal.md": "[Het bad](bad.md#uren)",
                    "website/contact.md": "[Het bad](/vrije-tijd/sport/bad/)",
                    "intranet/sport/sleutels.md": "[Het bad](https://www.zandbeke.example/vrije-tijd/sport/bad)",
                ], finds: 1),
            leaving(
                .wrong, nl: "De pagina kreeg een andere plaats.", en: "The page got another place.",
                links: [sport + "zaal.md": "[Het bad](bad.md)"],
                then: [sport + "zwembad.md": ExampleText.page(body: "Het bad.")], finds: 1),
            leaving(
                .wrong, nl: "Met een adres van de pagina uit.", en: "With an address from the page on.",
                links: [sport + "zaal.md": "[Het bad](../bad/)"], finds: 1),
            leaving(
                .tricky, nl: "Een andere pagina nam het adres over.", en: "Another page took over the address.",
                links: ["website/contact.md": "[Het bad](/vrije-tijd/sport/bad/)"],
                then: [sport + "zwembad.md": ExampleText.page("aliases: [/vrije-tijd/sport/bad/]")]),
            leaving(
                .tricky, nl: "Het adres ging over, maar een link gaat naar het bestand.",
                en: "The address was taken over, but a link leads to the file.",
                links: [sport + "zaal.md": "[Het bad](bad.md)"],
                then: [sport + "zwembad.md": ExampleText.page("aliases: [/vrije-tijd/sport/bad/]")], finds: 1),
            leaving(
                .tricky, nl: "De pagina kreeg een eigen map, en het adres bleef.",
                en: "The page got a folder of its own, and the address stayed.",
                links: ["website/contact.md": "[Het bad](/vrije-tijd/sport/bad/)"],
                then: [sport + "bad/index.md": ExampleText.page(body: "Het bad.")]),
            leaving(
                .tricky, nl: "Een link met dezelfde naam, naar een andere map.",
                en: "A link of the same name, to another folder.",
                links: ["website/wonen/gids.md": "[Het bad](bad.md)", "website/wonen/bad.md": "Een bad."]),
        ]
    }
}
