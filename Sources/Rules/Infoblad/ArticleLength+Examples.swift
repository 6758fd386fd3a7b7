import Findings

extension ArticleLength {
    private static let hundred = String(repeating: "a", count: 100)
    private static let early = "2026-11-20T09:00:00+01:00"

    static func examples() -> [RuleExample] {
        [
            article(.right, "Het past.", "It fits.", "max_tekens: 200"),
            article(.right, "Precies.", "Exactly.", "max_tekens: 100"),
            article(.wrong, "Eén teken te veel.", "One character too many.", "max_tekens: 99", 1),
            article(.wrong, "Veel te lang.", "Far too long.", "max_tekens: 10", 1),
            article(
                .wrong, "Een tussentitel telt mee.", "A heading counts.", "max_tekens: 100",
                body: "## Kop\n\n" + hundred, 1),
            article(.tricky, "Zonder grens.", "Without a limit.", ""),
            article(
                .tricky, "Een é is één teken.", "An é is one character.", "max_tekens: 100",
                body: String(repeating: "e\u{301}", count: 100)),
            article(
                .tricky, "Een grens die geen getal is, zegt een andere regel.",
                "A limit that is no number is another rule's.", "max_tekens: veel"),
            article(
                .tricky, "Het was al te lang.", "It was too long before.", "max_tekens: 10\ninvalshoek: lezer",
                before: "max_tekens: 10"),
        ]
    }

    private static func article(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, body: String = hundred,
        _ expected: Int = 0,
        before: String? = nil
    ) -> RuleExample {
        .article(kind, nl: nl, en: en, fields, body: body, before: before, at: early, finds: expected)
    }
}
