import Findings

extension AITool {
    static func examples() -> [RuleExample] {
        [
            example(.right, Message(nl: "Zonder AI.", en: "Without AI."), "ai: geen", 0),
            example(
                .right, Message(nl: "Een middel dat we afspraken.", en: "A tool that we agreed on."),
                "ai: {gebruik: gegenereerd, tool: Microsoft Copilot}", 0),
            example(
                .wrong, Message(nl: "Een middel dat niemand afsprak.", en: "A tool that nobody agreed on."),
                "ai: {gebruik: gegenereerd, tool: GratisChat}", 1),
            example(
                .wrong,
                Message(nl: "Een middel voor beelden, hier voor tekst.", en: "A tool for images, here for text."),
                "ai: gegenereerd\nai_tool: Adobe Firefly", 1),
            example(
                .wrong,
                Message(nl: "Twee middelen, waarvan één niet mag.", en: "Two tools, one of which may not be used."),
                "ai: gegenereerd\nai_tool: [Microsoft Copilot, GratisChat]", 1),
            example(
                .tricky,
                Message(nl: "Vanaf januari mag het, vandaag nog niet.", en: "From January it may, today not yet."),
                "ai: gegenereerd\nai_tool: Mistral Le Chat", 1),
            example(
                .tricky, Message(nl: "Hetzelfde programma in januari.", en: "The same program in January."),
                "ai: gegenereerd\nai_tool: Mistral Le Chat", 0, at: "2027-01-11T10:00:00+01:00"),
            example(
                .tricky,
                Message(
                    nl: "Een andere naam voor hetzelfde, in kleine letters.",
                    en: "Another name for the same, in small letters."),
                "ai: gegenereerd\nai_tool: copilot", 0),
            example(
                .tricky,
                Message(
                    nl:
                        "De tekst is van toen het nog mocht: wie er later iets aan verbetert, hoeft niets te veranderen.",
                    en: "The text is from when it was still fine: who mends it later need not change anything."),
                "ai: gegenereerd\nai_tool: DeepL Write", 0, before: "ai: gegenereerd\nai_tool: DeepL Write"),
            example(
                .tricky,
                Message(nl: "Een nieuwe tekst met wat vroeger mocht.", en: "A new text with what was fine before."),
                "ai: gegenereerd\nai_tool: DeepL Write", 1),
        ]
    }

    private static func example(
        _ kind: RuleExample.Kind, _ title: Message, _ fields: String, _ expected: Int, before: String? = nil,
        at moment: String? = nil
    ) -> RuleExample {
        let path = "website/vrije-tijd/sport/bad.md"
        let body = "Deze tekst is gemaakt met AI. Je bent welkom."
        return RuleExample(
            kind, title, person: "wim-dessers",
            before: before.map { [path: ExampleText.page($0, body: body + " Tot dan.")] } ?? [:],
            commits: [[path: ExampleText.page(fields, body: body)]], expected: expected, at: moment)
    }
}
