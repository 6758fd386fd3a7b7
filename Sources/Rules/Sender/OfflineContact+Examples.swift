import Findings

extension OfflineContact {
    static func examples() -> [RuleExample] {
        [
            .fields(
                .right, nl: "De dienst heeft een telefoon.", en: "The department has a phone.",
                "contact: sport"),
            .fields(
                .right, nl: "Een telefoon naast de mail.", en: "A phone beside the mail.",
                "contact: {mail: sport@zandbeke.example, telefoon: 018 55 02 30}"),
            .fields(
                .wrong, nl: "Alleen een mailadres.", en: "Only a mail address.",
                "contact: {mail: sport@zandbeke.example}", finds: 1),
            .fields(
                .wrong, nl: "Het adres zo geschreven.", en: "The address as it is.",
                "contact: sport@zandbeke.example", finds: 1),
            .fields(
                .wrong, nl: "Twee adressen.", en: "Two addresses.",
                "contact: [sport@zandbeke.example, jeugd@zandbeke.example]", finds: 1),
            .fields(
                .tricky, nl: "Een loket naast de mail.", en: "A desk beside the mail.",
                "contact: {mail: sport@zandbeke.example, loket: Sportlaan 5}"),
            .fields(
                .tricky, nl: "Een mailadres en een dienst met een telefoon.",
                en: "A mail address and a department with a phone.",
                "contact: [sport@zandbeke.example, jeugd]"),
            .fields(
                .tricky, nl: "Het stond er al.", en: "It stood there before.",
                "contact: {mail: sport@zandbeke.example}\ntrefwoorden: [bad]",
                before: "contact: {mail: sport@zandbeke.example}"),
            .file(
                .tricky, nl: "Het nummer staat in de tekst.", en: "The number stands in the text.",
                ExampleText.page("contact: {mail: sport@zandbeke.example}", body: "Bel 018 55 02 30.")),
            .file(
                .tricky, nl: "Het loket staat in de tekst.", en: "The desk stands in the text.",
                ExampleText.page("contact: {mail: sport@zandbeke.example}", body: "Kom naar de balie in de sporthal.")),
        ]
    }
}
