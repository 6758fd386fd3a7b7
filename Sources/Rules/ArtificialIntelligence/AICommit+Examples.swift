import Findings

extension AICommit {
    static func examples() -> [RuleExample] {
        [
            example(
                .right, Message(nl: "Een bewaring van een mens alleen.", en: "A version made by a person alone."),
                "Zwembad: nieuwe uren", "geen", 0),
            example(
                .right, Message(nl: "AI hielp mee, en dat staat op de pagina.", en: "AI helped, and the page says so."),
                "Zwembad\n\nCo-authored-by: Copilot <copilot@example.com>", "gegenereerd", 0),
            example(
                .wrong,
                Message(
                    nl: "Copilot schreef mee, en de pagina zwijgt erover.",
                    en: "Copilot wrote along, and the page keeps silent."),
                "Zwembad\n\nCo-authored-by: Copilot <copilot@example.com>", "geen", 1),
            example(
                .wrong,
                Message(nl: "Claude schreef mee, met een versie erbij.", en: "Claude wrote along, with a version."),
                "Zwembad\n\nCo-Authored-By: Claude Opus 4 <noreply@anthropic.com>", "geen", 1),
            example(
                .wrong, Message(nl: "`Assisted-by` zegt hetzelfde.", en: "`Assisted-by` says the same."),
                "Zwembad\n\nAssisted-by: Claude:opus-4 spell", "geen", 1),
            example(
                .wrong,
                Message(nl: "Een regel die het programma zelf toevoegt.", en: "A line that the program adds itself."),
                "Zwembad\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)", "geen", 1),
            example(
                .tricky, Message(nl: "Een collega die Claude heet.", en: "A colleague whose name is Claude."),
                "Zwembad\n\nCo-authored-by: Claude Dupont <claude.dupont@elsmeers.example>", "geen", 0),
            example(
                .tricky,
                Message(
                    nl: "Een collega met het adres uit ons register.",
                    en: "A colleague with the address of our register."),
                "Zwembad\n\nCo-authored-by: Claude <lotte.verhaeghen@zandbeke.example>", "geen", 0),
            example(
                .tricky,
                Message(nl: "Wie óver Copilot schrijft, kreeg geen hulp.", en: "Who writes about Copilot had no help."),
                "Pagina over Copilot\n\nUitleg over Claude en ChatGPT, op vraag van de bib.", "geen", 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "De assistent hielp bij een andere pagina van hetzelfde voorstel.",
                    en: "The assistant helped with another page of the same proposal."), person: "wim-dessers",
                commits: [
                    ["website/vrije-tijd/sport/bad.md": ExampleText.page("ai: geen")],
                    ["website/vrije-tijd/sport/zaal.md": ExampleText.page("ai: geen")],
                ], expected: 1, messages: ["Bad", "Zaal\n\nCo-authored-by: ChatGPT <chatgpt@example.com>"]),
            RuleExample(
                .tricky,
                Message(
                    nl: "De assistent hielp eerder in het voorstel, en daarna werkte een mens verder.",
                    en: "The assistant helped earlier in the proposal, and then a person went on."),
                person: "wim-dessers",
                commits: [
                    ["website/vrije-tijd/sport/bad.md": ExampleText.page("ai: geen")],
                    ["website/vrije-tijd/sport/bad.md": ExampleText.page("ai: geen", body: "Je bent altijd welkom.")],
                ], expected: 1, messages: ["Bad\n\nGenerated-by: ChatGPT", "Bad: beter"]),
        ]
    }

    private static func example(
        _ kind: RuleExample.Kind, _ title: Message, _ words: String, _ use: String, _ expected: Int
    ) -> RuleExample {
        RuleExample(
            kind, title, person: "wim-dessers",
            commits: [
                [
                    "website/vrije-tijd/sport/bad.md": ExampleText.page(
                        "ai: \(use)", body: "Deze tekst is gemaakt met AI. Je bent welkom.")
                ]
            ], expected: expected, messages: [words])
    }
}
