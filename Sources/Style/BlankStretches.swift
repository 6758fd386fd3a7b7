import Glibc
import Markdown

/// The stretches of a page's source that nobody looks at, in order.
struct BlankStretches {
    let marks: [DialectMark]

    init(_ text: StyleText, _ html: HTMLReading, _ foreign: [Range<Int>]) {
        var marks = text.markdown.dialectMarks(in: text.bytes, html: html)
        for range in [html.skipped, foreign, text.reading.blanked].joined() {
            let range = range.clamped(to: text.bytes.indices)
            if !range.isEmpty { marks.append(DialectMark(range: range, joint: .gap)) }
        }
        for range in text.reading.blankedBlocks {
            let range = range.clamped(to: text.bytes.indices)
            if !range.isEmpty { marks.append(DialectMark(range: range, joint: .end)) }
        }
        if let header = Self.header(in: text.bytes, text.body) {
            marks.append(DialectMark(range: header, joint: .end))
        }
        if text.reading.readsAsVale {
            for link in text.markdown.links {
                if let words = link.text, words == link.destinationRange {
                    marks.append(DialectMark(range: words, joint: .gap))
                }
            }
        }
        self.marks = marks.isEmpty ? marks : DialectMark.merged(marks)
    }

    var isEmpty: Bool { marks.isEmpty }

    /// The position of the first that ends behind a place.
    func first(endingBehind offset: Int) -> Int {
        var (low, high) = (0, marks.count)
        while low < high {
            let middle = low + (high - low) / 2
            if marks[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func contains(_ offset: Int) -> Bool {
        let index = first(endingBehind: offset)
        return index < marks.count && marks[index].range.contains(offset)
    }

    /// A header of TOML, between lines `+++`, at the top of the text.
    private static func header(in bytes: [UInt8], _ body: Range<Int>) -> Range<Int>? {
        var start = body.lowerBound
        if bytes[start..<body.upperBound].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
        guard bytes[start..<body.upperBound].starts(with: "+++".utf8) else { return nil }
        var index = start + 3
        while let line = bytes[index..<body.upperBound].firstIndex(of: 0x0A) {
            index = line + 1
            if bytes[index..<body.upperBound].starts(with: "+++".utf8) { return body.lowerBound..<(index + 3) }
        }
        return nil
    }
}

/// Characters that nobody sees in a word: a soft hyphen, a place where a word may break or may not.
enum Invisible {
    static func holds(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// False only when a text certainly has none.
    static func mayStand(in bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return false }
            // `í` is the only letter of Dutch with a byte AD in it, and none has the others.
            return [0xAD, 0x8B, 0xEF].contains { memchr(base, $0, bytes.count) != nil }
                || holdsJoiner(base, bytes.count)
        }
    }

    /// U+2060 is E2 81 A0: `81` is rare.
    private static func holdsJoiner(_ base: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        memchr(base, 0x81, count) != nil
    }

    static func first(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        bytes.withUnsafeBufferPointer { bytes in
            var index = range.lowerBound
            while index + 1 < range.upperBound {
                let byte = bytes[index]
                if byte == 0xC2, bytes[index + 1] == 0xAD { return index..<(index + 2) }
                if byte == 0xE2 || byte == 0xEF, index + 2 < range.upperBound {
                    switch (byte, bytes[index + 1], bytes[index + 2]) {
                    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return index..<(index + 3)
                    default: break
                    }
                }
                index += 1
            }
            return nil
        }
    }
}
