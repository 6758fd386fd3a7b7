extension MarkdownDocument {
    /// The lines of `range` that stand outside blocks of code and of HTML, without their endings; a blank line is an empty
    /// range, and so is each place where a block was left out.
    ///
    /// For what md4c does not tell: rows of tables, definitions of references, headings without words.
    public func textLines(of source: [UInt8], in range: Range<Int>) -> [Range<Int>] {
        let range = range.clamped(to: source.indices)
        var closed = closedBlocks[...]
        var lines: [Range<Int>] = []
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start
            while end < range.upperBound, source[end] != 0x0A, source[end] != 0x0D { end += 1 }
            while let block = closed.first, block.upperBound <= start { closed = closed.dropFirst() }
            let isClosed = closed.first.map { $0.lowerBound <= end && $0.upperBound > start } ?? false
            let isBlank = source[start..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
            lines.append(isClosed || isBlank ? start..<start : start..<end)
            let isPair = end + 1 < range.upperBound && source[end] == 0x0D && source[end + 1] == 0x0A
            start = end + (isPair ? 2 : 1)
        }
        return lines
    }

    /// Blocks of code and of HTML, in order.
    private var closedBlocks: [Range<Int>] {
        let html = rawHTML.filter(\.isBlock).map(\.range)
        return (codeBlocks.compactMap(\.range) + html).filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// Headings that were opened but have no words: `##` and nothing behind it.
    public func emptyHeadings(in source: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        guard source[range.clamped(to: source.indices)].contains(0x23) else { return [] }
        return textLines(of: source, in: range).compactMap { line in
            let text = source[line]
            guard let first = text.firstIndex(where: { $0 != 0x20 }), first - line.lowerBound < 4 else { return nil }
            let marks = text[first...].prefix { $0 == 0x23 }
            let rest = text[marks.endIndex...].drop { $0 == 0x20 || $0 == 0x09 }
            guard (1...6).contains(marks.count), rest.startIndex > marks.endIndex || rest.isEmpty,
                rest.allSatisfy({ $0 == 0x23 || $0 == 0x20 || $0 == 0x09 })
            else { return nil }
            return first..<marks.endIndex
        }
    }
}
