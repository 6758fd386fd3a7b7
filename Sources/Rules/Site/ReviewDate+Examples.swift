import Findings

extension ReviewDate {
    static func examples() -> [RuleExample] {
        [
            .fields(
                .right, nl: "De dag komt nog.", en: "The day is to come.",
                "nakijken_voor: 2027-06-01", before: "nakijken_voor: 2027-06-01\ntrefwoorden: [bad]"),
            .fields(
                .right, nl: "Zonder dag.", en: "Without a day.",
                "trefwoorden: [bad]"),
            .fields(
                .wrong, nl: "De dag is voorbij.", en: "The day is over.",
                "nakijken_voor: 2026-10-01\ntrefwoorden: [bad]", before: "nakijken_voor: 2026-10-01", finds: 1),
            .fields(
                .wrong, nl: "Een nieuwe pagina met een dag die voorbij is.", en: "A new page with a day that is over.",
                "nakijken_voor: 2025-01-01", finds: 1),
            .fields(
                .wrong, nl: "Gisteren.", en: "Yesterday.",
                "nakijken_voor: 2026-11-20", finds: 1),
            .fields(
                .tricky, nl: "Vandaag telt nog.", en: "Today still counts.",
                "nakijken_voor: 2026-11-21"),
            .fields(
                .tricky, nl: "Wat geen dag is, is voor een andere regel.", en: "What is no day is for another rule.",
                "nakijken_voor: ooit"),
            RuleExample(
                .tricky,
                Message(nl: "De pagina kreeg alleen een andere plaats.", en: "The page only got another place."),
                person: "wim-dessers",
                before: ["website/vrije-tijd/sport/bad.md": ExampleText.page("nakijken_voor: 2026-10-01")],
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": nil,
                        "website/vrije-tijd/sport/zwembad.md": ExampleText.page("nakijken_voor: 2026-10-01"),
                    ]
                ], expected: 1),
        ]
    }
}
