import Findings

extension DecisionOrgan {
    private typealias Text = PhaseExampleText

    static func examples() -> [RuleExample] {
        [
            Text.example(
                .right,
                Message(
                    nl: "De gemeenteraad besliste, ook volgens het register.",
                    en: "The council decided, by the register too."), fields: Text.decided, decisions: Text.register,
                expected: 0),
            Text.example(
                .right,
                Message(
                    nl: "Het college, met een nummer van het college.", en: "The college, with a number of the college."
                ),
                fields: "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12, nummer: 2026_CBS_00503}",
                expected: 0),
            Text.example(
                .tricky,
                Message(
                    nl: "Het college bereidde voor, en de raad besliste.",
                    en: "The college prepared, and the council decided."),
                fields:
                    "beleidsfase: beslist\nbesluit: [{orgaan: college, datum: 2026-10-12, iri: \(Text.parking)}, {orgaan: gemeenteraad, datum: 2026-10-26}]",
                decisions: Text.register, expected: 0),
            Text.example(
                .tricky,
                Message(
                    nl: "Een adviesraad in de titel is geen advies.",
                    en: "A council of advice in the title is no advice."),
                fields:
                    "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12, titel: Reglement voor de adviesraden}",
                expected: 0),
            Text.example(
                .tricky, Message(nl: "In ontwikkeling mag een advies wel.", en: "In preparation an advice is fine."),
                fields: Text.developing
                    + "\nbesluit: {orgaan: college, datum: 2026-10-12, titel: Advies over het plein}",
                body: Text.agreed, expected: 0),
            Text.example(
                .tricky,
                Message(
                    nl: "Een voorstel van bewoners, aanvaard door het college.",
                    en: "A proposal of residents, accepted by the college."),
                fields:
                    "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12, titel: Voorstel van de wijkraad aanvaard}",
                expected: 0),
            Text.example(
                .wrong,
                Message(
                    nl: "Een zaak van de raad, en alleen het college besliste.",
                    en: "A matter of the council, and only the college decided."),
                fields: "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12, iri: \(Text.parking)}",
                decisions: Text.register, expected: 1),
            Text.example(
                .wrong,
                Message(
                    nl: "Een besluit van het college, verteld als een van de raad.",
                    en: "A decision of the college, told as one of the council."),
                fields:
                    "beleidsfase: beslist\nbesluit: {orgaan: gemeenteraad, datum: 2026-10-12, iri: \(Text.parking)}",
                decisions: Text.register, expected: 1),
            Text.example(
                .wrong, Message(nl: "Het nummer zegt iets anders.", en: "The number says otherwise."),
                fields:
                    "beleidsfase: beslist\nbesluit: {orgaan: gemeenteraad, datum: 2026-10-12, nummer: 2026_CBS_00503}",
                expected: 1),
            Text.example(
                .wrong, Message(nl: "Een advies van het college.", en: "An advice of the college."),
                fields:
                    "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12, titel: Advies over het kerkplein}",
                expected: 1),
            Text.example(
                .wrong, Message(nl: "Volgens het register is het een advies.", en: "By the register it is an advice."),
                fields:
                    "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12, iri: \"https://besluiten.zandbeke.example/college/2026-10-12/6\"}",
                decisions: Text.register, expected: 1),
            Text.example(
                .wrong, Message(nl: "Een voorstel aan de gemeenteraad.", en: "A proposal to the council."),
                fields:
                    "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12, titel: Voorstel aan de gemeenteraad over parkeren}",
                expected: 1),
        ]
    }
}
