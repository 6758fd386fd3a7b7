import Findings

extension AlternativeWords {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Eén zin die zegt wat je ziet.", en: "One sentence that says what one sees.",
                "![Kinderen duiken in het zwembad](/beelden/sport/bad.svg)"),
            .text(
                .right, nl: "Een bijschrift dat iets anders zegt.", en: "A caption that says something else.",
                "![Kinderen duiken in het zwembad](/beelden/sport/bad.svg \"Elke woensdag om 14 uur.\")"),
            .text(
                .wrong, nl: "Een hele alinea.", en: "A whole paragraph.",
                "![Kinderen duiken in het zwembad en hun ouders kijken toe. Kinderen duiken in het zwembad en hun ouders kijken toe. Kinderen duiken in het zwembad en hun ouders kijken toe. Het is zomer.](/beelden/sport/bad.svg)",
                finds: 1),
            .text(
                .wrong, nl: "Hetzelfde als het bijschrift.", en: "The same as the caption.",
                "![Het zwembad](/beelden/sport/bad.svg \"Het zwembad\")", finds: 1),
            .text(
                .wrong, nl: "Hetzelfde, met andere hoofdletters.", en: "The same, with other capitals.",
                "![Het zwembad](/beelden/sport/bad.svg \"HET ZWEMBAD\")", finds: 1),
            .text(
                .wrong, nl: "Een bestandsnaam, in HTML.", en: "A file name, in HTML.",
                "<img src=\"/beelden/sport/bad.svg\" alt=\"IMG_2041.jpg\">", finds: 1),
            .text(
                .wrong, nl: "De woorden “foto van”, in HTML.", en: "“Photo of”, in HTML.",
                "<img src=\"/beelden/sport/bad.svg\" alt=\"Foto van het bad\">", finds: 1),
            .text(
                .tricky, nl: "Zonder beschrijving: dat zegt een andere regel.",
                en: "Without a description: another rule says that.",
                "![](/beelden/sport/bad.svg)"),
            .text(
                .tricky, nl: "Precies honderdvijftig tekens.", en: "Exactly a hundred and fifty characters.",
                "![Kinderen duiken. Kinderen duiken. Kinderen duiken. Kinderen duiken. Kinderen duiken. Kinderen duiken. Kinderen duiken. Kinderen duiken. Kinderen duikn](/beelden/sport/bad.svg)"
            ),
            .text(
                .tricky, nl: "Een oude beschrijving houdt niemand op.", en: "An old description holds up nobody.",
                "![Het zwembad](/beelden/sport/bad.svg \"Het zwembad\")\n\nNieuw.",
                before: "![Het zwembad](/beelden/sport/bad.svg \"Het zwembad\")"),
        ]
    }
}
