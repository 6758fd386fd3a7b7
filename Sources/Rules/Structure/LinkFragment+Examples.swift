import Findings

extension LinkFragment {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Naar een tussentitel van de pagina.", en: "To a heading of the page.",
                "[Naar de uren](#uren)\n\n## Uren\n\nTekst."),
            .text(
                .right, nl: "Met een eigen naam.", en: "With a name of its own.",
                "[Naar de uren](#open)\n\n## Uren {#open}\n\nTekst."),
            .text(
                .right, nl: "Met een accent en een leesteken.", en: "With an accent and a mark.",
                "[Eén vraag](#eén-vraag)\n\n## Eén vraag?\n\nTekst."),
            .text(
                .wrong, nl: "De tussentitel is er niet.", en: "The heading is not there.",
                "[Naar de uren](#uren)\n\n## Prijs\n\nTekst.", finds: 1),
            .text(
                .wrong, nl: "Met een hoofdletter.", en: "With a capital.",
                "[Naar de uren](#Uren)\n\n## Uren\n\nTekst.", finds: 1),
            .text(
                .wrong, nl: "Een tikfout.", en: "A slip.",
                "[Naar de tarieven](#tariven)\n\n## Tarieven\n\nTekst.", finds: 1),
            .text(
                .tricky, nl: "Naar boven kan altijd.", en: "The top is always there.",
                "[Naar boven](#top)"),
            .text(
                .tricky, nl: "Zonder accent kan ook.", en: "Without the accent will do too.",
                "[Eén vraag](#een-vraag)\n\n## Eén vraag?\n\nTekst."),
            .text(
                .tricky, nl: "De tweede van twee gelijke titels.", en: "The second of two equal headings.",
                "[De tweede](#uren-1)\n\n## Bad\n\n### Uren\n\nA.\n\n## Hal\n\n### Uren\n\nB."),
            .text(
                .tricky, nl: "Een andere pagina zien we hier niet.", en: "Another page we do not see here.",
                "[Uren van de bib](/bib/#uren)"),
            .text(
                .tricky, nl: "Een naam in HTML.", en: "A name in HTML.",
                "[Naar de kaart](#kaart)\n\n<div id=\"kaart\">Kaart</div>"),
            .text(
                .tricky, nl: "De link stond er al.", en: "The link stood there before.",
                "[Naar de uren](#uren)\n\nNieuw.", before: "[Naar de uren](#uren)\n\nOud."),
        ]
    }
}
