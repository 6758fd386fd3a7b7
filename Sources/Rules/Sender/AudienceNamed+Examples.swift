import Findings

extension AudienceNamed {
    static func examples() -> [RuleExample] {
        [
            post(.right, "Een doelgroep uit de lijst.", "An audience of the list.", "doelgroep: [inwoners]", 0),
            post(.right, "Twee doelgroepen.", "Two audiences.", "doelgroep: [gezinnen, kinderen]", 0),
            post(.wrong, "Een bericht zonder doelgroep.", "A post without an audience.", "tagt: nee", 1),
            post(.wrong, "Een lege lijst.", "An empty list.", "doelgroep: []", 1),
            post(.wrong, "Niets ingevuld.", "Nothing filled in.", "doelgroep:", 1),
            page(
                .wrong, "Een doelgroep die niet op de lijst staat.", "An audience that is not in the list.",
                "doelgroep: [iedereen die wil]", 1),
            page(.tricky, "Een gewone pagina mag zonder.", "An ordinary page may do without.", "trefwoorden: [bad]", 0),
            page(.tricky, "Met een hoofdletter.", "With a capital.", "doelgroep: [Senioren]", 0),
            page(
                .tricky, "Eén woord in plaats van een lijst.", "One word instead of a list.", "doelgroep: jongeren", 0),
            page(
                .tricky, "Eén van de twee staat niet op de lijst.", "One of the two is not in the list.",
                "doelgroep: [jongeren, buren]", 1),
            page(
                .tricky, "Het stond er al.", "It stood there before.", "doelgroep: [buren]\ntrefwoorden: [bad]",
                before: "doelgroep: [buren]", 0),
        ]
    }

    private static func post(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, _ expected: Int
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen",
            commits: [["sociaal/facebook/bad.md": ExampleText.page(fields)]], expected: expected)
    }

    private static func page(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, before: String? = nil, _ expected: Int
    ) -> RuleExample {
        .fields(kind, nl: nl, en: en, fields, before: before, finds: expected)
    }
}
