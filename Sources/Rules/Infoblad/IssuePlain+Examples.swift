import Findings

extension IssuePlain {
    /// Sentences of as many words.
    private static func sentences(_ count: Int, of words: Int) -> String {
        let sentence = "Je " + Array(repeating: "zwemt", count: words - 1).joined(separator: " ") + "."
        return Array(repeating: sentence, count: count).joined(separator: " ")
    }

    private static func article(
        _ kind: RuleExample.Kind, nl: String, en: String, _ body: String,
        at path: String = "infoblad/2027-1/zwemmen.md",
        before: String? = nil, finds expected: Int = 0
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen",
            before: before.map { [path: ExampleText.page("ai: geen", body: $0)] } ?? [:],
            commits: [[path: ExampleText.page("ai: geen", body: body)]], expected: expected)
    }

    static func examples() -> [RuleExample] {
        [
            article(.right, nl: "Korte zinnen.", en: "Short sentences.", sentences(6, of: 8)),
            article(.right, nl: "Precies zo lang als mag.", en: "Just as long as may be.", sentences(6, of: 15)),
            article(.wrong, nl: "Lange zinnen.", en: "Long sentences.", sentences(6, of: 20), finds: 1),
            article(
                .wrong, nl: "Verdeeld over alinea's.", en: "Spread over paragraphs.",
                sentences(3, of: 22) + "\n\n" + sentences(3, of: 16), finds: 1),
            article(
                .wrong, nl: "In een lijst.", en: "In a list.",
                "- " + Array(repeating: sentences(1, of: 18), count: 6).joined(separator: "\n- "), finds: 1),
            article(
                .tricky, nl: "Eén lange zin tussen korte.", en: "One long sentence among short ones.",
                sentences(6, of: 8) + " " + sentences(1, of: 30)),
            article(
                .tricky, nl: "Vier zinnen zeggen nog niets.", en: "Four sentences say nothing yet.",
                sentences(4, of: 25)),
            article(
                .tricky, nl: "Een uur of een afkorting eindigt geen zin.",
                en: "A time or an abbreviation ends no sentence.",
                Array(
                    repeating: "Je zwemt om 14.30 uur bv. na het werk met je kind of je buur of met een vriend mee.",
                    count: 6
                ).joined(separator: " "), finds: 1),
            article(
                .tricky, nl: "Op de website geldt iets anders.", en: "On the website something else holds.",
                sentences(6, of: 20), at: "website/vrije-tijd/sport/bad.md"),
        ]
    }
}
