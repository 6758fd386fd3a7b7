import Text

/// A report as a table in a terminal.
struct ReportTable {
    private let document: ReportDocument
    /// Widest that a line is, where its words allow it.
    private let width = 110
    private let gap = 2

    init(_ document: ReportDocument) { self.document = document }

    func text() -> String {
        var lines = [document.title, ""]
        for paragraph in document.lead { lines += wrapped(paragraph, width: width) + [""] }
        if document.rows.isEmpty {
            lines += [document.none, ""]
        } else {
            lines += table() + [""]
        }
        for note in document.notes { lines += wrapped(note, width: width) }
        return lines.map(Self.withoutTrailingSpace).joined(separator: "\n") + "\n"
    }

    private func table() -> [String] {
        let rows =
            [document.columns.map { [$0] }]
            + document.rows.map { row in
                // Shorter than in words, and it sorts.
                row.map { cell in cell.day.map { [$0] } ?? cell.lines }
            }
        let safe = rows.map { row in row.map { cell in cell.map(printable) } }
        let widths = widths(of: safe)
        var lines: [String] = []
        for (position, row) in safe.enumerated() {
            let cells = zip(row, widths).map { cell, width in cell.flatMap { Self.cut($0, width: width) } }
            for line in 0..<(cells.map(\.count).max() ?? 0) {
                lines.append(
                    zip(cells, widths).map { cell, width in
                        let words = line < cell.count ? cell[line] : ""
                        return words + String(repeating: " ", count: max(0, width - displayWidth(words)))
                    }.joined(separator: String(repeating: " ", count: gap)))
            }
            lines.append(
                position == 0
                    ? widths.map { String(repeating: "-", count: $0) }.joined(
                        separator: String(repeating: " ", count: gap)) : "")
        }
        return lines.dropLast()
    }

    /// As wide as each column needs; the widest give way until all fit.
    private func widths(of rows: [[[String]]]) -> [Int] {
        var widths = document.columns.indices.map { column in
            rows.map { row in row[column].map { displayWidth($0) }.max() ?? 0 }.max() ?? 0
        }
        let room = width - gap * (widths.count - 1)
        // What a row is about keeps more room than what is said of it.
        let least = widths.indices.map { $0 == 0 ? 32 : 10 }
        while widths.reduce(0, +) > room,
            let column = widths.indices.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] })
        {
            widths[column] -= 1
        }
        return widths
    }

    /// The words over as many lines as they need; a path is cut behind a slash.
    private static func cut(_ text: String, width: Int) -> [String] {
        wrapped(text, width: width).flatMap { line -> [String] in
            var parts: [String] = []
            var rest = line[...]
            while displayWidth(String(rest)) > width {
                let fitting = rest.prefix(width)
                let end = fitting.lastIndex(of: "/").map { fitting.index(after: $0) } ?? fitting.endIndex
                parts.append(String(rest[..<end]))
                rest = rest[end...]
            }
            return parts + (rest.isEmpty ? [] : [String(rest)])
        }
    }

    private static func withoutTrailingSpace(_ line: String) -> String {
        var line = line
        while line.hasSuffix(" ") { line.removeLast() }
        return line
    }
}
