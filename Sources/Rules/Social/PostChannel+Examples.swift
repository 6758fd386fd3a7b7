import Findings

extension PostChannel {
    static func examples() -> [RuleExample] {
        [
            .post(.right, nl: "Een kanaal dat we kennen.", en: "A channel we know."),
            .post(.right, nl: "De pagina van een dienst.", en: "A department's page.", "kanaal: sport-facebook"),
            .post(.wrong, nl: "Zonder kanaal.", en: "Without a channel.", "-kanaal", finds: 1),
            .post(
                .wrong, nl: "Een kanaal dat niet bestaat.", en: "A channel that does not exist.", "kanaal: tiktok",
                finds: 1),
            .post(.wrong, nl: "Niets ingevuld.", en: "Nothing filled in.", "kanaal:", finds: 1),
            .post(
                .wrong, nl: "Een bestand dat geen kanaal is.", en: "A file that is no channel.",
                "kanaal: website/huisregels.md", finds: 1),
            .post(.tricky, nl: "Een tikfout.", en: "A typing error.", "kanaal: gemeente-facebok", finds: 1),
            .post(
                .tricky, nl: "Het hele pad mag ook.", en: "The whole path will do.", "kanaal: kanalen/sport-facebook.md"
            ),
            .post(
                .tricky, nl: "Een kanaal met een eigen naam.", en: "A channel with a name of its own.", "kanaal: bieb",
                beside: ["kanalen/bibliotheek-instagram.md": SocialExampleText.subChannel("id: bieb")]),
            .post(
                .tricky, nl: "Het stond er al.", en: "It stood there before.", "kanaal: tiktok\nhashtags: [zwemmen]",
                before: "kanaal: tiktok"),
        ]
    }
}
