import Packing

/// A character of more than one byte, folded as far as tables can: its first two bytes in small letters.
struct WideScalar {
    var first: UInt8
    var second: UInt8 = 0
    var width = 1
    var isWord = false
    /// Whether only `Folding` can fold it.
    var isRare = false

    /// The character at `index`. Bytes that are no UTF-8 are a character each, and no letter.
    init(_ text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) {
        first = text[index]
        let length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1
        guard length > 1, index + length <= end else { return }
        for offset in 1..<length where text[index + offset] & 0xC0 != 0x80 { return }
        width = length
        second = text[index + 1]
        switch first {
        case 0xC2: foldSigns()
        case 0xC3: foldLatin()
        case 0xC4, 0xC5: foldExtended()
        // General punctuation: quotation marks, dashes, `…`. And the signs of money.
        case 0xE2 where second == 0x80 || second == 0x82: break
        default: look(text, at: index)
        }
    }

    /// U+0080 to U+00BF: marks, and `²`, `³`, `¹`, `¼`, `½`, `¾` are numbers, `ª` and `º` are letters, `µ` changes.
    private mutating func foldSigns() {
        switch second {
        case 0xAA, 0xB2, 0xB3, 0xB9, 0xBA, 0xBC, 0xBD, 0xBE: isWord = true
        case 0xB5: (isWord, isRare) = (true, true)
        default: break
        }
    }

    /// U+00C0 to U+00FF.
    private mutating func foldLatin() {
        isWord = second != 0x97 && second != 0xB7
        if second < 0x9F, isWord { second += 0x20 }
        // `ß`
        if second == 0x9F { isRare = true }
    }

    /// U+0100 to U+017F, where capitals and small letters take turns.
    private mutating func foldExtended() {
        isWord = true
        let value = (UInt32(first) & 0x1F) << 6 | UInt32(second) & 0x3F
        let folded: UInt32
        switch value {
        case 0x130, 0x149, 0x178, 0x17F:
            isRare = true
            return
        case 0x131, 0x138: return
        case 0x139...0x148, 0x179...0x17E: folded = value % 2 == 1 ? value + 1 : value
        default: folded = value | 1
        }
        first = UInt8(0xC0 | folded >> 6)
        second = UInt8(0x80 | folded & 0x3F)
    }

    private mutating func look(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
        let scalars = String(decoding: text[index..<(index + width)], as: UTF8.self).unicodeScalars
        guard let scalar = scalars.first else { return }
        isWord = scalar.isWordCharacter
        isRare = isWord
    }
}

extension Unicode.Scalar {
    /// Letters, numbers, and what is written over or under a letter.
    var isWordCharacter: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            true
        default: self == "_"
        }
    }
}

/// A set of byte values.
struct ByteValues: Sendable, Equatable {
    private(set) var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    /// Every value.
    static let all: ByteValues = {
        var values = ByteValues()
        values.words = (.max, .max, .max, .max)
        return values
    }()

    init() {}

    /// All that stand in a text.
    init(of text: UnsafeBufferPointer<UInt8>) {
        var (low, high, wide): (UInt64, UInt64, UInt8) = (0, 0, 0)
        for byte in text {
            let bit = UInt64(1) << UInt64(byte & 63)
            let isHigh = UInt64(0) &- UInt64(byte >> 6 & 1)
            low |= bit & ~isHigh
            high |= bit & isHigh
            wide |= byte
        }
        words = (low, high, 0, 0)
        guard wide >= 0x80 else { return }
        words = (0, 0, 0, 0)
        for byte in text { insert(byte) }
    }

    @inline(__always)
    mutating func insert(_ byte: UInt8) {
        let bit = UInt64(1) << UInt64(byte & 63)
        switch byte >> 6 {
        case 0: words.0 |= bit
        case 1: words.1 |= bit
        case 2: words.2 |= bit
        default: words.3 |= bit
        }
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        let bit = UInt64(1) << UInt64(byte & 63)
        return switch byte >> 6 {
        case 0: words.0 & bit != 0
        case 1: words.1 & bit != 0
        case 2: words.2 & bit != 0
        default: words.3 & bit != 0
        }
    }

    @inline(__always)
    func intersects(_ other: ByteValues) -> Bool {
        (words.0 & other.words.0) | (words.1 & other.words.1) | (words.2 & other.words.2) | (words.3 & other.words.3)
            != 0
    }

    mutating func formUnion(_ other: ByteValues) {
        words = (
            words.0 | other.words.0, words.1 | other.words.1, words.2 | other.words.2, words.3 | other.words.3
        )
    }

    func union(_ other: ByteValues) -> ByteValues {
        var all = self
        all.formUnion(other)
        return all
    }

    func isSubset(of other: ByteValues) -> Bool { union(other) == other }

    var inverted: ByteValues {
        var others = ByteValues()
        others.words = (~words.0, ~words.1, ~words.2, ~words.3)
        return others
    }

    /// Every value that is in it, in order.
    func forEach(_ body: (Int) -> Void) {
        for (number, word) in [words.0, words.1, words.2, words.3].enumerated() {
            var rest = word
            while rest != 0 {
                body(number * 64 + rest.trailingZeroBitCount)
                rest &= rest &- 1
            }
        }
    }

    static func == (left: ByteValues, right: ByteValues) -> Bool { left.words == right.words }
}

extension ByteValues: Packable {
    func pack(into packer: inout Packer) {
        packer.add(self == .all)
        if self == .all { return }
        for word in [words.0, words.1, words.2, words.3] { packer.add(word) }
    }

    init(from packed: inout Unpacker) throws(PackingProblem) {
        self = .all
        if try packed.flag() { return }
        words = (try packed.word(), try packed.word(), try packed.word(), try packed.word())
    }
}
