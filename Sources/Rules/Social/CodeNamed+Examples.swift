import Findings

extension CodeNamed {
    static func examples() -> [RuleExample] {
        [
            .channel(.right, nl: "Huisregels met de link.", en: "House rules with the link."),
            page(.right, "De pagina zelf.", "The page itself.", SocialExampleText.houseRules),
            .channel(
                .wrong, nl: "Huisregels zonder link.", en: "House rules without a link.", beside: rules("Wees lief."),
                finds: 1),
            page(.wrong, "De link valt weg.", "The link falls away.", ExampleText.page(body: "Wees lief."), 1),
            .channel(
                .wrong, nl: "Een link naar iets anders.", en: "A link to something else.",
                beside: rules("Zie [Unia](https://www.unia.be)."), finds: 1),
            .channel(
                .tricky, nl: "Met www en een langer pad.", en: "With www and a longer path.",
                beside: rules("Zie [Hier Niet](https://www.hierniet.be/nl/gedragscode).")),
            .channel(
                .tricky, nl: "Alleen het woord is geen link.", en: "The word alone is no link.",
                beside: rules("We staan achter Hier Niet."), finds: 1),
            .channel(
                .tricky, nl: "Zonder huisregels: dat zegt een andere regel.",
                en: "Without house rules: another rule's.", "-huisregels"),
            .channel(
                .tricky, nl: "Een naam die erop lijkt.", en: "A name that looks like it.",
                beside: rules("Zie [Hier Niet](https://hierniet.be.example.com)."), finds: 1),
        ]
    }

    private static func rules(_ text: String) -> [String: String] {
        ["website/huisregels.md": ExampleText.page(body: text)]
    }

    private static func page(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ text: String, _ expected: Int = 0
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen",
            before: ["website/huisregels.md": SocialExampleText.houseRules + "Kijk ook hier.\n"],
            commits: [["website/huisregels.md": text]], expected: expected)
    }
}
