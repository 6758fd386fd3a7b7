/// Why a YAML document was not read, and where.
public struct YAMLError: Error, Sendable, Hashable {
    public enum Problem: Sendable, Hashable {
        /// Not YAML; libyaml's own words, or ours (`SyntaxWords`) where the text around it says more.
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
        case .syntax(let words): SyntaxWords.sentence(for: words)
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
}
