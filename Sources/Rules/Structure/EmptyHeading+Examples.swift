import Findings

extension EmptyHeading {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Een tussentitel met woorden.", en: "A heading with words.",
                "## Uren\n\nWe openen om 9 uur."),
            .text(
                .right, nl: "Een tussentitel met hekjes erachter.", en: "A heading with marks behind it.",
                "## Uren ##\n\nWe openen om 9 uur."),
            .text(
                .wrong, nl: "Alleen hekjes.", en: "Marks only.",
                "##\n\nWe openen om 9 uur.", finds: 1),
            .text(
                .wrong, nl: "Hekjes en spaties.", en: "Marks and spaces.",
                "Tekst.\n\n###   \n\nWe openen om 9 uur.", finds: 1),
            .text(
                .wrong, nl: "Hekjes voor en achter niets.", en: "Marks before and behind nothing.",
                "## ##\n\nWe openen om 9 uur.", finds: 1),
            .text(
                .wrong, nl: "Alleen een harde spatie.", en: "A hard space only.",
                "## &nbsp;\n\nWe openen om 9 uur.", finds: 1),
            .text(
                .tricky, nl: "Hekjes in code zijn geen tussentitel.", en: "Marks in code are no heading.",
                "```\n##\n```"),
            .text(
                .tricky, nl: "Zeven hekjes zijn gewone tekst.", en: "Seven marks are plain text.",
                "#######\n\nTekst."),
            .text(
                .tricky, nl: "Vier spaties ervoor: dan is het code.", en: "Four spaces in front: then it is code.",
                "Tekst.\n\n    ##\n\nTekst."),
            .text(
                .tricky, nl: "De lege tussentitel stond er al.", en: "The empty heading stood there before.",
                "##\n\nNieuw.", before: "##\n\nOud."),
            .text(
                .tricky, nl: "Een tweede lege tussentitel is nieuw.", en: "A second empty heading is new.",
                "##\n\nOud.\n\n##\n\nNieuw.", before: "##\n\nOud.", finds: 1),
        ]
    }
}
