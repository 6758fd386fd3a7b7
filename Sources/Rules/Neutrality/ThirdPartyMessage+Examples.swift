import Findings

extension ThirdPartyMessage {
    static func examples() -> [RuleExample] {
        func third(_ kind: String) -> String { "ai: geen\nderden: {organisator: De Kring, soort: \(kind)}" }
        return [
            .neutral(
                .right, nl: "Een vereniging.", en: "An association.", third("vereniging"), "De Kring speelt toneel."),
            .neutral(.right, nl: "Een school.", en: "A school.", third("school"), "De school houdt opendeur."),
            .neutral(
                .right, nl: "Zonder anderen is dit geen vraag.", en: "Without others this is not asked.", "ai: geen",
                "In de kerk is er een concert."),
            .neutral(
                .wrong, nl: "Een handelaar.", en: "A trader.", third("handelaar"), "Solden bij De Kring.", finds: 1),
            .neutral(.wrong, nl: "Een bedrijf.", en: "A business.", third("bedrijf"), finds: 1),
            .neutral(
                .wrong, nl: "Een boodschap van geloof.", en: "A message of belief.", third("vereniging"),
                "Bekeer je en kom tot geloof.", finds: 2),
            .neutral(
                .tricky, nl: "Een kerk als plaats is geen boodschap.", en: "A church as a place is no message.",
                third("vereniging"), "Het concert is in de Sint-Martinuskerk, na de mis van tien uur."),
            .neutral(
                .tricky, nl: "Een bedrijf dat een boodschap van geloof brengt.",
                en: "A business with a message of belief.", third("winkel"), "God houdt van je.", finds: 2),
        ]
    }
}
