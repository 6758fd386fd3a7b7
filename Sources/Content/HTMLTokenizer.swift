/// One thing that a browser sees in HTML, as byte offsets of the text that was read.
enum HTMLToken {
    case tag(HTMLTag)
    /// An end tag, for who asked for those.
    case end(name: String, range: Range<Int>)
    /// A tag or a comment that the text does not close, so that it swallows what follows.
    case unclosed(name: String, range: Range<Int>)
}

/// A start tag.
struct HTMLTag {
    struct Attribute {
        /// In lower case.
        let name: String
        let value: [UInt8]
    }

    /// In lower case.
    let name: String
    let range: Range<Int>
    let attributes: [Attribute]
}

/// Reads tags as browsers do (WHATWG, tokenization), so that no spelling hides one. Comments are passed over, and end tags
/// unless they are asked for.
struct HTMLTokenizer {
    private let text: [UInt8]
    private(set) var index: Int
    private let reportsEnds: Bool

    init(_ text: [UInt8], reportsEnds: Bool = false) {
        self.text = text
        self.reportsEnds = reportsEnds
        index = 0
    }

    /// Goes on from `index`; never back.
    mutating func skip(to index: Int) { self.index = max(self.index, index) }

    mutating func next() -> HTMLToken? {
        while index < text.count {
            guard text[index] == 0x3C else {
                index += 1
                continue
            }
            let start = index
            guard let second = byte(index + 1) else { break }
            if Self.isLetter(second) {
                return tag(from: start, name: start + 1).map(HTMLToken.tag) ?? unclosed(from: start)
            }
            if second == 0x2F, let third = byte(index + 2), Self.isLetter(third) {
                guard let end = tag(from: start, name: start + 2) else { return unclosed(from: start) }
                if reportsEnds { return .end(name: end.name, range: end.range) }
            } else if second == 0x21, byte(index + 2) == 0x2D, byte(index + 3) == 0x2D {
                guard let end = commentEnd(from: index + 4) else { return unclosed(from: start) }
                index = end
            } else if second == 0x21 || second == 0x3F || second == 0x2F {
                // `<!DOCTYPE`, `<?xml` and the like run to the first `>`.
                guard let end = text[(index + 1)...].firstIndex(of: 0x3E) else { return unclosed(from: start) }
                index = end + 1
            } else {
                index += 1
            }
        }
        return nil
    }

    /// The rest of the text belongs to it.
    private mutating func unclosed(from start: Int) -> HTMLToken {
        let name = text[start...].prefix(24).prefix { !Self.isSpace($0) }
        index = text.count
        return .unclosed(name: String(decoding: name, as: UTF8.self), range: start..<text.count)
    }

    private func commentEnd(from start: Int) -> Int? {
        if byte(start) == 0x3E { return start + 1 }
        if byte(start) == 0x2D, byte(start + 1) == 0x3E { return start + 2 }
        var index = start
        while index + 2 < text.count {
            if text[index] == 0x2D, text[index + 1] == 0x2D {
                if text[index + 2] == 0x3E { return index + 3 }
                if text[index + 2] == 0x21, byte(index + 3) == 0x3E { return index + 4 }
            }
            index += 1
        }
        return nil
    }

    /// Reads a tag to its end; nil when it has none.
    private mutating func tag(from start: Int, name nameStart: Int) -> HTMLTag? {
        var at = nameStart
        while let byte = byte(at), !Self.isSpace(byte), byte != 0x2F, byte != 0x3E { at += 1 }
        let name = Self.lowercased(text[nameStart..<at])
        var attributes: [HTMLTag.Attribute] = []
        while true {
            while let byte = byte(at), Self.isSpace(byte) || byte == 0x2F { at += 1 }
            guard let first = byte(at) else { return nil }
            if first == 0x3E {
                index = at + 1
                return HTMLTag(name: name, range: start..<index, attributes: attributes)
            }
            guard let attribute = attribute(at: &at) else { return nil }
            attributes.append(attribute)
        }
    }

    private func attribute(at index: inout Int) -> HTMLTag.Attribute? {
        let start = index
        // A `=` in front belongs to the name.
        index += 1
        while let byte = byte(index), !Self.isSpace(byte), byte != 0x2F, byte != 0x3E, byte != 0x3D { index += 1 }
        let name = Self.lowercased(text[start..<min(index, text.count)])
        var at = index
        while let byte = byte(at), Self.isSpace(byte) { at += 1 }
        guard byte(at) == 0x3D else { return HTMLTag.Attribute(name: name, value: []) }
        at += 1
        while let byte = byte(at), Self.isSpace(byte) { at += 1 }
        guard let first = byte(at) else { return nil }
        let value: ArraySlice<UInt8>
        if first == 0x22 || first == 0x27 {
            guard let close = text[(at + 1)...].firstIndex(of: first) else { return nil }
            value = text[(at + 1)..<close]
            index = close + 1
        } else {
            let begin = at
            while let byte = byte(at), !Self.isSpace(byte), byte != 0x3E { at += 1 }
            value = text[begin..<at]
            index = at
        }
        return HTMLTag.Attribute(name: name, value: Array(value))
    }

    private func byte(_ index: Int) -> UInt8? { index >= 0 && index < text.count ? text[index] : nil }

    /// Exactly what HTML calls white space: anything more or less would let an attribute hide.
    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
    }

    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
