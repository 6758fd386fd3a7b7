import Findings

extension DepartmentCoordinator {
    static func examples() -> [RuleExample] {
        func page(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, at path: String, moment: String? = nil,
            before: String? = nil, finds: Int = 0
        ) -> RuleExample {
            RuleExample(
                kind, Message(nl: nl, en: en), person: "lotte-verhaeghen", before: before.map { [path: $0] } ?? [:],
                commits: [[path: ExampleText.page()]], expected: finds, at: moment)
        }
        let sport = "website/vrije-tijd/sport/bad.md"
        return [
            page(.right, "Een dienst met een coördinator.", "A department with a coordinator.", at: sport),
            page(.right, "Een andere dienst.", "Another department.", at: "intranet/jeugd/spelen.md"),
            page(
                .right, "De communicatiedienst zelf.", "The communication service itself.",
                at: "intranet/communicatie/huisstijl.md"),
            page(
                .wrong, "Voor de aanstelling begon.", "Before the appointment began.", at: sport,
                moment: "2015-11-21T12:00:00+01:00", finds: 1),
            page(
                .wrong, "In dat jaar ook voor een andere dienst.", "In that year for another department too.",
                at: "intranet/jeugd/spelen.md", moment: "2015-11-21T12:00:00+01:00", finds: 1),
            page(
                .wrong, "Ook een pagina die er al stond.", "A page that stood there before too.", at: sport,
                moment: "2015-11-21T12:00:00+01:00", before: ExampleText.page("trefwoorden: [spel]"), finds: 1),
            page(
                .tricky, "Op de eerste dag van de aanstelling.", "On the first day of the appointment.", at: sport,
                moment: "2018-09-01T12:00:00+02:00"),
            page(
                .tricky, "De dag ervoor.", "The day before.", at: sport, moment: "2018-08-31T12:00:00+02:00", finds: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Drie pagina's van dezelfde dienst: we zeggen het één keer.",
                    en: "Three pages of one department: it is said once."),
                person: "lotte-verhaeghen",
                commits: [
                    [
                        "intranet/jeugd/spelen.md": ExampleText.page(), "intranet/jeugd/kamp.md": ExampleText.page(),
                        "intranet/jeugd/lokalen.md": ExampleText.page(),
                    ]
                ], expected: 1, at: "2015-11-21T12:00:00+01:00"),
        ]
    }
}
