import Findings

extension PressGeneralContact {
    static func examples() -> [RuleExample] {
        func release(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, before: String? = nil,
            finds: Int = 0
        ) -> RuleExample {
            .placed(kind, at: "pers/berichten/zomer.md", nl: nl, en: en, fields, before: before, finds: finds)
        }
        return [
            release(.right, "De dienst bij naam.", "The service by name.", "contact_overig: communicatie"),
            release(
                .right, "De telefoon van de dienst.", "The service's phone.",
                "contact_overig: {naam: Onthaal voor de pers, telefoon: 018 55 02 14}"),
            release(.wrong, "Geen contact.", "No contact.", "onderwerp: zomer", finds: 1),
            release(.wrong, "Een andere dienst.", "Another department.", "contact_overig: sport", finds: 1),
            release(
                .wrong, "Een medewerker.", "An employee.",
                "contact_overig: {naam: Wim Dessers, mail: sport@zandbeke.example}", finds: 1),
            release(
                .tricky, "Het nummer anders geschreven.", "The number written otherwise.",
                "contact_overig: {telefoon: 018/55.02.14}"),
            release(
                .tricky, "Het mailadres met een hoofdletter.", "The mail address with a capital.",
                "contact_overig: {mail: Communicatie@zandbeke.example}"),
            release(
                .tricky, "De dienst, zoals mensen haar noemen.", "The service, as people call it.",
                "contact_overig: {naam: Dienst Communicatie}"),
            release(.tricky, "In een lijst.", "In a list.", "contact_overig: [communicatiedienst]"),
            release(.tricky, "Een leeg veld.", "An empty field.", "contact_overig:", finds: 1),
            release(
                .tricky, "Het ontbrak al.", "It was missing before.", "onderwerp: zomer", before: "onderwerp: winter"),
        ]
    }
}
