import Findings

extension PressPolicyContact {
    static func examples() -> [RuleExample] {
        func release(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String,
            body: String = "De speelweek begint.", before: String? = nil, finds: Int = 0
        ) -> RuleExample {
            .placed(
                kind, at: "pers/berichten/zomer.md", nl: nl, en: en, fields, body: body, before: before, finds: finds)
        }
        let ways = "telefoon: 018 55 02 01, gsm: 0470 12 34 56, mail: jan@zandbeke.example"
        let right = "contact_beleid: {naam: Jan Claes, \(ways), alleen_voor_pers: ja}"
        return [
            release(.right, "De bevoegde schepen, met alles erbij.", "The competent alderman, with all of it.", right),
            release(
                .right, "De schepen is bevoegd voor dit onderwerp.", "The alderman is competent for this subject.",
                right + "\nbeleidsdomein: Jeugd"),
            release(
                .wrong, "Geen contact voor het beleid.", "No contact for the policy.", "onderwerp: zomer", finds: 1),
            release(
                .wrong, "Zonder gsm en mailadres.", "Without mobile and mail address.",
                "contact_beleid: {naam: Jan Claes, telefoon: 018 55 02 01}", finds: 1),
            release(
                .wrong, "Iemand die geen mandataris is.", "Somebody who is no office holder.",
                "contact_beleid: {naam: Wim Dessers, \(ways), alleen_voor_pers: ja}", finds: 1),
            release(
                .wrong, "Iemand met een andere bevoegdheid.", "Somebody with another competence.",
                right + "\nbeleidsdomein: Mobiliteit", finds: 1),
            release(
                .wrong, "De gsm is voor iedereen.", "The mobile is for everybody.",
                "contact_beleid: {naam: Jan Claes, \(ways)}", finds: 1),
            release(
                .wrong, "De gsm staat in de tekst.", "The mobile stands in the text.", right,
                body: "Bel Jan op 0470/12.34.56.", finds: 1),
            release(
                .tricky, "De naam voluit, zoals in het register.", "The full name, as in the register.",
                "contact_beleid: {naam: johannes claes, \(ways), alleen_voor_pers: ja}"),
            release(
                .tricky, "Een voornaam alleen kan van iedereen zijn.", "A first name alone can be anybody's.",
                "contact_beleid: {naam: Jan, \(ways), alleen_voor_pers: ja}", finds: 1),
            release(
                .tricky, "Het nummer uit het register, zoals overal.", "The register's id, as everywhere.",
                "contact_beleid: {naam: jan-claes, \(ways), alleen_voor_pers: ja}"),
            release(
                .tricky, "Twee mandatarissen.", "Two office holders.",
                "contact_beleid: [{naam: Jan Claes, \(ways), alleen_voor_pers: ja}, {naam: Annick Peeters, \(ways), "
                    + "alleen_voor_pers: ja}]"),
            release(
                .tricky, "Iemand die vroeger schepen was.", "Somebody who used to be an alderman.",
                "contact_beleid: {naam: Luc Mertens, \(ways), alleen_voor_pers: ja}", finds: 1),
            release(
                .tricky, "Een onderwerp dat bij niemand staat.", "A subject that nobody has.",
                right + "\nbeleidsdomein: Ruimtevaart"),
            release(
                .tricky, "Het ontbrak al.", "It was missing before.", "onderwerp: zomer", before: "onderwerp: winter"),
        ]
    }
}
