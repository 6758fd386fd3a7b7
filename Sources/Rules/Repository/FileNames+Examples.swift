import Findings

extension FileNames {
    static func examples() -> [RuleExample] {
        [
            named(.right, "Kleine letters en koppeltekens.", "Lower case and hyphens.", "zwembad-uren", 0),
            named(.right, "Accenten mogen.", "Accents are fine.", "café", 0),
            named(.wrong, "Een regeleinde in de naam.", "A line ending in the name.", "zwem\nbad", 1),
            named(
                .wrong, "Een teken dat de terminal bestuurt.", "A character that steers the terminal.",
                "zwem\u{1B}[2Jbad", 1),
            named(.wrong, "Een naam die Windows niet kent.", "A name that Windows cannot make.", "con", 1),
            named(.wrong, "Een dubbelpunt.", "A colon.", "uren: zwembad", 1),
            named(.tricky, "Accenten die los geschreven zijn.", "Accents written apart.", "cafe\u{301}", 1),
            named(
                .tricky, "Een teken dat de leesrichting keert.", "A character that turns the reading direction.",
                "zwem\u{202E}dab", 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een naam die al bestaat met andere hoofdletters.", en: "A name that exists in other case."),
                person: "wim-dessers", before: ["website/vrije-tijd/sport/petanque.md": ExampleText.page()],
                commits: [["website/vrije-tijd/sport/Petanque.md": ExampleText.page()]], expected: 1),
        ]
    }

    private static func named(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ name: String, _ expected: Int
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "wim-dessers",
            commits: [["website/vrije-tijd/sport/\(name).md": ExampleText.page()]], expected: expected)
    }
}
