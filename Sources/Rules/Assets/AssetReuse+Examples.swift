import Findings

extension AssetReuse {
    static func examples() -> [RuleExample] {
        let free = "hergebruik: vrij\n"
        let licence = "licentie: CC-BY-4.0\nfotovermelding: \"Foto: Wim Dessers, CC BY 4.0\"\n"
        return [
            example(
                .right, Message(nl: "Vrij te gebruiken, met de licentie erbij.", en: "Free to use, with the licence."),
                free + licence, expected: 0),
            example(
                .right,
                Message(nl: "Een beeld voor ons alleen vraagt geen licentie.", en: "An image for us needs none."),
                "hergebruik: enkel-bestuur\n", expected: 0),
            example(
                .right, Message(nl: "Zegt de fiche er niets over, dan is het voor ons.", en: "Unsaid, it is for us."),
                "", expected: 0),
            example(
                .wrong, Message(nl: "Vrij te gebruiken, zonder licentie.", en: "Free to use, without a licence."),
                free, expected: 1),
            example(
                .wrong,
                Message(
                    nl: "Met `eigen-werk` weet een ander niet wat mag.",
                    en: "`eigen-werk` does not tell another what is allowed."),
                free + "licentie: eigen-werk\n", expected: 1),
            example(
                .wrong,
                Message(
                    nl: "Vrij, maar de licentie is een overeenkomst met ons.",
                    en: "Free, but the licence is a contract with us."),
                "hergebruik: vrij\nlicentie: alle-rechten-overeenkomst\n", expected: 1, right: "overeenkomst"),
            example(
                .tricky,
                Message(
                    nl: "Onder voorwaarden is niet vrij: daarvoor bel je ons.",
                    en: "On conditions is not free: one calls us."),
                "hergebruik: voorwaarden\n", expected: 0),
            example(
                .tricky, Message(nl: "Hoofdletters maken niets uit.", en: "Case makes no difference."),
                "hergebruik: vrij\nlicentie: cc0-1.0\n", expected: 0),
        ]
    }

    private static func example(
        _ kind: RuleExample.Kind, _ title: Message, _ answers: String, expected: Int, right: String = "eigen-werk"
    ) -> RuleExample {
        let contract = right == "overeenkomst" ? "bewijs: contract 2026-4\neigenaar: Studio Noord\n" : ""
        let record =
            "maker: Wim Dessers\ngebruiksrecht: \(right)\n\(contract)herkenbaar: nee\nai: geen\n\(answers)"
        return RuleExample(
            kind, title, person: "wim-dessers",
            commits: [ExampleText.push(ExampleText.image("beelden/sport/bad.svg", record))], expected: expected)
    }
}
