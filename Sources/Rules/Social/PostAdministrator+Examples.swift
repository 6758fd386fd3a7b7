import Findings

extension PostAdministrator {
    static func examples() -> [RuleExample] {
        [
            .post(.right, nl: "Twee beheerders van het kanaal.", en: "Two administrators of the channel."),
            .post(
                .right, nl: "Een redacteur op de eigen pagina.", en: "An editor on the department's own page.",
                "kanaal: sport-facebook\nbeheerder: wim-dessers\nvervanger: jeroen-tanghe"),
            .post(.wrong, nl: "Niemand volgt op.", en: "Nobody follows up.", "-beheerder\n-vervanger", finds: 2),
            .post(.wrong, nl: "Geen vervanger.", en: "No deputy.", "-vervanger", finds: 1),
            .post(
                .wrong, nl: "Geen beheerder van dit kanaal.", en: "No administrator of this channel.",
                "beheerder: wim-dessers", finds: 1),
            .post(
                .wrong, nl: "De vervanger is de beheerder zelf.", en: "The deputy is the administrator.",
                "vervanger: jeroen-tanghe", finds: 1),
            .post(
                .tricky, nl: "Dezelfde persoon, anders geschreven.", en: "The same person, written otherwise.",
                "vervanger: Jeroen Tanghe", finds: 1),
            .post(
                .tricky, nl: "Het kanaal noemt alleen functies.", en: "The channel names functions only.", "",
                beside: [
                    SocialExampleText.mainPath: SocialExampleText.channel("beheerders: [communicatiemedewerker]")
                ]),
            .post(
                .tricky, nl: "Een kanaal dat niemand kent, zegt een andere regel.",
                en: "A channel nobody knows is another rule's.", "kanaal: tiktok"),
            .post(
                .tricky, nl: "Het stond er al zo.", en: "It was so before.", "-vervanger\nhashtags: [zwemmen]",
                before: "-vervanger"),
        ]
    }
}
