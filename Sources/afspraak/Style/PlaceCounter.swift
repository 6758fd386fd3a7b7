import Text

/// Counts lines and columns from front to back.
struct PlaceCounter {
    private let text: ReadProse
    private var last: (offset: Int, position: TextPosition)

    init(_ text: ReadProse) {
        self.text = text
        last = (0, TextPosition(line: 1, column: 1))
    }

    mutating func position(at offset: Int) -> TextPosition {
        let position = text.lines.position(at: offset, in: text.bytes, after: last)
        last = (offset, position)
        return position
    }

    /// The column of the last character on the line where a stretch begins. To be asked right after its `position`.
    func lastColumn(of range: Range<Int>) -> Int {
        let end = min(range.upperBound, text.lines.lineRange(last.position.line)?.upperBound ?? range.upperBound)
        let position = text.lines.position(at: end, in: text.bytes, after: last)
        return max(last.position.column, position.column - 1)
    }
}

/// Tells of places that come in order whether they stand in what is left out, all or in part. A sentence that only holds
/// something of it does not.
struct BlankedWalk {
    private let ranges: [Range<Int>]
    private var next = 0

    init(_ ranges: [Range<Int>]) { self.ranges = ranges }

    mutating func touches(_ range: Range<Int>) -> Bool {
        while next < ranges.count, ranges[next].upperBound <= range.lowerBound { next += 1 }
        for left in ranges[next...] {
            guard left.lowerBound < range.upperBound else { return false }
            let isHeld = range.lowerBound <= left.lowerBound && left.upperBound <= range.upperBound && range != left
            if left.overlaps(range), !isHeld { return true }
        }
        return false
    }
}
