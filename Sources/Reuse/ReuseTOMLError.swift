public import TOML

/// Why a REUSE.toml cannot be used, and on which line. As for `reuse`, nothing in the file counts then.
public struct ReuseTOMLError: Error, Sendable, Hashable {
    public enum Problem: Sendable, Hashable {
        case toml(TOMLError)
        case noVersion
        case otherVersion
        /// `annotations` is no list of tables.
        case annotations
        case noPath
        /// A pattern too long to match in time.
        case pattern
        /// A key that has to be a text or a list of texts.
        case notText(String)
        case precedence
        /// A notice of more than one line.
        case notice
    }

    public let problem: Problem
    public let line: Int

    public init(_ problem: Problem, line: Int) {
        (self.problem, self.line) = (problem, line)
    }

    /// The sentence for the person who wrote it.
    public var message: (nl: String, en: String) {
        switch problem {
        case .toml(let error): error.message
        case .noVersion:
            ("Zet bovenaan dit bestand `version = 1`.", "Put `version = 1` at the top of this file.")
        case .otherVersion:
            ("We kennen alleen versie 1 van dit bestand.", "We only know version 1 of this file.")
        case .annotations:
            (
                "Schrijf dit als een tabel die begint met `[[annotations]]`.",
                "Write this as a table that begins with `[[annotations]]`."
            )
        case .noPath:
            (
                "Deze tabel zegt niet over welke bestanden ze gaat. Voeg `path` toe.",
                "This table does not say which files it is about. Add `path`."
            )
        case .pattern: ("Dit pad is te lang.", "This path is too long.")
        case .notText(let key):
            (
                "Zet `\(key)` tussen aanhalingstekens, of maak er een lijst van teksten van.",
                "Put `\(key)` in quotes, or make it a list of texts."
            )
        case .precedence:
            (
                "Kies hier `closest`, `aggregate` of `override`.", "Choose `closest`, `aggregate` or `override` here."
            )
        case .notice:
            (
                "Schrijf elke maker op een eigen regel, als een lijst van teksten.",
                "Write each copyright holder on a line of their own, as a list of texts."
            )
        }
    }
}
