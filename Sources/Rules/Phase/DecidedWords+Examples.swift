import Findings

extension DecidedWords {
    private typealias Text = PhaseExampleText

    static func examples() -> [RuleExample] {
        [
            Text.example(
                .right, Message(nl: "Een voorstel, als voorstel verteld.", en: "A proposal, told as a proposal."),
                fields: Text.developing, body: "Het voorstel is een plein met bomen. In maart beslist de gemeenteraad.",
                expected: 0),
            Text.example(
                .right, Message(nl: "Beslist, en zo verteld.", en: "Decided, and told so."), fields: Text.decided,
                body: "De gemeenteraad besliste in september: er komt een brug.", decisions: Text.register, expected: 0),
            Text.example(
                .wrong,
                Message(nl: "Een belofte over iets in ontwikkeling.", en: "A promise about something in preparation."),
                fields: Text.developing, body: "Er is nog niets beslist over de procedure. Er komt een plein.",
                expected: 1),
            Text.example(
                .wrong, Message(nl: "Twee beloften.", en: "Two promises."), fields: Text.developing,
                body:
                    "Dit is in voorbereiding. Het plein wordt aangelegd in mei.\n\nDe straat wordt autovrij na de inspraak.",
                expected: 2),
            Text.example(
                .wrong,
                Message(
                    nl: "Het college besliste, en de tekst noemt de raad.",
                    en: "The college decided, and the text names the council."),
                fields: "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12}",
                body: "De gemeenteraad besliste vorige maand over het plein.", expected: 1),
            Text.example(
                .wrong, Message(nl: "Een plan met “groen licht”.", en: "A plan with “groen licht”."),
                fields: Text.developing,
                body: "Het plan kreeg groen licht, maar er is nog niets beslist over de procedure.", expected: 1),
            Text.example(
                .tricky,
                Message(
                    nl: "Wie “nog niet beslist” schrijft, belooft niets.",
                    en: "Who writes “nog niet beslist” promises nothing."),
                fields: Text.developing, body: "Het is nog niet beslist. De procedure loopt.", expected: 0),
            Text.example(
                .tricky,
                Message(nl: "Wie iets zegt, staat in een citaat.", en: "What somebody says stands in a quotation."),
                fields: Text.developing, body: "Er is nog niets beslist over de procedure.\n\n> Er komt een plein.",
                expected: 0),
            Text.example(
                .tricky,
                Message(
                    nl: "Bij dienstverlening gaat het over iets anders.", en: "On a service it is about something else."
                ), fields: "beleidsfase: dienstverlening", body: "Er komt een vrachtwagen langs voor je kerstboom.",
                expected: 0),
            Text.example(
                .tricky,
                Message(nl: "Twee besluiten, een ervan van de raad.", en: "Two decisions, one of the council."),
                fields:
                    "beleidsfase: beslist\nbesluit: [{orgaan: college, datum: 2026-10-12}, {orgaan: gemeenteraad, datum: 2026-10-26}]",
                body: "De gemeenteraad besliste vorige maand.", expected: 0),
        ]
    }
}
