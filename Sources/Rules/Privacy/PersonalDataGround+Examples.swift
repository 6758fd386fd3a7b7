import Findings

extension PersonalDataGround {
    static func examples() -> [RuleExample] {
        [
            .fields(
                .right, nl: "Er zijn er geen.", en: "There are none.",
                "persoonsgegevens: {aanwezig: nee}"),
            .fields(
                .right, nl: "Met een rechtsgrond.", en: "With a legal ground.",
                "persoonsgegevens: {aanwezig: ja, grondslag: algemeen belang}"),
            .fields(
                .right, nl: "Met toestemming, en haar nummer.", en: "With consent, and its number.",
                "persoonsgegevens: {aanwezig: ja, grondslag: toestemming, toestemming: [T-041]}"),
            .fields(
                .wrong, nl: "Zonder rechtsgrond.", en: "Without a legal ground.",
                "persoonsgegevens: {aanwezig: ja}", finds: 1),
            .fields(
                .wrong, nl: "Alleen ja.", en: "Only yes.",
                "persoonsgegevens: ja", finds: 1),
            .fields(
                .wrong, nl: "Een grond die niet bestaat.", en: "A ground that does not exist.",
                "persoonsgegevens: {aanwezig: ja, grondslag: omdat het handig is}", finds: 1),
            .fields(
                .wrong, nl: "Toestemming zonder nummer.", en: "Consent without a number.",
                "persoonsgegevens: {aanwezig: ja, grondslag: toestemming}", finds: 1),
            .fields(
                .wrong, nl: "Niet ingevuld.", en: "Not filled in.",
                "persoonsgegevens: {aanwezig: , grondslag: algemeen belang}", finds: 1),
            .fields(
                .tricky, nl: "Met meer woorden achter de grond.", en: "With more words behind the ground.",
                "persoonsgegevens: {aanwezig: ja, grondslag: \"Wettelijke verplichting: openbaar onderzoek\"}"),
            .fields(
                .tricky, nl: "Alleen nee.", en: "Only no.",
                "persoonsgegevens: nee"),
            .fields(
                .tricky, nl: "Het stond er al zo.", en: "It stood there like that before.",
                "trefwoorden: [bad]\npersoonsgegevens: ja", before: "persoonsgegevens: ja"),
            .fields(
                .tricky, nl: "Een lege lijst van toestemmingen.", en: "An empty list of consents.",
                "persoonsgegevens: {aanwezig: ja, grondslag: toestemming, toestemming: []}", finds: 1),
        ]
    }
}
