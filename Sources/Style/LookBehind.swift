import Findings

/// Writes out what a look behind can see as alternatives that have one length each: PCRE2 asks for that, .NET does not.
struct LookBehind {
    private let bytes: [UInt8]
    private var index = 0
    /// Where the look behind stands in the whole pattern.
    private let offset: Int

    private static let mostAlternatives = 256
    private static let mostBytes = 16_384
    private static let mostTimes = 64

    private init(_ bytes: [UInt8], offset: Int) {
        self.bytes = bytes
        self.offset = offset
    }

    /// The inner text of a look behind, so that PCRE2 can read it.
    static func written(_ inner: [UInt8], offset: Int) throws(TranslationProblem) -> [UInt8] {
        // Most are of one length as they stand.
        if isPlain(inner) { return inner }
        var reader = LookBehind(inner, offset: offset)
        guard let all = try reader.alternatives(depth: 0), reader.index >= inner.count else { return inner }
        return Array(all.joined(separator: [0x7C]))
    }

    /// Whether nothing in it repeats, and nothing stands in brackets: then each alternative has one length.
    private static func isPlain(_ inner: [UInt8]) -> Bool {
        var index = 0
        while index < inner.count {
            switch inner[index] {
            case 0x28, 0x2A, 0x2B, 0x3F, 0x7B: return false
            case 0x5B:
                // A set within a set, or one that begins with `]`: looked into.
                guard let end = inner[(index + 1)...].firstIndex(of: 0x5D), end > index + 1 else { return false }
                guard
                    !inner[(index + 1)..<end].contains(where: { $0 == 0x5B || $0 == 0x5C })
                        || isClasses(inner, index + 1, end)
                else { return false }
                index = end + 1
            case 0x5C:
                guard index + 1 < inner.count else { return false }
                if inner[index + 1] | 0x20 == 0x70 { return false }
                index += 2
            default: index += 1
            }
        }
        return true
    }

    /// Whether a set holds backslashes only of classes such as `\p{L}` and `\s`.
    private static func isClasses(_ inner: [UInt8], _ start: Int, _ end: Int) -> Bool {
        var index = start
        while index < end {
            if inner[index] == 0x5B { return false }
            guard inner[index] == 0x5C else {
                index += 1
                continue
            }
            guard index + 1 < end else { return false }
            switch inner[index + 1] {
            case 0x70, 0x50, 0x73, 0x64, 0x77: index += 2
            default: return false
            }
        }
        return true
    }

    private var problem: TranslationProblem { TranslationProblem(message: .endlessLookBehind, offset: offset) }

    /// nil when it holds what we do not look into: then PCRE2 may say what is the matter.
    private mutating func alternatives(depth: Int) throws(TranslationProblem) -> [[UInt8]]? {
        guard depth < 20 else { throw TranslationProblem(message: .patternTooDeep, offset: offset) }
        var all: [[UInt8]] = []
        while true {
            guard let next = try sequence(depth: depth) else { return nil }
            all += next
            try check(all)
            guard index < bytes.count, bytes[index] == 0x7C else { return all }
            index += 1
        }
    }

    private mutating func sequence(depth: Int) throws(TranslationProblem) -> [[UInt8]]? {
        var all: [[UInt8]] = [[]]
        while index < bytes.count, bytes[index] != 0x7C, bytes[index] != 0x29 {
            guard let once = try item(depth: depth) else { return nil }
            let (least, most) = try times()
            var repeated: [[UInt8]] = least == 0 ? [[]] : []
            var power: [[UInt8]] = [[]]
            for count in stride(from: 1, through: most, by: 1) {
                power = power.flatMap { start in once.map { start + $0 } }
                try check(power)
                if count >= least { repeated += power }
                try check(repeated)
            }
            all = all.flatMap { start in repeated.map { start + $0 } }
            try check(all)
        }
        return all
    }

    private func check(_ all: [[UInt8]]) throws(TranslationProblem) {
        guard all.count <= Self.mostAlternatives, all.reduce(0, { $0 + $1.count + 1 }) <= Self.mostBytes else {
            throw problem
        }
    }

    private mutating func item(depth: Int) throws(TranslationProblem) -> [[UInt8]]? {
        let start = index
        switch bytes[index] {
        case 0x28: return try group(depth: depth)
        case 0x5B: index = GroupEnd.endOfSet(bytes, from: index) + 1
        case 0x5C:
            index += 2
            // `\p{…}`, `\x{…}`
            if index < bytes.count, bytes[index] == 0x7B, let end = bytes[index...].firstIndex(of: 0x7D),
                [0x70, 0x50, 0x78].contains(bytes[index - 1])
            {
                index = end + 1
            }
        default:
            index += 1
            while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
        }
        index = min(index, bytes.count)
        return [Array(bytes[start..<index])]
    }

    private mutating func group(depth: Int) throws(TranslationProblem) -> [[UInt8]]? {
        let start = index
        guard let end = GroupEnd.find(bytes, from: start) else { return nil }
        if start + 1 < bytes.count, bytes[start + 1] == 0x3F {
            guard start + 2 < bytes.count, bytes[start + 2] == 0x3A else {
                // Another look takes no room; what else it may be we leave to PCRE2.
                let looks: [[UInt8]] = ["=", "!", "<=", "<!"].map { Array($0.utf8) }
                guard looks.contains(where: { bytes[(start + 2)...].starts(with: $0) }) else { return nil }
                index = end + 1
                return [Array(bytes[start..<index])]
            }
            index = start + 3
        } else {
            index = start + 1
        }
        guard let all = try alternatives(depth: depth + 1), index == end else { return nil }
        index = end + 1
        return all
    }

    /// `?`, `{2}`, `{1,3}`; without one, once.
    private mutating func times() throws(TranslationProblem) -> (least: Int, most: Int) {
        guard index < bytes.count else { return (1, 1) }
        var times = (least: 1, most: 1)
        switch bytes[index] {
        case 0x3F:
            times = (0, 1)
            index += 1
        case 0x2A, 0x2B: throw problem
        case 0x7B:
            guard let counted = try counted() else { return (1, 1) }
            times = counted
        default: return times
        }
        // Lazy or possessive makes no difference to what can stand there.
        if index < bytes.count, bytes[index] == 0x3F || bytes[index] == 0x2B { index += 1 }
        return times
    }

    private mutating func counted() throws(TranslationProblem) -> (least: Int, most: Int)? {
        guard let end = bytes[index...].firstIndex(of: 0x7D) else { return nil }
        let parts = bytes[(index + 1)..<end].split(separator: 0x2C, omittingEmptySubsequences: false)
        let numbers = parts.map { Int(String(decoding: $0, as: UTF8.self)) }
        guard parts.count <= 2, let first = numbers.first, let least = first else { return nil }
        guard let most = numbers.count == 1 ? least : numbers[1], most <= Self.mostTimes, least <= most, least >= 0
        else {
            throw problem
        }
        index = end + 1
        return (least, most)
    }
}
