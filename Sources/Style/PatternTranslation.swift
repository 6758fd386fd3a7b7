import Findings

/// Why a pattern of .NET's flavour, which Vale uses, has no counterpart in PCRE2.
struct TranslationProblem: Error {
    let message: Message
    /// Where in the pattern, in bytes.
    let offset: Int
}

/// Writes a pattern in .NET's flavour as PCRE2 has it: where both read the same, nothing changes.
///
/// Differs: `\u00E9`, blocks such as `\p{IsGreek}`, `[a-z-[aeiou]]`, two groups with one name, and a look behind that can have
/// several lengths. Balancing groups and a look behind without end have no counterpart.
struct PatternTranslation {
    private let bytes: [UInt8]
    private var index = 0
    private var result: [UInt8] = []
    private var names: Set<[UInt8]> = []
    private var hasTwins = false
    private let depth: Int

    private init(_ bytes: [UInt8], depth: Int) {
        self.bytes = bytes
        self.depth = depth
    }

    static func translated(_ text: String) throws(TranslationProblem) -> String {
        let bytes = Array(text.utf8)
        guard mayDiffer(bytes) else { return text }
        return String(decoding: try translated(bytes, depth: 0), as: UTF8.self)
    }

    static func translated(_ bytes: [UInt8], depth: Int) throws(TranslationProblem) -> [UInt8] {
        guard depth < 20 else { throw TranslationProblem(message: .patternTooDeep, offset: 0) }
        var translation = PatternTranslation(bytes, depth: depth)
        try translation.run()
        return translation.hasTwins && depth == 0 ? Array("(?J)".utf8) + translation.result : translation.result
    }

    /// Whether it holds a named group, a look behind, a subtraction, `\u` or a block.
    private static func mayDiffer(_ bytes: [UInt8]) -> Bool {
        for index in bytes.indices.dropLast() {
            switch (bytes[index], bytes[index + 1]) {
            case (0x3F, 0x3C), (0x3F, 0x27), (0x3F, 0x50), (0x2D, 0x5B), (0x5C, 0x75), (0x7B, 0x49): return true
            default: continue
            }
        }
        return false
    }

    private func starts(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard bytes.count - index >= count else { return false }
        for offset in 0..<count where bytes[index + offset] != text.utf8Start[offset] { return false }
        return true
    }

    private mutating func run() throws(TranslationProblem) {
        while index < bytes.count {
            switch bytes[index] {
            case 0x5C: try escape()
            case 0x5B:
                var set = CharacterSetTranslation(bytes: bytes, start: index, depth: depth)
                result += try set.translated()
                index = set.end
            case 0x28 where starts("(?<=") || starts("(?<!"): try lookBehind()
            case 0x28 where starts("(?<") || starts("(?'") || starts("(?P<"): try namedGroup()
            default:
                result.append(bytes[index])
                index += 1
            }
        }
    }

    private mutating func escape() throws(TranslationProblem) {
        if let (escape, end) = try UnicodeEscape.translated(bytes, at: index, inSet: false) {
            result += escape
            index = end
        } else {
            result += bytes[index..<min(index + 2, bytes.count)]
            index += 2
        }
    }

    /// `(?<name>`, `(?'name'`, `(?P<name>`: the same in both, but for two with one name, and for `(?<a-b>`.
    private mutating func namedGroup() throws(TranslationProblem) {
        let start = index
        guard let opening = bytes[start...].firstIndex(where: { $0 == 0x3C || $0 == 0x27 }),
            let closing = bytes[(opening + 1)...].firstIndex(where: { $0 == 0x3E || $0 == 0x27 })
        else {
            result.append(bytes[index])
            index += 1
            return
        }
        let name = Array(bytes[(opening + 1)..<closing])
        guard !name.contains(0x2D) else { throw TranslationProblem(message: .balancingGroup, offset: start) }
        if !names.insert(name).inserted { hasTwins = true }
        result += bytes[start...closing]
        index = closing + 1
    }

    private mutating func lookBehind() throws(TranslationProblem) {
        let start = index
        guard let end = GroupEnd.find(bytes, from: start) else {
            result.append(bytes[index])
            index += 1
            return
        }
        let inner = try Self.translated(Array(bytes[(start + 4)..<end]), depth: depth + 1)
        result += bytes[start..<(start + 4)]
        result += try LookBehind.written(inner, offset: start)
        result.append(0x29)
        index = end + 1
    }
}

/// Where a group that begins at a `(` ends.
enum GroupEnd {
    static func find(_ bytes: [UInt8], from start: Int) -> Int? {
        var depth = 0
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case 0x5C: index += 1
            case 0x5B: index = endOfSet(bytes, from: index)
            case 0x28: depth += 1
            case 0x29:
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
            index += 1
        }
        return nil
    }

    /// The `]` of a set that begins at a `[`, or the last byte.
    static func endOfSet(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start + 1
        if index < bytes.count, bytes[index] == 0x5E { index += 1 }
        // A `]` right at the start is a member.
        if index < bytes.count, bytes[index] == 0x5D { index += 1 }
        while index < bytes.count, bytes[index] != 0x5D {
            if bytes[index] == 0x5C {
                index += 1
            } else if bytes[index] == 0x5B, index + 1 < bytes.count, bytes[index + 1] == 0x3A,
                let end = bytes[(index + 2)...].firstIndex(of: 0x5D), bytes[end - 1] == 0x3A
            {
                index = end
            }
            index += 1
        }
        return min(index, bytes.count - 1)
    }
}
