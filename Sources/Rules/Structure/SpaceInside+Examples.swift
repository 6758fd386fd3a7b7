import Findings

extension SpaceInside {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "De sterretjes raken de woorden.", en: "The asterisks touch the words.",
                "Breng **je kaart** mee."),
            .text(
                .right, nl: "De haken raken de woorden.", en: "The brackets touch the words.",
                "Zie [onze uren](https://bad.example/uren)."),
            .text(
                .wrong, nl: "Spaties binnen de sterretjes.", en: "Spaces within the asterisks.",
                "Breng ** je kaart ** mee.", finds: 1),
            .text(
                .wrong, nl: "Een spatie achteraan.", en: "A space at the end.",
                "Breng **je kaart ** mee.", finds: 1),
            .text(
                .wrong, nl: "Met lage streepjes.", en: "With underscores.",
                "Breng __ je kaart __ mee.", finds: 1),
            .text(
                .wrong, nl: "Een spatie binnen een link.", en: "A space within a link.",
                "Zie [ onze uren](https://bad.example/uren).", finds: 1),
            .text(
                .wrong, nl: "Een spatie achteraan in een link.", en: "A space at the end of a link.",
                "Zie [onze uren ](https://bad.example/uren).", finds: 1),
            .text(
                .tricky, nl: "Een maal en een macht.", en: "A product and a power.",
                "Reken 2 ** 3 ** 4 uit."),
            .text(
                .tricky, nl: "Dit is code en geen tekst.", en: "In code.",
                "Typ `** je kaart **`."),
            .text(
                .tricky, nl: "Losse sterretjes bij een prijs.", en: "Loose asterisks with a price.",
                "Drie euro * of vier * met kaart."),
            .text(
                .tricky, nl: "Het stond er al.", en: "It stood there before.",
                "Breng ** je kaart ** mee.\n\nNieuw.", before: "Breng ** je kaart ** mee.\n\nOud."),
        ]
    }
}
