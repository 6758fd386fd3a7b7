import Findings

extension BundleByCommunication {
    static func examples() -> [RuleExample] {
        [
            push(
                .right, "Het hoofd van communicatie stelt samen.", "The head of communication composes.",
                "lotte-verhaeghen"),
            push(.right, "Een communicatiemedewerker ook.", "A communication officer too.", "jeroen-tanghe"),
            push(.wrong, "Een redacteur van Sport.", "An editor of Sport.", "wim-dessers", 1),
            push(.wrong, "De webredacteur.", "The web editor.", "pieter-woestenborg", 1),
            push(.wrong, "Een diensthoofd.", "A head of department.", "bart-nuyttens", path: "nieuwsbrief/maart.md", 1),
            push(.tricky, "Wie ook voor communicatie werkt.", "Who works for communication too.", "amira-el-khatib"),
            push(
                .tricky, "Een gewone pagina van de eigen dienst.", "An ordinary page of one's own.", "wim-dessers",
                path: "website/vrije-tijd/sport/bad.md"),
            push(
                .tricky, "Een pagina die zegt dat ze een blad is.", "A page that says it is a magazine.", "wim-dessers",
                path: "website/vrije-tijd/sport/bad.md", fields: "type: bundel", 1),
        ]
    }

    private static func push(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ person: String, path: String = "intern/blad-3.md",
        fields: String = "", _ expected: Int = 0
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: person, before: ["intern/blad-2.md": ExampleText.page()],
            commits: [[path: ExampleText.page(fields)]],
            expected: expected)
    }
}
