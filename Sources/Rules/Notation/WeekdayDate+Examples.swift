import Findings

extension WeekdayDate {
    static func examples() -> [RuleExample] {
        [
            example(
                .right, "De weekdag past.", "The weekday fits.", "De raad komt samen op vrijdag 20 november 2026.", 0),
            example(
                .right, "Zonder weekdag kan het niet mis zijn.", "Without a weekday it cannot be wrong.",
                "De raad komt samen op 20 november 2026.", 0),
            example(
                .right, "Twee dagen, één maand.", "Two days, one month.",
                "Kom op zaterdag 9 en zondag 10 januari 2027.", 0),
            example(
                .right, "Kort, in een tabel.", "Short, in a table.",
                "| Dag |\n| --- |\n| vr 20.11.2026 |\n| za. 21.11.2026 |", 0),
            example(
                .wrong, "De weekdag is een andere.", "It is another weekday.",
                "De raad komt samen op donderdag 20 november 2026.", 1),
            example(
                .wrong, "Een korte dag met een schuine streep.", "A short day with a slash.", "Zitting: do 20/11/2026.",
                1),
            example(
                .wrong, "Een periode die op de verkeerde dag eindigt.", "A period that ends on the wrong day.",
                "Het bad is dicht van maandag 21 december 2026 tot donderdag 1 januari 2027.", 1),
            example(
                .wrong, "Een dag die niet bestaat.", "A day that does not exist.", "Schrijf je in voor 31 november.", 1),
            example(
                .tricky, "Zonder jaar weten we het niet.", "Without a year we do not know.",
                "De markt is er op dinsdag 20 november.", 0),
            example(
                .tricky, "Het jaar van de tweede dag, en oudjaar ervoor.",
                "The year of the second day, and New Year before it.",
                "Het bad is dicht van donderdag 31 december tot zondag 3 januari 2027.", 0),
            example(
                .tricky, "Elke zondag die volgt.", "Each Sunday that follows.",
                "De molen draait op de zondagen 4, 11 en 18 april 2027.", 0),
            example(
                .tricky, "Een uur is geen dag.", "An hour is no day.",
                "Kom op zaterdag tussen 9 en 12 uur, vanaf 9 januari 2027.", 0),
            example(
                .tricky, "In code kijken we niet.", "In code we do not look.",
                "Zet `donderdag 20 november 2026` in het veld.", 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Wat er al stond, houdt een kleine wijziging niet op.",
                    en: "What stood there already does not hold up a small change."), person: "wim-dessers",
                before: [path: ExampleText.page("ai: geen", body: "Op donderdag 20 november 2026.\n\nOud.")],
                commits: [[path: ExampleText.page("ai: geen", body: "Op donderdag 20 november 2026.\n\nNieuw.")]],
                expected: 0),
        ]
    }

    private static let path = "website/vrije-tijd/sport/bad.md"

    private static func example(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ body: String, _ expected: Int
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "wim-dessers",
            commits: [[path: ExampleText.page("ai: geen", body: body)]], expected: expected)
    }
}
