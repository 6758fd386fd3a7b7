import Glibc

/// Finds what stands in a box of MkDocs (`!!! note`) or below a footnote: lines that are indented, which Markdown itself takes
/// for code. Each of those gets a mark of quotation in place of a space, so that they are read as the text they are, and all
/// else keeps its place.
struct BoxReader {
    private var text: [UInt8]
    private let offset: Int
    private var boxes: [Box] = []
    private var depths = BoxDepths()
    /// The mark of the fence that is open.
    private var fence: (mark: UInt8, count: Int, indent: Int)?

    private struct Box {
        /// How far its first line is indented, in bytes.
        let indent: Int
        /// The text of a footnote goes on below a blank line only; before that the line is part of its paragraph.
        var isOpen: Bool
    }

    /// Deeper ones are left as they are.
    private static let deepest = 8

    /// - Parameter offset: where `text` begins in the file.
    init(_ text: [UInt8], offset: Int) {
        self.text = text
        self.offset = offset
    }

    /// Whether a text may hold any of it.
    static func mayHelp(_ text: ArraySlice<UInt8>) -> Bool {
        text.holds("!!!") || text.holds("???") || text.holds("[^")
    }

    mutating func read() -> (text: [UInt8], depths: BoxDepths) {
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count, text[end] != 0x0A { end += 1 }
            read(start..<end)
            start = end + 1
        }
        return (text, depths)
    }

    private mutating func read(_ line: Range<Int>) {
        let first = firstWord(line)
        guard first < line.upperBound else {
            for index in boxes.indices { boxes[index].isOpen = true }
            return
        }
        while let box = boxes.last, !isInside(box, line, first) {
            boxes.removeLast()
            if let open = fence, open.indent > box.indent { fence = nil }
        }
        depths.set(boxes.filter(\.isOpen).count, from: offset + line.lowerBound)
        for box in boxes where box.isOpen { text[line.lowerBound + box.indent] = 0x3E }
        if toggleFence(first, line) { return }
        let indent = first - line.lowerBound
        guard fence == nil, boxes.count < Self.deepest, text[line.lowerBound..<first].allSatisfy({ $0 != 0x09 }) else {
            return
        }
        if let isBox = opens(first, line) {
            boxes.append(Box(indent: indent, isOpen: isBox))
            // Or a word alone behind it would be taken for an address.
            if !isBox { text[first] = 0x28 }
        }
    }

    /// Where white space ends.
    private func firstWord(_ line: Range<Int>) -> Int {
        var index = line.lowerBound
        while index < line.upperBound, text[index] == 0x20 || text[index] == 0x09 || text[index] == 0x0D { index += 1 }
        return index
    }

    /// Whether a line is indented four columns more than a box, or goes on with the paragraph of a footnote.
    private func isInside(_ box: Box, _ line: Range<Int>, _ first: Int) -> Bool {
        let start = line.lowerBound + box.indent
        if !box.isOpen { return opens(first, line) == nil }
        guard start < first else { return false }
        return text[start] == 0x09 || first - start >= 4 || text[start..<first].contains(0x09)
    }

    /// True for the start of a box, false for that of a footnote, nil for anything else.
    private func opens(_ first: Int, _ line: Range<Int>) -> Bool? {
        let rest = text[first..<line.upperBound]
        if rest.starts(with: "!!!".utf8) || rest.starts(with: "???".utf8) { return true }
        guard rest.starts(with: "[^".utf8), let close = rest.firstIndex(of: 0x5D), close + 1 < line.upperBound,
            text[close + 1] == 0x3A
        else { return nil }
        return false
    }

    /// Keeps count of fences of code, outside boxes: what looks like a box there is none.
    private mutating func toggleFence(_ first: Int, _ line: Range<Int>) -> Bool {
        let mark = text[first]
        guard mark == 0x60 || mark == 0x7E else { return false }
        let count = text[first..<line.upperBound].prefix { $0 == mark }.count
        guard count >= 3 else { return false }
        if let open = fence {
            let rest = text[(first + count)..<line.upperBound]
            guard open.mark == mark, count >= open.count, rest.allSatisfy({ $0 <= 0x20 }) else { return false }
            fence = nil
        } else {
            fence = (mark, count, first - line.lowerBound)
        }
        return true
    }
}

extension ArraySlice<UInt8> {
    /// Whether a few bytes stand in it somewhere.
    func holds(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { wanted in
            withUnsafeBufferPointer { bytes in
                guard let base = bytes.baseAddress, let first = wanted.first else { return false }
                var index = 0
                while index + wanted.count <= bytes.count,
                    let found = memchr(base + index, Int32(first), bytes.count - index)
                {
                    index = base.distance(to: found.assumingMemoryBound(to: UInt8.self))
                    if bytes[index...].starts(with: wanted) { return true }
                    index += 1
                }
                return false
            }
        }
    }
}
