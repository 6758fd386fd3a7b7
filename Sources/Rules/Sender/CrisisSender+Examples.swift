import Findings

extension CrisisSender {
    static func examples() -> [RuleExample] {
        [
            news(.right, "De woordvoerder spreekt.", "The spokesperson speaks.", "woordvoerder", 0),
            news(.right, "De burgemeester spreekt.", "The mayor speaks.", "burgemeester", 0),
            news(.wrong, "De gemeente spreekt.", "The municipality speaks.", "gemeente", 1),
            news(.wrong, "Een dienst spreekt.", "A department speaks.", "dienst", 1),
            news(.wrong, "Het OCMW spreekt.", "The OCMW speaks.", "ocmw", 1),
            news(.tricky, "Met een hoofdletter.", "With a capital.", "Burgemeester", 0),
            news(.tricky, "Er loopt geen crisis.", "No crisis is open.", "gemeente", isCrisis: false, 0),
            news(
                .tricky, "Een gewone pagina in een crisis.", "An ordinary page in a crisis.", "gemeente",
                page: "website/veiligheid/stroompanne.md", 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Zonder afzender spreekt wie publiceert: de woordvoerder.",
                    en: "Without a sender speaks who publishes: the spokesperson."), person: "lotte-verhaeghen",
                commits: [["website/nieuws/stroompanne.md": ExampleText.news()]], expected: 0, isCrisis: true),
        ]
    }

    private static func news(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ sender: String,
        page: String = "website/nieuws/stroompanne.md", isCrisis: Bool = true, _ expected: Int
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen",
            commits: [
                [
                    page: page.contains("nieuws")
                        ? ExampleText.news("publiceren_op: 2026-11-20\nafzender: \(sender)")
                        : ExampleText.page("afzender: \(sender)")
                ]
            ],
            expected: expected, isCrisis: isCrisis)
    }
}
