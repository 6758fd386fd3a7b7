import Findings

extension PhaseLabel {
    private typealias Text = PhaseExampleText

    static func examples() -> [RuleExample] {
        [
            Text.example(
                .right, Message(nl: "In de eerste zin.", en: "In the first sentence."), fields: Text.developing,
                body: Text.agreed, expected: 0),
            Text.example(
                .right,
                Message(
                    nl: "In een zin onder een tussentitel bovenaan.", en: "In a sentence under a heading at the top."),
                fields: Text.developing, body: "## Het plein\n\nWe werken nog aan dit plan. Dit is de procedure.",
                expected: 0),
            Text.example(
                .tricky, Message(nl: "Beslist heeft geen vermelding nodig.", en: "What was decided needs no label."),
                fields: Text.decided, decisions: Text.register, expected: 0),
            Text.example(
                .tricky,
                Message(nl: "In een andere vorm, over een regeleinde.", en: "In another form, over the end of a line."),
                fields: Text.developing, body: "Dit plan is nog\nniet goedgekeurd. Eerst volgt de inspraak.",
                expected: 0),
            Text.example(
                .wrong, Message(nl: "Nergens in de tekst.", en: "Nowhere in the text."), fields: Text.developing,
                body: "We zoeken banken voor het plein. De procedure loopt.", expected: 1),
            Text.example(
                .wrong,
                Message(nl: "Alleen in een opmerking die niemand ziet.", en: "Only in a comment that nobody sees."),
                fields: Text.developing,
                body: "We zoeken banken voor het plein. De procedure loopt.\n\n<!-- nog niet beslist -->", expected: 1),
            Text.example(
                .wrong, Message(nl: "Pas op het einde.", en: "Only at the end."), fields: Text.developing,
                body: "Een. De procedure loopt.\n\nTwee.\n\nDrie.\n\nVier.\n\nVijf.\n\nEr is nog niets beslist.",
                expected: 1),
            Text.example(
                .wrong, Message(nl: "Alleen in een citaat.", en: "Only in a quotation."), fields: Text.developing,
                body: "De procedure loopt.\n\n> Er is nog niets beslist.", expected: 1),
            Text.example(
                .tricky,
                Message(
                    nl: "De tekst stond er al zonder vermelding.", en: "The text stood there without a label already."),
                fields: Text.developing + "\ntrefwoorden: [plein]", body: "De procedure loopt.",
                before: Text.text(Text.developing, body: "De procedure loopt."), expected: 0),
        ]
    }
}
