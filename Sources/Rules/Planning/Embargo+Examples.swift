import Findings

extension Embargo {
    static func examples() -> [RuleExample] {
        [
            page(.right, "Een tekst zonder embargo.", "A text without an embargo.", "", 0),
            page(
                .right, "Het uur van het embargo is voorbij.", "The hour of the embargo has passed.",
                "embargo_tot: 2026-11-21T11:59", 0),
            page(
                .wrong, "Een tekst die pas morgen mag.", "A text for tomorrow.", "embargo_tot: 2026-11-22T09:00", 1),
            page(
                .wrong, "Ook als bezoekers hem nog niet zien.", "Also when visitors do not see it yet.",
                "draft: true\nembargo_tot: 2026-11-22T09:00", 1),
            page(
                .wrong, "Een uur dat we niet kunnen lezen.", "An hour we cannot read.", "embargo_tot: maandag", 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Weg uit de laatste versie is niet genoeg.", en: "Gone from the last version is not enough."),
                person: "lotte-verhaeghen",
                commits: [
                    [path: ExampleText.page("embargo_tot: 2026-11-22T09:00")], [path: ExampleText.page(body: "Later.")],
                ], expected: 1),
            page(
                .tricky, "Op het uur zelf mag het.", "At the hour itself it may.",
                "embargo_tot: 2026-11-21T12:00:00+01:00", 0),
            page(
                .tricky, "Alleen een dag: vanaf middernacht in Brussel.", "A day alone: from midnight in Brussels.",
                "embargo_tot: 2026-11-22", 1),
            page(
                .tricky, "Een uur in een andere tijdzone is hetzelfde uur.",
                "An hour of another zone is the same hour.",
                "embargo_tot: 2026-11-21T11:30:00Z", 1),
            RuleExample(
                .tricky, Message(nl: "Indienen mag.", en: "Handing in is fine."), person: "lotte-verhaeghen",
                ref: "voorstel/lotte-verhaeghen/x",
                commits: [[path: ExampleText.page("embargo_tot: 2026-11-22T09:00")]], expected: 1),
        ]
    }

    private static let path = "website/contact.md"

    private static func page(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, _ expected: Int
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen", commits: [[path: ExampleText.page(fields)]],
            expected: expected)
    }
}
