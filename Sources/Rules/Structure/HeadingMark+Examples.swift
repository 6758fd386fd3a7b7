import Findings

extension HeadingMark {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Met een spatie.", en: "With a space.",
                "## Uren\n\nTekst."),
            .text(
                .right, nl: "Een hekje midden in een zin.", en: "A mark within a sentence.",
                "Kom naar lokaal #3 op de eerste verdieping."),
            .text(
                .wrong, nl: "Twee hekjes zonder spatie.", en: "Two marks without a space.",
                "##Uren\n\nTekst.", finds: 1),
            .text(
                .wrong, nl: "Een hekje zonder spatie, met een hele titel.",
                en: "One mark without a space, with a whole title.",
                "#Uren van het zwembad\n\nTekst.", finds: 1),
            .text(
                .wrong, nl: "Een harde spatie.", en: "A hard space.",
                "##\u{A0}Uren\n\nTekst.", finds: 1),
            .text(
                .wrong, nl: "Tegen een alinea aan.", en: "Right below a paragraph.",
                "Tekst.\n###Zomer\nTekst.", finds: 1),
            .text(
                .tricky, nl: "Een hashtag blijft een hashtag.", en: "A hashtag stays a hashtag.",
                "#zandbeke"),
            .text(
                .tricky, nl: "Meer hashtags op een rij.", en: "More hashtags in a row.",
                "#Zwemmen in #Zandbeke"),
            .text(
                .tricky, nl: "Dit is code en geen tekst.", en: "In code.",
                "```\n##Uren\n```"),
            .text(
                .tricky, nl: "Een hekje met een streep ervoor is bedoeld.",
                en: "A mark with a stroke in front is meant.",
                "\\##Uren blijft zo staan."),
            .text(
                .tricky, nl: "Het stond er al.", en: "It stood there before.",
                "##Uren\n\nNieuw.", before: "##Uren\n\nOud."),
        ]
    }
}
