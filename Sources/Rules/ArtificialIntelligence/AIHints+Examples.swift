import Findings

extension AIHints {
    static func examples() -> [RuleExample] {
        [
            example(
                .right, Message(nl: "Een gewone tekst.", en: "An ordinary text."),
                "Je bent welkom van 9 tot 12 uur. Laat ons weten of je komt.", 0),
            example(
                .right, Message(nl: "Een link zonder aanhangsel.", en: "A link without an appendix."),
                "Lees meer bij [de Vlaamse overheid](https://www.vlaanderen.be/zwemmen).", 0),
            example(
                .wrong,
                Message(nl: "Zo eindigt een antwoord van een programma.", en: "So ends the answer of a program."),
                "Je bent welkom van 9 tot 12 uur. Ik hoop dat dit helpt!", 1),
            example(
                .wrong,
                Message(nl: "Zo begint een antwoord van een programma.", en: "So begins the answer of a program."),
                "Zeker! Hier is een tekst over het zwembad.", 1),
            example(
                .wrong, Message(nl: "Een naam die nog moet komen.", en: "A name that is still to come."),
                "Bel [naam] of kom langs op [datum].", 2),
            example(
                .wrong,
                Message(nl: "De link zegt welk programma hem vond.", en: "The link says which program found it."),
                "Lees [de regels](https://www.vlaanderen.be/zwemmen?utm_source=chatgpt.com).", 1),
            example(
                .tricky,
                Message(nl: "Een link met een naam als woord is geen open plek.", en: "A link is no gap."),
                "Kies je [naam](https://www.vlaanderen.be/naam).", 0),
            example(
                .tricky,
                Message(
                    nl: "Een andere website mag haar eigen herkomst vermelden.",
                    en: "Another site may note where its own visitors come from."),
                "Lees [de regels](https://www.vlaanderen.be/zwemmen?utm_source=nieuwsbrief).", 0),
            example(
                .tricky,
                Message(nl: "Acht onzichtbare tekens verbergen gegevens.", en: "Eight invisible characters hide data."),
                "Je bent welkom" + String(repeating: "\u{E0101}", count: 8) + ".", 1),
            example(
                .tricky, Message(nl: "Een hartje heeft er maar één.", en: "A heart has only one."),
                "We zien je graag ❤\u{FE0F}.", 0),
            example(
                .tricky,
                Message(
                    nl: "Wat een inwoner schreef, staat tussen aanhalingstekens.",
                    en: "What a resident wrote is quoted."),
                "Mia schreef ons: “Laat me weten als het bad weer open is.”", 0),
        ]
    }

    private static func example(
        _ kind: RuleExample.Kind, _ title: Message, _ body: String, _ expected: Int
    ) -> RuleExample {
        RuleExample(
            kind, title, person: "wim-dessers",
            commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page("ai: geen", body: body)]],
            expected: expected)
    }
}
