import Findings

extension TwinLinks {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Elke link heet anders.", en: "Each link has its own name.",
                "[Uren van het bad](https://a.example) en [uren van de hal](https://b.example)"),
            .text(
                .right, nl: "Twee keer naar dezelfde plek.", en: "Twice to the same place.",
                "[Onze uren](https://a.example) staan hier: [onze uren](https://a.example/)"),
            .text(
                .wrong, nl: "Dezelfde woorden, een andere plek.", en: "The same words, another place.",
                "[Tarieven](https://a.example) en [tarieven](https://b.example)", finds: 1),
            .text(
                .wrong, nl: "Drie keer, drie plekken.", en: "Three times, three places.",
                "[Uren](https://a.example), [uren](https://b.example), [uren](https://c.example)", finds: 2),
            .text(
                .wrong, nl: "In een lijst.", en: "In a list.",
                "- Bad: [prijzen](https://a.example)\n- Hal: [prijzen](https://b.example)", finds: 1),
            .text(
                .tricky, nl: "Met en zonder veilige verbinding is dezelfde plek.",
                en: "With or without a safe connection is the same place.",
                "[Uren](http://a.example) en [uren](https://a.example)"),
            .text(
                .tricky, nl: "Een link zonder woorden telt niet mee.", en: "A link without words does not count.",
                "[](https://a.example) en [](https://b.example)"),
            .text(
                .tricky, nl: "De oude link stond er al, de nieuwe krijgt de opmerking.",
                en: "The old link stood there; the new one gets the remark.",
                "[Uren](https://b.example)\n\n[Uren](https://a.example)", before: "[Uren](https://a.example)", finds: 1),
            .text(
                .tricky, nl: "Allebei oud.", en: "Both old.",
                "[Uren](https://a.example)\n\n[Uren](https://b.example)\n\nNieuw.",
                before: "[Uren](https://a.example)\n\n[Uren](https://b.example)"),
        ]
    }
}
