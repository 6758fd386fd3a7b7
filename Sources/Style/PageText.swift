import Markdown

/// A part of a page: a paragraph, a cell, a field, an alternative text.
struct PagePart {
    /// In the bytes of the page's text.
    let range: Range<Int>
    let mask: ScopeMask
    /// The name of the field it is.
    let field: String?
    /// The texts of its links, as positions in `links`.
    let links: Range<Int>
    /// Whether it is left alone, and is only here for what the rest of the text owes it.
    let isSkipped: Bool
}

/// All that is read of a page as one text, with the way back to its source: references resolved, markup left out, a soft line
/// break as a space.
struct PageText {
    private(set) var bytes: [UInt8] = []
    private(set) var parts: [PagePart] = []
    /// Texts of links, in `bytes`.
    private(set) var links: [Range<Int>] = []
    private var pieces: [Piece] = []

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

    /// - Parameters:
    ///   - wanted: parts that hold none of this are left out.
    ///   - keepsSkipped: whether running text that is left alone is in it too.
    init(_ text: StyleText, wanted: ScopeMask, keepsSkipped: Bool = false) {
        bytes.reserveCapacity(text.bytes.count + 64)
        pieces.reserveCapacity(text.markdown.runs.count + 8)
        parts.reserveCapacity(text.markdown.scopes.count + text.fields.count)
        if wanted.contains(.field) { for field in text.fields { add(field, of: text.bytes) } }
        if !wanted.isDisjoint(with: ScopeMask.text) {
            for (position, scope) in text.markdown.scopes.enumerated() {
                let isSkipped = text.skipsScope.contains(position)
                if isSkipped, !keepsSkipped { continue }
                add(text.markdown.runs(of: scope), as: Self.mask(of: scope), of: text.bytes, isSkipped: isSkipped)
            }
        }
        if wanted.contains(.alternative) {
            let runs = text.markdown.alternativeRuns
            for (position, image) in text.markdown.images.enumerated() where !text.skipsImage.contains(position) {
                add(runs[image.runs.clamped(to: runs.indices)], as: .alternative, of: text.bytes)
            }
        }
        if wanted.contains(.raw) {
            let start = bytes.count
            append(text.body, of: text.bytes)
            endPart(from: start, .raw)
        }
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

    // MARK: - Parts

    private static func mask(of scope: TextScope) -> ScopeMask {
        var mask: ScopeMask = .text
        switch scope.kind {
        case .paragraph: if scope.listDepth == 0 { mask.insert(.paragraph) }
        case .heading(let level): mask.formUnion([.heading, .heading(level: level)])
        case .listItem: break
        case .tableCell(let isHeader): mask.formUnion([.table, isHeader ? .tableHeader : .tableCell])
        }
        if scope.listDepth > 0 { mask.insert(.list) }
        if scope.isQuoted { mask.insert(.quotation) }
        return mask
    }

    private mutating func add(
        _ runs: ArraySlice<TextRun>, as mask: ScopeMask, of source: [UInt8], isSkipped: Bool = false
    ) {
        let start = bytes.count
        let firstLink = links.count
        var linkStart: Int?
        for run in runs {
            if run.isLink, linkStart == nil { linkStart = bytes.count }
            if !run.isLink, let from = linkStart {
                if from < bytes.count { links.append(from..<bytes.count) }
                linkStart = nil
            }
            add(run, of: source)
        }
        if let linkStart, linkStart < bytes.count { links.append(linkStart..<bytes.count) }
        endPart(from: start, mask, links: firstLink..<links.count, isSkipped: isSkipped)
    }

    private mutating func add(_ run: TextRun, of source: [UInt8]) {
        switch run.kind {
        case .text: append(run.range, of: source)
        case .softBreak: append([0x20], for: run.range)
        case .hardBreak: append([0x0A], for: run.range)
        case .code, .rawHTML: if bytes.last != Self.gap { append([Self.gap], for: run.range) }
        case .entity:
            if let scalar = CharacterReferences.scalar(source[run.range.clamped(to: source.indices)]) {
                append(Array(String(Character(scalar)).utf8), for: run.range)
            } else {
                append(run.range, of: source)
            }
        }
    }

    private mutating func add(_ field: StyleField, of source: [UInt8]) {
        let start = bytes.count
        let value = Array(field.value.utf8)
        var aligner = FieldAligner(value: value, source: source, range: field.range)
        if let stretches = aligner.stretches() {
            for stretch in stretches {
                if stretch.isVerbatim {
                    append(stretch.source, of: source)
                } else {
                    append(Array(value[stretch.value]).map { $0 == 0x0A ? 0x20 : $0 }, for: stretch.source)
                }
            }
        } else {
            append(value, for: field.range.clamped(to: source.indices))
        }
        endPart(from: start, .field, field: field.name)
    }

    private mutating func endPart(
        from start: Int, _ mask: ScopeMask, field: String? = nil, links: Range<Int> = 0..<0, isSkipped: Bool = false
    ) {
        if start < bytes.count {
            parts.append(
                PagePart(range: start..<bytes.count, mask: mask, field: field, links: links, isSkipped: isSkipped))
        }
        let end = pieces.last?.source.upperBound ?? 0
        append([Self.gap], for: end..<end)
    }

    private mutating func append(_ range: Range<Int>, of source: [UInt8]) {
        let range = range.clamped(to: source.indices)
        guard !range.isEmpty, bytes.count + range.count <= Self.longest else { return }
        pieces.append(Piece(start: bytes.count, source: range, isVerbatim: true))
        bytes.append(contentsOf: source[range])
    }

    private mutating func append(_ text: [UInt8], for range: Range<Int>) {
        guard !text.isEmpty, bytes.count + text.count <= Self.longest else { return }
        pieces.append(Piece(start: bytes.count, source: range, isVerbatim: false))
        bytes.append(contentsOf: text)
    }
}
