import Findings

extension DepartmentCoordinator {
    static func examples() -> [RuleExample] {
        let sport = "website/vrije-tijd/sport/bad.md"
        return [
            .ofDepartment(.right, "Een dienst met een coördinator.", "A department with a coordinator.", at: sport),
            .ofDepartment(.right, "Een andere dienst.", "Another department.", at: "intranet/jeugd/spelen.md"),
            .ofDepartment(
                .right, "De communicatiedienst zelf.", "The communication service itself.",
                at: "intranet/communicatie/huisstijl.md"),
            .ofDepartment(
                .wrong, "Voor de aanstelling begon.", "Before the appointment began.", at: sport,
                moment: "2015-11-21T12:00:00+01:00", finds: 1),
            .ofDepartment(
                .wrong, "In dat jaar ook voor een andere dienst.", "In that year for another department too.",
                at: "intranet/jeugd/spelen.md", moment: "2015-11-21T12:00:00+01:00", finds: 1),
            .ofDepartment(
                .wrong, "Ook een pagina die er al stond.", "A page that stood there before too.", at: sport,
                moment: "2015-11-21T12:00:00+01:00", before: ExampleText.page("trefwoorden: [spel]"), finds: 1),
            .ofDepartment(
                .tricky, "Op de eerste dag van de aanstelling.", "On the first day of the appointment.", at: sport,
                moment: "2018-09-01T12:00:00+02:00"),
            .ofDepartment(
                .tricky, "De dag ervoor.", "The day before.", at: sport, moment: "2018-08-31T12:00:00+02:00", finds: 1),
            .threeOfDepartment(at: "2015-11-21T12:00:00+01:00"),
        ]
    }
}
