import Findings

extension BareAddress {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Een link met woorden.", en: "A link with words.",
                "[Vraag je premie aan](https://premie.example)."),
            .text(
                .right, nl: "Een mailadres mag er gewoon staan.", en: "An e-mail address may simply stand there.",
                "Mail naar sport@zandbeke.example."),
            .text(
                .wrong, nl: "Een kaal webadres.", en: "A bare address.",
                "Kijk op https://bad.example/uren.", finds: 1),
            .text(
                .wrong, nl: "Een webadres met www.", en: "An address with www.",
                "Kijk op www.bad.example.", finds: 1),
            .text(
                .wrong, nl: "Twee webadressen.", en: "Two addresses.",
                "Kijk op https://bad.example of https://hal.example.", finds: 2),
            .text(
                .tricky, nl: "Tussen haken is het een link, maar zonder woorden: dat zegt een andere regel.",
                en: "Between angle brackets it is a link, but without words: another rule says that.",
                "Kijk op <https://bad.example>."),
            .text(
                .tricky, nl: "Dit is code en geen tekst.", en: "In code.",
                "Typ `https://bad.example`."),
            .text(
                .tricky, nl: "Het adres van een link telt niet.", en: "The address of a link does not count.",
                "[Onze uren](https://bad.example/uren)"),
            .text(
                .tricky, nl: "Het adres stond er al.", en: "The address stood there before.",
                "Kijk op https://bad.example.\n\nNieuw.", before: "Kijk op https://bad.example.\n\nOud."),
        ]
    }
}
