/// Why a TOML document was not read, and where.
public struct TOMLError: Error, Sendable, Hashable {
    public enum Problem: Sendable, Hashable {
        /// Not TOML 1.0; toml++'s own words.
        case syntax(String)
        case tooLarge
        case tooDeep
        case tooManyValues
        case notUTF8
        case controlCharacter
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
        case .syntax:
            (
                "Deze regel kunnen we niet lezen als TOML. Kijk naar de aanhalingstekens, de haken en het `=`-teken.",
                "We cannot read this line as TOML. Look at the quotes, the brackets and the `=` sign."
            )
        case .tooLarge: ("Dit bestand is te groot om als TOML te lezen.", "This file is too large to read as TOML.")
        case .tooDeep: ("Hier zitten te veel tabellen in elkaar.", "Too many tables stand inside each other here.")
        case .tooManyValues: ("Hier staan te veel waarden.", "There are too many values here.")
        case .controlCharacter:
            (
                "Hier staat een onzichtbaar teken dat niet kan. Haal het weg.",
                "An invisible character stands here that cannot. Take it out."
            )
        case .notUTF8:
            ("Hier staat een teken dat we niet kunnen lezen.", "Here stands a character we cannot read.")
        }
    }
}
