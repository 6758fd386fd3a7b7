import Findings

extension NationalNumber {
    static func examples() -> [RuleExample] {
        [
            body(.right, "Een telefoonnummer.", "A phone number.", "Bel 018 55 02 14.", 0),
            body(.right, "Een rekeningnummer.", "An account number.", "BE68 5390 0754 7034", 0),
            body(.wrong, "Geschreven zoals op de kaart.", "Written as on the card.", "93.05.18-223.61", 1),
            body(.wrong, "Aan één stuk.", "In one piece.", "93051822361", 1),
            body(.wrong, "Van wie na 2000 geboren is.", "Of who was born after 2000.", "03.05.18-223.43", 1),
            body(
                .tricky, "Een fout controlegetal is geen nummer.", "A wrong check number is no number.",
                "93.05.18-223.62", 0),
            body(.tricky, "Een datum en een uur.", "A date and an hour.", "Op 18.05.2026 om 10.30 uur.", 0),
            body(.tricky, "Een deel van een langer getal.", "Part of a longer number.", "1193051822361", 0),
            body(
                .tricky, "Ook in een voorstel.", "In a proposal too.", "Nummer 93.05.18-223.61.", 1,
                ref: "voorstel/wim-dessers/lijst"),
        ]
    }

    private static func body(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ text: String, _ expected: Int, ref: String = "main"
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "wim-dessers", ref: ref,
            commits: [["website/vrije-tijd/sport/petanque.md": ExampleText.page(body: text)]], expected: expected)
    }
}
