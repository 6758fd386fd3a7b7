import Text

/// Text that is not the JSON we write ourselves.
public struct JSONProblem: Error, Sendable, Hashable {
    /// The byte where reading stopped.
    public let offset: Int
}

extension JSONValue {
    /// Reads one JSON value (RFC 8259) and nothing behind it but white space. Strict, since it only ever reads our own forms: a
    /// name given twice, a number with a fraction, broken UTF-8 or more than 32 levels are refused.
    public init(reading bytes: [UInt8]) throws(JSONProblem) {
        var reader = JSONReader(bytes: bytes)
        self = try reader.whole()
    }

    /// The member of an object; nil when there is none or this is no object.
    public subscript(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The text of a string; nil for anything else.
    public var asString: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The number; nil for anything else.
    public var asInteger: Int? {
        guard case .integer(let number) = self else { return nil }
        return number
    }

    /// The elements; nil for anything else.
    public var asArray: [JSONValue]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }
}

private struct JSONReader {
    private static let deepest = 32

    let bytes: [UInt8]
    var index = 0

    mutating func whole() throws(JSONProblem) -> JSONValue {
        let value = try value(depth: 0)
        skipSpace()
        guard index == bytes.count else { throw problem }
        return value
    }

    private var problem: JSONProblem { JSONProblem(offset: index) }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { index += 1 }
    }

    /// Steps over a byte when it is the next one.
    private mutating func take(_ byte: Character) -> Bool {
        guard let next, next == byte.asciiValue else { return false }
        index += 1
        return true
    }

    private mutating func value(depth: Int) throws(JSONProblem) -> JSONValue {
        skipSpace()
        guard depth < Self.deepest, let first = next else { throw problem }
        switch Character(UnicodeScalar(first)) {
        case "{": return .object(try members(depth: depth))
        case "[": return .array(try elements(depth: depth))
        case "\"": return .string(try string())
        case "t": return try word("true", .bool(true))
        case "f": return try word("false", .bool(false))
        case "n": return try word("null", .null)
        default: return .integer(try number())
        }
    }

    private mutating func word(_ text: String, _ value: JSONValue) throws(JSONProblem) -> JSONValue {
        guard bytes[index...].starts(with: text.utf8) else { throw problem }
        index += text.utf8.count
        return value
    }

    private mutating func number() throws(JSONProblem) -> Int {
        let start = index
        _ = take("-")
        while let byte = next, (0x30...0x39).contains(byte) { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        guard let number = Int(text), String(number) == text else { throw JSONProblem(offset: start) }
        if let byte = next, byte == 0x2E || byte == 0x65 || byte == 0x45 { throw problem }
        return number
    }

    private mutating func elements(depth: Int) throws(JSONProblem) -> [JSONValue] {
        index += 1
        var elements: [JSONValue] = []
        skipSpace()
        if take("]") { return elements }
        while true {
            elements.append(try value(depth: depth + 1))
            skipSpace()
            if take("]") { return elements }
            guard take(",") else { throw problem }
        }
    }

    private mutating func members(depth: Int) throws(JSONProblem) -> [JSONMember] {
        index += 1
        var members: [JSONMember] = []
        var names: Set<String> = []
        skipSpace()
        if take("}") { return members }
        while true {
            skipSpace()
            let name = try string()
            guard names.insert(name).inserted else { throw problem }
            skipSpace()
            guard take(":") else { throw problem }
            members.append(JSONMember(name, try value(depth: depth + 1)))
            skipSpace()
            if take("}") { return members }
            guard take(",") else { throw problem }
        }
    }

    private mutating func string() throws(JSONProblem) -> String {
        guard take("\"") else { throw problem }
        var text: [UInt8] = []
        while let byte = next {
            index += 1
            switch byte {
            case 0x22:
                guard let whole = utf8Text(text) else { throw problem }
                return whole
            case 0x5C: text += try escaped().utf8
            case 0..<0x20: throw problem
            default: text.append(byte)
            }
        }
        throw problem
    }

    private mutating func escaped() throws(JSONProblem) -> String {
        guard let byte = next else { throw problem }
        index += 1
        switch Character(UnicodeScalar(byte)) {
        case "\"": return "\""
        case "\\": return "\\"
        case "/": return "/"
        case "b": return "\u{8}"
        case "f": return "\u{C}"
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "u": return String(Character(try scalar()))
        default: throw problem
        }
    }

    /// What stands behind `\u`: one scalar, or two halves of one.
    private mutating func scalar() throws(JSONProblem) -> UnicodeScalar {
        let first = try unit()
        if let scalar = UnicodeScalar(first) { return scalar }
        guard (0xD800..<0xDC00).contains(first), take("\\"), take("u") else { throw problem }
        let second = try unit()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = UnicodeScalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw problem }
        return scalar
    }

    private mutating func unit() throws(JSONProblem) -> UInt32 {
        guard index + 4 <= bytes.count,
            let unit = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
        else { throw problem }
        index += 4
        return unit
    }
}
