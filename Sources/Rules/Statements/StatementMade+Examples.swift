import Findings

extension StatementMade {
    static func examples() -> [RuleExample] {
        [
            moment(.right, "Er staat waarom de pers komt.", "It says why the press comes.", "motief: visueel"),
            moment(.wrong, "Er staat niet waarom de pers komt.", "It does not say why the press comes.", "", finds: 1),
            moment(.wrong, "Het veld staat er, maar leeg.", "The field is there, but empty.", "motief:", finds: 1),
            post(
                .right, "Een evenement van een vereniging, met de reden.", "An association's event, with the reason.",
                "initiatiefnemer: derde\nderden: {groot: 2000 bezoekers vorig jaar}"),
            post(
                .wrong, "Een evenement van een vereniging, zonder de reden.",
                "An association's event, without the reason.", "initiatiefnemer: derde", finds: 1),
            post(
                .wrong, "De reden is een spatie.", "The reason is a space.",
                "initiatiefnemer: derde\nderden: {groot: \" \"}", finds: 1),
            post(
                .tricky, "Een evenement van de gemeente zelf heeft geen reden nodig.",
                "An event of the municipality itself needs no reason.", "initiatiefnemer: gemeente"),
            post(
                .tricky, "Met een hoofdletter is het hetzelfde antwoord.", "With a capital it is the same answer.",
                "initiatiefnemer: Derde", finds: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Wat er voordien ook niet stond, houdt niemand tegen.",
                    en: "What was not there before either holds nobody back."),
                person: "lotte-verhaeghen", before: [press: ExampleText.page()],
                commits: [[press: ExampleText.page(body: "Om tien uur op het plein.")]], expected: 0),
        ]
    }

    private static let press = "pers/momenten/opening-zwembad.md"

    private static func moment(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, finds count: Int = 0
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen",
            commits: [[press: ExampleText.page("uur: 2027-01-12T10:00\n" + fields)]], expected: count)
    }

    private static func post(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, finds count: Int = 0
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen",
            commits: [
                [
                    "sociaal/facebook/kermis.md": ExampleText.page(
                        "beleidsfase: dienstverlening\ndoelgroep: [inwoners]\n" + fields)
                ]
            ], expected: count)
    }
}
