import Findings

extension DepartmentEditor {
    static func examples() -> [RuleExample] {
        func page(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, at path: String, person: String = "lotte-verhaeghen",
            moment: String? = nil, before: String? = nil, finds: Int = 0
        ) -> RuleExample {
            RuleExample(
                kind, Message(nl: nl, en: en), person: person, before: before.map { [path: $0] } ?? [:],
                commits: [[path: ExampleText.page()]], expected: finds, at: moment)
        }
        let youth = "intranet/jeugd/spelen.md"
        let planning = "intranet/noodplanning/oefening.md"
        return [
            page(.right, "Een dienst met een redacteur.", "A department with an editor.", at: youth),
            page(
                .right, "De communicatiedienst zelf.", "The communication service itself.",
                at: "intranet/communicatie/huisstijl.md"),
            page(
                .right, "De redacteur zelf.", "The editor.", at: "website/vrije-tijd/sport/bad.md",
                person: "wim-dessers"),
            page(
                .wrong, "Voor iemand begon, was er niemand.", "Before somebody began there was nobody.", at: youth,
                moment: "2018-11-21T12:00:00+01:00", finds: 1),
            page(
                .wrong, "Een andere dienst, in dat jaar.", "Another department, in that year.", at: planning,
                moment: "2018-11-21T12:00:00+01:00", finds: 1),
            page(
                .wrong, "Ook een pagina die er al stond.", "A page that stood there before too.", at: youth,
                moment: "2018-11-21T12:00:00+01:00", before: ExampleText.page("trefwoorden: [spel]"), finds: 1),
            page(
                .tricky, "Na een vertrek volgde iemand op.", "After a departure somebody followed.", at: youth,
                moment: "2026-04-02T12:00:00+02:00"),
            page(
                .tricky, "Een reserve is ook iemand.", "A back-up is somebody too.", at: planning,
                moment: "2024-02-01T12:00:00+01:00"),
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
                ], expected: 1, at: "2018-11-21T12:00:00+01:00"),
        ]
    }
}
