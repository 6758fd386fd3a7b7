import Findings

extension CompanyNumber {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Het nummer van de gemeente zelf.", en: "The municipality's own number.",
                "Ons ondernemingsnummer is 0207.500.123."),
            .text(
                .right, nl: "Een telefoonnummer.", en: "A phone number.",
                "Bel 018 55 02 14."),
            .text(
                .wrong, nl: "Met punten.", en: "With points.",
                "De schilder heeft ondernemingsnummer 0403.170.701.", finds: 1),
            .text(
                .wrong, nl: "Als btw-nummer.", en: "As a VAT number.",
                "Btw BE 0403.170.701.", finds: 1),
            .text(
                .wrong, nl: "Aan één stuk, met het land ervoor.", en: "In one piece, with the country in front.",
                "BE0403170701", finds: 1),
            .text(
                .wrong, nl: "Zonder de nul vooraan, zoals vroeger.", en: "Without the nought in front, as before.",
                "Btw-nummer 403.170.701.", finds: 1),
            .text(
                .wrong, nl: "Een nummer dat met een één begint.", en: "A number that begins with a one.",
                "Ondernemingsnummer 1000.000.021.", finds: 1),
            .text(
                .tricky, nl: "Een fout controlegetal is geen nummer.", en: "A wrong check number is no number.",
                "Ondernemingsnummer 0403.170.702."),
            .text(
                .tricky, nl: "Een gsm-nummer aan één stuk.", en: "A mobile number in one piece.",
                "Dossier 12, gsm van de wacht: 0472170772."),
            .text(
                .tricky, nl: "Tien cijfers van een tijdstip.", en: "Ten digits of a moment.",
                "Bestand 1766102400."),
            .text(
                .tricky, nl: "Het stond er al, anders geschreven.", en: "It stood there before, written otherwise.",
                "BE 0403 170 701 is het nummer.", before: "BE0403170701 is het nummer."),
            .text(
                .tricky, nl: "Een stuk van een rekeningnummer.", en: "Part of an account number.",
                "Stort op BE68 5390 0754 7034."),
        ]
    }
}
