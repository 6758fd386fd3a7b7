import Findings

extension BirthDate {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Alleen een jaar.", en: "Only a year.",
                "Rita is geboren in 1980."),
            .text(
                .right, nl: "Een gewone datum.", en: "An ordinary date.",
                "We zijn dicht op 12 maart 2027."),
            .text(
                .wrong, nl: "Voluit.", en: "Written out.",
                "Rita is geboren op 12 maart 1980.", finds: 1),
            .text(
                .wrong, nl: "Met een plaats ertussen.", en: "With a place between.",
                "Jan, geboren te Sint-Niklaas op 3 mei 1975, wint.", finds: 1),
            .text(
                .wrong, nl: "In cijfers.", en: "In digits.",
                "Geboortedatum: 12/03/1980.", finds: 1),
            .text(
                .wrong, nl: "Met een jaartal van twee cijfers.", en: "With a year of two digits.",
                "Geb. 12.03.80.", finds: 1),
            .text(
                .wrong, nl: "Met een graadteken.", en: "With a degree sign.",
                "Rita Peeters (° 12 maart 1980) wint.", finds: 1),
            .text(
                .wrong, nl: "Eerst het jaar.", en: "The year first.",
                "geboortedatum: 1980-03-12", finds: 1),
            .text(
                .tricky, nl: "Een grens voor wie mag komen.", en: "A border for who may come.",
                "Ben je geboren voor 1 januari 1957? Dan rij je gratis."),
            .text(
                .tricky, nl: "Een grens met of later.", en: "A border with or later.",
                "Kinderen geboren op 1 januari 2012 of later betalen niet."),
            .text(
                .tricky, nl: "Wie overleden is.", en: "Who has died.",
                "De dichter, geboren op 5 april 1929 en overleden in 2008, krijgt een straat."),
            .text(
                .tricky, nl: "Warmte is geen geboorte.", en: "Heat is no birth.",
                "Het water is 28 °C op 12 maart 2026."),
            .text(
                .tricky, nl: "Het stond er al.", en: "It stood there before.",
                "Rita is geboren op 12 maart 1980. Ze wint.", before: "Rita is geboren op 12 maart 1980."),
        ]
    }
}
