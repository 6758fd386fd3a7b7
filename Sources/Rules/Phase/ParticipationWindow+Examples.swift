import Findings

extension ParticipationWindow {
    private typealias Text = PhaseExampleText

    static func examples() -> [RuleExample] {
        [
            Text.example(
                .right, Message(nl: "Een begin, een einde en een manier.", en: "A start, an end and a way."),
                fields: Text.developing, body: Text.agreed, expected: 0),
            Text.example(
                .right,
                Message(nl: "Meepraten kan niet, en dat staat er.", en: "One cannot have a say, and it says so."),
                fields:
                    "beleidsfase: in-ontwikkeling\nafzender: gemeente\ninspraak: {mogelijk: nee, marge: niets meer}",
                body: Text.agreed, expected: 0),
            Text.example(
                .right, Message(nl: "Beslist vraagt geen inspraak.", en: "What was decided needs no participation."),
                fields: Text.decided, decisions: Text.register, expected: 0),
            Text.example(
                .wrong, Message(nl: "Niets over inspraak.", en: "Nothing on having a say."),
                fields: "beleidsfase: in-ontwikkeling\nafzender: gemeente", body: Text.agreed, expected: 1),
            Text.example(
                .wrong, Message(nl: "Ja, maar niet tot wanneer.", en: "Yes, but not until when."),
                fields:
                    "beleidsfase: in-ontwikkeling\nafzender: gemeente\ninspraak: {mogelijk: ja, van: 2026-11-02, hoe: met een mail, marge: alles}",
                body: Text.agreed, expected: 1),
            Text.example(
                .wrong, Message(nl: "Ja, maar niet vanaf wanneer.", en: "Yes, but not from when."),
                fields:
                    "beleidsfase: in-ontwikkeling\nafzender: gemeente\ninspraak: {mogelijk: ja, tot: 2026-12-15, hoe: met een mail, marge: alles}",
                body: Text.agreed, expected: 1),
            Text.example(
                .wrong, Message(nl: "Ja, maar niet hoe.", en: "Yes, but not how."),
                fields:
                    "beleidsfase: in-ontwikkeling\nafzender: gemeente\ninspraak: {mogelijk: ja, van: 2026-11-02, tot: 2026-12-15, marge: alles}",
                body: Text.agreed, expected: 1),
            Text.example(
                .wrong, Message(nl: "Een dag die niet bestaat.", en: "A day that does not exist."),
                fields:
                    "beleidsfase: in-ontwikkeling\nafzender: gemeente\ninspraak: {mogelijk: ja, van: 2026-11-02, tot: 2026-11-31, hoe: met een mail, marge: alles}",
                body: Text.agreed, expected: 1),
            Text.example(
                .wrong, Message(nl: "Het einde komt voor het begin.", en: "The end comes before the start."),
                fields:
                    "beleidsfase: in-ontwikkeling\nafzender: gemeente\ninspraak: {mogelijk: ja, van: 2026-12-15, tot: 2026-12-02, hoe: met een mail, marge: alles}",
                body: Text.agreed, expected: 1),
            Text.example(
                .wrong, Message(nl: "De inspraak is al voorbij.", en: "The participation is over."),
                fields:
                    "beleidsfase: in-ontwikkeling\nafzender: gemeente\ninspraak: {mogelijk: ja, van: 2026-10-01, tot: 2026-11-15, hoe: met een mail, marge: alles}",
                body: Text.agreed, expected: 1),
            Text.example(
                .wrong, Message(nl: "Niet wat nog kan veranderen.", en: "Not what can still change."),
                fields:
                    "beleidsfase: in-ontwikkeling\nafzender: gemeente\ninspraak: {mogelijk: ja, van: 2026-11-02, tot: 2026-12-15, hoe: met een mail}",
                body: Text.agreed, expected: 1),
            Text.example(
                .wrong, Message(nl: "Noch ja, noch nee.", en: "Neither yes nor no."),
                fields: "beleidsfase: in-ontwikkeling\nafzender: gemeente\ninspraak: {marge: alles}", body: Text.agreed,
                expected: 1),
            Text.example(
                .tricky, Message(nl: "Tot en met vandaag.", en: "Until today."),
                fields:
                    "beleidsfase: in-ontwikkeling\nafzender: gemeente\ninspraak: {mogelijk: ja, van: 2026-11-02, tot: 2026-11-21, hoe: met een mail, marge: alles}",
                body: Text.agreed, expected: 0),
            Text.example(
                .tricky,
                Message(
                    nl: "De inspraak is voorbij, maar stond er al zo.", en: "It is over, but it stood there already."),
                fields:
                    "beleidsfase: in-ontwikkeling\nafzender: gemeente\ninspraak: {mogelijk: ja, van: 2026-10-01, tot: 2026-11-15, hoe: met een mail, marge: alles}",
                body: Text.agreed,
                before: Text.text(
                    "beleidsfase: in-ontwikkeling\nafzender: gemeente\ninspraak: {mogelijk: ja, van: 2026-10-01, tot: 2026-11-15, hoe: met een mail, marge: alles}",
                    body: "Kom."), expected: 0),
            Text.example(
                .tricky, Message(nl: "Wie dagen noemt, zegt ja.", en: "Who names days says yes."),
                fields:
                    "beleidsfase: in-ontwikkeling\nafzender: gemeente\ninspraak: {van: 2026-11-02, tot: 2026-12-15, hoe: met een mail, marge: alles}",
                body: Text.agreed, expected: 0),
        ]
    }
}
