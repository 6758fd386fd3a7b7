/// How much Markdown is read before it is refused.
public struct MarkdownLimits: Sendable {
    /// Bytes.
    public var size = 1_048_576
    /// Blocks and spans inside each other.
    public var depth = 100
    /// Pieces of text.
    public var runs = 200_000
    /// Bytes of all addresses and titles together: a reference repeats its address at each use.
    public var addresses = 4_194_304

    public init() {}
}

/// Why Markdown was not read.
public enum MarkdownProblem: Error, Sendable, Hashable {
    /// Larger than is read, both in bytes.
    case tooLarge(size: Int, limit: Int)
    /// Quotes or lists inside each other beyond reason.
    case tooDeep
    /// More pieces of text, or longer addresses in all, than is read.
    case tooMany
    /// md4c gave up (out of memory).
    case failed

    /// The sentence for a person.
    public var message: (nl: String, en: String) {
        switch self {
        case .tooLarge: ("Deze tekst is te lang om na te kijken.", "This text is too long to check.")
        case .tooDeep:
            (
                "In deze tekst zitten te veel lijsten of citaten in elkaar.",
                "Too many lists or quotations stand inside each other in this text."
            )
        case .tooMany: ("Deze tekst bestaat uit te veel stukjes.", "This text consists of too many pieces.")
        case .failed: ("Deze tekst kunnen we niet lezen.", "We cannot read this text.")
        }
    }
}
