import Findings

extension ItemLanguage {
    static func examples() -> [RuleExample] {
        [
            .fields(
                .right, nl: "Nederlands.", en: "Dutch.",
                "taal: nl-BE"),
            .fields(
                .right, nl: "Zonder taal is het Nederlands.", en: "Without a language it is Dutch.",
                "trefwoorden: [bad]"),
            .fields(
                .wrong, nl: "Frans, en verder niets.", en: "French, and nothing else.",
                "taal: fr", finds: 1),
            .fields(
                .wrong, nl: "Zonder te zeggen van welke pagina.", en: "Without saying of which page.",
                "taal: en\ndoelgroep: [nieuwkomers]\noffline_vanaf: 2027-06-30", finds: 1),
            .fields(
                .wrong, nl: "Zonder einde.", en: "Without an end.",
                "taal: fr\nvertaling_van: zwembad.md\ndoelgroep: [nieuwkomers]", finds: 1),
            .fields(
                .wrong, nl: "Zonder te zeggen dat het een vertaling is.",
                en: "Without saying that it is a translation.",
                "taal: fr\nvertaling_van: zwembad.md\ndoelgroep: [nieuwkomers]\noffline_vanaf: 2027-06-30", finds: 1),
            .fields(
                .tricky, nl: "Een taal die niet bestaat, is voor een andere regel.",
                en: "A language that does not exist is for another rule.",
                "taal: Frans"),
            .fields(
                .tricky, nl: "Het stond er al.", en: "It stood there before.",
                "taal: fr\ntrefwoorden: [bad]", before: "taal: fr"),
            .file(
                .right, nl: "Een vertaling met alles erbij.", en: "A translation with all that belongs to it.",
                ExampleText.page(
                    "taal: fr\nvertaling_van: zwembad.md\ndoelgroep: [nieuwkomers]\noffline_vanaf: 2027-06-30",
                    body: "Ceci est une traduction.")),
            .file(
                .tricky, nl: "De titel zegt dat het een vertaling is.", en: "The title says that it is a translation.",
                "---\ntitel: Piscine (traduction)\nsamenvatting: Les heures de la piscine.\nai: geen\ntaal: fr\n"
                    + "vertaling_van: zwembad.md\ndoelgroep: [nieuwkomers]\noffline_vanaf: 2027-06-30\n---\n\nBienvenue.\n"
            ),
            .file(
                .tricky, nl: "Duits, en het veld is leeg.", en: "German, and the field is empty.",
                ExampleText.page(
                    "taal: de\nvertaling_van:\ndoelgroep: [nieuwkomers]\noffline_vanaf: 2027-06-30",
                    body: "Übersetzung."),
                finds: 1),
        ]
    }
}
