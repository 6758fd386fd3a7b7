/// Reads a pattern for a screen. Every function gives nil when it meets what we are not sure of.
struct ScreenReader {
    private let bytes: [UInt8]
    private var ignoresCase: Bool
    private var index = 0

    init(_ pattern: String, ignoresCase: Bool) {
        bytes = Array(pattern.utf8)
        self.ignoresCase = ignoresCase
    }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func take(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard bytes.count - index >= count else { return false }
        for offset in 0..<count where bytes[index + offset] != text.utf8Start[offset] { return false }
        index += count
        return true
    }

    mutating func pattern() -> ScreenNode? {
        guard bytes.count <= 4_096 else { return nil }
        _ = take("(?m)")
        guard let node = alternatives(depth: 0), index == bytes.count else { return nil }
        return node
    }

    private mutating func alternatives(depth: Int) -> ScreenNode? {
        guard depth < 20 else { return nil }
        var choices: [ScreenNode] = []
        repeat {
            guard let sequence = sequence(depth: depth) else { return nil }
            choices.append(sequence)
        } while take("|")
        return choices.count == 1 ? choices.first : .choice(choices)
    }

    private mutating func sequence(depth: Int) -> ScreenNode? {
        var items: [ScreenNode] = []
        while let byte = next, byte != 0x7C, byte != 0x29 {
            if let end = endOfRow(items.last) {
                items.removeLast()
                items += end
                continue
            }
            guard let item = item(depth: depth), let repeated = quantified(item) else { return nil }
            if case .sequence(let inner) = repeated { items += inner } else { items.append(repeated) }
        }
        return .sequence(withEdges: items)
    }

    /// `[a-z]{7,}(?<=ing)`: a row of characters that ends with these, as `[a-z]{4,}ing`. nil when no such thing stands here.
    private mutating func endOfRow(_ last: ScreenNode?) -> [ScreenNode]? {
        guard case .repeated(let item, let least, nil)? = last, item.isOneCharacter else { return nil }
        let start = index
        guard take("(?<=") else { return nil }
        let letters = bytes[index...].prefix { (0x61...0x7A).contains($0) }
        index += letters.count
        guard !letters.isEmpty, letters.count <= least, take(")"), next.map(Self.isQuantifier) != true else {
            index = start
            return nil
        }
        return [.repeated(item, least: least - letters.count, most: nil)]
            + letters.map { Self.literal([$0], ignoresCase: ignoresCase) }
    }

    private static func isQuantifier(_ byte: UInt8) -> Bool {
        byte == 0x2A || byte == 0x2B || byte == 0x3F || byte == 0x7B
    }

    private mutating func item(depth: Int) -> ScreenNode? {
        guard let byte = next else { return nil }
        switch byte {
        case 0x28:
            index += 1
            return group(depth: depth)
        case 0x5B:
            index += 1
            return set().map { $0.taken.node }
        case 0x5C:
            index += 1
            return escape()
        case 0x2E:
            index += 1
            return ScreenSet(ascii: .all, hasWide: true).node
        // `^`, `$`
        case 0x5E, 0x24:
            index += 1
            return .nothing
        // `* + ? {` with nothing to repeat.
        case 0x2A, 0x2B, 0x3F, 0x7B: return nil
        default: return literal()
        }
    }

    /// One character that means itself.
    private mutating func literal() -> ScreenNode {
        let start = index
        index += 1
        while let byte = next, byte & 0xC0 == 0x80 { index += 1 }
        return Self.literal(bytes[start..<index], ignoresCase: ignoresCase)
    }

    private static func literal(_ character: ArraySlice<UInt8>, ignoresCase: Bool) -> ScreenNode {
        guard let first = character.first else { return .nothing }
        if first < 0x80 {
            var set = ScreenSet()
            set.insert(first, ignoresCase: ignoresCase)
            // A space may be written as one that does not break.
            if first == 0x20 { set.hasWide = true }
            return set.node
        }
        if ignoresCase {
            var set = ScreenSet(hasWide: true)
            set.insertCases(of: character, to: character)
            return set.node
        }
        return .sequence(character.map { .bytes(ByteValues([$0])) })
    }

    // MARK: - Groups

    private mutating func group(depth: Int) -> ScreenNode? {
        if take("?=") { return closed(depth).map { .ahead($0) } }
        if take("?<=") { return closed(depth).map { _ in .nothing } }
        for (mark, isBehind) in [("?!" as StaticString, false), ("?<!", true)] where take(mark) {
            let start = index
            if take("["), let set = set(), take(")") {
                guard let held = set.certain else { return .nothing }
                return isBehind ? .notBehind(held) : .notBefore(held)
            }
            index = start
            return closed(depth).map { _ in .nothing }
        }
        if take("?-i:") {
            let outer = ignoresCase
            ignoresCase = false
            defer { ignoresCase = outer }
            return closed(depth)
        }
        if !take("?:"), !take("?>"), next == 0x3F || next == 0x2A { return nil }
        return closed(depth)
    }

