import Findings

extension FreezeWindow {
    static func examples() -> [RuleExample] {
        [
            example(.right, "Op een gewone dag.", "On an ordinary day.", 0),
            example(
                .right, "Wie bij de periode genoemd is, mag.", "Who is named with the period may.",
                person: "pieter-woestenborg", on: inside, 0),
            example(.wrong, "Een pagina in de stille periode.", "A page in the quiet period.", on: inside, 1),
            example(
                .wrong, "Ook nieuws wacht.", "News waits too.", person: "jeroen-tanghe",
                page: "website/nieuws/zomermarkt.md", on: inside, 1),
            example(
                .wrong, "De laatste dag telt mee.", "The last day counts.", on: "2028-07-05T23:59:59+02:00", 1),
            example(
                .tricky, "De seconde erna mag het weer.", "The second after it is allowed again.",
                on: "2028-07-06T00:00:00+02:00", 0),
            example(
                .tricky, "De dag ervoor, laat op de avond.", "The day before, late in the evening.",
                on: "2028-06-30T23:59:59+02:00", 0),
            RuleExample(
                .tricky, Message(nl: "Offline halen kan altijd.", en: "Taking offline is always possible."),
                person: "wim-dessers", before: [pool: ExampleText.page()],
                commits: [[pool: ExampleText.page("offline_vanaf: 2026-11-20")]], expected: 0, at: inside),
        ]
    }

    private static let pool = "website/vrije-tijd/sport/zwembad.md"
    private static let inside = "2028-07-03T10:00:00+02:00"

    private static func example(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, person: String = "wim-dessers", page: String = pool,
        on moment: String? = nil, _ expected: Int
    ) -> RuleExample {
        let text = page == pool ? ExampleText.page() : ExampleText.news()
        return RuleExample(
            kind, Message(nl: nl, en: en), person: person, commits: [[page: text]], expected: expected, at: moment)
    }
}
