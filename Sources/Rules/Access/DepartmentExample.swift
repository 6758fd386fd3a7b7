import Findings

extension RuleExample {
    /// A push of one page among those of a department, at a moment.
    static func ofDepartment(
        _ kind: Kind, _ nl: String, _ en: String, at path: String, person: String = "lotte-verhaeghen",
        moment: String? = nil, before: String? = nil, finds expected: Int = 0
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: person, before: before.map { [path: $0] } ?? [:],
            commits: [[path: ExampleText.page()]], expected: expected, at: moment)
    }

    /// A push of three pages of one department, of which one thing is told.
    static func threeOfDepartment(at moment: String) -> RuleExample {
        let paths = ["spelen", "kamp", "lokalen"].map { "intranet/jeugd/\($0).md" }
        return RuleExample(
            .tricky,
            Message(
                nl: "Drie pagina's van dezelfde dienst: we zeggen het één keer.",
                en: "Three pages of one department: it is said once."),
            person: "lotte-verhaeghen",
            commits: [Dictionary(uniqueKeysWithValues: paths.map { ($0, ExampleText.page()) })], expected: 1, at: moment
        )
    }
}
