import Findings

extension AITextLabel {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right,
                Message(nl: "AI maakte de tekst, en dat staat eronder.", en: "AI made the text, and it says so."),
                person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: gegenereerd", body: "Deze tekst is gemaakt met AI. Wij lazen hem na.")
                    ]
                ], expected: 0),
            RuleExample(
                .right, Message(nl: "AI maakte niets.", en: "AI made nothing."), person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "Je bent welkom van 9 tot 12 uur.")
                    ]
                ], expected: 0),
            RuleExample(
                .wrong,
                Message(nl: "AI maakte de tekst, en niemand ziet het.", en: "AI made the text, and nobody sees it."),
                person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: gegenereerd", body: "Je bent welkom van 9 tot 12 uur.")
                    ]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "De vermelding staat alleen bij de paginagegevens.",
                    en: "The label stands only in the front matter."), person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: {gebruik: gegenereerd, vermelding: gemaakt met AI}",
                            body: "Je bent welkom van 9 tot 12 uur.")
                    ]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "De vermelding staat in een opmerking die niemand ziet.",
                    en: "The label stands in a comment that nobody sees."), person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: gegenereerd", body: "Je bent welkom.\n\n<!-- gemaakt met AI -->")
                    ]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "De vermelding staat in een citaat over iets anders.",
                    en: "The label stands in a quotation about something else."), person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: gegenereerd", body: "> Die affiche is gemaakt met AI.")
                    ]
                ], expected: 1),
            RuleExample(
                .tricky, Message(nl: "Vet en over twee regels mag.", en: "Bold and over two lines is fine."),
                person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: gegenereerd", body: "Deze tekst is **gemaakt\nmet AI**.")
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Wie de tekst grondig herwerkte, heeft geen vermelding nodig.",
                    en: "Who rewrote the text needs no label."), person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: hulpmiddel", body: "Je bent welkom van 9 tot 12 uur.")
                    ]
                ], expected: 0),
        ]
    }
}
