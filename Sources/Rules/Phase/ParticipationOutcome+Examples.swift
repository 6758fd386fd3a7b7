import Findings

extension ParticipationOutcome {
    private typealias Text = PhaseExampleText

    static func examples() -> [RuleExample] {
        [
            Text.example(
                .right,
                Message(nl: "Beslist, met wat er met de inspraak gebeurde.", en: "Decided, with what came of it."),
                fields:
                    "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12}\ninspraak: {mogelijk: ja, van: 2026-06-01, tot: 2026-06-30, hoe: met een mail, marge: alles}\nterugkoppeling: ../wonen/verslag-inspraak.md",
                expected: 0),
            Text.example(
                .right, Message(nl: "De inspraak loopt nog.", en: "People can still have a say."),
                fields: Text.developing, body: Text.agreed, expected: 0),
            Text.example(
                .right, Message(nl: "Er was geen inspraak.", en: "There was no participation."),
                fields: "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12}\ninspraak: nee",
                expected: 0),
            Text.example(
                .wrong, Message(nl: "Beslist, zonder terugkoppeling.", en: "Decided, without an outcome."),
                fields:
                    "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12}\ninspraak: {mogelijk: ja, van: 2026-06-01, tot: 2026-06-30, hoe: met een mail, marge: alles}",
                expected: 1),
            Text.example(
                .wrong, Message(nl: "Leeg ingevuld.", en: "Filled in with nothing."),
                fields:
                    "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12}\ninspraak: {mogelijk: ja, van: 2026-06-01, tot: 2026-06-30, hoe: met een mail, marge: alles}\nterugkoppeling:",
                expected: 1),
            Text.example(
                .wrong, Message(nl: "Vijf maanden later nog niets.", en: "Five months later still nothing."),
                fields:
                    "beleidsfase: in-ontwikkeling\nafzender: gemeente\ninspraak: {mogelijk: ja, van: 2026-06-01, tot: 2026-06-30, hoe: met een mail, marge: alles}",
                body: Text.agreed, expected: 1),
            Text.example(
                .wrong, Message(nl: "Afgerond zonder verslag.", en: "Closed without an account."),
                fields:
                    "beleidsfase: dienstverlening\nfase: afgerond\ninspraak: {mogelijk: ja, van: 2026-10-01, tot: 2026-10-31, hoe: met een mail, marge: alles}",
                expected: 1),
            Text.example(
                .tricky, Message(nl: "Nog geen twee maanden geleden.", en: "Less than two months ago."),
                fields:
                    "beleidsfase: in-ontwikkeling\nafzender: gemeente\ninspraak: {mogelijk: ja, van: 2026-10-01, tot: 2026-10-31, hoe: met een mail, marge: alles}",
                body: Text.agreed, expected: 0),
            Text.example(
                .tricky,
                Message(nl: "Het project was al zo afgesloten.", en: "The project was closed this way already."),
                fields:
                    "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12}\ninspraak: {mogelijk: ja, van: 2026-06-01, tot: 2026-06-30, hoe: met een mail, marge: alles}",
                body: "Kom ook.",
                before: Text.text(
                    "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12}\ninspraak: {mogelijk: ja, van: 2026-06-01, tot: 2026-06-30, hoe: met een mail, marge: alles}",
                    body: "Kom."), expected: 0),
            Text.example(
                .tricky, Message(nl: "De inspraak moet nog beginnen.", en: "The participation has yet to begin."),
                fields:
                    "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12}\ninspraak: {mogelijk: ja, van: 2026-12-01, tot: 2026-12-31, hoe: met een mail, marge: alles}",
                expected: 0),
        ]
    }
}
