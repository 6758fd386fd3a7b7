import Findings

extension LinkText {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right,
                Message(nl: "De tekst zegt waar de link naartoe gaat.", en: "The text says where the link leads."),
                person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "[Meld een put in de weg](https://meld.example).")
                    ]
                ], expected: 0),
            RuleExample(
                .right,
                Message(nl: "Een beeld als link, met beschrijving.", en: "An image as a link, with a description."),
                person: "wim-dessers",
                before: [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                ],
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "[![Het bad](/beelden/sport/bad.svg)](https://bad.example)")
                    ]
                ], expected: 0),
            RuleExample(
                .wrong, Message(nl: "Een link zonder tekst.", en: "A link without text."), person: "wim-dessers",
                commits: [
                    ["website/vrije-tijd/sport/bad.md": ExampleText.page("ai: geen", body: "[](https://meld.example)")]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een kaal webadres als tekst.", en: "A bare address as text."),
                person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "[https://meld.example/x?y=1](https://meld.example/x?y=1)")
                    ]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een automatische link.", en: "An automatic link."), person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "Kijk op <https://meld.example>.")
                    ]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(nl: "Een webadres in een gewone zin is geen link.", en: "An address in a sentence is no link."),
                person: "wim-dessers",
                commits: [
                    ["website/vrije-tijd/sport/bad.md": ExampleText.page("ai: geen", body: "Kijk op meld.example.")]
                ], expected: 0),
            RuleExample(
                .tricky, Message(nl: "Een adres in code is geen link.", en: "An address in code is no link."),
                person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "Typ `https://meld.example`.")
                    ]
                ], expected: 0),
            RuleExample(
                .tricky, Message(nl: "De oude link stond er al.", en: "The old link stood there before."),
                person: "wim-dessers",
                before: [
                    "website/vrije-tijd/sport/bad.md": ExampleText.page("ai: geen", body: "[](https://meld.example)")
                ],
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "[](https://meld.example) Nieuw.")
                    ]
                ], expected: 0),
        ]
    }
}
