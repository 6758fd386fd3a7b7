import Findings

extension DecisionCited {
    private typealias Text = PhaseExampleText

    static func examples() -> [RuleExample] {
        [
            Text.example(
                .right,
                Message(
                    nl: "De gemeenteraad, een dag en een adres dat in het register staat.",
                    en: "The council, a day and an address in the register."), fields: Text.decided,
                decisions: Text.register, expected: 0),
            Text.example(
                .right, Message(nl: "Wie en wanneer volstaan.", en: "Who and when are enough."),
                fields: "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12}", expected: 0),
            Text.example(
                .right, Message(nl: "Twee besluiten.", en: "Two decisions."),
                fields:
                    "beleidsfase: beslist\nbesluit: [{orgaan: gemeenteraad, datum: 2024-09-30}, {orgaan: college, datum: 2026-10-12}]",
                expected: 0),
            Text.example(
                .right, Message(nl: "Een adres uit Gelinkt Notuleren.", en: "An address of Gelinkt Notuleren."),
                fields:
                    "beleidsfase: beslist\nbesluit: {orgaan: gemeenteraad, datum: 2026-09-28, iri: \"https://publicatie.gelinkt-notuleren.vlaanderen.be/Zandbeke/Gemeente/zittingen/6a/uittreksels/7b\"}",
                expected: 0),
            Text.example(
                .tricky,
                Message(
                    nl: "Het adres alleen: het register weet wie en wanneer.",
                    en: "The address alone: the register knows who and when."),
                fields: "beleidsfase: beslist\nbesluit: \(Text.bridge)", decisions: Text.register, expected: 0),
            Text.example(
                .tricky,
                Message(
                    nl: "Een ander schema en een schuine streep op het einde.",
                    en: "Another scheme and a slash at the end."),
                fields:
                    "beleidsfase: beslist\nbesluit: {orgaan: gemeenteraad, datum: 2024-09-30, iri: \"http://Besluiten.Zandbeke.example/gemeenteraad/2024-09-30/7/\"}",
                decisions: Text.register, expected: 0),
            Text.example(
                .tricky,
                Message(
                    nl: "Een agendapunt dat volgens het register beslist is.",
                    en: "An agenda item that was decided by the register."),
                fields:
                    "beleidsfase: beslist\nbesluit: {orgaan: gemeenteraad, datum: 2026-09-28, iri: \"https://lokaalbeslist.vlaanderen.be/agendapunten/5e1b\"}",
                decisions: Text.register, expected: 0),
            Text.example(
                .tricky,
                Message(
                    nl: "Het besluit is jonger dan het register.", en: "The decision is younger than the register."),
                fields:
                    "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-11-09, iri: \"https://besluiten.zandbeke.example/college/2026-11-09/3\"}",
                decisions: Text.register, expected: 0),
            Text.example(
                .tricky, Message(nl: "Beslist vandaag.", en: "Decided today."),
                fields: "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-11-21}", expected: 0),
            Text.example(
                .wrong, Message(nl: "Beslist, maar niet door wie.", en: "Decided, but not by whom."),
                fields: "beleidsfase: beslist", expected: 1),
            Text.example(
                .wrong, Message(nl: "Zonder orgaan.", en: "Without an organ."),
                fields: "beleidsfase: beslist\nbesluit: {datum: 2026-10-12}", expected: 1),
            Text.example(
                .wrong, Message(nl: "Zonder datum.", en: "Without a date."),
                fields: "beleidsfase: beslist\nbesluit: {orgaan: college}", expected: 1),
            Text.example(
                .wrong, Message(nl: "Een dag die niet bestaat.", en: "A day that does not exist."),
                fields: "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-02-30}", expected: 1),
            Text.example(
                .wrong, Message(nl: "Een besluit van volgende week.", en: "A decision of next week."),
                fields: "beleidsfase: beslist\nbesluit: {orgaan: gemeenteraad, datum: 2026-11-30}", expected: 1),
            Text.example(
                .wrong, Message(nl: "Een schepen beslist niet alleen.", en: "An alderman does not decide alone."),
                fields: "beleidsfase: beslist\nbesluit: {orgaan: schepen van cultuur, datum: 2026-10-12}", expected: 1),
            Text.example(
                .wrong,
                Message(
                    nl: "Het managementteam, zonder de afspraak daarover.",
                    en: "The management team, without the agreement on that."),
                fields: "beleidsfase: beslist\nbesluit: {orgaan: managementteam, datum: 2026-10-12}", expected: 1),
            Text.example(
                .wrong, Message(nl: "Een agendapunt.", en: "An agenda item."),
                fields:
                    "beleidsfase: beslist\nbesluit: {orgaan: gemeenteraad, datum: 2026-09-28, iri: \"https://lokaalbeslist.vlaanderen.be/agendapunten/9f0c\"}",
                expected: 1),
            Text.example(
                .wrong, Message(nl: "De agenda van een zitting.", en: "The agenda of a session."),
                fields:
                    "beleidsfase: beslist\nbesluit: {orgaan: gemeenteraad, datum: 2026-09-28, iri: \"https://zandbeke.meetingburger.net/gr/0d9c/agenda\"}",
                expected: 1),
            Text.example(
                .wrong, Message(nl: "Een website waar geen besluiten staan.", en: "A site that holds no decisions."),
                fields:
                    "beleidsfase: beslist\nbesluit: {orgaan: gemeenteraad, datum: 2026-09-28, iri: \"https://krant.example/artikel/7\"}",
                expected: 1),
            Text.example(
                .wrong, Message(nl: "Geen adres.", en: "No address."),
                fields: "beleidsfase: beslist\nbesluit: {orgaan: gemeenteraad, datum: 2026-09-28, iri: punt 7}",
                expected: 1),
            Text.example(
                .wrong,
                Message(nl: "Het besluit staat niet in het register.", en: "The decision is not in the register."),
                fields:
                    "beleidsfase: beslist\nbesluit: {orgaan: gemeenteraad, datum: 2026-09-28, iri: \"https://besluiten.zandbeke.example/gemeenteraad/2026-09-28/99\"}",
                decisions: Text.register, expected: 1),
            Text.example(
                .wrong, Message(nl: "Een andere dag dan in het register.", en: "Another day than in the register."),
                fields: "beleidsfase: beslist\nbesluit: {orgaan: gemeenteraad, datum: 2024-09-28, iri: \(Text.bridge)}",
                decisions: Text.register, expected: 1),
        ]
    }
}
