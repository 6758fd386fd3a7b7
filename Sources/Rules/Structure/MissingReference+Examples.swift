import Findings

extension MissingReference {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Het adres staat onderaan.", en: "The address stands at the bottom.",
                "Zie [onze uren][uren].\n\n[uren]: https://bad.example/uren"),
            .text(
                .right, nl: "Hoofdletters maken niet uit.", en: "Capitals do not matter.",
                "Zie [onze uren][Uren].\n\n[uren]: https://bad.example/uren"),
            .text(
                .wrong, nl: "Er is geen adres.", en: "There is no address.",
                "Zie [onze uren][uren].", finds: 1),
            .text(
                .wrong, nl: "Een tikfout.", en: "A slip.",
                "Zie [onze uren][urn].\n\n[uren]: https://bad.example/uren", finds: 1),
            .text(
                .wrong, nl: "Een beeld zonder adres.", en: "An image without an address.",
                "![Het bad][bad]", finds: 1),
            .text(
                .wrong, nl: "Twee lege haken erachter.", en: "Two empty brackets behind it.",
                "Zie [onze uren][].", finds: 1),
            .text(
                .tricky, nl: "Gewone haken zijn geen verwijzing.", en: "Plain brackets are no reference.",
                "Kom [liefst vroeg] langs."),
            .text(
                .tricky, nl: "Nummers van noten.", en: "Numbers of notes.",
                "Zoals eerder gezegd [1][2]."),
            .text(
                .tricky, nl: "Dit is code en geen tekst.", en: "In code.",
                "Typ `[onze uren][uren]`."),
            .text(
                .tricky, nl: "Het stond er al.", en: "It stood there before.",
                "Zie [onze uren][uren].\n\nNieuw.", before: "Zie [onze uren][uren].\n\nOud."),
        ]
    }
}
