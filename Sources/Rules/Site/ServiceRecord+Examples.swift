import Findings

extension ServiceRecord {
    private static let record = "website/vrije-tijd/bibliotheek/_index.md"
    private static let page = "website/vrije-tijd/bibliotheek/lid-worden.md"
    private static let listed =
        "id: bibliotheek\nbezoekadres: Molenberg 12, 8999 Zandbeke\nopeningsuren:\n  - dinsdag 14 tot 19 uur\n  - woensdag 10 tot 18 uur"
    private static let mapped =
        "id: bibliotheek\nopeningsuren: {dinsdag: 14 tot 19 uur, woensdag: 9 tot 12 en 13.30 tot 18 uur}"

    private static func about(
        _ kind: RuleExample.Kind, nl: String, en: String, _ body: String, fields: String = "loket: bibliotheek",
        record fiche: String = listed, before: String? = nil, finds expected: Int = 0
    ) -> RuleExample {
        var files = [record: ExampleText.page(fiche)]
        if let before { files[page] = ExampleText.page(fields, body: before) }
        return RuleExample(
            kind, Message(nl: nl, en: en), person: "sofie-brackenier", before: files,
            commits: [[page: ExampleText.page(fields, body: body)]], expected: expected)
    }

    static func examples() -> [RuleExample] {
        let table = "| Dag | Uren |\n| --- | --- |\n| dinsdag | 14 tot 19 uur |\n| woensdag | 10 tot 18 uur |"
        return [
            about(
                .right, nl: "Een link in plaats van de uren.", en: "A link instead of the hours.",
                "Wanneer we open zijn, lees je bij [de bib](_index.md)."),
            about(
                .right, nl: "Uren van iets anders.", en: "Hours of something else.",
                "Op dinsdag is er van 10 tot 11 uur een verhaal, op vrijdag van 9 tot 10 uur."),
            about(.wrong, nl: "Dezelfde uren in een tabel.", en: "The same hours in a table.", table, finds: 1),
            about(
                .wrong, nl: "Dezelfde uren in een lijst, anders geschreven.",
                en: "The same hours in a list, written otherwise.", "- Dinsdag: 14.00-19.00\n- Woensdag: 10:00 – 18:00",
                finds: 1),
            about(.wrong, nl: "Het adres.", en: "The address.", "Kom naar de bib, Molenberg 12.", finds: 1),
            about(
                .wrong, nl: "De uren en het adres.", en: "The hours and the address.",
                "Kom naar Molenberg 12.\n\n" + table, finds: 2),
            about(
                .wrong, nl: "Ook met alleen de dienst als contact.", en: "With only the department as contact too.",
                table, fields: "contact: bibliotheek", finds: 1),
            about(
                .wrong, nl: "De uren staan per dag in de velden.", en: "The hours stand day by day in the fields.",
                "- dinsdag van 14 tot 19 uur\n- woensdag van 9 tot 12 en van 13.30 tot 18 uur", record: mapped, finds: 1
            ),
            about(
                .tricky, nl: "Eén gelijke dag kan toeval zijn.", en: "One day in common can be chance.",
                "Op dinsdag van 14 tot 19 uur is er een spel."),
            about(.tricky, nl: "Een ander huisnummer.", en: "Another number.", "De repetitie is op Molenberg 121."),
            about(
                .tricky, nl: "Er is geen pagina met die uren.", en: "There is no page with those hours.", table,
                fields: "loket: sporthal"),
            about(
                .tricky, nl: "De uren stonden er al.", en: "The hours stood there before.", table + "\n\nNieuw.",
                before: table + "\n\nOud."),
        ]
    }
}
