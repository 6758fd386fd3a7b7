/// Sentences for what is not YAML, found by a part of the complaint: libyaml's, or one of the more exact ones named here.
enum SyntaxWords {
    static let directive = "directive"
    static let openQuote = "quotation mark is not closed"
    static let openApostrophe = "apostrophe is not closed"
    static let behindQuote = "text behind a closing quotation mark"
    static let behindBracket = "text behind a closing bracket"
    static let misfit = "line does not fit what stands above it"
    static let tabInFront = "tab character in front"
    static let tab = "tab between words"
    static let reserved = "reserved character in front of a value"

    /// The first whose part is in `words`; a general sentence for what editors never meet.
    static func sentence(for words: String) -> (nl: String, en: String) {
        let known = sentences.first { words.contains($0.part) }
        return (
            known?.nl ?? "Deze regel kunnen we niet lezen als gegevens.",
            known?.en ?? "We cannot read this line as data."
        )
    }

    private static let sentences: [(part: String, nl: String, en: String)] = [
        (
            directive, "Een regel met `%` vooraan kan hier niet. Haal hem weg.",
            "A line with `%` in front cannot stand here. Take it out."
        ),
        (openQuote, "Deze aanhalingstekens worden niet gesloten.", "These quotation marks are not closed."),
        (
            openApostrophe,
            "Deze aanhalingstekens worden niet gesloten. Begint de tekst met een apostrof? Zet dan dubbele "
                + "aanhalingstekens rond de hele tekst.",
            "These quotation marks are not closed. Does the text begin with an apostrophe? Then put double quotes "
                + "around all of it."
        ),
        (
            behindQuote,
            "Na dit aanhalingsteken staat nog tekst. Staat er een apostrof in de tekst? Zet dan dubbele "
                + "aanhalingstekens rond het geheel, en binnenin enkele.",
            "After this quotation mark there is more text. Is there an apostrophe in the text? Then put double quotes "
                + "around all of it, and single ones inside."
        ),
        (
            behindBracket, "Na dit haakje staat nog tekst. Zet de hele waarde tussen aanhalingstekens.",
            "After this bracket there is more text. Put the whole value in quotes."
        ),
        (
            misfit,
            "Deze regel past niet bij wat erboven staat. Kijk naar de spaties vooraan, en of na elke dubbele punt een "
                + "spatie staat.",
            "This line does not fit what stands above it. Look at the spaces in front, and whether every colon has a "
                + "space behind it."
        ),
        (tab, "Hier staat een tab. Gebruik spaties.", "A tab stands here. Use spaces."),
        (
            reserved,
            "Een waarde kan niet met `@`, `%` of een backtick beginnen. Zet ze tussen aanhalingstekens.",
            "A value cannot begin with `@`, `%` or a backtick. Put it in quotes."
        ),
        (
            "cannot start any token",
            "Hier staat een teken dat niet vooraan een waarde kan. Zet de waarde tussen aanhalingstekens.",
            "A character stands here that cannot begin a value. Put the value in quotes."
        ),
        (
            "control characters", "Hier staat een onzichtbaar teken dat niet kan. Haal het weg.",
            "An invisible character stands here that cannot. Take it out."
        ),
        (
            "mapping values are not allowed",
            "Hier staat een dubbele punt te veel. Zet de waarde tussen aanhalingstekens.",
            "There is one colon too many here. Put the value in quotes."
        ),
        (
            "mapping keys are not allowed",
            "Hier staat een vraagteken vooraan. Zet de waarde tussen aanhalingstekens.",
            "A question mark stands in front here. Put the value in quotes."
        ),
        (
            "could not find expected ':'",
            "Na deze naam ontbreekt een dubbele punt met een spatie erachter.",
            "After this name a colon with a space is missing."
        ),
        (
            "tab character", "Er staat een tab vooraan deze regel. Gebruik spaties.",
            "A tab stands in front of this line. Use spaces."
        ),
        (
            "escape", "Na `\\` staat hier iets dat niet kan. Gebruik enkele aanhalingstekens rond deze tekst.",
            "After `\\` stands something that cannot. Use single quotes around this text."
        ),
        (
            "expected comment or line break",
            "Na `|` of `>` begint de tekst op de volgende regel. Bedoel je het teken zelf? Zet de waarde dan tussen "
                + "aanhalingstekens.",
            "After `|` or `>` the text begins on the next line. Do you mean the character itself? Then put the value "
                + "in quotes."
        ),
        (
            "did not find expected key", "Deze regel past niet bij de inspringing erboven.",
            "This line does not fit the indentation above it."
        ),
        (
            "did not find expected '-' indicator", "Deze regel past niet bij de lijst erboven.",
            "This line does not fit the list above it."
        ),
        (
            "did not find expected ',' or",
            "Een lijst tussen haken wordt niet gesloten, of er ontbreekt een komma.",
            "A list in brackets is not closed, or a comma is missing."
        ),
        (
            "did not find expected <document start>",
            "Deze regel past niet bij wat erboven staat.", "This line does not fit what stands above it."
        ),
        (
            "did not find expected node content",
            "Hier staat een haakje of een komma te veel, of een haakje wordt niet gesloten. Hoort het bij de tekst? Zet "
                + "de waarde dan tussen aanhalingstekens.",
            "There is a bracket or a comma too many here, or a bracket is not closed. Is it part of the text? Then put "
                + "the value in quotes."
        ),
        (
            "block sequence entries are not allowed", "Een streepje voor een lijst hoort op een nieuwe regel.",
            "A hyphen for a list belongs on a new line."
        ),
    ]
}
