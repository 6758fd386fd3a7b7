import Findings

extension AdvertisementDeal {
    static func examples() -> [RuleExample] {
        func ad(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, before: String? = nil,
            person: String = "lotte-verhaeghen", at path: String = "media/krant.md", finds: Int = 0
        ) -> RuleExample {
            .placed(kind, at: path, nl: nl, en: en, fields, before: before, person: person, finds: finds)
        }
        return [
            ad(
                .right, "Met wie en voor hoeveel.", "With whom and for how much.",
                "partner: De Streekkrant\nwaarde: 450 euro"),
            ad(.right, "Ook als ze gratis is.", "Also when it is free.", "partner: Radio Beek\nwaarde: gratis"),
            ad(.wrong, "Zonder partner.", "Without a partner.", "waarde: 450 euro", finds: 1),
            ad(.wrong, "Zonder bedrag.", "Without an amount.", "partner: Radio Beek", finds: 1),
            ad(.wrong, "Zonder een van beide.", "Without either.", "onderwerp: zomer", finds: 2),
            ad(
                .wrong, "Een dienst regelt ze zelf.", "A department sees to it itself.",
                "partner: Radio Beek\nwaarde: gratis", person: "wim-dessers", finds: 1),
            ad(.tricky, "Een leeg veld.", "An empty field.", "partner:\nwaarde: gratis", finds: 1),
            ad(
                .tricky, "Een getal is ook een bedrag.", "A number is an amount too.",
                "partner: Radio Beek\nwaarde: 450"),
            ad(
                .tricky, "Het ontbrak al.", "It was missing before.", "partner: Radio Beek",
                before: "partner: Radio Berg"),
            ad(.tricky, "Een gewone pagina.", "An ordinary page.", "", at: "website/krant.md"),
        ]
    }
}