    private mutating func closed(_ depth: Int) -> ScreenNode? {
        guard let inner = alternatives(depth: depth + 1), take(")") else { return nil }
        return inner
    }

    // MARK: - Escapes

    private mutating func escape() -> ScreenNode? {
        guard let byte = next else { return nil }
        switch byte {
        // b A
        case 0x62, 0x41:
            index += 1
            return byte == 0x62 ? .edge : .start
        // B Z G
        case 0x42, 0x5A, 0x47:
            index += 1
            return .nothing
        // z
        case 0x7A:
            index += 1
            return .end
        default:
            var set = ReadSet()
            let start = index
            guard let literal = escaped(into: &set) else { return nil }
            guard literal else { return set.taken.node }
            return Self.literal(bytes[start..<index], ignoresCase: ignoresCase)
        }
    }

    /// What stands behind a backslash, in or out of a set: true when that is a character that means itself, which is not put in
    /// the set yet.
    private mutating func escaped(into set: inout ReadSet) -> Bool? {
        guard let byte = next else { return nil }
        index += 1
        switch byte {
        // n r t f
        case 0x6E: set.add(ByteValues([0x0A]), isSure: true)
        case 0x72: set.add(ByteValues([0x0D]), isSure: true)
        case 0x74: set.add(ByteValues([0x09]), isSure: true)
        case 0x66: set.add(ByteValues([0x0C]), isSure: true)
        // d s w
        case 0x64: set.add(.digits, isSure: true, hasWide: true)
        case 0x73:
            set.add(.blanks, isSure: false, hasWide: true)
            set.certain?.formUnion(.spaces)
        case 0x77: set.add(.wordCharacters, isSure: true, hasWide: true)
        // D S W
        case 0x44: set.add(ByteValues.digits.inverted, isSure: false, hasWide: true)
        case 0x53: set.add(ByteValues.spaces.inverted, isSure: false, hasWide: true)
        case 0x57: set.add(.all, isSure: false, hasWide: true)
        case 0x70: return property(&set) ? false : nil
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: return nil
        default: return true
        }
        return false
    }

    /// `{Lu}`
    private mutating func property(_ set: inout ReadSet) -> Bool {
        if take("{L}") {
            set.add(.asciiLetters, isSure: true, hasWide: true)
        } else if take("{Lu}") {
            set.add(ignoresCase ? .asciiLetters : .capitals, isSure: !ignoresCase, hasWide: true)
        } else if take("{Ll}") {
            set.add(ignoresCase ? .asciiLetters : .small, isSure: !ignoresCase, hasWide: true)
        } else if take("{N}") || take("{Nd}") {
            set.add(.digits, isSure: true, hasWide: true)
        } else {
            return false
        }
        return true
    }

    // MARK: - Sets

    /// `…]`: what it may take, and the plain characters that it certainly takes.
    private mutating func set() -> ReadSet? {
        let isInverted = take("^")
        var set = ReadSet()
        var isFirst = true
        while let byte = next, byte != 0x5D || isFirst {
            isFirst = false
            if take("[:") || take("[.") || take("[=") { return nil }
            var low = byte
            var start = index
            if take("\\") {
                guard let isLiteral = escaped(into: &set) else { return nil }
                guard isLiteral else {
                    // `[\t-~]`: a range from a character that is written as an escape.
                    if next == 0x2D, index + 1 < bytes.count, bytes[index + 1] != 0x5D { return nil }
                    continue
                }
                start += 1
                low = bytes[start]
            } else {
                index += 1
                while let byte = next, byte & 0xC0 == 0x80 { index += 1 }
            }
            let first = bytes[start..<index]
            guard let last = endOfRange(from: first), let high = last.first else { return nil }
            if low < 0x80, high >= low {
                for value in low...min(high, 0x7F) {
                    set.taken.insert(value, ignoresCase: ignoresCase && !isInverted)
                    set.certain?.insert(value)
                }
            }
            if high >= 0x80 {
                set.taken.hasWide = true
                if ignoresCase, !isInverted { set.taken.insertCases(of: first, to: last) }
            }
        }
        guard take("]") else { return nil }
        if isInverted {
            // What it certainly holds is what the inverse does not.
            let held = set.certain ?? ByteValues()
            return ReadSet(taken: ScreenSet(ascii: held.inverted, hasWide: true), certain: nil)
        }
        return set
    }

