/// Why a YAML document was not read, and where.
public struct YAMLError: Error, Sendable, Hashable {
    public enum Problem: Sendable, Hashable {
        /// Not YAML; libyaml's own words.
        case syntax(String)
        case tooLarge
        case tooDeep
        case tooManyNodes
        /// An anchor or alias: it lets a small file become a large one.
        case alias
        case duplicateKey(String)
        case mergeKey
        case keyNotText
        /// An explicit `!type`.
        case tag
        case severalDocuments
        case notUTF8
    }

    public let problem: Problem
    /// Byte offset in the bytes that were parsed.
    public let offset: Int

    public init(_ problem: Problem, at offset: Int) {
        self.problem = problem
        self.offset = offset
    }

    /// The sentence for the person who wrote it.
    public var message: (nl: String, en: String) {
        switch problem {
        case .syntax(let words): Self.sentence(for: words)
        case .tooLarge: ("Dit is te lang om als gegevens te lezen.", "This is too long to read as data.")
        case .tooDeep:
            ("Hier zitten te veel lijsten in elkaar.", "Too many lists stand inside each other here.")
        case .tooManyNodes: ("Hier staan te veel waarden.", "There are too many values here.")
        case .alias:
            (
                "Een verwijzing met `&` of `*` kan hier niet. Schrijf de waarde uit, of zet ze tussen aanhalingstekens.",
                "A reference with `&` or `*` cannot stand here. Write the value out, or put it in quotes."
            )
        case .duplicateKey(let key): ("`\(key)` staat er twee keer.", "`\(key)` stands there twice.")
        case .mergeKey:
            ("`<<` kan hier niet. Schrijf de gegevens uit.", "`<<` cannot stand here. Write the data out.")
        case .keyNotText:
            ("Voor de dubbele punt hoort een gewone naam.", "A plain name belongs before the colon.")
        case .tag:
            (
                "Een `!` vooraan een waarde kan hier niet. Zet de waarde tussen aanhalingstekens.",
                "A `!` in front of a value cannot stand here. Put the value in quotes."
            )
        case .severalDocuments:
            ("Hier begint met `---` een tweede document.", "A second document begins here with `---`.")
        case .notUTF8:
            ("Hier staat een teken dat we niet kunnen lezen.", "Here stands a character we cannot read.")
        }
    }

    /// libyaml's most common complaints as an editor would put them.
    private static func sentence(for words: String) -> (nl: String, en: String) {
        let known: [(String, String, String)] = [
            (
                "cannot start any token",
                "Hier staat een teken dat niet vooraan een waarde kan: een tab, `@` of een "
                    + "backtick. Gebruik spaties, of zet de waarde tussen aanhalingstekens.",
                "A character stands here that cannot begin a value: a tab, `@` or a backtick. Use spaces, or put the "
                    + "value in quotes."
            ),
            (
                "mapping values are not allowed",
                "Hier staat een dubbele punt te veel. Zet de waarde tussen "
                    + "aanhalingstekens.",
                "There is one colon too many here. Put the value in quotes."
            ),
            (
                "could not find expected ':'", "Na deze naam ontbreekt een dubbele punt met een spatie erachter.",
                "After this name a colon with a space is missing."
            ),
            (
                "tab character", "Er staat een tab vooraan deze regel. Gebruik spaties.",
                "A tab stands in front of this line. Use spaces."
            ),
            (
                "quoted scalar", "Deze aanhalingstekens worden niet gesloten.", "These quotation marks are not closed."
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
                "block sequence entries are not allowed", "Een streepje voor een lijst hoort op een nieuwe regel.",
                "A hyphen for a list belongs on a new line."
            ),
        ]
        for (part, nl, en) in known where words.contains(part) { return (nl, en) }
        return ("Deze regel kunnen we niet lezen als gegevens.", "We cannot read this line as data.")
    }
}
