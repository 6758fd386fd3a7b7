/// Reads a pattern from left to right. Every function gives nil when it meets what we are not sure of.
struct ShapeReader {
    let bytes: [UInt8]
    private var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { index >= bytes.count }
    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func take(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard bytes.count - index >= count else { return false }
        for offset in 0..<count where bytes[index + offset] != text.utf8Start[offset] { return false }
        index += count
        return true
    }

    mutating func alternatives(depth: Int) -> PatternShape? {
        guard depth < 20 else { return nil }
        var choices: [PatternShape] = []
        repeat {
            guard let sequence = sequence(depth: depth) else { return nil }
            choices.append(sequence)
        } while take("|")
        return choices.count == 1 ? choices.first : .choice(choices)
    }

    private mutating func sequence(depth: Int) -> PatternShape? {
        var items: [PatternShape] = []
        var row: [UInt8] = []
        while let byte = next, byte != 0x7C, byte != 0x29 {
            if let length = lengthOfPlain() {
                row += bytes[index..<(index + length)]
                index += length
                continue
            }
            if !row.isEmpty { items.append(.literal(row)) }
            row.removeAll()
            guard let item = item(depth: depth), let repeated = quantified(item) else { return nil }
            items.append(repeated)
        }
        if !row.isEmpty { items.append(.literal(row)) }
        return items.count == 1 ? items.first : .sequence(items)
    }

    /// How many bytes the next character has, when it means itself and stands there once.
    private func lengthOfPlain() -> Int? {
        guard let byte = next, !Self.hasMeaning(byte) else { return nil }
        var end = index + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end < bytes.count && Self.isQuantifier(bytes[end]) ? nil : end - index
    }

    /// `$ ( ) * + . ? [ \ ^ { |`
    private static func hasMeaning(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x24, 0x28...0x2B, 0x2E, 0x3F, 0x5B, 0x5C, 0x5E, 0x7B, 0x7C: true
        default: false
        }
    }

    private static func isQuantifier(_ byte: UInt8) -> Bool {
        byte == 0x2A || byte == 0x2B || byte == 0x3F || byte == 0x7B
    }

    private mutating func item(depth: Int) -> PatternShape? {
        if take("(") { return group(depth: depth) }
        if take("[") { return set() }
        if take("\\") { return escape() }
        if take(".") { return .any }
        if take("^") || take("$") { return .assertion }
        guard let first = next, !Self.isQuantifier(first) else { return nil }
        return .literal(character())
    }

    /// One character, of as many bytes as it has.
    private mutating func character() -> [UInt8] {
        let start = index
        index += 1
        while let byte = next, byte & 0xC0 == 0x80 { index += 1 }
        return Array(bytes[start..<index])
    }

    private mutating func group(depth: Int) -> PatternShape? {
        var isLook = false
        if take("?-i:") {
            // That case counts within is for the pattern itself to see.
            return alternatives(depth: depth + 1).flatMap { take(")") ? .sequence([.assertion, $0]) : nil }
        }
        if take("?=") || take("?!") || take("?<=") || take("?<!") {
            isLook = true
        } else if !take("?:"), !take("?>"), next == 0x3F || next == 0x2A {
            return nil
        }
        guard let inner = alternatives(depth: depth + 1), take(")") else { return nil }
        return isLook ? .assertion : inner
    }

    private mutating func escape() -> PatternShape? {
        guard let byte = next else { return nil }
        if byte >= 0x80 { return .literal(character()) }
        index += 1
        switch byte {
        case 0x64: return .digit
        // n r t s S w W D h v N R X
        case 0x73: return .space
        case 0x6E, 0x72, 0x74, 0x53, 0x77, 0x57, 0x44, 0x68, 0x76, 0x4E, 0x52, 0x58: return .any
        case 0x62: return .edge
        // B A z Z G
        case 0x42, 0x41, 0x7A, 0x5A, 0x47: return .assertion
        case 0x31...0x39:
            while let digit = next, (0x30...0x39).contains(digit) { index += 1 }
            return .unknown
        case 0x70 where take("{Lu}"): return .capital
        case 0x70, 0x50: return property()
        case 0x30, 0x41...0x5A, 0x61...0x7A: return nil
        default: return .literal([byte])
        }
    }

    /// `\p{Lu}`, `\pL`
    private mutating func property() -> PatternShape? {
        guard take("{") else {
            guard next != nil else { return nil }
            index += 1
            return .any
        }
        guard let end = bytes[min(index, bytes.count)...].firstIndex(of: 0x7D) else { return nil }
        index = end + 1
        return .any
    }

    /// `[…]`. Only a few characters written out count as such.
    private mutating func set() -> PatternShape? {
        if take("A-Z]") || take("\\p{Lu}]") { return .capital }
        let isInverted = take("^")
        var members: [[UInt8]] = []
        var isSimple = !isInverted
        var isFirst = true
        var isDigits = !isInverted
        while let byte = next, byte != 0x5D || isFirst {
            isFirst = false
            if take("[:") { return nil }
            if takeDigits() {
                isSimple = false
                continue
            }
            isDigits = false
            if take("\\") {
                guard let shape = escape() else { return nil }
                if case .literal(let bytes) = shape { members.append(bytes) } else { isSimple = false }
            } else {
                members.append(character())
            }
            // A range.
            if next == 0x2D, index + 1 < bytes.count, bytes[index + 1] != 0x5D { isSimple = false }
        }
        guard take("]") else { return nil }
        if isDigits { return .digit }
        return isSimple && members.count <= 8 ? .choiceOf(members) : .any
    }

    /// `\d`, `0-9`, `1-5`
    private mutating func takeDigits() -> Bool {
        if take("\\d") { return true }
        let range = bytes[min(index, bytes.count)...].prefix(3)
        guard range.count == 3, range[index + 1] == 0x2D, Self.isDigit(range[index]), Self.isDigit(range[index + 2])
        else { return false }
        index += 3
        return true
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// The item with the `?`, `*`, `+` or `{n,m}` behind it.
    private mutating func quantified(_ item: PatternShape) -> PatternShape? {
        var result = item
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
        // Lazy or possessive; a third is no pattern.
        if !take("?") { _ = take("+") }
        return result
    }

    private mutating func counted(_ item: PatternShape) -> PatternShape? {
        guard take("{"), let least = number() else { return nil }
        if take("}") { return .repeated(item, least: least, most: least) }
        guard take(",") else { return nil }
        let most = number()
        return take("}") ? .repeated(item, least: least, most: most) : nil
    }

    private mutating func number() -> Int? {
        let start = index
        while let digit = next, (0x30...0x39).contains(digit), index - start < 5 { index += 1 }
        return Int(String(decoding: bytes[start..<index], as: UTF8.self))
    }
}
