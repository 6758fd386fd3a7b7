/// `[…]` in .NET's flavour: what a set leaves out (`[a-z-[aeiou]]`) becomes a look ahead.
struct CharacterSetTranslation {
    private let bytes: [UInt8]
    private var index: Int
    private let depth: Int

    /// - Parameter start: where the `[` stands.
    init(bytes: [UInt8], start: Int, depth: Int) {
        self.bytes = bytes
        index = start
        self.depth = depth
    }

    /// Behind the set, once it was translated.
    var end: Int { index }

    mutating func translated() throws(TranslationProblem) -> [UInt8] {
        guard depth < 20 else { throw TranslationProblem(message: .patternTooDeep, offset: index) }
        var set: [UInt8] = [0x5B]
        index += 1
        if take(0x5E) { set.append(0x5E) }
        let first = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x5D, index > first { break }
            if byte == 0x2D, index > first, index + 1 < bytes.count, bytes[index + 1] == 0x5B,
                let without = try subtraction()
            {
                set.append(0x5D)
                return Array("(?:(?!".utf8) + without + [0x29] + set + [0x29]
            }
            try member(byte, &set)
        }
        // One that never ends stays so: PCRE2 says it.
        guard index < bytes.count else { return set }
        index += 1
        set.append(0x5D)
        return set
    }

    private mutating func member(_ byte: UInt8, _ set: inout [UInt8]) throws(TranslationProblem) {
        if byte == 0x5C {
            if let (escape, end) = try UnicodeEscape.translated(bytes, at: index, inSet: true) {
                set += escape
                index = end
            } else {
                set += bytes[index..<min(index + 2, bytes.count)]
                index += 2
            }
        } else if byte == 0x5B {
            if index + 1 < bytes.count, bytes[index + 1] == 0x3A,
                let end = bytes[(index + 2)...].firstIndex(of: 0x5D), bytes[end - 1] == 0x3A
            {
                set += bytes[index...end]
                index = end + 1
            } else {
                // Only itself, where PCRE2 could see more.
                set += [0x5C, 0x5B]
                index += 1
            }
        } else {
            set.append(byte)
            index += 1
        }
    }

    /// What is left out at the end of a set; nil, and nothing read, when it is not at the end.
    private mutating func subtraction() throws(TranslationProblem) -> [UInt8]? {
        var inner = CharacterSetTranslation(bytes: bytes, start: index + 1, depth: depth + 5)
        let without = try inner.translated()
        guard inner.end < bytes.count, bytes[inner.end] == 0x5D else { return nil }
        index = inner.end + 1
        return without
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }
}
