/// A piece of a text, as far as dates are concerned.
struct CalendarToken: Hashable {
    enum Kind: Hashable {
        case word(CalendarWord)
        /// At most four digits.
        case number(Int, digits: Int)
        /// A mark of one byte.
        case mark(UInt8)
        /// Any other word, number or letter.
        case other
    }

    let kind: Kind
    /// Where it stands in the text, in bytes.
    let range: Range<Int>

    /// Takes a text apart. Spaces and line ends are nothing.
    static func all(in text: [UInt8]) -> [CalendarToken] {
        var tokens: [CalendarToken] = []
        var index = 0
        while index < text.count {
            let start = index
            if let length = space(text, at: index) {
                index += length
                continue
            }
            let kind: Kind
            if isDigit(text[index]) {
                while index < text.count, isDigit(text[index]) { index += 1 }
                kind = number(text[start..<index])
            } else if isLetter(text[index]) {
                while index < text.count, isLetter(text[index]), space(text, at: index) == nil { index += 1 }
                kind = word(text[start..<index])
            } else {
                index += 1
                kind = .mark(text[start])
            }
            tokens.append(CalendarToken(kind: kind, range: start..<index))
        }
        return tokens
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Letters beyond ASCII count whole: no word of a date has one.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
    }

    /// How long the space is that stands here: also one that does not break.
    private static func space(_ text: [UInt8], at index: Int) -> Int? {
        switch text[index] {
        case 0x20, 0x09, 0x0A, 0x0D: return 1
        case 0xC2 where text[index...].starts(with: [0xC2, 0xA0]): return 2
        case 0xE2 where text[index...].starts(with: [0xE2, 0x80, 0xAF]): return 3
        default: return nil
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Kind {
        guard digits.count <= 4 else { return .other }
        return .number(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits: digits.count)
    }

    private static func word(_ letters: ArraySlice<UInt8>) -> Kind {
        // A dash is no letter.
        if letters.elementsEqual([0xE2, 0x80, 0x93]) { return .mark(0x2D) }
        guard letters.count <= 20, letters.allSatisfy({ $0 < 0x80 }) else { return .other }
        return CalendarWord(String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)).map(Kind.word) ?? .other
    }
}
