import Findings

extension ItemLanguage {
    /// A translation of this text, with the Dutch page beside it.
    private static func translation(
        _ kind: RuleExample.Kind, nl: String, en: String, _ text: String, finds expected: Int = 0
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "wim-dessers",
            before: ["website/vrije-tijd/sport/zwembad.md": ExampleText.page("id: zwembad")],
            commits: [["website/vrije-tijd/sport/bad.md": text]], expected: expected)
    }

    private static func original(_ name: String) -> String {
        ExampleText.page(
            "taal: fr\nvertaling_van: \(name)\ndoelgroep: [nieuwkomers]\noffline_vanaf: 2027-06-30",
            body: "Ceci est une traduction.")
    }

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
            translation(
                .wrong, nl: "Zonder einde.", en: "Without an end.",
                ExampleText.page("taal: fr\nvertaling_van: zwembad.md\ndoelgroep: [nieuwkomers]"), finds: 1),
            translation(
                .wrong, nl: "Zonder te zeggen dat het een vertaling is.",
                en: "Without saying that it is a translation.",
                ExampleText.page(
                    "taal: fr\nvertaling_van: zwembad.md\ndoelgroep: [nieuwkomers]\noffline_vanaf: 2027-06-30"),
                finds: 1),
            .fields(
                .tricky, nl: "Een taal die niet bestaat, is voor een andere regel.",
                en: "A language that does not exist is for another rule.",
                "taal: Frans"),
            .fields(
                .tricky, nl: "Het stond er al.", en: "It stood there before.",
                "taal: fr\ntrefwoorden: [bad]", before: "taal: fr"),
            translation(
                .right, nl: "Een vertaling met alles erbij.", en: "A translation with all that belongs to it.",
                ExampleText.page(
                    "taal: fr\nvertaling_van: zwembad.md\ndoelgroep: [nieuwkomers]\noffline_vanaf: 2027-06-30",
                    body: "Ceci est une traduction.")),
            translation(
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
            translation(
                .right, nl: "Met de `id` van de Nederlandse pagina.", en: "With the `id` of the Dutch page.",
                original("zwembad")),
            translation(
                .wrong, nl: "Van een pagina die niet bestaat.", en: "Of a page that does not exist.",
                original("turnzaal.md"), finds: 1),
            translation(
                .wrong, nl: "Van zichzelf.", en: "Of itself.", original("bad.md"), finds: 1),
            translation(
                .tricky, nl: "Met de plaats in de inhoudsmap.", en: "With the place in the content folder.",
                original("website/vrije-tijd/sport/zwembad.md")),
        ]
    }
}
