import Markdown

/// A part of a page: a paragraph, a cell, a field, an alternative text.
struct PagePart {
    /// In the bytes of the page's text.
    let range: Range<Int>
    let mask: ScopeMask
    /// The name of the field it is.
    let field: String?
    /// Its links, strong and emphasised texts, as positions in those of the page.
    let inline: InlineMarks<Range<Int>>
    /// Whether it is left alone, and is only here for what the rest of the text owes it.
    let isSkipped: Bool
}

/// Something of each kind of piece that running text can have.
struct InlineMarks<Value> {
    var links: Value
    var strong: Value
    var emphasis: Value
}

extension InlineMarks: Sendable where Value: Sendable {}

/// All that is read of a page as one text, with the way back to its source: references resolved, markup left out, a soft line
/// break as a space.
struct PageText {
    private(set) var bytes: [UInt8] = []
    private(set) var parts: [PagePart] = []
    /// In `bytes`.
    var inline = InlineMarks<[Range<Int>]>(links: [], strong: [], emphasis: [])
    /// Whether the text was too long to take in whole.
    private(set) var isCut = false
    private var pieces: [Piece] = []
    /// How many lists, blocks of code and quotations the page has, in Markdown and in HTML.
    private(set) var blocks = (lists: 0, code: 0, quotations: 0)

    /// Stands for code, tags, and what lies between two parts: no word and no phrase goes on across it.
    static let gap: UInt8 = 0x1F
    /// The longest text that is looked at, in bytes.
    static let longest = 8_388_608

    private struct Piece {
        /// Where it begins in `bytes`.
        let start: Int
        let source: Range<Int>
        /// Whether it is the source, byte for byte. Else all of it comes from all of `source`.
        let isVerbatim: Bool
    }

    init(bytes: Int, pieces: Int, parts: Int) {
        self.bytes.reserveCapacity(min(bytes, Self.longest))
        self.pieces.reserveCapacity(pieces)
        self.parts.reserveCapacity(parts)
    }

    /// - Parameters:
    ///   - wanted: parts that hold none of this are left out.
    ///   - language: text that says it is in another is left out; nil: all is looked at.
    ///   - keepsSkipped: whether running text that is left alone is in it too.
    init(_ text: StyleText, wanted: ScopeMask, language: String? = nil, keepsSkipped: Bool = false) {
        var writer = PageWriter(text, wanted: wanted, language: language, keepsSkipped: keepsSkipped)
        writer.write()
        self = writer.page
        let (markdown, html) = (text.markdown, writer.surroundings.html)
        blocks = (
            markdown.listCount + html.listCount, markdown.codeBlocks.count + html.codeBlockCount,
            markdown.quotationCount + html.quotations.count
        )
    }

    // MARK: - The way back

    /// Where a stretch of the text stands in the source, from its first to its last byte.
    func source(of range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty, let first = piece(at: range.lowerBound), let last = piece(at: range.upperBound - 1) else {
            return 0..<0
        }
        let start =
            first.isVerbatim ? first.source.lowerBound + range.lowerBound - first.start : first.source.lowerBound
        let end = last.isVerbatim ? last.source.lowerBound + range.upperBound - last.start : last.source.upperBound
        return start..<max(start, end)
    }

    private func piece(at offset: Int) -> Piece? {
        var (low, high) = (0, pieces.count)
        while low < high {
            let middle = low + (high - low) / 2
            if pieces[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? pieces[low - 1] : nil
    }

    /// The stretches of a part that are one kind of piece, in order.
    func stretches(of piece: ScopeMask, in part: PagePart) -> ArraySlice<Range<Int>> {
        switch piece {
        case .link: inline.links[part.inline.links]
        case .strong: inline.strong[part.inline.strong]
        case .emphasis: inline.emphasis[part.inline.emphasis]
        default: []
        }
    }

    // MARK: - Writing

    mutating func end(_ part: PagePart) {
        if !part.range.isEmpty { parts.append(part) }
        let end = pieces.last?.source.upperBound ?? 0
        append([Self.gap], for: end..<end)
    }

    mutating func append(_ range: Range<Int>, of source: [UInt8]) {
        guard !range.isEmpty, holds(range.count) else { return }
        pieces.append(Piece(start: bytes.count, source: range, isVerbatim: true))
        bytes.append(contentsOf: source[range])
    }

    mutating func append(_ text: some Collection<UInt8>, for range: Range<Int>) {
        guard !text.isEmpty, holds(text.count) else { return }
        pieces.append(Piece(start: bytes.count, source: range, isVerbatim: false))
        bytes.append(contentsOf: text)
    }

    private mutating func holds(_ count: Int) -> Bool {
        if bytes.count + count <= Self.longest { return true }
        isCut = true
        return false
    }

    /// Takes white space and gaps off the end, back to `start` at most.
    mutating func trim(to start: Int) {
        while bytes.count > start, let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        while let last = pieces.last, last.start >= bytes.count { pieces.removeLast() }
    }
}
