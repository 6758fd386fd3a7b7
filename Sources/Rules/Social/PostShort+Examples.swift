import Findings

extension PostShort {
    static func examples() -> [RuleExample] {
        func words(_ count: Int) -> String { Array(repeating: "bad", count: count).joined(separator: " ") }
        return [
            .post(.right, nl: "Eén zin.", en: "One sentence."),
            .post(.right, nl: "Precies zoveel woorden als mag.", en: "As many words as there may be.", body: words(80)),
            .post(.wrong, nl: "Eén woord te veel.", en: "One word too many.", body: words(81), finds: 1),
            .post(
                .wrong, nl: "Verdeeld over alinea's en een lijst.", en: "Spread over paragraphs and a list.",
                body: words(40) + "\n\n- " + words(30) + "\n- " + words(11), finds: 1),
            .post(
                .wrong, nl: "Twee tussentitels.", en: "Two headings.",
                body: "## Zwemmen\n\nKom je?\n\n## Lopen\n\nKom je ook?", finds: 1),
            .post(.tricky, nl: "Eén tussentitel mag.", en: "One heading is fine.", body: "## Zwemmen\n\nKom je?"),
            .post(
                .tricky, nl: "Een liggend streepje of een smiley is geen woord.", en: "A dash or a smiley is no word.",
                body: words(80) + " – 🎉"),
            .post(
                .tricky, nl: "Te lang en met tussentitels is één tip.", en: "Too long and with headings is one tip.",
                body: "## Een\n\n" + words(90) + "\n\n## Twee\n\nKom.", finds: 1),
            .post(
                .tricky, nl: "Het was al zo lang.", en: "It was that long before.", "hashtags: [bad]", body: words(90),
                before: ""),
        ]
    }
}
