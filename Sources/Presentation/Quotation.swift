import Findings
import Text

/// A line of the source with a marker under the place, fit for a terminal of any width.
struct Quotation {
    /// The line as shown, and the line of `^` under it.
    let line: String
    let marker: String

    /// Nil when the source has no such line.
    init?(_ span: Span, in source: SourceText, width: Int) {
        guard let cut = source.cut(span) else { return nil }
        var cells: [Cell] = []
        append(tail(cut.before), to: &cells)
        let start = cells.count
        append(head(cut.marked), to: &cells)
        let end = cells.count
        append(head(cut.after), to: &cells)
        let window = Self.window(around: start..<end, of: cells, width: max(16, width))
        let (cutBefore, cutAfter) = (window.lowerBound > 0, window.upperBound < cells.count)
        let shown = cells[window]
        let marked = cells[max(start, window.lowerBound)..<max(start, min(end, window.upperBound))]
        let before = cells[window.lowerBound..<max(start, window.lowerBound)]
        line = (cutBefore ? "…" : "") + shown.map(\.text).joined() + (cutAfter ? "…" : "")
        let indent = before.reduce(cutBefore ? 1 : 0) { $0 + $1.width }
        let length = max(1, marked.reduce(0) { $0 + $1.width })
        marker = String(repeating: " ", count: indent) + String(repeating: "^", count: length)
    }

    /// The cells to show: as much of the marked ones as fits, then what stands around them, evenly.
    private static func window(around marked: Range<Int>, of cells: [Cell], width: Int) -> Range<Int> {
        if cells.reduce(0, { $0 + $1.width }) <= width { return 0..<cells.count }
        let room = width - 2
        var (low, high, used) = (marked.lowerBound, marked.lowerBound, 0)
        while high < marked.upperBound, used + cells[high].width <= room {
            used += cells[high].width
            high += 1
        }
        while low > 0 || high < cells.count {
            let before = low..<high
            if low > 0, used + cells[low - 1].width <= room {
                low -= 1
                used += cells[low].width
            }
            if high < cells.count, used + cells[high].width <= room {
                used += cells[high].width
                high += 1
            }
            if low..<high == before { break }
        }
        return low..<high
    }
}

/// One character as shown, and the columns it takes.
private struct Cell {
    let text: String
    let width: Int
}

/// Tabs become spaces up to the next multiple of four, what would steer the terminal becomes visible.
private func append(_ bytes: ArraySlice<UInt8>, to cells: inout [Cell]) {
    let text = utf8Text(bytes) ?? printable(bytes: Array(bytes))
    var column = cells.reduce(0) { $0 + $1.width }
    for character in text {
        let isTab = character == "\t"
        let shown = isTab ? String(repeating: " ", count: 4 - column % 4) : printable(String(character))
        let width = isTab ? shown.count : displayWidth(shown)
        column += width
        cells.append(Cell(text: shown, width: width))
    }
}

/// As much of a line as a terminal can ever show: a line can be a megabyte long.
private let nearby = 4096

/// The last bytes, beginning with a whole UTF-8 character.
private func tail(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.count <= nearby ? bytes : bytes.suffix(nearby).drop { $0 & 0xC0 == 0x80 }
}

/// The first bytes, ending with a whole UTF-8 character.
private func head(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.count > nearby else { return bytes }
    var head = bytes.prefix(nearby + 1)
    while let last = head.popLast(), last & 0xC0 == 0x80 {}
    return head
}
