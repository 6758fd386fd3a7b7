/// Something that a chat program left behind in a text, or that shows where it was pasted from.
public struct Leftover: Sendable, Hashable {
    public enum Kind: Sendable, Hashable, CaseIterable {
        /// The mark of a source that only the program itself can follow: `turn0search0`, `contentReference[oaicite:0]`.
        case citation
        /// Other signs that only a program writes: `[cite_start]`, `INSERT_SOURCE_URL`, a date `2026-xx-xx`.
        case markup
        /// The program speaks of itself: "als AI-taalmodel kan ik".
        case speaker
        /// What a program says around an answer: "ik hoop dat dit helpt".
        case phrase
        /// Something still to be filled in: `[naam]`.
        case placeholder
        /// An address that says which program found it. It does not say who wrote the text.
        case linkOrigin
        /// A character that stands for nothing outside the program.
        case privateCharacter
        /// Content credentials (C2PA) written into the text. They can say that a person made it.
        case credentials

        /// Whether it is left over beyond doubt.
        public var isCertain: Bool {
            switch self {
            case .citation, .markup, .speaker: true
            case .phrase, .placeholder, .linkOrigin, .privateCharacter, .credentials: false
            }
        }
    }

    public let kind: Kind
    /// Where, in bytes of the file.
    public let range: Range<Int>

    /// Most that are kept of one page: nobody reads more.
    static let most = 500
}
