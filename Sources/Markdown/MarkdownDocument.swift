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
        /// A tag in running text, or a part of one. Not text itself.
        case rawHTML
    }

    public let kind: Kind
    /// Byte offsets; empty where the source has no character of its own for it (a break).
    public let range: Range<Int>
    /// Whether it is the text of a link.
    public let isLink: Bool
    /// Whether it is strong text.
    public let isStrong: Bool
    /// Whether it is emphasised.
    public let isEmphasis: Bool

    init(_ kind: Kind, _ range: Range<Int>, isLink: Bool = false, isStrong: Bool = false, isEmphasis: Bool = false) {
        self.kind = kind
        self.range = range
        self.isLink = isLink
        self.isStrong = isStrong
        self.isEmphasis = isEmphasis
    }
}

/// A piece of running text that is read as one: a paragraph, a heading, a table cell.
public struct TextScope: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case paragraph
        case heading(level: Int)
        /// The text of a list item whose list has no blank lines. Otherwise it is a paragraph with a `listDepth`.
        case listItem
        case tableCell(isHeader: Bool)
    }

    public let kind: Kind
    /// Its runs, as positions in the document's `runs`; never empty.
    public let runs: Range<Int>
    /// From its first to its last byte.
    public let range: Range<Int>
    /// Whether it stands in a quotation.
    public let isQuoted: Bool
    /// How many lists it stands in.
    public let listDepth: Int
}

/// What a Markdown text holds, every place in bytes of the file it came from.
///
/// Holds places only: ask `text(of:in:)` for words.
public struct MarkdownDocument: Sendable, Hashable {
    /// Running text, in order.
    public internal(set) var scopes: [TextScope] = []
    /// The runs of all scopes, one after the other: one array, so that a scope costs no memory of its own.
    public internal(set) var runs: [TextRun] = []
    public internal(set) var links: [MarkdownLink] = []
    public internal(set) var images: [MarkdownImage] = []
    /// The runs of the alternative texts.
    public internal(set) var alternativeRuns: [TextRun] = []
    /// Raw HTML: blocks, and tags in running text.
    public internal(set) var rawHTML: [RawHTML] = []
    /// The lines of all raw HTML; there is a line ending between two that do not touch.
    public internal(set) var rawPieces: [Range<Int>] = []
    public internal(set) var codeBlocks: [CodeBlock] = []
    /// How many lists there are, also within each other.
    public internal(set) var listCount = 0
    /// How many quotations there are, also within each other.
    public internal(set) var quotationCount = 0
    /// Whether it is no Markdown but a file of HTML.
    public internal(set) var isHTMLFile = false

    public init() {}

    /// The headings, with their level from 1 to 6.
    public var headings: [(level: Int, scope: TextScope)] {
        scopes.compactMap { scope in
            if case .heading(let level) = scope.kind { (level, scope) } else { nil }
        }
    }

    /// The runs of a scope of this document.
    public func runs(of scope: TextScope) -> ArraySlice<TextRun> {
        runs[scope.runs.clamped(to: runs.indices)]
    }
}
