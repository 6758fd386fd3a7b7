import Findings

extension OfficeHolderActs {
    static func examples() -> [RuleExample] {
        func act(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ person: String,
            at path: String = "website/nieuws/brug.md", before: Bool = false, ref: String = "main",
            moment: String? = nil, removes: Bool = false, finds: Int = 0
        ) -> RuleExample {
            RuleExample(
                kind, Message(nl: nl, en: en), person: person, ref: ref,
                before: before ? [path: ExampleText.news()] : [:],
                commits: [[path: removes ? nil : ExampleText.news("publiceren_op: 2026-11-19")]], expected: finds,
                at: moment)
        }
        return [
            act(.right, "Een medewerker schrijft.", "An employee writes.", "jeroen-tanghe"),
            act(
                .right, "Een redacteur past zijn pagina aan.", "An editor changes a page.", "wim-dessers",
                at: "website/vrije-tijd/sport/bad.md", before: true),
            act(.wrong, "Een schepen schrijft nieuws.", "An alderman writes news.", "ingrid-vanlerbeek", finds: 1),
            act(.wrong, "De burgemeester ook niet.", "Nor does the mayor.", "marijke-spoormans", finds: 1),
            act(
                .wrong, "Een bestaand bericht aanpassen.", "Changing an existing item.", "ingrid-vanlerbeek",
                before: true, finds: 1),
            act(
                .tricky, "Ook een gewone pagina.", "An ordinary page too.", "ingrid-vanlerbeek",
                at: "website/vrije-tijd/sport/bad.md", finds: 1),
            act(
                .tricky, "Een bericht weghalen.", "Taking an item away.", "ingrid-vanlerbeek", before: true,
                removes: true, finds: 1),
            act(
                .tricky, "Voor het mandaat begint, telt het niet.", "Before the mandate begins it does not count.",
                "ingrid-vanlerbeek", moment: "2024-11-21T12:00:00+01:00"),
        ]
    }
}
