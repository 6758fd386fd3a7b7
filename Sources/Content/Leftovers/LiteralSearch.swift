/// Many short texts, all looked for in one walk over the bytes.
///
/// ASCII letters match whatever their case, and a space matches any white space, so that a phrase is found over a line's end too.
struct LiteralSearch: Sendable {
    private let literals: [[UInt8]]
    /// Which first two bytes begin a literal, a bit for each pair: most places of a text are done with after this one look.
    private let begins: [UInt64]
    private let byPair: [UInt16: [Int]]

    /// Literals of at least two bytes, in lower case. Of two that begin alike the longer goes first.
    init(_ literals: [[UInt8]]) {
        self.literals = literals
        var begins = [UInt64](repeating: 0, count: 1_024)
        var byPair: [UInt16: [Int]] = [:]
        let lengths = literals.map(\.count)
        for (position, literal) in literals.enumerated() where literal.count > 1 {
            let pair = UInt16(literal[0]) << 8 | UInt16(literal[1])
            begins[Int(pair >> 6)] |= 1 << UInt64(pair & 63)
            byPair[pair, default: []].append(position)
        }
        for pair in byPair.keys { byPair[pair]?.sort { lengths[$0] > lengths[$1] } }
        self.begins = begins
        self.byPair = byPair
    }

    /// Hands over each place where a literal stands, with the literal's position. `take` gives where to go on, behind what it
    /// took, or nil when it is not what it looked like.
    func each(
        in text: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, take: (_ literal: Int, _ range: Range<Int>) -> Int?
    ) {
        var index = part.lowerBound
        while let pair = nextPair(in: text, from: &index, limit: part.upperBound) {
            var next: Int?
            for literal in byPair[pair] ?? [] where next == nil {
                if let end = end(of: literals[literal], in: text, from: index, limit: part.upperBound) {
                    next = take(literal, index..<end)
                }
            }
            index = max(index + 1, next ?? 0)
        }
    }

    /// The next two bytes that begin a literal, with `index` moved there; nil when there are none any more.
    private func nextPair(in text: UnsafeBufferPointer<UInt8>, from index: inout Int, limit: Int) -> UInt16? {
        guard index + 1 < limit else { return nil }
        return begins.withUnsafeBufferPointer { begins in
            var pair = UInt16(Self.folded(text[index]))
            while index + 1 < limit {
                pair = pair << 8 | UInt16(Self.folded(text[index + 1]))
                if begins[Int(pair >> 6)] & (1 << UInt64(pair & 63)) != 0 { return pair }
                index += 1
            }
            return nil
        }
    }

    /// Most white space that counts as one space: more is no sentence any more.
    private static let widestSpace = 64

    private func end(
        of literal: [UInt8], in text: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int
    ) -> Int? {
        var index = start
        for byte in literal {
            guard index < limit else { return nil }
            if byte == 0x20 {
                let first = index
                while index < limit, index - first < Self.widestSpace, Self.isSpace(text[index]) { index += 1 }
                guard index > first else { return nil }
            } else {
                guard Self.folded(text[index]) == byte else { return nil }
                index += 1
            }
        }
        return index
    }

    /// A letter in lower case; white space as a space.
    static func folded(_ byte: UInt8) -> UInt8 {
        if (0x41...0x5A).contains(byte) { return byte | 0x20 }
        return isSpace(byte) ? 0x20 : byte
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
