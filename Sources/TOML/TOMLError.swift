/// Why a TOML document was not read, and where.
public struct TOMLError: Error, Sendable, Hashable {
    public enum Problem: Sendable, Hashable {
        /// Something else stands here than can.
        case unexpected
        /// A key has no value behind it.
        case noValue
        case duplicateKey(String)
        /// A text without its closing quotes.
        case openText
        /// A list without its closing bracket.
        case openList
        case escape
        /// Neither a number, nor a moment, nor `true` or `false`; text without quotes most often.
        case notAValue
        case controlCharacter
        case notUTF8
        case tooLarge
        case tooDeep
        case tooManyValues
    }

    public let problem: Problem
    public let place: TOMLPlace

    public init(_ problem: Problem, at place: TOMLPlace) {
        self.problem = problem
        self.place = place
    }

    /// The sentence for the person who wrote it.
    public var message: (nl: String, en: String) {
        switch problem {
        case .unexpected:
            (
                "Deze regel kunnen we niet lezen als TOML. Kijk naar de aanhalingstekens, de haken en het `=`-teken.",
                "We cannot read this line as TOML. Look at the quotes, the brackets and the `=` sign."
            )
        case .noValue: ("Achter `=` ontbreekt een waarde.", "A value is missing behind `=`.")
        case .duplicateKey(let key): ("`\(key)` staat er twee keer.", "`\(key)` stands there twice.")
        case .openText:
            ("Deze aanhalingstekens worden niet gesloten.", "These quotation marks are not closed.")
        case .openList: ("Deze haak wordt niet gesloten.", "This bracket is not closed.")
        case .escape:
            (
                "Na `\\` staat hier iets dat niet kan. Gebruik enkele aanhalingstekens rond deze tekst.",
                "After `\\` stands something that cannot. Use single quotes around this text."
            )
        case .notAValue: ("Zet deze waarde tussen aanhalingstekens.", "Put this value in quotes.")
        case .controlCharacter:
            (
                "Hier staat een onzichtbaar teken dat niet kan. Haal het weg.",
                "An invisible character stands here that cannot. Take it out."
            )
        case .notUTF8: ("Hier staat een teken dat we niet kunnen lezen.", "Here stands a character we cannot read.")
        case .tooLarge: ("Dit bestand is te groot om als TOML te lezen.", "This file is too large to read as TOML.")
        case .tooDeep: ("Hier zitten te veel tabellen in elkaar.", "Too many tables stand inside each other here.")
        case .tooManyValues: ("Hier staan te veel waarden.", "There are too many values here.")
        }
    }
}
