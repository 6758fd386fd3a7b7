import Findings

extension ProcedureTold {
    private typealias Text = PhaseExampleText

    static func examples() -> [RuleExample] {
        [
            Text.example(
                .right, Message(nl: "De volgende stap staat erbij.", en: "It names the next step."),
                fields: Text.developing, body: Text.agreed, expected: 0),
            Text.example(
                .right, Message(nl: "Een openbaar onderzoek.", en: "A public inquiry."), fields: Text.developing,
                body: "Er is nog niets beslist. Het openbaar onderzoek loopt tot half december.", expected: 0),
            Text.example(
                .wrong, Message(nl: "Alleen wat het wordt.", en: "Only what it will be."), fields: Text.developing,
                body: "Er is nog niets beslist. We denken aan bomen en banken.", expected: 1),
            Text.example(
                .wrong, Message(nl: "Alleen een oproep.", en: "Only a call."), fields: Text.developing,
                body: "Dit is een voorstel. Kom kijken naar de tekening in de bib.", expected: 1),
            Text.example(
                .wrong, Message(nl: "De stappen werden weggehaald.", en: "The steps were taken out."),
                fields: Text.developing, body: "Er is nog niets beslist. We denken aan bomen.",
                before: Text.text(Text.developing, body: Text.agreed), expected: 1),
            Text.example(
                .tricky, Message(nl: "In een citaat telt het niet.", en: "In a quotation it does not count."),
                fields: Text.developing, body: "Er is nog niets beslist.\n\n> Dit is de procedure.", expected: 1),
            Text.example(
                .tricky, Message(nl: "Beslist vraagt geen stappen.", en: "What was decided needs no steps."),
                fields: Text.decided, decisions: Text.register, expected: 0),
            Text.example(
                .tricky, Message(nl: "Gewone dienstverlening.", en: "An ordinary service."),
                fields: "beleidsfase: dienstverlening", expected: 0),
            Text.example(
                .tricky, Message(nl: "Op het intranet mag het wel.", en: "On the intranet it may."),
                fields: "beleidsfase: in-ontwikkeling\nafzender: gemeente\ninspraak: {mogelijk: nee, marge: alles}",
                body: "Er is nog niets beslist.", path: Text.intranet, expected: 0),
        ]
    }
}
