import Findings

extension FakeList {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Een echte lijst.", en: "A real list.",
                "Breng mee:\n\n- je kaart\n- een foto"),
            .text(
                .right, nl: "Een lijst met nummers.", en: "A list with numbers.",
                "1. Vul in.\n2. Stuur op."),
            .text(
                .wrong, nl: "Getikte bolletjes.", en: "Typed dots.",
                "Breng mee:\n\n• je kaart\n• een foto", finds: 1),
            .text(
                .wrong, nl: "Bolletjes onder een zin.", en: "Dots below a sentence.",
                "Breng mee:\n• je kaart\n• een foto", finds: 1),
            .text(
                .wrong, nl: "Streepjes achter elkaar.", en: "Dashes behind each other.",
                "Breng mee: - je kaart - een foto", finds: 1),
            .text(
                .wrong, nl: "Nummers met een haakje.", en: "Numbers with a bracket.",
                "Zo doe je het\na) vul in\nb) stuur op", finds: 1),
            .text(
                .wrong, nl: "Lange streepjes.", en: "Long dashes.",
                "– je kaart\n– een foto", finds: 1),
            .text(
                .wrong, nl: "Nummers die niet bij 1 beginnen, onder een zin.",
                en: "Numbers that do not begin at 1, below a sentence.",
                "Daarna\n2. vul je in\n3. stuur je op", finds: 1),
            .text(
                .tricky, nl: "Een streepje in een zin is geen lijst.", en: "A dash in a sentence is no list.",
                "Het bad - en de sporthal - is dicht."),
            .text(
                .tricky, nl: "Een datum aan het begin van een regel.", en: "A date at the start of a line.",
                "We zien elkaar op\n20. Of op\n27."),
            .text(
                .tricky, nl: "Een bolletje tussen twee woorden.", en: "A dot between two words.",
                "Kerkstraat 1 • 9000 Zandbeke"),
            .text(
                .tricky, nl: "Dit is code en geen tekst.", en: "In code.",
                "```\n• je kaart\n```"),
            .text(
                .tricky, nl: "De bolletjes stonden er al.", en: "The dots stood there before.",
                "• je kaart\n• een foto\n\nNieuw.", before: "• je kaart\n• een foto\n\nOud."),
        ]
    }
}
