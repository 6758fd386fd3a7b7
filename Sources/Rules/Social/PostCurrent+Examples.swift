import Findings

extension PostCurrent {
    private static let page = "website/vrije-tijd/sport/bad.md"
    private static let corrected = "correcties: [{datum: 2026-11-20, wat: het uur, door: wim-dessers}]"

    static func examples() -> [RuleExample] {
        [
            page(
                .right, "Het bericht is mee aangepast.", "The post was changed too.", corrected,
                "bijgewerkt_op: 2026-11-20"),
            page(.right, "Niets verbeterd.", "Nothing corrected.", "trefwoorden: [bad]", ""),
            page(.wrong, "Het bericht is nog oud.", "The post is still old.", corrected, "", 1),
            page(
                .wrong, "Het bericht werd vroeger al eens aangepast.", "The post was changed earlier.", corrected,
                "bijgewerkt_op: 2026-11-19", 1),
            page(
                .wrong, "Na een tweede verbetering.", "After a second correction.",
                "correcties: [{datum: 2026-11-20, wat: het uur}, {datum: 2026-11-21, wat: de plaats}]",
                "bijgewerkt_op: 2026-11-20", 1),
            page(.tricky, "Zonder bericht erbij.", "Without a post.", corrected, "hoort_bij: website/contact.md"),
            page(
                .tricky, "Het bericht kwam pas na de verbetering.", "The post came after the correction.", corrected,
                "publiceren_op: 2026-11-21"),
            page(.tricky, "Een verbetering zonder dag.", "A correction without a day.", "correcties: [het uur]", ""),
            page(
                .tricky, "De verbetering stond er al.", "The correction stood there before.",
                corrected + "\ntrefwoorden: [bad]", "", before: corrected),
        ]
    }

    private static func page(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, _ post: String, _ expected: Int = 0,
        before: String? = nil
    ) -> RuleExample {
        var files = SocialExampleText.site
        files[SocialExampleText.post] = SocialExampleText.post("hoort_bij: \(page)\n" + post)
        files[page] = before.map { ExampleText.page($0) }
        return RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen", before: files,
            commits: [[page: ExampleText.page(fields)]], expected: expected)
    }
}
