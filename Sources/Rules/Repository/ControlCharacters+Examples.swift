import Findings

extension ControlCharacters {
    static func examples() -> [RuleExample] {
        [
            body(.right, "Gewone tekst met een tab.", "Ordinary text with a tab.", "Welkom.\tTot 12 uur.", 0),
            body(
                .wrong, "Een teken dat de kleur van het scherm verandert.", "A character that recolours the screen.",
                "Wel\u{1B}[31mkom.", 1),
            body(.wrong, "Een teken dat het scherm wist.", "A character that clears the screen.", "Wel\u{9B}2Jkom.", 1),
            body(
                .wrong, "Een teken dat het vorige uitwist.", "A character that erases the one before.", "Welkok\u{8}m.",
                1),
            body(
                .tricky, "Letters met accenten en een emoji.", "Letters with accents and an emoji.", "Één café, Âge, 😀",
                0),
            body(
                .wrong, "Een teken dat de titel van het venster verandert.",
                "A character that changes the title of the window.", "Welkom\u{1B}]0;weg\u{7}.", 1),
            body(.wrong, "Een verwijderteken.", "A delete character.", "Wel\u{7F}kom.", 1),
            body(.right, "Een tekst op meer lijnen.", "A text on several lines.", "Welkom.\n\nTot zo.", 0),
            body(
                .tricky, "Een regeleinde uit Word en een nieuwe bladzijde.", "A line break out of Word and a new page.",
                "Welkom.\u{B}Tot zo.\u{C}Dag.", 0),
        ]
    }

    private static func body(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ text: String, _ expected: Int
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "wim-dessers",
            commits: [["website/vrije-tijd/sport/petanque.md": ExampleText.page(body: text)]], expected: expected)
    }
}
