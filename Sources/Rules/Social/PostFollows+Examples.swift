import Findings

extension PostFollows {
    private static let release = "pers/berichten/brug.md"
    private static let news = "website/nieuws/werken.md"
    private static let sent = "verstuurd_op: 2026-11-20T10:00:00+01:00"

    static func examples() -> [RuleExample] {
        [
            item(
                .right, "Een persbericht met een bericht.", "A press release with a post.", release, sent, told: release
            ),
            item(.right, "Nieuws dat lang meegaat.", "News that lasts.", news, "termijn: lang"),
            item(.wrong, "Een persbericht zonder bericht.", "A press release without a post.", release, sent, 1),
            item(.wrong, "Kort nieuws zonder bericht.", "Short news without a post.", news, "termijn: kort", 1),
            item(
                .wrong, "Het bericht hoort bij iets anders.", "The post belongs to something else.", release, sent,
                told: "pers/berichten/bad.md", 1),
            item(
                .tricky, "Een persbericht dat nog niet weg is.", "A press release that was not sent yet.", release,
                "onderwerp: brug"),
            item(
                .tricky, "Het bericht noemt de naam van het persbericht.", "The post names the press release's name.",
                release,
                "id: brug-dicht\n" + sent, told: "brug-dicht"),
            item(
                .tricky, "Met een schuine streep vooraan.", "With a slash in front.", release, sent, told: "/" + release
            ),
            item(
                .tricky, "Gewoon nieuws zegt niets van een termijn.", "Ordinary news says nothing of a term.", news, ""),
            item(
                .tricky, "Een gewone pagina met een bericht erbij.", "An ordinary page with a post.",
                "website/vrije-tijd/sport/bad.md", "", told: "website/vrije-tijd/sport/bad.md"),
        ]
    }

    private static func item(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ path: String, _ fields: String, told: String? = nil,
        _ expected: Int = 0
    ) -> RuleExample {
        var files: [String: String] = [:]
        if let told { files[SocialExampleText.post] = SocialExampleText.post("hoort_bij: \(told)") }
        let day = path == news ? "publiceren_op: 2026-11-20\n" : ""
        return RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen",
            before: SocialExampleText.site.merging(files) { _, new in new },
            commits: [[path: ExampleText.page(day + fields)]], expected: expected)
    }
}
