import Findings

extension FakeHeading {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Een echte tussentitel.", en: "A real heading.",
                "## Uren\n\nWe openen om 9 uur."),
            .text(
                .right, nl: "Vet binnen een zin.", en: "Bold within a sentence.",
                "Breng **je kaart** mee.\n\nTot dan."),
            .text(
                .wrong, nl: "Een vette regel boven een alinea.", en: "A bold line above a paragraph.",
                "**Onze uren**\n\nWe openen om 9 uur.", finds: 1),
            .text(
                .wrong, nl: "Vet met lage streepjes.", en: "Bold with underscores.",
                "__Onze uren__\n\nWe openen om 9 uur.", finds: 1),
            .text(
                .wrong, nl: "Een vette regel boven een lijst.", en: "A bold line above a list.",
                "**Breng mee**\n\n- je kaart\n- een foto", finds: 1),
            .text(
                .wrong, nl: "Met een vraagteken is het een zin; zonder een titel.",
                en: "With a question mark it is a sentence; without, a heading.",
                "**Wat kost het?**\n\nDrie euro.\n\n**De prijs**\n\nDrie euro.", finds: 1),
            .text(
                .tricky, nl: "Een vette zin met een punt is geen tussentitel.",
                en: "A bold sentence with a full stop is no heading.",
                "**Het bad is dicht op maandag.**\n\nTot dinsdag."),
            .text(
                .tricky, nl: "Vet aan het begin van een regel.", en: "Bold at the start of a line.",
                "**Sport** Kerkstraat 1\n\nTot dan."),
            .text(
                .tricky, nl: "Twee regels, alleen de eerste vet.", en: "Two lines, only the first bold.",
                "**Dienst Sport**\nKerkstraat 1\n\nTot dan."),
            .text(
                .tricky, nl: "De laatste regel van de pagina.", en: "The last line of the page.",
                "Tot dan.\n\n**Je zwembad**"),
            .text(
                .tricky, nl: "Een vetgedrukte link is een link.", en: "A bold link is a link.",
                "**[Schrijf je in](https://bad.example)**\n\nTot dan."),
            .text(
                .tricky, nl: "Vet met iets schuins erin.", en: "Bold with something slanted in it.",
                "**Onze *nieuwe* uren**\n\nWe openen om 9 uur.", finds: 1),
            .text(
                .tricky, nl: "De vette regel stond er al.", en: "The bold line stood there before.",
                "**Onze uren**\n\nNieuw.", before: "**Onze uren**\n\nOud."),
        ]
    }
}
