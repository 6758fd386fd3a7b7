import Findings

extension AssociationContact {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "De website van een vereniging.", en: "An association's site.",
                "De wandelclub vertelt meer op haar website."),
            .text(
                .right, nl: "Het nummer van de dienst.", en: "The department's number.",
                "Start je een vereniging? Bel 018 55 02 30."),
            .text(
                .wrong, nl: "De gsm van de secretaris.", en: "The secretary's mobile.",
                "De wandelclub: bel 0495 12 34 56.", finds: 1),
            .text(
                .wrong, nl: "De rekening van een vzw.", en: "An association's account.",
                "Steun de vzw op BE71 0961 2345 6769.", finds: 1),
            .text(
                .wrong, nl: "Het mailadres van een harmonie.", en: "A band's mail address.",
                "Harmonie De Zwaan: harmoniedezwaan@gmail.com.", finds: 1),
            .text(
                .wrong, nl: "Twee tegelijk.", en: "Two at once.",
                "Het oudercomité: 0495 12 34 56 of oudercomite@telenet.be.", finds: 2),
            .text(
                .tricky, nl: "Een algemeen adres op een eigen website.", en: "A general address at a site of its own.",
                "De fanfare: info@fanfare.be."),
            .text(
                .tricky, nl: "Zonder vereniging in de buurt is het voor een andere regel.",
                en: "Without an association near it is for another rule.",
                "Bel Rita op 0495 12 34 56."),
            .text(
                .tricky, nl: "Een regel verder staat een vereniging.", en: "One line on stands an association.",
                "Bel Rita op 0495 12 34 56.\nDe wandelclub komt ook."),
            .text(
                .tricky, nl: "Een vereniging met haar naam in de afspraken.",
                en: "An association with its name in the agreements.",
                "De Beekvrienden: 0495 12 34 56.", finds: 1),
            .text(
                .tricky, nl: "Het stond er al.", en: "It stood there before.",
                "De wandelclub: bel 0495 12 34 56. Tot dan.", before: "De wandelclub: bel 0495 12 34 56."),
            .text(
                .tricky, nl: "Een verenigingsgebouw is nog geen contact.", en: "A building is no contact yet.",
                "De club speelt in zaal 0495 van het gebouw."),
        ]
    }
}
