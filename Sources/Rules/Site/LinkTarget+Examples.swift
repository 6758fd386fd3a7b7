import Findings

extension LinkTarget {
    private static let sport = "website/vrije-tijd/sport/"
    private static let other = ExampleText.page(body: "## Uren\n\nWe zijn open van 9 tot 12 uur.")

    /// A page beside another one, with this text.
    private static func beside(
        _ kind: RuleExample.Kind, nl: String, en: String, _ body: String, was: String? = nil, finds expected: Int = 0
    ) -> RuleExample {
        var before = [
            sport + "zwembad.md": other, sport + "zaal/index.md": other, sport + "_index.md": ExampleText.page(),
            sport + "reglement.pdf": "%PDF-1.4", "website/_index.md": ExampleText.page(),
            sport + "judo.md": ExampleText.page("aliases: [/vrije-tijd/gevechtssport/]"),
        ]
        if let was { before[sport + "bad.md"] = ExampleText.page(body: was) }
        return RuleExample(
            kind, Message(nl: nl, en: en), person: "wim-dessers", before: before,
            commits: [[sport + "bad.md": ExampleText.page(body: body)]], expected: expected)
    }

    static func examples() -> [RuleExample] {
        [
            beside(
                .right, nl: "Naar een pagina die er is.", en: "To a page that is there.",
                "[Het zwembad](zwembad.md)"),
            beside(
                .right, nl: "Naar een stuk van die pagina.", en: "To a part of that page.",
                "[De uren](zwembad.md#uren)"),
            beside(
                .right, nl: "Met het adres van de site.", en: "With the address of the site.",
                "[Sport](/vrije-tijd/sport/) en [de zaal](/vrije-tijd/sport/zaal/#uren)"),
            beside(
                .right, nl: "Naar een andere site.", en: "To another site.",
                "[De Lijn](https://www.delijn.example/uren/)"),
            beside(
                .wrong, nl: "De pagina is er niet.", en: "The page is not there.",
                "[De turnzaal](turnzaal.md)", finds: 1),
            beside(
                .wrong, nl: "Dat stuk staat niet op de pagina.", en: "That part is not on the page.",
                "[De prijs](zwembad.md#prijs)", finds: 1),
            beside(
                .wrong, nl: "Een adres van onze site dat niet bestaat.",
                en: "An address of our site that does not exist.",
                "[Turnen](/vrije-tijd/sport/turnen/) of [nog eens](https://www.zandbeke.example/vrije-tijd/sport/turnen)",
                finds: 2),
            beside(
                .wrong, nl: "Een document dat er niet is.", en: "A document that is not there.",
                "[Het reglement (pdf, 1 MB)](reglement-2025.pdf)", finds: 1),
            beside(
                .tricky, nl: "Zoals een browser het leest: van de pagina uit.",
                en: "As a browser reads it: from the page on.",
                "[Het zwembad](../zwembad/) en [de zaal](zaal)"),
            beside(
                .tricky, nl: "Een pagina kreeg dit adres erbij.", en: "A page was given this address too.",
                "[Judo](/vrije-tijd/gevechtssport/)"),
            beside(
                .tricky, nl: "Wat de site zelf maakt, kennen we niet.",
                en: "What the site makes by itself, we do not know.",
                "[Alles over zwemmen](/trefwoorden/zwemmen/) en [de feed](/vrije-tijd/sport/index.xml)"),
            beside(
                .tricky, nl: "De link stond er al.", en: "The link stood there before.",
                "[De turnzaal](turnzaal.md)\n\nNieuw.", was: "[De turnzaal](turnzaal.md)\n\nOud."),
            beside(
                .tricky, nl: "Een bestand van bij ons, met een vraagteken.",
                en: "A file of ours, with a question mark.",
                "[Het reglement (pdf, 1 MB)](reglement.pdf?v=2) of [mail ons](mailto:sport@zandbeke.example)"),
            beside(
                .tricky, nl: "Wat de site invult, kennen we niet.", en: "What the site fills in, we do not know.",
                "[Het bad]({{basis}}/turnzaal.md)"),
        ]
    }
}
