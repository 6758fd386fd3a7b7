import Findings

extension DecisionPhase {
    private typealias Text = PhaseExampleText

    static func examples() -> [RuleExample] {
        [
            Text.example(
                .right, Message(nl: "Een nieuwsbericht over dienstverlening.", en: "A news item about a service."),
                fields: "beleidsfase: dienstverlening", expected: 0),
            Text.example(
                .right, Message(nl: "Iets waar nog aan gewerkt wordt.", en: "Something that is in preparation."),
                fields: Text.developing, body: Text.agreed, expected: 0),
            Text.example(
                .right,
                Message(nl: "Een bericht voor sociale media dat zijn fase noemt.", en: "A post that names its phase."),
                fields: "beleidsfase: dienstverlening", path: Text.post, expected: 0),
            Text.example(
                .tricky,
                Message(
                    nl: "Nieuws zegt niets: dan gaat het bij ons over dienstverlening.",
                    en: "News that says nothing is about a service here."), fields: "", expected: 0),
            Text.example(
                .tricky,
                Message(
                    nl: "Een gewone webpagina hoeft geen fase te noemen.", en: "An ordinary page need not name a phase."
                ), fields: "", path: Text.page, expected: 0),
            Text.example(
                .tricky, Message(nl: "Hoofdletters maken niet uit.", en: "Case does not matter."),
                fields: "beleidsfase: Beslist\nbesluit: {orgaan: gemeenteraad, datum: 2024-09-30}", path: Text.post,
                expected: 0),
            Text.example(
                .tricky,
                Message(
                    nl: "Het bericht stond er al zonder fase.", en: "The post stood there without a phase already."),
                fields: "", body: "Kom langs in de bib.", before: Text.text("", body: "Kom langs."), path: Text.post,
                expected: 0),
            Text.example(
                .wrong, Message(nl: "Een bericht voor sociale media zonder fase.", en: "A post without a phase."),
                fields: "", path: Text.post, expected: 1),
            Text.example(
                .wrong, Message(nl: "De fase is leeg.", en: "The phase is empty."), fields: "beleidsfase:",
                path: Text.post, expected: 1),
            Text.example(
                .wrong, Message(nl: "Een fase die we niet kennen.", en: "A phase that we do not know."),
                fields: "beleidsfase: bijna klaar", path: Text.post, expected: 1),
            Text.example(
                .wrong,
                Message(nl: "Een fase die we niet kennen, bij nieuws.", en: "A phase that we do not know, on news."),
                fields: "beleidsfase: in aanvraag", expected: 1),
            Text.example(
                .wrong, Message(nl: "Een lijst in plaats van één fase.", en: "A list and not one phase."),
                fields: "beleidsfase: [beslist, dienstverlening]", path: Text.post, expected: 1),
            Text.example(
                .wrong, Message(nl: "De fase werd weggehaald.", en: "The phase was taken out."), fields: "",
                before: Text.text("beleidsfase: dienstverlening", body: "Kom langs."), path: Text.post, expected: 1),
        ]
    }
}