    /// The last character of a range; that of `low` when there is no range.
    private mutating func endOfRange(from low: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard next == 0x2D, index + 1 < bytes.count, bytes[index + 1] != 0x5D else { return low }
        index += 1
        let start = index
        guard let high = next, high != 0x5B, high != 0x5C else { return nil }
        index += 1
        while let byte = next, byte & 0xC0 == 0x80 { index += 1 }
        return bytes[start..<index]
    }

    // MARK: - How often

    private mutating func quantified(_ item: ScreenNode) -> ScreenNode? {
        let result: ScreenNode
        if take("?") {
            result = .repeated(item, least: 0, most: 1)
        } else if take("*") {
            result = .repeated(item, least: 0, most: nil)
        } else if take("+") {
            result = .repeated(item, least: 1, most: nil)
        } else if next == 0x7B {
            guard let counted = counted(item) else { return nil }
            result = counted
        } else {
            return item
        }
        // Lazy or possessive.
        if !take("?") { _ = take("+") }
        return result
    }

    private mutating func counted(_ item: ScreenNode) -> ScreenNode? {
        guard take("{"), let least = number() else { return nil }
        if take("}") { return .repeated(item, least: least, most: least) }
        guard take(",") else { return nil }
        if take("}") { return .repeated(item, least: least, most: nil) }
        guard let most = number(), take("}"), most >= least else { return nil }
        return .repeated(item, least: least, most: most)
    }

    private mutating func number() -> Int? {
        let start = index
        while let digit = next, (0x30...0x39).contains(digit), index - start < 4 { index += 1 }
        return Int(String(decoding: bytes[start..<index], as: UTF8.self))
    }
}

/// Characters that one place of a pattern takes.
struct ScreenSet {
    var ascii = ByteValues()
    /// Whether it may take one of more than one byte: then any of them.
    var hasWide = false

    mutating func insert(_ byte: UInt8, ignoresCase: Bool) {
        ascii.insert(byte)
        guard ignoresCase, (0x61...0x7A).contains(byte | 0x20) else { return }
        ascii.insert(byte ^ 0x20)
        // `K` of Kelvin and the long `ſ` are small letters of `k` and `s`.
        if byte | 0x20 == 0x6B || byte | 0x20 == 0x73 { hasWide = true }
    }

    /// The plain letters that a range of wide characters takes where case does not count: `ſ` is an `s`, the sign of Kelvin a
    /// `k`, and no other character is a plain letter.
    mutating func insertCases(of first: ArraySlice<UInt8>, to last: ArraySlice<UInt8>) {
        for (wide, letter) in [("\u{17F}", UInt8(0x73)), ("\u{212A}", 0x6B)] {
            // Bytes of UTF-8 stand in the order of their characters.
            let isBelow = wide.utf8.lexicographicallyPrecedes(first)
            guard !isBelow, !last.lexicographicallyPrecedes(wide.utf8) else { continue }
            ascii.insert(letter)
            ascii.insert(letter ^ 0x20)
        }
    }

    var node: ScreenNode {
        guard hasWide else { return .bytes(ascii) }
        return .sequence([.bytes(ascii.union(.wide)), .repeated(.bytes(.rests), least: 0, most: nil)])
    }
}

/// A set as it was read.
struct ReadSet {
    var taken = ScreenSet()
    /// The plain characters that it certainly takes; nil: none that we know of.
    var certain: ByteValues? = ByteValues()

    mutating func add(_ values: ByteValues, isSure: Bool, hasWide: Bool = false) {
        taken.ascii.formUnion(values)
        if hasWide { taken.hasWide = true }
        if isSure { certain?.formUnion(values) }
    }
}

extension ByteValues {
    static let digits = ByteValues(Array(0x30...0x39))
    static let capitals = ByteValues(Array(0x41...0x5A))
    static let small = ByteValues(Array(0x61...0x7A))
    static let asciiLetters = capitals.union(small)
    /// What stands in words, as far as that is ASCII.
    static let wordCharacters = asciiLetters.union(digits).union(ByteValues([0x5F]))
    /// What is white space, as far as that is ASCII.
    static let spaces = ByteValues([0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20])
    /// What may be white space.
    static let blanks = ByteValues(Array(0x00...0x20))
    /// Bytes of characters that are no ASCII.
    static let wide = ByteValues(Array(0x80...0xFF))
    /// Bytes of such a character behind its first.
    static let rests = ByteValues(Array(0x80...0xBF))
}
