/// Reads JSON of others (RFC 8259): the JSON-LD of C2PA and the work flows that generators leave behind, with fractions and
/// repeated names. (The room JSON reads only what we wrote ourselves, and refuses both.)
struct JSONParser {
    let part: String
    private var reader: ByteReader

    init(_ reader: ByteReader, part: String) {
        self.reader = reader
        self.part = part
    }

    /// One value and nothing behind it but white space.
    static func decode(_ reader: ByteReader, part: String, budget: inout DataBudget) throws(Unreadable) -> DataItem {
        var parser = JSONParser(reader, part: part)
        let value = try parser.value(depth: 0, budget: &budget)
        parser.skipSpace()
        guard parser.reader.isAtEnd else { throw parser.damaged }
        return value
    }

    private var damaged: Unreadable { .damaged(part: part) }

    private var next: UInt8? { reader.byte(at: reader.offset) }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { _ = reader.skip(1) }
    }

    /// Steps over a byte when it is the next one.
    private mutating func take(_ byte: UInt8) -> Bool {
        next == byte && reader.skip(1)
    }

    private mutating func value(depth: Int, budget: inout DataBudget) throws(Unreadable) -> DataItem {
        guard budget.takeItem(at: depth) else { throw .tooMuch(part: part) }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return .map(try members(depth: depth, budget: &budget))
        case UInt8(ascii: "["): return .array(try elements(depth: depth, budget: &budget))
        case UInt8(ascii: "\""): return .text(try string())
        default: return try word()
        }
    }

    /// true, false, null or a number.
    private mutating func word() throws(Unreadable) -> DataItem {
        let start = reader.offset
        while let byte = next, Self.isOfWord(byte) { _ = reader.skip(1) }
        let text = String(decoding: reader.slice(at: start, count: reader.offset - start) ?? [], as: UTF8.self)
        switch text {
        case "true": return .bool(true)
        case "false": return .bool(false)
        // Python's writer, which most generators use, knows NaN and both infinities.
        case "null", "NaN", "Infinity", "-Infinity": return .null
        default:
            if let number = Int(text) { return .integer(number) }
            guard let first = text.utf8.first, first < 0x3A, let number = Double(text) else { throw damaged }
            return .number(number)
        }
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
        default: false
        }
    }

    private mutating func elements(depth: Int, budget: inout DataBudget) throws(Unreadable) -> [DataItem] {
        _ = reader.skip(1)
        var elements: [DataItem] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return elements }
        while true {
            elements.append(try value(depth: depth + 1, budget: &budget))
            skipSpace()
            if take(UInt8(ascii: "]")) { return elements }
            guard take(UInt8(ascii: ",")) else { throw damaged }
        }
    }

    private mutating func members(depth: Int, budget: inout DataBudget) throws(Unreadable) -> [DataMember] {
        _ = reader.skip(1)
        var members: [DataMember] = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return members }
        while true {
            skipSpace()
            let name = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw damaged }
            members.append(DataMember(name: name, value: try value(depth: depth + 1, budget: &budget)))
            skipSpace()
            if take(UInt8(ascii: "}")) { return members }
            guard take(UInt8(ascii: ",")) else { throw damaged }
        }
    }

    private mutating func string() throws(Unreadable) -> String {
        guard take(UInt8(ascii: "\"")) else { throw damaged }
        var text: [UInt8] = []
        while let byte = reader.readByte() {
            switch byte {
            case UInt8(ascii: "\""):
                guard let whole = String(validating: text, as: UTF8.self) else { throw damaged }
                return whole
            case UInt8(ascii: "\\"): text += try escaped().utf8
            case 0..<0x20: throw damaged
            default: text.append(byte)
            }
        }
        throw damaged
    }

    private mutating func escaped() throws(Unreadable) -> String {
        guard let byte = reader.readByte() else { throw damaged }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return String(UnicodeScalar(byte))
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return String(Character(try scalar()))
        default: throw damaged
        }
    }

    /// What stands behind `\u`: one scalar, or two halves of one.
    private mutating func scalar() throws(Unreadable) -> UnicodeScalar {
        let first = try unit()
        if let scalar = UnicodeScalar(first) { return scalar }
        guard (0xD800..<0xDC00).contains(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            throw damaged
        }
        let second = try unit()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = UnicodeScalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw damaged }
        return scalar
    }

    private mutating func unit() throws(Unreadable) -> UInt32 {
        guard let digits = reader.read(4), let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
            throw damaged
        }
        return unit
    }
}
