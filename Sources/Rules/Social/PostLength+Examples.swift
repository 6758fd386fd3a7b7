import Findings

extension PostLength {
    /// The town's main page takes 120 characters.
    private static let full = String(repeating: "a", count: 120)

    static func examples() -> [RuleExample] {
        [
            .post(.right, nl: "Kort genoeg.", en: "Short enough."),
            .post(.right, nl: "Precies zoveel als mag.", en: "As many as there may be.", body: full),
            .post(.wrong, nl: "Eén teken te veel.", en: "One character too many.", body: full + "a", finds: 1),
            .post(
                .wrong, nl: "Twee alinea's samen te lang.", en: "Two paragraphs too long together.",
                body: String(full.dropLast(10)) + "\n\n" + String(full.prefix(10)), finds: 1),
            .post(
                .wrong, nl: "De hashtags tellen mee.", en: "Hashtags count.", "hashtags: [zwemmen]",
                body: String(full.dropLast(5)), finds: 1),
            .post(
                .tricky, nl: "Een kanaal zonder grens.", en: "A channel without a limit.", "kanaal: sport-facebook",
                body: full + full),
            .post(
                .tricky, nl: "Een letter met een accent is één teken.", en: "A letter with an accent is one character.",
                body: String(repeating: "e\u{301}", count: 120)),
            .post(
                .tricky, nl: "Een gezin als smiley is één teken.", en: "A family as a smiley is one character.",
                body: String(full.dropLast(2)) + " 👨‍👩‍👧‍👦"),
            .post(
                .tricky, nl: "Het adres achter een link telt niet, de woorden wel.",
                en: "The address behind a link does not count, its words do.",
                body: String(full.dropLast(5)) + " [meer](https://www.zandbeke.example/vrije-tijd/sport/zwembad)"),
            .post(
                .tricky, nl: "Een kanaal dat niemand kent.", en: "A channel nobody knows.", "kanaal: tiktok",
                body: full + full),
        ]
    }
}
