import Findings

extension DepartmentEditor {
    static func examples() -> [RuleExample] {
        let youth = "intranet/jeugd/spelen.md"
        let planning = "intranet/noodplanning/oefening.md"
        return [
            .ofDepartment(.right, "Een dienst met een redacteur.", "A department with an editor.", at: youth),
            .ofDepartment(
                .right, "De communicatiedienst zelf.", "The communication service itself.",
                at: "intranet/communicatie/huisstijl.md"),
            .ofDepartment(
                .right, "De redacteur zelf.", "The editor.", at: "website/vrije-tijd/sport/bad.md",
                person: "wim-dessers"),
            .ofDepartment(
                .wrong, "Voor iemand begon, was er niemand.", "Before somebody began there was nobody.", at: youth,
                moment: "2018-11-21T12:00:00+01:00", finds: 1),
            .ofDepartment(
                .wrong, "Een andere dienst, in dat jaar.", "Another department, in that year.", at: planning,
                moment: "2018-11-21T12:00:00+01:00", finds: 1),
            .ofDepartment(
                .wrong, "Ook een pagina die er al stond.", "A page that stood there before too.", at: youth,
                moment: "2018-11-21T12:00:00+01:00", before: ExampleText.page("trefwoorden: [spel]"), finds: 1),
            .ofDepartment(
                .tricky, "Na een vertrek volgde iemand op.", "After a departure somebody followed.", at: youth,
                moment: "2026-04-02T12:00:00+02:00"),
            .ofDepartment(
                .tricky, "Een reserve is ook iemand.", "A back-up is somebody too.", at: planning,
                moment: "2024-02-01T12:00:00+01:00"),
            .threeOfDepartment(at: "2018-11-21T12:00:00+01:00"),
        ]
    }
}
