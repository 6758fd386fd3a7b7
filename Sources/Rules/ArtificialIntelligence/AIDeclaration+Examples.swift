import Findings

extension AIDeclaration {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right, Message(nl: "AI hielp niet mee.", en: "AI did not help."), person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "Je bent welkom van 9 tot 12 uur.")
                    ]
                ], expected: 0),
            RuleExample(
                .right, Message(nl: "AI hielp mee, en dat staat er.", en: "AI helped, and it says so."),
                person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: hulpmiddel", body: "Je bent welkom van 9 tot 12 uur.")
                    ]
                ], expected: 0),
            RuleExample(
                .wrong, Message(nl: "Er staat niets over AI.", en: "Nothing is said about AI."), person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md":
                            "---\ntitel: Een pagina\nsamenvatting: Wat je hier vindt, in één zin.\n---\nTekst.\n"
                    ]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "De vraag bleef open.", en: "The question was left open."), person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai:", body: "Je bent welkom van 9 tot 12 uur.")
                    ]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een antwoord dat we niet kennen.", en: "An answer that we do not know."),
                person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: een beetje", body: "Je bent welkom van 9 tot 12 uur.")
                    ]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(nl: "`ai: nee` is geen van de drie antwoorden.", en: "`ai: nee` is none of the three answers."),
                person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: nee", body: "Je bent welkom van 9 tot 12 uur.")
                    ]
                ], expected: 1),
            RuleExample(
                .tricky, Message(nl: "De uitgebreide vorm mag ook.", en: "The longer form is fine too."),
                person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: {gebruik: geen}", body: "Je bent welkom van 9 tot 12 uur.")
                    ]
                ], expected: 0),
            RuleExample(
                .tricky, Message(nl: "Hoofdletters tellen niet.", en: "Capitals do not count."), person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: Geen", body: "Je bent welkom van 9 tot 12 uur.")
                    ]
                ], expected: 0),
        ]
    }
}
