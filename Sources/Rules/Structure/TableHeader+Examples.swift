import Findings

extension TableHeader {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Elke kolom heeft een kop.", en: "Each column has a header.",
                "| Dag | Uur |\n| --- | --- |\n| maandag | 9 uur |"),
            .text(
                .right, nl: "Linksboven mag leeg zijn.", en: "The top left may be empty.",
                "| | Zomer | Winter |\n| --- | --- | --- |\n| Bad | 9 uur | 10 uur |"),
            .text(
                .wrong, nl: "Een lege kop.", en: "An empty head.",
                "| | |\n| --- | --- |\n| maandag | 9 uur |", finds: 1),
            .text(
                .wrong, nl: "De tweede kolom heeft geen kop.", en: "The second column has no header.",
                "| Dag | |\n| --- | --- |\n| maandag | 9 uur |", finds: 1),
            .text(
                .wrong, nl: "Een tabel van één kolom.", en: "A table of one column.",
                "| Dag |\n| --- |\n| maandag |", finds: 1),
            .text(
                .wrong, nl: "Twee kolommen zonder kop.", en: "Two columns without a header.",
                "| Dag | | |\n| --- | --- | --- |\n| maandag | 9 | 12 |", finds: 2),
            .text(
                .tricky, nl: "Een tabel in een citaat.", en: "A table in a quotation.",
                "> | Dag | |\n> | --- | --- |\n> | maandag | 9 uur |", finds: 1),
            .text(
                .tricky, nl: "In code telt het niet.", en: "In code it does not count.",
                "```\n| | |\n| --- | --- |\n```"),
            .text(
                .tricky, nl: "De oude tabel stond er al.", en: "The old table stood there before.",
                "| | |\n| --- | --- |\n| maandag | 9 uur |\n\nNieuw.",
                before: "| | |\n| --- | --- |\n| maandag | 9 uur |"),
        ]
    }
}
