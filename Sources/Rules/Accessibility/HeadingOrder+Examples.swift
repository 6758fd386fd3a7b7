import Findings

extension HeadingOrder {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right, Message(nl: "Van `##` naar `###`.", en: "From `##` to `###`."), person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "## Uren\n\nTekst.\n\n### Zomer\n\nTekst.")
                    ]
                ], expected: 0),
            RuleExample(
                .right, Message(nl: "Terug naar boven mag altijd.", en: "Going back up is always fine."),
                person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "## Uren\n\n### Zomer\n\n## Prijs\n\nTekst.")
                    ]
                ], expected: 0),
            RuleExample(
                .wrong, Message(nl: "Van de titel meteen naar `###`.", en: "From the title straight to `###`."),
                person: "wim-dessers",
                commits: [
                    ["website/vrije-tijd/sport/bad.md": ExampleText.page("ai: geen", body: "### Uren\n\nTekst.")]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Van `##` naar `####`.", en: "From `##` to `####`."), person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "## Uren\n\n#### Zomer\n\nTekst.")
                    ]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een tweede titel met `#`.", en: "A second title with `#`."), person: "wim-dessers",
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page("ai: geen", body: "# Uren\n\nTekst.")]],
                expected: 1),
            RuleExample(
                .tricky, Message(nl: "Een `#` in code is geen titel.", en: "A `#` in code is no heading."),
                person: "wim-dessers",
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page("ai: geen", body: "```\n# uren\n```")]],
                expected: 0),
            RuleExample(
                .tricky,
                Message(nl: "Een onderstreepte regel is ook een titel.", en: "An underlined line is a heading too."),
                person: "wim-dessers",
                commits: [
                    ["website/vrije-tijd/sport/bad.md": ExampleText.page("ai: geen", body: "Uren\n====\n\nTekst.")]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Wat al scheef stond, houdt een kleine wijziging niet op.",
                    en: "What was out of order does not hold up a small change."), person: "wim-dessers",
                before: ["website/vrije-tijd/sport/bad.md": ExampleText.page("ai: geen", body: "### Uren\n\nOud.")],
                commits: [
                    ["website/vrije-tijd/sport/bad.md": ExampleText.page("ai: geen", body: "### Uren\n\nNieuw.")]
                ], expected: 0),
        ]
    }
}
