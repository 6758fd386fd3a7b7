import Glibc

/// Finds marks at the start of a line, and footnotes: `!!! note "Title"`, `:::tip[Title]`, `> [!NOTE]`, `[^1]: `, `:   `.
struct LineMarkReader {
    let source: UnsafeBufferPointer<UInt8>
    private(set) var marks: [DialectMark] = []

    init(source: UnsafeBufferPointer<UInt8>) { self.source = source }

    mutating func read(_ runs: ArraySlice<TextRun>, of scope: TextScope, hasCarets: Bool) {
        let end = min(scope.range.upperBound, source.count)
        var isFirst = true
        var isLineStart = true
        for run in runs {
            switch run.kind {
            case .softBreak, .hardBreak: isLineStart = true
            case .text where !run.range.isEmpty && run.range.upperBound <= end:
                if isLineStart { readLine(from: run.range.lowerBound, to: end, isFirst: isFirst, scope) }
                (isLineStart, isFirst) = (false, false)
            default: (isLineStart, isFirst) = (false, false)
            }
        }
        if hasCarets { readReferences(scope.range.clamped(to: source.indices)) }
    }

    private mutating func readLine(from start: Int, to end: Int, isFirst: Bool, _ scope: TextScope) {
        switch source[start] {
        case 0x21, 0x3F: readBox(from: start, to: lineEnd(start, end))
        case 0x3A:
            if starts(with: ":::", at: start, end) {
                readDirective(from: start, to: lineEnd(start, end))
            } else if !isFirst, start + 1 < end, source[start + 1] == 0x20 {
                add(start..<(start + 2), .end)
            }
        case 0x5B where start + 1 < end && source[start + 1] == 0x21 && isFirst && scope.isQuoted:
            if let close = closing(from: start, to: lineEnd(start, end)) { add(start..<close, .end) }
        case 0x5B where start + 1 < end && source[start + 1] == 0x5E:
            if let close = closing(from: start, to: lineEnd(start, end)), close < end, source[close] == 0x3A {
                add(start..<(close + 1), .end)
            }
        default: break
        }
    }

    // MARK: - Boxes

    /// `!!! note inline "Title"`, `???+ tip`
    private mutating func readBox(from start: Int, to end: Int) {
        let mark = source[start]
        guard starts(with: mark == 0x21 ? "!!!" : "???", at: start, end) else { return }
        var index = start + 3
        if index < end, source[index] == 0x2B { index += 1 }
        guard index < end, source[index] == 0x20 else { return }
        var words = 0
        while true {
            while index < end, source[index] == 0x20 { index += 1 }
            guard index < end, source[index] != 0x22 else { break }
            let word = index
            while index < end, (0x61...0x7A).contains(source[index]) || (word < index && isWordPart(source[index])) {
                index += 1
            }
            guard word < index, index >= end || source[index] == 0x20 || source[index] == 0x0D else { return }
            words += 1
            if index < end, source[index] == 0x0D { break }
        }
        if index < end, source[index] == 0x22 {
            add(start..<(index + 1), .end)
            let close = lastQuote(from: index + 1, to: end)
            add(close..<end, .end)
        } else if words > 0, isIndented(behind: end) {
            add(start..<end, .end)
        }
    }

    private func isWordPart(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x5F || (0x30...0x39).contains(byte) }

    private func lastQuote(from start: Int, to end: Int) -> Int {
        var index = end
        while index > start {
            index -= 1
            if source[index] == 0x22 { return index }
        }
        return end
    }

    /// Whether the next line that is not blank is indented.
    private func isIndented(behind end: Int) -> Bool {
        var index = end
        var column = 0
        while index < source.count, column < 4 {
            switch source[index] {
            case 0x0A, 0x0D: column = 0
            case 0x20: column += 1
            // The mark that was made of a space stands in the copy only.
            case 0x09: return true
            default: return false
            }
            index += 1
        }
        return column >= 4
    }

    /// `:::tip[Title]{.x}`, `:::note Title`, `:::`
    private mutating func readDirective(from start: Int, to end: Int) {
        var index = start
        while index < end, source[index] == 0x3A || source[index] == 0x20 { index += 1 }
        while index < end, HTMLFeed.isLetter(source[index]) || isWordPart(source[index]) { index += 1 }
        if index < end, source[index] == 0x5B, let close = closing(from: index, to: end) {
            add(start..<(index + 1), .end)
            add((close - 1)..<end, .end)
        } else {
            while index < end, source[index] == 0x20 { index += 1 }
            if index < end, source[index] == 0x7B { index = end }
            add(start..<index, .end)
            // What follows on the next line is the text of the box.
            if index < end { add(end..<min(end + 1, source.count), .end) }
        }
    }

    // MARK: - Footnotes

    /// `[^1]` in the text.
    private mutating func readReferences(_ range: Range<Int>) {
        var index = range.lowerBound
        while let caret = find(0x5E, from: index, to: range.upperBound) {
            index = caret + 1
            guard caret > range.lowerBound, source[caret - 1] == 0x5B, caret + 1 < range.upperBound,
                source[caret + 1] != 0x5D, let close = closing(from: caret, to: range.upperBound)
            else { continue }
            add((caret - 1)..<close, .none)
            index = close
        }
    }

    // MARK: - Bytes

    private mutating func add(_ range: Range<Int>, _ joint: DialectMark.Joint) {
        if !range.isEmpty { marks.append(DialectMark(range: range, joint: joint)) }
    }

    /// Behind the `]` of this line, when there is no space before a footnote's.
    private func closing(from start: Int, to end: Int) -> Int? {
        var index = start
        let last = min(end, start + 200)
        while index < last, source[index] != 0x0A {
            if source[index] == 0x5D { return index + 1 }
            index += 1
        }
        return nil
    }

    private func lineEnd(_ start: Int, _ end: Int) -> Int { find(0x0A, from: start, to: end) ?? end }

    private func starts(with text: StaticString, at start: Int, _ end: Int) -> Bool {
        guard start + text.utf8CodeUnitCount <= end else { return false }
        for offset in 0..<text.utf8CodeUnitCount where source[start + offset] != text.utf8Start[offset] { return false }
        return true
    }

    private func find(_ byte: UInt8, from start: Int, to end: Int) -> Int? {
        guard start < end, let base = source.baseAddress, let found = memchr(base + start, Int32(byte), end - start)
        else { return nil }
        return base.distance(to: found.assumingMemoryBound(to: UInt8.self))
    }
}
