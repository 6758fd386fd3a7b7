import Findings
import Text

/// The state of the site in a terminal.
struct StateText {
    private let sections: StateSections

    init(_ report: StateReport, _ language: Language) { sections = StateSections(report, language) }

    func text() -> String {
        var lines = [sections.title, ""]
        for paragraph in sections.lead { lines += wrapped(paragraph, width: Self.width) }
        for section in sections.all {
            lines += ["", section.title, String(repeating: "-", count: displayWidth(section.title))]
            for paragraph in section.lead { lines += wrapped(paragraph, width: Self.width) }
            lines += section.rows.isEmpty ? [section.none] : table(section)
            for list in section.lists { lines += ["", list.title] + list.items.map { "  \(printable($0))" } }
        }
        lines += [""] + wrapped(sections.note, width: Self.width)
        return lines.map(Self.trimmed).joined(separator: "\n") + "\n"
    }

    private static let width = 100
    private static let gap = "  "

    private func table(_ section: StateSection) -> [String] {
        let rows = ([section.columns] + section.rows).map { row in row.map(printable) }
        let widths = section.columns.indices.map { column in rows.map { displayWidth($0[column]) }.max() ?? 0 }
        return rows.map { row in
            zip(row, widths).enumerated().map { column, cell in
                let space = String(repeating: " ", count: max(0, cell.1 - displayWidth(cell.0)))
                return section.figures.contains(column) ? space + cell.0 : cell.0 + space
            }.joined(separator: Self.gap)
        }
    }

    private static func trimmed(_ line: String) -> String {
        var line = line
        while line.hasSuffix(" ") { line.removeLast() }
        return line
    }
}
