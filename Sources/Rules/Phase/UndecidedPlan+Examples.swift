import Findings

extension UndecidedPlan {
    private typealias Text = PhaseExampleText

    static func examples() -> [RuleExample] {
        [
            Text.example(
                .right, Message(nl: "Het is beslist.", en: "It was decided."), fields: Text.decided,
                decisions: Text.register, expected: 0),
            Text.example(
                .right,
                Message(nl: "Er wordt aan gewerkt, en dat staat er.", en: "It is in preparation, and it says so."),
                fields: Text.developing, body: Text.agreed, expected: 0),
            Text.example(
                .right, Message(nl: "Gewone dienstverlening.", en: "An ordinary service."),
                fields: "beleidsfase: dienstverlening", expected: 0),
            Text.example(
                .tricky,
                Message(nl: "Zonder fase telt de fase van de soort.", en: "Without a phase that of the type counts."),
                fields: "", expected: 0),
            Text.example(
                .tricky, Message(nl: "Op het intranet mag een idee wel.", en: "On the intranet an idea is allowed."),
                fields: "beleidsfase: idee", path: Text.intranet, expected: 0),
            Text.example(
                .tricky, Message(nl: "Het stond er al zo.", en: "It stood there already."),
                fields: "beleidsfase: niet-beslist", body: "Kom luisteren.",
                before: Text.text("beleidsfase: niet-beslist", body: "Kom."), expected: 0),
            Text.example(
                .wrong,
                Message(
                    nl: "De pagina zegt zelf dat er niets beslist is.",
                    en: "The page says itself that nothing was decided."), fields: "beleidsfase: niet-beslist",
                expected: 1),
            Text.example(
                .wrong, Message(nl: "Een idee van een schepen.", en: "An idea of an alderman."),
                fields: "beleidsfase: idee", expected: 1),
            Text.example(
                .wrong, Message(nl: "Een voornemen, op sociale media.", en: "An intention, in a post."),
                fields: "beleidsfase: voornemen", path: Text.post, expected: 1),
            Text.example(
                .wrong, Message(nl: "Van beslist naar niet beslist.", en: "From decided to undecided."),
                fields: "beleidsfase: niet beslist", before: Text.text(Text.decided, body: "Kom."), expected: 1),
        ]
    }
}
