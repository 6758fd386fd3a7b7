import Findings

extension PhaseTone {
    private typealias Text = PhaseExampleText

    static func examples() -> [RuleExample] {
        [
            Text.example(
                .right, Message(nl: "Een zakelijke beslissing.", en: "A businesslike decision."), fields: Text.decided,
                body: "De brug is open van 6 tot 22 uur.", decisions: Text.register, expected: 0),
            Text.example(
                .right, Message(nl: "Een zakelijk plan.", en: "A businesslike plan."), fields: Text.developing,
                body: Text.agreed, expected: 0),
            Text.example(
                .wrong, Message(nl: "Trots op een beslissing.", en: "Proud of a decision."), fields: Text.decided,
                body: "We zijn trots op de brug.", decisions: Text.register, expected: 1),
            Text.example(
                .wrong, Message(nl: "Een prachtig plan.", en: "A beautiful plan."), fields: Text.developing,
                body: "Er is nog niets beslist over dit prachtige plein. De procedure loopt.", expected: 1),
            Text.example(
                .wrong, Message(nl: "Lof voor het college.", en: "Praise for the college."), fields: Text.decided,
                body: "Dankzij het college is er nu eindelijk een brug.", decisions: Text.register, expected: 2),
            Text.example(
                .tricky, Message(nl: "Een vereniging is trots, in een citaat.", en: "A club is proud, in a quotation."),
                fields: Text.decided, body: "> We zijn trots op de brug.", decisions: Text.register, expected: 0),
            Text.example(
                .tricky,
                Message(
                    nl: "Bij dienstverlening mag een dag prachtig zijn.", en: "On a service a day may be beautiful."),
                fields: "beleidsfase: dienstverlening", body: "Het was een prachtige dag.", expected: 0),
            Text.example(
                .tricky, Message(nl: "Een straat met “Trots” in haar naam.", en: "A street with “Trots” in its name."),
                fields: Text.decided, body: "De brug begint aan de Trotsenberg.", decisions: Text.register, expected: 0),
            Text.example(
                .tricky, Message(nl: "De zin stond er al.", en: "The sentence stood there already."),
                fields: Text.decided, body: "We zijn trots op de brug.\n\nKom ook.",
                before: Text.text(Text.decided, body: "We zijn trots op de brug."), decisions: Text.register,
                expected: 0),
        ]
    }
}
