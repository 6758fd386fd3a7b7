import Findings

extension CrisisPublishing {
    static func examples() -> [RuleExample] {
        [
            crisis(.right, "De woordvoerder publiceert in een crisis.", "The spokesperson publishes in a crisis.", 0),
            crisis(
                .right, "Een aangeduide vervanger publiceert ook alleen.", "A named deputy publishes alone too.",
                person: "jeroen-tanghe", 0),
            crisis(
                .wrong, "Een redacteur publiceert nu niet op de eigen pagina's.",
                "An editor does not publish now, not even on own pages.", person: "wim-dessers", page: pool, 1),
            crisis(
                .wrong, "Ook de webredacteur wacht.", "The web editor waits too.", person: "pieter-woestenborg",
                page: pool, 1),
            crisis(
                .wrong, "Een redacteur van burgerzaken wacht.", "An editor of civil affairs waits.",
                person: "fatima-ouali", page: "website/identiteit/verhuizen.md", 1),
            crisis(
                .tricky, "Zonder crisis is er niets aan de hand.", "Without a crisis nothing is the matter.",
                person: "wim-dessers", page: pool, isCrisis: false, 0),
            crisis(
                .tricky, "Indienen kan ook in een crisis.", "Handing in works in a crisis too.", person: "wim-dessers",
                page: pool, ref: "voorstel/wim-dessers/zwembad", 1),
            RuleExample(
                .tricky, Message(nl: "Offline halen kan altijd.", en: "Taking offline is always possible."),
                person: "wim-dessers", before: [pool: ExampleText.page()],
                commits: [[pool: ExampleText.page("offline_vanaf: 2026-11-20")]], expected: 0, isCrisis: true),
        ]
    }

    private static let pool = "website/vrije-tijd/sport/zwembad.md"

    private static func crisis(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, person: String = "lotte-verhaeghen",
        page: String = "website/nieuws/stroompanne.md", ref: String = "main", isCrisis: Bool = true, _ expected: Int
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: person, ref: ref,
            commits: [[page: page.contains("nieuws") ? ExampleText.news() : ExampleText.page()]],
            expected: expected, isCrisis: isCrisis)
    }
}
