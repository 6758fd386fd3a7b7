import Findings

/// Issues and articles for the examples of rules.
enum InfobladExampleText {
    static let article = "infoblad/2027-2/proef.md"
    static let plan = "infoblad/2027-2/editie.md"

    /// The plan of the second issue of 2027, and of the one behind it.
    static let site = [plan: issue(""), "infoblad/2027-3/editie.md": next]

    private static let planFields = [
        "nummer: \"2027-2\"", "deadline_tekst: 2026-11-20T17:00:00+01:00", "deadline_beeld: 2026-11-27T17:00:00+01:00",
        "drukklaar: 2027-02-05T12:00:00+01:00", "verschijnt: 2027-02-26", "statuut: \"2026-09\"",
        "volgende: \"2027-3\"",
    ]
    private static let next = issue(
        "nummer: \"2027-3\"\ndeadline_tekst: 2027-01-22T17:00:00+01:00\ndeadline_beeld: 2027-01-29T17:00:00+01:00\n"
            + "drukklaar: 2027-04-05T12:00:00+02:00\nverschijnt: 2027-04-26\n-volgende")

    static func issue(_ fields: String) -> String { ExampleText.page(SocialExampleText.mixed(planFields, fields)) }

    static func text(_ fields: String, body: String = "Je bent welkom van 9 tot 12 uur.") -> String {
        ExampleText.page(
            SocialExampleText.mixed(["editie: \"2027-2\"", "rubriek: kort", "beleidsfase: dienstverlening"], fields),
            body: body)
    }
}

extension RuleExample {
    /// A push of one article, beside the plans of two issues.
    static func article(
        _ kind: Kind, nl: String, en: String, _ fields: String = "", body: String = "Je bent welkom van 9 tot 12 uur.",
        beside: [String: String] = [:], before: String? = nil, at moment: String? = nil, finds expected: Int = 0
    ) -> RuleExample {
        var files = InfobladExampleText.site.merging(beside) { _, new in new }
        files[InfobladExampleText.article] = before.map { InfobladExampleText.text($0, body: body) }
        return RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen", before: files,
            commits: [[InfobladExampleText.article: InfobladExampleText.text(fields, body: body)]], expected: expected,
            agreed: ["griet-van-hoeymissen"], at: moment)
    }

    /// A push of the plan of an issue.
    static func issue(
        _ kind: Kind, nl: String, en: String, _ fields: String = "", beside: [String: String] = [:],
        before: String? = nil, finds expected: Int = 0
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen",
            before: beside.merging(before.map { [InfobladExampleText.plan: InfobladExampleText.issue($0)] } ?? [:]) {
                _, new in new
            },
            commits: [[InfobladExampleText.plan: InfobladExampleText.issue(fields)]], expected: expected)
    }
}
