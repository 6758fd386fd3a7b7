/// A stretch of text inside a scope, with its exact place in the source.
public struct TextRun: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case text
        /// Inside backticks.
        case code
        /// A character reference such as `&eacute;`, as written.
        case entity
        case softBreak
        case hardBreak
    }

    public let kind: Kind
    /// Byte offsets; empty where the source has no character of its own for it (a break).
    public let range: Range<Int>
    /// Whether it is the text of a link.
    public let isLink: Bool
}

/// A piece of running text that is read as one: a paragraph, a heading, a table cell.
public struct TextScope: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case paragraph
        case heading(level: Int)
        case listItem
        case tableCell(isHeader: Bool)
    }

    public let kind: Kind
    public let runs: [TextRun]
    /// Whether it stands in a quotation.
    public let isQuoted: Bool

    /// From its first to its last byte.
    public var range: Range<Int> {
        let start = runs.first?.range.lowerBound ?? 0
        return start..<max(start, runs.map(\.range.upperBound).max() ?? start)
    }
}

/// A link, written out or automatic.
public struct MarkdownLink: Sendable, Hashable {
    /// Where it leads, as written; character references are not resolved.
    public let destination: String
    /// Its text; nil when it has none.
    public let text: Range<Int>?
}

/// An image.
public struct MarkdownImage: Sendable, Hashable {
    /// Where it stands, as written.
    public let source: String
    /// Its alternative text; nil when it is empty.
    public let alternative: Range<Int>?
    /// A byte near it, to point at when there is no alternative text.
    public let near: Int
}

/// A block of code.
public struct CodeBlock: Sendable, Hashable {
    /// The word behind the fence, or empty.
    public let language: String
    /// Its text; nil when it is empty.
    public let range: Range<Int>?
}

/// What a Markdown text holds, every place in bytes of the file it came from.
public struct MarkdownDocument: Sendable, Hashable {
    /// Running text, in order.
    public internal(set) var scopes: [TextScope] = []
    public internal(set) var links: [MarkdownLink] = []
    public internal(set) var images: [MarkdownImage] = []
    /// Raw HTML: blocks, and tags in running text.
    public internal(set) var rawHTML: [Range<Int>] = []
    public internal(set) var codeBlocks: [CodeBlock] = []

    public init() {}

    /// The headings, with their level from 1 to 6.
    public var headings: [(level: Int, scope: TextScope)] {
        scopes.compactMap { scope in
            if case .heading(let level) = scope.kind { (level, scope) } else { nil }
        }
    }
}

/// Why Markdown was not read.
public enum MarkdownProblem: Error, Sendable, Hashable {
    /// Larger than is read, both in bytes.
    case tooLarge(size: Int, limit: Int)
    /// Quotes or lists inside each other beyond reason.
    case tooDeep
    /// More pieces of text than is read.
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
