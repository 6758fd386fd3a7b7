/// Words that belong together, looked for in running text: whole words, in any case, over a line's end too.
struct Phrases: Sendable {
    private let texts: [[UInt8]]
    /// The phrases by their first letter.
    private let byFirst: [UInt8: [Int]]

    /// Phrases in small letters, with one space between words.
    init(_ phrases: [String]) {
        let texts = phrases.map { Array($0.utf8) }.filter { !$0.isEmpty }
        byFirst = Dictionary(grouping: texts.indices) { texts[$0][0] }
        self.texts = texts
    }

    /// Where the first of them stands.
    func first(in text: [UInt8]) -> Range<Int>? {
        var found: Range<Int>?
        each(in: text) { range in
            found = range
            return false
        }
        return found
    }

    /// Where they stand, none within another.
    func all(in text: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        each(in: text) { range in
            found.append(range)
            return found.count < 1_000
        }
        return found
    }

    private func each(in text: [UInt8], take: (Range<Int>) -> Bool) {
        text.withUnsafeBufferPointer { text in
            var index = 0
            var isStart = true
            while index < text.count {
                let byte = Self.folded(text[index])
                if isStart, let phrases = byFirst[byte] {
                    let ends = phrases.compactMap { end(of: texts[$0], in: text, from: index) }
                    if let end = ends.max() {
                        guard take(index..<end) else { return }
                        index = end
                        isStart = false
                        continue
                    }
                }
                isStart = !Self.isOfWord(byte)
                index += 1
            }
        }
    }

    private func end(of phrase: [UInt8], in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        for byte in phrase {
            if byte == 0x20 {
                let first = index
                while index < text.count, index - first < 64, Self.isSpace(text[index]) { index += 1 }
                guard index > first else { return nil }
            } else {
                guard index < text.count, Self.folded(text[index]) == byte else { return nil }
                index += 1
            }
        }
        return index < text.count && Self.isOfWord(Self.folded(text[index])) ? nil : index
    }

    private static func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    private static func isOfWord(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
    }
}
