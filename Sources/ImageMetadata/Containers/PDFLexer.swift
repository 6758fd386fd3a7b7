/// Reads basic objects of PDF (ISO 32000-2, 7.2 and 7.3) from a place on. It never goes back over what it has read by more than a
/// few bytes, so a file costs its length once.
struct PDFLexer {
    let reader: ByteReader
    private(set) var place: Int
    /// Objects that may still be read, over the whole file.
    private(set) var left: Int
    private let deepest: Int

    private static let part = "PDF object"
    /// Of one dictionary; what is looked for stands in small ones.
    private static let mostEntries = 16_384

    init(_ reader: ByteReader, left: Int, deepest: Int) {
        self.reader = reader
        self.left = left
        self.deepest = deepest
        place = 0
    }

    mutating func move(to place: Int) { self.place = min(max(place, 0), reader.count) }

    /// Counts objects that another lexer read for this one.
    mutating func spend(_ count: Int) { left = max(0, left - count) }

    private var next: UInt8? { reader.byte(at: place) }

    mutating func value(depth: Int = 0) throws(Unreadable) -> PDFValue {
        guard left > 0, depth < deepest else { throw .tooMuch(part: Self.part) }
        left -= 1
        skipSpace()
        switch next {
        case UInt8(ascii: "/"): return .name(name())
        case UInt8(ascii: "("): return .string(try literal())
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "<"):
            if reader.byte(at: place + 1) == UInt8(ascii: "<") { return try dictionary(depth: depth) }
            return .string(try hexadecimal())
        case let byte? where (0x30...0x39).contains(byte): return numberOrReference()
        default: return try word()
        }
    }

    // White space (7.2.3) and comments (7.2.4).
    mutating func skipSpace() {
        while let byte = next {
            if byte == UInt8(ascii: "%") {
                while let byte = next, byte != 0x0A, byte != 0x0D { place += 1 }
            } else if Self.isSpace(byte) {
                place += 1
            } else {
                return
            }
        }
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D || byte == 0x20
    }

    private static func isRegular(_ byte: UInt8) -> Bool {
        switch byte {
        case 0, 0x09, 0x0A, 0x0C, 0x0D, 0x20: false
        case 0x25, 0x28, 0x29, 0x2F, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D: false
        default: true
        }
    }

    /// Steps over these bytes when they are next.
    mutating func take(_ word: String) -> Bool {
        guard reader.has(word.utf8, at: place) else { return false }
        place += word.utf8.count
        return true
    }

    private mutating func regular() -> ArraySlice<UInt8> {
        let start = place
        while let byte = next, Self.isRegular(byte) { place += 1 }
        return reader.slice(at: start, count: place - start) ?? []
    }

    private mutating func word() throws(Unreadable) -> PDFValue {
        let word = regular()
        guard !word.isEmpty else { throw .damaged(part: Self.part) }
        let isNegative = word.first == UInt8(ascii: "-")
        guard isNegative || word.first == UInt8(ascii: "+"), let number = number(in: word.dropFirst()) else {
            return .other
        }
        return .integer(isNegative ? -number : number)
    }

    private mutating func digits() -> Int? {
        number(in: regular())
    }

    /// Decimal digits; nil for anything else, and for more of them than a number here can have.
    private func number(in digits: ArraySlice<UInt8>) -> Int? {
        guard (1...15).contains(digits.count) else { return nil }
        var number = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            number = number * 10 + Int(digit - 0x30)
        }
        return number
    }

    /// `12 0 R`, or only the 12.
    private mutating func numberOrReference() -> PDFValue {
        guard let number = digits() else { return .other }
        let end = place
        skipSpace()
        if let byte = next, (0x30...0x39).contains(byte), place - end < 16, digits() != nil {
            skipSpace()
            if take("R") { return .reference(number) }
        }
        place = end
        return .integer(number)
    }

    private mutating func name() -> String {
        place += 1
        let letters = regular()
        if letters.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "#") }) {
            return String(decoding: letters, as: UTF8.self)
        }
        let raw = ByteReader(letters)
        var name = String.UnicodeScalarView()
        var index = 0
        while let byte = raw.byte(at: index) {
            if byte == UInt8(ascii: "#"), let high = Self.digit(raw.byte(at: index + 1)),
                let low = Self.digit(raw.byte(at: index + 2))
            {
                name.append(UnicodeScalar(high << 4 | low))
                index += 3
            } else {
                name.append(UnicodeScalar(byte))
                index += 1
            }
        }
        return String(name)
    }

    private static func digit(_ byte: UInt8?) -> UInt8? {
        guard let byte else { return nil }
        switch byte {
        case 0x30...0x39: return byte - 0x30
        case 0x41...0x46: return byte - 0x41 + 10
        case 0x61...0x66: return byte - 0x61 + 10
        default: return nil
        }
    }

    private mutating func array(depth: Int) throws(Unreadable) -> PDFValue {
        place += 1
        var elements: [PDFValue] = []
        while true {
            skipSpace()
            if take("]") { return .array(elements) }
            elements.append(try value(depth: depth + 1))
        }
    }

    private mutating func dictionary(depth: Int) throws(Unreadable) -> PDFValue {
        place += 2
        var entries: [String: PDFValue] = [:]
        while true {
            skipSpace()
            if take(">>") { return .dictionary(entries) }
            guard next == UInt8(ascii: "/") else { throw .damaged(part: Self.part) }
            guard entries.count < Self.mostEntries else { throw .tooMuch(part: Self.part) }
            let key = name()
            entries[key] = try value(depth: depth + 1)
        }
    }

    /// A string between parentheses, which may stand in it in pairs (7.3.4.2).
    private mutating func literal() throws(Unreadable) -> [UInt8] {
        place += 1
        var bytes: [UInt8] = []
        var open = 1
        while let byte = next {
            place += 1
            switch byte {
            case UInt8(ascii: "("): open += 1
            case UInt8(ascii: ")"):
                open -= 1
                if open == 0 { return bytes }
            case UInt8(ascii: "\\"):
                if let escaped = escaped() { bytes.append(escaped) }
                continue
            default: break
            }
            bytes.append(byte)
        }
        throw .damaged(part: Self.part)
    }

    /// What stands behind a backslash; nil for a line end, which only continues the line.
    private mutating func escaped() -> UInt8? {
        guard let byte = next else { return nil }
        place += 1
        switch byte {
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case 0x0A: return nil
        case 0x0D:
            if next == 0x0A { place += 1 }
            return nil
        case 0x30...0x37: return octal(first: byte)
        default: return byte
        }
    }

    /// One to three octal digits; overflow is ignored.
    private mutating func octal(first: UInt8) -> UInt8 {
        var number = Int(first - 0x30)
        for _ in 0..<2 {
            guard let byte = next, (0x30...0x37).contains(byte) else { break }
            number = number * 8 + Int(byte - 0x30)
            place += 1
        }
        return UInt8(truncatingIfNeeded: number)
    }

    private mutating func hexadecimal() throws(Unreadable) -> [UInt8] {
        place += 1
        var digits: [UInt8] = []
        while let byte = next {
            place += 1
            if byte == UInt8(ascii: ">") {
                // A last digit that is missing is 0.
                if digits.count % 2 == 1 { digits.append(0) }
                return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
            }
            if Self.isSpace(byte) { continue }
            guard let digit = Self.digit(byte) else { break }
            digits.append(digit)
        }
        throw .damaged(part: Self.part)
    }
}
