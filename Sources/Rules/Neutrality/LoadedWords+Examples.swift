import Findings

extension LoadedWords {
    static func examples() -> [RuleExample] {
        [
            .neutral(
                .right, nl: "Feiten.", en: "Facts.", "ai: geen",
                "We leggen 2 kilometer fietspad aan tussen mei en juli."),
            .neutral(
                .right, nl: "Een mening van de lezer.", en: "An opinion of the reader.", "ai: geen",
                "Vertel ons wat je ervan vindt."),
            .neutral(
                .right, nl: "Inspraak en verandering.", en: "Participation and change.", "ai: geen",
                "Samen zoeken we hoe het anders kan."),
            .neutral(
                .wrong, nl: "Een woord dat een kant kiest.", en: "A word that takes a side.", "ai: geen",
                "Weg met de autopesterij in het centrum.", finds: 1),
            .neutral(
                .wrong, nl: "De eer gaat naar een bestuur.", en: "A board gets the credit.", "ai: geen",
                "Dankzij dit bestuur is het bad open.", finds: 1),
            .neutral(
                .wrong, nl: "Een woord dat mensen indeelt.", en: "A word that divides people.", "ai: geen",
                "Ook allochtonen zijn welkom.", finds: 1),
            .neutral(
                .wrong, nl: "Overtuigen in de samenvatting.", en: "Persuading in the summary.",
                "ai: geen\ntrefwoorden: [daadkracht, sport]", finds: 1),
            .neutral(
                .tricky, nl: "Een schans is geen schande.", en: "A rampart is no shame.", "ai: geen",
                "De wandeling loopt langs de schans."),
            .neutral(
                .tricky, nl: "Uitgezet: een citaat uit een boek.", en: "Switched off: a quotation from a book.",
                "ai: geen", "<!-- afspraak uit: loaded-words, de titel van de lezing -->\n\nLezing: schandalig mooi."),
            .neutral(
                .tricky, nl: "Wat er al stond, houdt niemand op.", en: "What stood there holds nobody back.",
                "ai: geen", "Een schande.\n\nNieuw.", before: "Een schande.\n\nOud."),
        ]
    }
}
