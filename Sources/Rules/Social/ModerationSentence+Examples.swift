import Findings

extension ModerationSentence {
    /// As the town's agreements have it.
    private static let sentence = "Je reactie past niet bij onze huisregels. Daarom is ze niet meer zichtbaar."

    static func examples() -> [RuleExample] {
        [
            page(.right, "Woord voor woord.", "Word for word.", sentence),
            page(
                .right, "Met uitleg eromheen.", "With an explanation around it.", "Dit antwoorden we.\n\n> \(sentence)"),
            page(.wrong, "De zin valt weg.", "The sentence falls away.", "Antwoord vriendelijk.", 1),
            page(
                .wrong, "Een woord is anders.", "One word differs.", sentence.replacing("zichtbaar", with: "te zien"), 1
            ),
            page(
                .wrong, "Alleen de eerste helft.", "Only the first half.", "Je reactie past niet bij onze huisregels.",
                1),
            page(.tricky, "Over twee regels.", "Over two lines.", sentence.replacing(" Daarom", with: "\nDaarom")),
            page(
                .tricky, "Met een woord in het vet.", "With a word in bold.",
                sentence.replacing("niet", with: "**niet**")),
            page(.tricky, "Met andere hoofdletters.", "With other capitals.", sentence.uppercased(), 1),
            RuleExample(
                .wrong, Message(nl: "Een nieuwe pagina zonder de zin.", en: "A new page without the sentence."),
                person: "lotte-verhaeghen",
                commits: [["intranet/communicatie/modereren.md": ExampleText.page()]], expected: 1),
            RuleExample(
                .tricky, Message(nl: "Een andere pagina mag anders.", en: "Another page may differ."),
                person: "lotte-verhaeghen", commits: [["intranet/communicatie/iets.md": ExampleText.page()]],
                expected: 0),
        ]
    }

    private static func page(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ body: String, _ expected: Int = 0
    ) -> RuleExample {
        let path = "intranet/communicatie/modereren.md"
        return RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen",
            before: [path: ExampleText.page(body: sentence + " Vragen? Bel ons.")],
            commits: [[path: ExampleText.page(body: body)]], expected: expected)
    }
}
