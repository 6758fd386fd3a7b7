import Findings

extension LinkHost {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Een site die mag.", en: "A site that is fine.",
                "Lees [het decreet](https://www.vlaanderen.be/decreet)."),
            .text(
                .right, nl: "Een andere pagina van ons.", en: "Another page of ours.",
                "Lees [de huisregels](/huisregels.md)."),
            .text(
                .wrong, nl: "Een site die we weren.", en: "A site that we keep out.",
                "Bekijk [de film](https://films-gratis.example/zwemmen).", finds: 1),
            .text(
                .wrong, nl: "Met www ervoor.", en: "With www in front.",
                "Bekijk [de film](https://www.films-gratis.example/).", finds: 1),
            .text(
                .wrong, nl: "In hoofdletters en zonder slot.", en: "In capitals and without a lock.",
                "Bekijk [de film](http://FILMS-GRATIS.example/zwemmen).", finds: 1),
            .text(
                .tricky, nl: "Een deel van die site.", en: "A part of that site.",
                "Bekijk [de film](https://nl.films-gratis.example/zwemmen).", finds: 1),
            .text(
                .tricky, nl: "Een site met een langere naam.", en: "A site with a longer name.",
                "Bekijk [de film](https://niet-films-gratis.example/zwemmen)."),
            .text(
                .tricky, nl: "De naam in een adres van een ander.", en: "The name within somebody else's address.",
                "Lees [het](https://www.vlaanderen.be/films-gratis.example)."),
            .text(
                .tricky, nl: "De link stond er al.", en: "The link stood there before.",
                "Bekijk [de film](https://films-gratis.example/zwemmen).\n\nNieuw.",
                before: "Bekijk [de film](https://films-gratis.example/zwemmen).\n\nOud."),
        ]
    }
}
