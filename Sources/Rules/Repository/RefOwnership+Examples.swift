import Findings

extension RefOwnership {
    static func examples() -> [RuleExample] {
        [
            pushed(.right, "Naar wat online staat.", "To what is online.", by: "wim-dessers", to: "main", 0),
            pushed(
                .right, "Een eigen voorstel.", "A proposal of one's own.", by: "wim-dessers",
                to: "voorstel/wim-dessers/zomer", 0),
            pushed(
                .right, "De communicatiedienst neemt een voorstel over.",
                "The communication service takes a proposal over.",
                by: "jeroen-tanghe", to: "voorstel/wim-dessers/zomer", 0),
            pushed(
                .wrong, "Het voorstel van iemand anders.", "Somebody else's proposal.", by: "fatima-ouali",
                to: "voorstel/wim-dessers/zomer", 1),
            pushed(
                .wrong, "Een plaats die niet bestaat.", "A place that does not exist.", by: "wim-dessers",
                to: "mijn-werk", 1),
            pushed(
                .wrong, "Een voorstel zonder naam.", "A proposal without a name.", by: "wim-dessers",
                to: "voorstel/wim-dessers", 1),
            pushed(.tricky, "Main met een hoofdletter.", "Main with a capital.", by: "wim-dessers", to: "Main", 1),
            pushed(
                .tricky, "Een onzichtbaar teken in de naam.", "An invisible character in the name.", by: "wim-dessers",
                to: "voorstel/wim-dessers/zo\u{200B}mer", 1),
        ]
    }

    private static func pushed(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, by person: String, to ref: String, _ expected: Int
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: person, ref: ref,
            commits: [["website/vrije-tijd/sport/petanque.md": ExampleText.page()]], expected: expected)
    }
}
