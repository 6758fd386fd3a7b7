import Findings

extension AIImageTool {
    static func examples() -> [RuleExample] {
        [
            example(.right, Message(nl: "Een tekening zonder AI.", en: "A drawing without AI."), "ai: geen", 0),
            example(
                .right,
                Message(nl: "Een middel dat we afspraken voor beelden.", en: "A tool that we agreed on for images."),
                "ai: gegenereerd\nai_tool: Adobe Firefly", 0),
            example(
                .wrong, Message(nl: "Een middel dat niemand afsprak.", en: "A tool that nobody agreed on."),
                "ai: gegenereerd\nai_tool: Midjourney", 1),
            example(
                .wrong,
                Message(nl: "Een middel voor tekst, hier voor een beeld.", en: "A tool for text, here for an image."),
                "ai: hulpmiddel\nai_tool: Mistral Le Chat", 1),
            example(
                .wrong, Message(nl: "Eén van de twee mag niet.", en: "One of the two may not be used."),
                "ai: gegenereerd\nai_tool: [Adobe Firefly, Midjourney]", 1),
            example(
                .tricky, Message(nl: "Gemaakt toen het nog niet mocht.", en: "Made before it was agreed on."),
                "ai: gegenereerd\nai_tool: Adobe Firefly\nverkregen_op: 2026-05-01", 1),
            example(
                .tricky, Message(nl: "Gemaakt toen het nog mocht.", en: "Made while it was still agreed on."),
                "ai: gegenereerd\nai_tool: DALL-E\nverkregen_op: 2026-08-01", 0),
            example(
                .tricky,
                Message(
                    nl: "Niemand zegt welk middel: dat vraagt Zandbeke niet.",
                    en: "Nobody says which tool: Zandbeke does not ask."),
                "ai: gegenereerd", 0),
        ]
    }

    private static func example(
        _ kind: RuleExample.Kind, _ title: Message, _ answers: String, _ expected: Int
    ) -> RuleExample {
        RuleExample(
            kind, title, person: "wim-dessers",
            commits: [
                [
                    "beelden/sport/bad.svg": ExampleText.drawing(),
                    "beelden/sport/bad.svg.yml": ExampleText.record(
                        of: ExampleText.drawing(),
                        "maker: Communicatiedienst\ngebruiksrecht: eigen-werk\nherkenbaar: nee\n\(answers)\n"),
                ]
            ], expected: expected)
    }
}
