import Findings

extension TwinHeading {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Elke tussentitel is anders.", en: "Each heading differs.",
                "## Uren\n\nTekst.\n\n## Prijs\n\nTekst."),
            .text(
                .right, nl: "Hetzelfde onder twee verschillende titels.", en: "The same below two different headings.",
                "## Zwembad\n\n### Uren\n\nTekst.\n\n## Sporthal\n\n### Uren\n\nTekst."),
            .text(
                .wrong, nl: "Twee keer dezelfde tussentitel.", en: "The same heading twice.",
                "## Uren\n\nTekst.\n\n## Uren\n\nTekst.", finds: 1),
            .text(
                .wrong, nl: "Hoofdletters maken geen verschil.", en: "Capitals make no difference.",
                "## Uren\n\nTekst.\n\n## UREN\n\nTekst.", finds: 1),
            .text(
                .wrong, nl: "Drie keer: twee opmerkingen.", en: "Three times: two remarks.",
                "## Uren\n\nA.\n\n## Uren\n\nB.\n\n## Uren\n\nC.", finds: 2),
            .text(
                .wrong, nl: "Onder dezelfde titel.", en: "Below the same heading.",
                "## Bad\n\n### Uren\n\nA.\n\n### Prijs\n\nB.\n\n### Uren\n\nC.", finds: 1),
            .text(
                .tricky, nl: "Een nieuwe tussentitel boven een oude.", en: "A new heading above an old one.",
                "## Uren\n\nNieuw.\n\n## Uren\n\nOud.", before: "## Uren\n\nOud.", finds: 1),
            .text(
                .tricky, nl: "De twee stonden er al.", en: "Both stood there before.",
                "## Uren\n\nA.\n\n## Uren\n\nNieuw.", before: "## Uren\n\nA.\n\n## Uren\n\nB."),
            .text(
                .tricky, nl: "Een diepere tussentitel met dezelfde naam.", en: "A deeper heading with the same name.",
                "## Uren\n\n### Uren\n\nTekst."),
        ]
    }
}
