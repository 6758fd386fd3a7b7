/// A link, written out or automatic.
public struct MarkdownLink: Sendable, Hashable {
    /// Where it leads: escapes and character references resolved.
    public let destination: String
    /// The words that appear beside the pointer; nil when there are none.
    public let title: String?
    /// Its text, from first to last byte; nil when it has none.
    public let text: Range<Int>?
    /// Where the destination is written; nil when that stands elsewhere (a reference) or was not found exactly.
    public let destinationRange: Range<Int>?
    /// A byte near it.
    public let near: Int

    /// The best place to point at.
    public var place: Range<Int> { text ?? destinationRange ?? near..<near }
}

/// An image.
public struct MarkdownImage: Sendable, Hashable {
    /// Where it stands: escapes and character references resolved.
    public let source: String
    /// The words that appear beside the pointer; nil when there are none.
    public let title: String?
    /// Its alternative text, from first to last byte; nil when it is empty.
    public let alternative: Range<Int>?
    /// The runs of its alternative text, as positions in the document's `alternativeRuns`.
    public let runs: Range<Int>
    /// Where the source is written; nil when that stands elsewhere (a reference) or was not found exactly.
    public let sourceRange: Range<Int>?
    /// A byte near it, to point at when there is no alternative text.
    public let near: Int

    /// The best place to point at.
    public var place: Range<Int> { alternative ?? sourceRange ?? near..<near }
}

/// A block of code.
public struct CodeBlock: Sendable, Hashable {
    /// The word behind the fence, or empty.
    public let language: String
    /// Whether it stands between fences; else it is indented.
    public let isFenced: Bool
    /// Its text, from first to last byte; nil when it is empty.
    public let range: Range<Int>?
}

/// Raw HTML: a block, or a tag in running text (several that touch count as one).
public struct RawHTML: Sendable, Hashable {
    public let isBlock: Bool
    /// From first to last byte. In a quotation that includes the `>` of its lines: ask `text(of:in:)` for the HTML.
    public let range: Range<Int>
    /// Its lines, as positions in the document's `rawPieces`.
    public let pieces: Range<Int>
}
