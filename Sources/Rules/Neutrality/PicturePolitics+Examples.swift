import Findings

extension PicturePolitics {
    static func examples() -> [RuleExample] {
        let iri = "https://data.lblod.info/id/mandatarissen/"
        func declared(_ id: String) -> String { "ai: geen\nmandatarissen: [{id: \(id), context: plechtigheid}]" }
        return [
            .picture(.right, nl: "Wat er te zien is.", en: "What there is to see.", name: "opening-zwembad"),
            .picture(
                .right, nl: "Groen en vooruit zijn gewone woorden.", en: "Groen and vooruit are everyday words.",
                name: "groen-park-vooruit"),
            .picture(
                .right, nl: "De fiche zegt wie erop staat.", en: "The record says who is on it.",
                declared("annick-peeters"), name: "annick-peeters", record: "personen: [\(iri)1a01]"),
            .picture(
                .wrong, nl: "Een partij in de naam.", en: "A party in the name.", name: "affiche-n-va", body: "Tekst.",
                finds: 1),
            .picture(
                .wrong, nl: "Een mandataris in de naam, en niet in de fiche.",
                en: "An office holder in the name, not in the record.", declared("jan-claes"), name: "schepen-claes",
                finds: 1),
            .picture(
                .wrong, nl: "Een partij in de fiche.", en: "A party in the record.",
                record: "alt_voorstel: De stand van Vlaams Belang", finds: 1),
            .picture(
                .wrong, nl: "Aan elkaar geschreven.", en: "Written in one word.", declared("jan-claes"),
                name: "JanClaes", finds: 1),
            .picture(
                .tricky, nl: "Een straat met zo'n naam.", en: "A street of such a name.", name: "peetersstraat-werken"),
            .picture(
                .tricky, nl: "Een familienaam alleen zegt niets.", en: "A family name alone says nothing.",
                name: "claes-1950"),
            .picture(
                .tricky, nl: "Een fractie in de naam.", en: "A group of the council in the name.",
                name: "groen-fractie", body: "Tekst.", finds: 1),
        ]
    }
}
