/// Text put together from pieces of a source, with the way back to it. Made on demand.
public struct MappedText: Sendable, Hashable {
    /// The text, UTF-8.
    public private(set) var bytes: [UInt8] = []
    private var pieces: [Piece] = []

    private struct Piece: Hashable {
        /// Where it begins in the text.
        let start: Int
        let source: Range<Int>
        /// Whether the text is the source, byte for byte. Else all of it comes from all of `source`.
        let isVerbatim: Bool
    }

    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Byte offset in the source of the byte at `offset` in the text. An offset outside the text is drawn inside.
    public func source(at offset: Int) -> Int {
        guard let piece = piece(at: offset) else { return 0 }
        guard piece.isVerbatim else { return piece.source.lowerBound }
        return min(
            max(piece.source.lowerBound, piece.source.lowerBound + offset - piece.start), piece.source.upperBound)
    }

    /// Where a stretch of the text stands in the source, from its first to its last byte.
    public func source(of range: Range<Int>) -> Range<Int> {
        let start = source(at: range.lowerBound)
        guard !range.isEmpty, let last = piece(at: range.upperBound - 1) else { return start..<start }
        let end = last.isVerbatim ? source(at: range.upperBound - 1) + 1 : last.source.upperBound
        return start..<max(start, end)
    }

    /// The first offset in the text that comes from `source` or from behind it; the end when there is none.
    public func offset(ofSource source: Int) -> Int {
        var (low, high) = (0, pieces.count)
        while low < high {
            let middle = low + (high - low) / 2
            if pieces[middle].source.upperBound <= source { low = middle + 1 } else { high = middle }
        }
        guard low < pieces.count else { return bytes.count }
        let piece = pieces[low]
        return piece.isVerbatim ? piece.start + max(0, source - piece.source.lowerBound) : piece.start
    }

    private func piece(at offset: Int) -> Piece? {
        var (low, high) = (0, pieces.count)
        while low < high {
            let middle = low + (high - low) / 2
            if pieces[middle].start <= offset { low = middle + 1 } else { high = middle }
        }
        return pieces.isEmpty ? nil : pieces[max(low - 1, 0)]
    }

    mutating func append(_ range: Range<Int>, of source: [UInt8]) {
        let range = range.clamped(to: source.indices)
        guard !range.isEmpty else { return }
        pieces.append(Piece(start: bytes.count, source: range, isVerbatim: true))
        bytes.append(contentsOf: source[range])
    }

    mutating func append(_ text: some Sequence<UInt8>, for range: Range<Int>) {
        pieces.append(Piece(start: bytes.count, source: range, isVerbatim: false))
        bytes.append(contentsOf: text)
    }
}

extension MarkdownDocument {
    /// The words of a scope: references resolved, a line break as `\n`, tags left out. `source` is what was parsed.
    public func text(of scope: TextScope, in source: [UInt8]) -> MappedText {
        text(runs(of: scope), in: source)
    }

    /// The words of an image's alternative text.
    public func alternative(of image: MarkdownImage, in source: [UInt8]) -> MappedText {
        text(alternativeRuns[image.runs.clamped(to: alternativeRuns.indices)], in: source)
    }

    /// Raw HTML as it comes out in the page, without the marks of a quotation around it.
    public func text(of html: RawHTML, in source: [UInt8]) -> MappedText {
        var text = MappedText()
        var end: Int?
        for piece in rawPieces[html.pieces.clamped(to: rawPieces.indices)] {
            if let end, end < piece.lowerBound { text.append("\n".utf8, for: end..<piece.lowerBound) }
            text.append(piece, of: source)
            end = piece.upperBound
        }
        return text
    }

    private func text(_ runs: ArraySlice<TextRun>, in source: [UInt8]) -> MappedText {
        var text = MappedText()
        for run in runs {
            switch run.kind {
            case .text, .code: text.append(run.range, of: source)
            case .softBreak, .hardBreak: text.append("\n".utf8, for: run.range)
            case .entity:
                let written = source[run.range.clamped(to: source.indices)]
                if let scalar = CharacterReferences.scalar(written) {
                    text.append(String(Character(scalar)).utf8, for: run.range)
                } else {
                    text.append(run.range, of: source)
                }
            case .rawHTML:
                // Two words with `<br>` between them are two words.
                let tag = String(decoding: source[run.range.clamped(to: source.indices)].prefix(4), as: UTF8.self)
                if tag.lowercased().hasPrefix("<br") { text.append("\n".utf8, for: run.range) }
            }
        }
        return text
    }
}
