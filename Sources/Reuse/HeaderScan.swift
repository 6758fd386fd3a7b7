import Text

/// Looks through a whole text for lines that speak of copyright or licence. `reuse` too looks further than the first lines.
enum HeaderScan {
    /// What the file says, each thing once, in its order; nothing when it is no text.
    static func facts(in bytes: [UInt8], source: ReuseSource) -> [ReuseFact] {
        guard let encoding = TextEncoding.of(bytes.prefix(TextEncoding.headLength)) else { return [] }
        let whole = encoding.utf8(bytes)
        let kept = IgnoreBlocks(removedFrom: whole)
        let ranges = TagLines.ranges(in: kept.text)
        guard !ranges.isEmpty else { return [] }
        let lines = LineMap(whole)
        var seen: Set<ReuseStatement> = []
        return ranges.compactMap { range in
            guard let statement = TagLine.read(kept.text[range]), seen.insert(statement).inserted else { return nil }
            return ReuseFact(statement, source: source, line: lines.line(at: kept.original(range.lowerBound)))
        }
    }
}

/// Finds the lines that may hold a tag, without reading the others.
private enum TagLines {
    private static let tag = Array("SPDX-".utf8)
    private static let word = Array("Copyright".utf8)

    static func ranges(in text: [UInt8]) -> [Range<Int>] {
        text.withUnsafeBufferPointer { text in
            var ranges: [Range<Int>] = []
            var index = 0
            while index < text.count {
                if isTag(text, at: index) {
                    let line = line(around: index, in: text)
                    ranges.append(line)
                    index = line.upperBound
                }
                index += 1
            }
            return ranges
        }
    }

    private static func isTag(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        switch text[index] {
        case UInt8(ascii: "S"): text[index...].starts(with: tag)
        case UInt8(ascii: "C"): text[index...].starts(with: word)
        case 0xC2: index + 1 < text.count && text[index + 1] == 0xA9
        default: false
        }
    }

    /// A line ends at LF and at CR.
    private static func line(around index: Int, in text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var (start, end) = (index, index)
        while start > 0, !isLineEnd(text[start - 1]) { start -= 1 }
        while end < text.count, !isLineEnd(text[end]) { end += 1 }
        return start..<end
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
