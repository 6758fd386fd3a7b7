import Findings

extension LinkedDay {
    private static let event = "kalender/kermis.md"

    private static func saying(
        _ kind: RuleExample.Kind, nl: String, en: String, _ body: String, fields: String = "hoort_bij: \(event)",
        when: String = "begin: 2027-05-08T10:00", before: String? = nil, finds expected: Int = 0
    ) -> RuleExample {
        .post(
            kind, nl: nl, en: en, fields, body: body,
            beside: [event: ExampleText.page("uit_id: a1b2c3\n" + when)], before: before, finds: expected)
    }

    static func examples() -> [RuleExample] {
        let weekend = "begin: 2027-05-08T10:00\neinde: 2027-05-10T18:00"
        return [
            saying(.right, nl: "Dezelfde dag.", en: "The same day.", "De kermis begint op 8 mei 2027."),
            saying(
                .right, nl: "Een dag binnen de kermis.", en: "A day within the fair.", "Kom op 9 mei kijken.",
                when: weekend),
            saying(
                .wrong, nl: "Een dag later dan in de kalender.", en: "A day later than in the calendar.",
                "De kermis begint op 9 mei 2027.", finds: 1),
            saying(.wrong, nl: "Zonder jaar.", en: "Without a year.", "De kermis begint op zaterdag 1 mei.", finds: 1),
            saying(.wrong, nl: "Na het einde.", en: "After the end.", "Kom op 11 mei kijken.", when: weekend, finds: 1),
            saying(
                .tricky, nl: "Inschrijven is iets anders.", en: "Enrolling is something else.",
                "Schrijf je in voor 1 april."),
            saying(
                .tricky, nl: "De juiste dag staat er ook.", en: "The right day stands there too.",
                "Op 7 mei bouwen we op, op 8 mei begint de kermis."),
            saying(
                .tricky, nl: "Bij een pagina zonder dag weten we het niet.",
                en: "With a page without a day we do not know.", "De kermis begint op 9 mei 2027.",
                when: "plaats: Het plein"),
            saying(
                .tricky, nl: "Het stond er al zo.", en: "It was so before.", "De kermis begint op 9 mei 2027.",
                fields: "hoort_bij: \(event)\nhashtags: [kermis]", before: "hoort_bij: \(event)"),
        ]
    }
}
