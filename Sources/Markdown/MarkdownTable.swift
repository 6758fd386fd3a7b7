/// A table as it is written: also one that no reader shows as a table, because its rows do not fit.
public struct MarkdownTable: Sendable, Hashable {
    public struct Row: Sendable, Hashable {
        /// The line, without the marks of a quotation in front of it.
        public let range: Range<Int>
        /// What stands between the bars, without spaces around it; empty for an empty cell.
        public let cells: [Range<Int>]
    }

    public let header: Row
    /// The line of hyphens.
    public let delimiter: Row
    public let rows: [Row]
}

extension MarkdownDocument {
    /// The tables of a text. md4c tells neither where an empty cell stands nor how many cells a row was written with.
    public func tables(in source: [UInt8], _ range: Range<Int>) -> [MarkdownTable] {
        guard source[range.clamped(to: source.indices)].contains(0x7C) else { return [] }
        let lines = textLines(of: source, in: range)
        var tables: [MarkdownTable] = []
        var index = 1
        while index < lines.count {
            defer { index += 1 }
            let (above, line) = (lines[index - 1], lines[index])
            guard !above.isEmpty, !line.isEmpty, let delimiter = TableLine(line, in: source), delimiter.isDelimiter,
                let header = TableLine(above, in: source), header.hasBar, !header.isDelimiter,
                header.quotes == delimiter.quotes
            else { continue }
            var rows: [MarkdownTable.Row] = []
            while index + 1 < lines.count, !lines[index + 1].isEmpty,
                let next = TableLine(lines[index + 1], in: source),
                next.quotes == header.quotes, !next.opensBlock
            {
                rows.append(next.row)
                index += 1
            }
            tables.append(MarkdownTable(header: header.row, delimiter: delimiter.row, rows: rows))
        }
        return tables
    }
}

/// One line, read as a row.
private struct TableLine {
    let source: [UInt8]
    let text: Range<Int>
    /// How many marks of quotation stand in front of it.
    let quotes: Int

    init?(_ line: Range<Int>, in source: [UInt8]) {
        var start = line.lowerBound
        var quotes = 0
        while start < line.upperBound, source[start] == 0x20 || source[start] == 0x09 || source[start] == 0x3E {
            if source[start] == 0x3E { quotes += 1 }
            start += 1
        }
        var end = line.upperBound
        while end > start, source[end - 1] == 0x20 || source[end - 1] == 0x09 { end -= 1 }
        guard start < end else { return nil }
        self.source = source
        self.quotes = quotes
        text = start..<end
    }

    var hasBar: Bool { source[text].contains(0x7C) }

    /// `| --- | :-: |`
    var isDelimiter: Bool {
        source[text].allSatisfy { [0x7C, 0x2D, 0x3A, 0x20, 0x09].contains($0) } && hasBar
            && row.cells.allSatisfy { cell in
                var inner = source[cell]
                if inner.first == 0x3A { inner = inner.dropFirst() }
                if inner.last == 0x3A { inner = inner.dropLast() }
                return !inner.isEmpty && inner.allSatisfy { $0 == 0x2D }
            }
    }

    /// Whether it begins something else, so that a table above it ends: a heading, a list, a fence, HTML, a shortcode.
    var opensBlock: Bool {
        let start = source[text].prefix(3)
        guard let first = start.first else { return true }
        let second = start.dropFirst().first ?? 0x20
        switch first {
        case 0x23, 0x3C: return true
        case 0x2D, 0x2A, 0x2B: return second == 0x20 || second == first
        case 0x60, 0x7E: return start.allSatisfy { $0 == first } && start.count == 3
        case 0x7B: return second == 0x7B || second == 0x3A
        default: return false
        }
    }

    var row: MarkdownTable.Row {
        var cells: [Range<Int>] = []
        var start = source[text.lowerBound] == 0x7C ? text.lowerBound + 1 : text.lowerBound
        var index = start
        while index < text.upperBound {
            if source[index] == 0x5C {
                index += 1
            } else if source[index] == 0x7C {
                cells.append(trimmed(start..<index))
                start = index + 1
            }
            index += 1
        }
        if start < text.upperBound { cells.append(trimmed(start..<text.upperBound)) }
        return MarkdownTable.Row(range: text, cells: cells)
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let inner = source[range]
        guard let first = inner.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }),
            let last = inner.lastIndex(where: { $0 != 0x20 && $0 != 0x09 })
        else { return range.lowerBound..<range.lowerBound }
        return first..<(last + 1)
    }
}
