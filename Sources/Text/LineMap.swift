import Glibc

/// A place as a person counts: line and column from 1, columns in grapheme clusters.
public struct TextPosition: Sendable, Hashable, Comparable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: TextPosition, right: TextPosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// Where the lines of one text begin; made once per blob.
///
/// A line ends at LF, at CRLF (one ending), and at a CR alone.
public struct LineMap: Sendable, Hashable {
    /// Byte offset of the first byte of each line; never empty.
    private let starts: [Int]
    /// Byte offset behind the last byte of each line, before its ending.
    private let ends: [Int]
    private let size: Int

    public init(_ bytes: [UInt8]) {
        var starts = [0]
        var ends: [Int] = []
        bytes.withUnsafeBufferPointer { text in
            var index = 0
            if let base = text.baseAddress, memchr(base, 0x0D, text.count) == nil {
                while let found = memchr(base + index, 0x0A, text.count - index) {
                    index = base.distance(to: found.assumingMemoryBound(to: UInt8.self))
                    ends.append(index)
                    index += 1
                    starts.append(index)
                }
                return
            }
            while index < text.count {
                let byte = text[index]
                index += 1
                if byte == 0x0A {
                    ends.append(index >= 2 && text[index - 2] == 0x0D ? index - 2 : index - 1)
                    starts.append(index)
                } else if byte == 0x0D, index >= text.count || text[index] != 0x0A {
                    ends.append(index - 1)
                    starts.append(index)
                }
            }
        }
        self.starts = starts
        self.ends = ends + [bytes.count]
        size = bytes.count
    }

    /// Number of lines; an empty text has one.
    public var lineCount: Int { starts.count }

    /// The number of the line that holds the byte at `offset`, from 1. An offset outside the text is drawn inside.
    public func line(at offset: Int) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = low + (high - low) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return max(low, 1)
    }

    /// The bytes of a line without its ending; nil when there is no such line.
    public func lineRange(_ line: Int) -> Range<Int>? {
        guard line >= 1, line <= starts.count else { return nil }
        return starts[line - 1]..<ends[line - 1]
    }

    /// Line and column of a byte. An offset inside a character counts as that character, one in a line's ending stands
    /// behind its last, one outside is drawn inside.
    public func position(at offset: Int, in bytes: [UInt8]) -> TextPosition {
        let offset = min(max(offset, 0), min(size, bytes.count))
        let line = line(at: offset)
        // A byte order mark belongs to the encoding: nobody counts it.
        let mark = line == 1 && offset >= 3 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let start = starts[line - 1] + mark
        var end = min(offset, ends[line - 1])
        while end < bytes.count, end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return TextPosition(line: line, column: Self.charactersBefore(end, from: start, in: bytes) + 1)
    }

    /// The same, for who asks from front to back: counts on from a place on the same line, at the start of a character.
    public func position(
        at offset: Int, in bytes: [UInt8], after known: (offset: Int, position: TextPosition)
    ) -> TextPosition {
        guard offset >= known.offset, line(at: offset) == known.position.line, offset <= ends[known.position.line - 1]
        else { return position(at: offset, in: bytes) }
        var end = min(offset, bytes.count)
        while end < bytes.count, end > known.offset, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        let more = Self.charactersBefore(end, from: known.offset, in: bytes)
        return TextPosition(line: known.position.line, column: known.position.column + more)
    }

    /// How many whole characters stand between the two offsets; not the one that `end` is inside of.
    private static func charactersBefore(_ end: Int, from start: Int, in bytes: [UInt8]) -> Int {
        // Below U+0300 nothing joins what stands before it, so each scalar is a character: all of ASCII and of Dutch.
        let isSimple = bytes.withUnsafeBufferPointer { $0[start..<end].allSatisfy { $0 < 0xCC } }
        let next = end < bytes.count && bytes[end] >= 0xCC ? firstScalar(bytes[end...].prefix(4)) : nil
        if isSimple, next == nil {
            return bytes.withUnsafeBufferPointer { $0[start..<end].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
        }
        let before = String(decoding: bytes[start..<end], as: UTF8.self)
        guard let next, let last = before.last else { return before.count }
        var joined = String(last)
        joined.unicodeScalars.append(next)
        return before.count - (joined.count == 1 ? 1 : 0)
    }

    private static func firstScalar(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.first
    }
}
