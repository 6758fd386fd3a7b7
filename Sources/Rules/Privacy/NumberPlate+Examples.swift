import Findings

extension NumberPlate {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Het voorbeeld dat iedereen gebruikt.", en: "The example that everybody uses.",
                "Vul je nummerplaat in, zoals 1-ABC-123."),
            .text(
                .right, nl: "Een dossier.", en: "A file.",
                "Dossier BZ-2026-118."),
            .text(
                .wrong, nl: "Een plaat van nu.", en: "A plate of today.",
                "De auto met plaat 1-KLM-482 staat fout.", finds: 1),
            .text(
                .wrong, nl: "Zonder woorden ervoor.", en: "Without words in front.",
                "2-DEF-734", finds: 1),
            .text(
                .wrong, nl: "Een oudere plaat.", en: "An older plate.",
                "Nummerplaat DFG-482.", finds: 1),
            .text(
                .wrong, nl: "Aan één stuk.", en: "In one piece.",
                "Nummerplaat 1KLM482.", finds: 1),
            .text(
                .wrong, nl: "Een Nederlands kenteken.", en: "A Dutch plate.",
                "Kenteken 12-KLM-3.", finds: 1),
            .text(
                .tricky, nl: "Letters en cijfers die geen plaat zijn.", en: "Letters and digits that are no plate.",
                "De lamp E27-LED-806 past."),
            .text(
                .tricky, nl: "Een code zonder woorden ervoor.", en: "A code without words in front.",
                "Lees DFG-482."),
            .text(
                .tricky, nl: "Een deel van een langere code.", en: "Part of a longer code.",
                "Serienummer 1-KLM-482-77."),
            .text(
                .tricky, nl: "Het stond er al.", en: "It stood there before.",
                "De auto 1-KLM-482 staat fout. Meld het.", before: "De auto 1-KLM-482 staat fout."),
            .text(
                .tricky, nl: "Een weg en een bus.", en: "A road and a bus.",
                "Neem de E17, de N70 of bus 1 naar Gent."),
        ]
    }
}
