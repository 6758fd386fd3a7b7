/// Why a `.reuse/dep5` cannot be used, and on which line. Nothing in it counts then.
public struct Dep5Error: Error, Sendable, Hashable {
    public enum Problem: Sendable, Hashable {
        /// The first paragraph has no `Format`, or there is none.
        case noFormat
        /// Neither a field nor the rest of one.
        case line
        case duplicateField(String)
        case missingField(String)
        /// A backslash in front of what needs none.
        case pattern
        case tooLarge
        case notUTF8
    }

    public let problem: Problem
    public let line: Int

    public init(_ problem: Problem, line: Int) {
        (self.problem, self.line) = (problem, line)
    }

    /// The sentence for the person who wrote it: the form is deprecated, so it says to convert.
    public var message: (nl: String, en: String) {
        let why: (nl: String, en: String) =
            switch problem {
            case .noFormat: ("Bovenaan ontbreekt `Format:`.", "`Format:` is missing at the top.")
            case .line: ("Deze regel kunnen we niet lezen.", "We cannot read this line.")
            case .duplicateField(let name): ("`\(name)` staat er twee keer.", "`\(name)` stands there twice.")
            case .missingField(let name): ("Hier ontbreekt `\(name)`.", "`\(name)` is missing here.")
            case .pattern: ("Na `\\` staat hier iets dat niet kan.", "After `\\` stands something that cannot.")
            case .tooLarge: ("Dit bestand is te groot.", "This file is too large.")
            case .notUTF8: ("Hier staat een teken dat we niet kunnen lezen.", "Here stands a character we cannot read.")
            }
        return (
            why.nl + " Deze vorm is verouderd: zet het bestand om met `reuse convert-dep5`.",
            why.en + " This form is deprecated: convert the file with `reuse convert-dep5`."
        )
    }
}
