import Findings

extension PhaseSender {
    private typealias Text = PhaseExampleText

    static func examples() -> [RuleExample] {
        [
            Text.example(
                .right, Message(nl: "De gemeente vertelt het.", en: "The municipality tells it."),
                fields: Text.developing, body: Text.agreed, expected: 0),
            Text.example(
                .right, Message(nl: "De burgemeester vertelt het.", en: "The mayor tells it."),
                fields:
                    "beleidsfase: in-ontwikkeling\ninspraak: {mogelijk: ja, van: 2026-11-02, tot: 2026-12-15, hoe: met een mail, marge: de banken}\nafzender: burgemeester",
                body: Text.agreed, expected: 0),
            Text.example(
                .right, Message(nl: "Beslist is beslist.", en: "What is decided is decided."), fields: Text.decided,
                decisions: Text.register, expected: 0),
            Text.example(
                .wrong, Message(nl: "Niemand vertelt het.", en: "Nobody tells it."),
                fields:
                    "beleidsfase: in-ontwikkeling\ninspraak: {mogelijk: ja, van: 2026-11-02, tot: 2026-12-15, hoe: met een mail, marge: de banken}",
                body: Text.agreed, expected: 1),
            Text.example(
                .wrong, Message(nl: "Leeg.", en: "Empty."),
                fields:
                    "beleidsfase: in-ontwikkeling\ninspraak: {mogelijk: ja, van: 2026-11-02, tot: 2026-12-15, hoe: met een mail, marge: de banken}\nafzender:",
                body: Text.agreed, expected: 1),
            Text.example(
                .wrong, Message(nl: "De afzender werd weggehaald.", en: "The sender was taken out."),
                fields:
                    "beleidsfase: in-ontwikkeling\ninspraak: {mogelijk: ja, van: 2026-11-02, tot: 2026-12-15, hoe: met een mail, marge: de banken}",
                body: Text.agreed, before: Text.text(Text.developing, body: Text.agreed), expected: 1),
            Text.example(
                .wrong, Message(nl: "Ook op sociale media.", en: "In a post too."),
                fields:
                    "beleidsfase: in-ontwikkeling\ninspraak: {mogelijk: ja, van: 2026-11-02, tot: 2026-12-15, hoe: met een mail, marge: de banken}",
                body: Text.agreed, path: Text.post, expected: 1),
            Text.example(
                .tricky, Message(nl: "Er stond al geen afzender.", en: "There was no sender before."),
                fields:
                    "beleidsfase: in-ontwikkeling\ninspraak: {mogelijk: ja, van: 2026-11-02, tot: 2026-12-15, hoe: met een mail, marge: de banken}",
                body: Text.agreed,
                before: Text.text(
                    "beleidsfase: in-ontwikkeling\ninspraak: {mogelijk: ja, van: 2026-11-02, tot: 2026-12-15, hoe: met een mail, marge: de banken}",
                    body: "Kom."), expected: 0),
            Text.example(
                .tricky,
                Message(
                    nl: "Een afzender die we niet kennen, is een andere opmerking.",
                    en: "A sender that we do not know is another remark."),
                fields:
                    "beleidsfase: in-ontwikkeling\ninspraak: {mogelijk: ja, van: 2026-11-02, tot: 2026-12-15, hoe: met een mail, marge: de banken}\nafzender: de fanfare",
                body: Text.agreed, expected: 0),
        ]
    }
}
