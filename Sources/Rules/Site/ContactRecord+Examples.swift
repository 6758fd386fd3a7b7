import Findings

extension ContactRecord {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Het nummer uit de lijst.", en: "The number of the list.",
                "Bel de dienst Sport op 018 55 02 30 of mail naar sport@zandbeke.example."),
            .text(
                .right, nl: "Zonder nummer.", en: "Without a number.",
                "Bel de dienst Sport."),
            .text(
                .wrong, nl: "Een ander nummer.", en: "Another number.",
                "Bel de dienst Sport op 018 55 02 31.", finds: 1),
            .text(
                .wrong, nl: "Een ander adres.", en: "Another address.",
                "Mail de dienst Bibliotheek via bibliotheek@zandbeke.example.", finds: 1),
            .text(
                .wrong, nl: "Tussen haakjes.", en: "In brackets.",
                "Vraag het aan de dienst Burgerzaken (tel. 018 55 02 30).", finds: 1),
            .text(
                .tricky, nl: "Hetzelfde nummer, anders geschreven.", en: "The same number, written otherwise.",
                "Bel de dienst Sport op +32 18 55 02 30 of 018/55 02 30."),
            .text(
                .tricky, nl: "Het nummer van iets anders.", en: "The number of something else.",
                "De dienst Sport en de cafetaria: bel de cafetaria op 018 55 09 99."),
            .text(
                .tricky, nl: "Een dienst die niet van ons is.", en: "A department that is not ours.",
                "Bel de dienst Waterwegen op 018 44 00 11."),
            .text(
                .tricky, nl: "Het nummer stond er al.", en: "The number stood there before.",
                "Bel de dienst Sport op 018 55 02 31.\n\nNieuw.", before: "Bel de dienst Sport op 018 55 02 31.\n\nOud."
            ),
            .text(
                .tricky, nl: "Een naam van twee woorden.", en: "A name of two words.",
                "Bel de dienst Openbare werken op 018 55 03 20."),
        ]
    }
}
