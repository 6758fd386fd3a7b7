import Findings

extension HomeAddress {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Het adres van een zaal.", en: "The address of a hall.",
                "Kom naar de sporthal, Sportlaan 5."),
            .text(
                .right, nl: "Alleen de straat.", en: "Only the street.",
                "Rita woont in de Kerkstraat."),
            .text(
                .wrong, nl: "Waar iemand woont.", en: "Where somebody lives.",
                "Rita woont in de Kerkstraat 12.", finds: 1),
            .text(
                .wrong, nl: "Wonende te.", en: "In official words.",
                "Jan Jans, wonende te 8999 Zandbeke, Kerkstraat 12.", finds: 1),
            .text(
                .wrong, nl: "Met een titel en een naam.", en: "With a title and a name.",
                "Meld je bij mevrouw Rita Peeters, Kerkstraat 12.", finds: 1),
            .text(
                .wrong, nl: "Met De heer.", en: "With De heer.",
                "De heer Jan Van den Berg, Grote Markt 3, wint.", finds: 1),
            .text(
                .wrong, nl: "Als gegeven.", en: "As a field.",
                "Thuisadres: Kerkstraat 12 bus 3", finds: 1),
            .text(
                .tricky, nl: "Wie er woont, is iedereen.", en: "Who lives there is everybody.",
                "Wie woont in de Kerkstraat 12 tot 40, krijgt een brief."),
            .text(
                .tricky, nl: "De lezer zelf.", en: "The reader.",
                "Als je woont in de Kerkstraat 12, krijg je een brief."),
            .text(
                .tricky, nl: "Een stuk van een straat.", en: "A stretch of a street.",
                "Rita woont in het stuk Kerkstraat 12 tot 40."),
            .text(
                .tricky, nl: "Het stond er al.", en: "It stood there before.",
                "Rita woont in de Kerkstraat 12. Ze wint.", before: "Rita woont in de Kerkstraat 12."),
            .text(
                .tricky, nl: "Een eigen gebouw.", en: "A building of the municipality.",
                "De conciërge woont in de Kouterstraat 15."),
        ]
    }
}
