import Findings

extension MarkupMeaning {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Gewone opmaak.", en: "Plain markup.",
                "## Uren\n\nZie [onze uren](https://bad.example)."),
            .text(
                .right, nl: "Een afkorting met uitleg.", en: "An abbreviation explained.",
                "Het <abbr title=\"Bijzonder Comité\">BCSD</abbr> beslist."),
            .text(
                .wrong, nl: "Een tussentitel in HTML.", en: "A heading in HTML.",
                "<h3>Uren</h3>\n\nTekst.", finds: 1),
            .text(
                .wrong, nl: "Een link zonder tekst.", en: "A link without text.",
                "Zie <a href=\"https://bad.example\"></a>.", finds: 1),
            .text(
                .wrong, nl: "Een kader zonder titel.", en: "A frame without a title.",
                "<iframe src=\"https://kaart.example\"></iframe>", finds: 1),
            .text(
                .wrong, nl: "Een tabel zonder koppen.", en: "A table without headers.",
                "<table><tr><td>maandag</td><td>9 uur</td></tr></table>", finds: 1),
            .text(
                .tricky, nl: "Een kader met titel.", en: "A frame with a title.",
                "<iframe src=\"https://kaart.example\" title=\"Kaart van de omleiding\"></iframe>"),
            .text(
                .tricky, nl: "Een tabel met koppen.", en: "A table with headers.",
                "<table><tr><th>Dag</th></tr><tr><td>maandag</td></tr></table>"),
            .text(
                .tricky, nl: "Een plaats om naartoe te springen is geen link.", en: "A place to jump to is no link.",
                "<a id=\"uren\"></a>Uren"),
            .text(
                .tricky, nl: "Een link om een beeld met beschrijving.",
                en: "A link around an image with a description.",
                "<a href=\"https://bad.example\"><img src=\"/beelden/sport/bad.svg\" alt=\"Het bad\"></a>"),
            .text(
                .tricky, nl: "HTML als voorbeeld van code.", en: "HTML in code.",
                "```\n<h3>Uren</h3>\n```"),
            .text(
                .tricky, nl: "De oude HTML stond er al.", en: "The old HTML stood there before.",
                "<h3>Uren</h3>\n\nNieuw.", before: "<h3>Uren</h3>\n\nOud."),
        ]
    }
}
