/// Reads one CBOR data item (RFC 8949). Lenient where leniency loses nothing (order of keys, longer forms than needed), strict
/// about lengths, UTF-8 and what is reserved.
struct CBORDecoder {
    private static let breakCode: UInt8 = 0xFF

    let part: String
    private var reader: ByteReader

    init(_ reader: ByteReader, part: String) {
        self.reader = reader
        self.part = part
    }

    /// The first item of the bytes; what stands behind it is not looked at.
    static func decode(_ reader: ByteReader, part: String, budget: inout DataBudget) throws(Unreadable) -> DataItem {
        var decoder = CBORDecoder(reader, part: part)
        return try decoder.item(depth: 0, budget: &budget)
    }

    /// The initial byte and its argument (3): a major type, and a number unless the length is indefinite.
    private struct Head {
        let major: UInt8
        let detail: UInt8
        let argument: UInt64

        var isIndefinite: Bool { detail == 31 }
    }

    private mutating func head() throws(Unreadable) -> Head {
        guard let first = reader.readByte() else { throw damaged }
        let (major, detail) = (first >> 5, first & 0x1F)
        switch detail {
        case 0..<24: return Head(major: major, detail: detail, argument: UInt64(detail))
        case 24...27:
            guard let argument = reader.readNumber(bytes: 1 << Int(detail - 24)) else { throw damaged }
            return Head(major: major, detail: detail, argument: argument)
        case 31: return Head(major: major, detail: detail, argument: 0)
        default: throw damaged
        }
    }

    private var damaged: Unreadable { .damaged(part: part) }

    private mutating func item(depth: Int, budget: inout DataBudget) throws(Unreadable) -> DataItem {
        guard budget.takeItem(at: depth) else { throw .tooMuch(part: part) }
        let head = try head()
        switch head.major {
        case 0: return try unsigned(head)
        case 1: return try negative(head)
        case 2: return .bytes(try string(head, budget: &budget))
        case 3: return .text(try text(head, budget: &budget))
        case 4: return .array(try elements(head, depth: depth, budget: &budget))
        case 5: return .map(try members(head, depth: depth, budget: &budget))
        case 6:
            // A tag (3.4) says how to understand the item in it, not what it holds.
            guard !head.isIndefinite else { throw damaged }
            return try item(depth: depth + 1, budget: &budget)
        default: return try simple(head)
        }
    }

    private func unsigned(_ head: Head) throws(Unreadable) -> DataItem {
        guard !head.isIndefinite else { throw damaged }
        return Int(exactly: head.argument).map(DataItem.integer) ?? .number(Double(head.argument))
    }

    /// -1 - n (3.1); below the smallest `Int` as a floating-point number.
    private func negative(_ head: Head) throws(Unreadable) -> DataItem {
        guard !head.isIndefinite else { throw damaged }
        return Int(exactly: head.argument).map { .integer(-1 - $0) } ?? .number(-1 - Double(head.argument))
    }

    /// The bytes of a string; one of indefinite length is made of definite ones of its own type (3.2.3).
    private mutating func string(_ head: Head, budget: inout DataBudget) throws(Unreadable) -> [UInt8] {
        guard head.isIndefinite else { return Array(try content(head)) }
        var whole: [UInt8] = []
        while try !atBreak() {
            guard budget.takeItem(at: 0) else { throw .tooMuch(part: part) }
            let piece = try self.head()
            guard piece.major == head.major, !piece.isIndefinite else { throw damaged }
            whole += try content(piece)
        }
        return whole
    }

    private mutating func content(_ head: Head) throws(Unreadable) -> ArraySlice<UInt8> {
        guard let length = Int(exactly: head.argument), let bytes = reader.read(length) else { throw damaged }
        return bytes
    }

    private mutating func text(_ head: Head, budget: inout DataBudget) throws(Unreadable) -> String {
        guard let text = String(validating: try string(head, budget: &budget), as: UTF8.self) else { throw damaged }
        return text
    }

    /// Steps over a break (3.2.1) when it is next; the end of the bytes is damage.
    private mutating func atBreak() throws(Unreadable) -> Bool {
        guard let next = reader.byte(at: reader.offset) else { throw damaged }
        guard next == Self.breakCode else { return false }
        _ = reader.skip(1)
        return true
    }

    /// Whether another element comes; counted against what is read, never set apart beforehand.
    private mutating func hasMore(_ head: Head, after count: UInt64) throws(Unreadable) -> Bool {
        if head.isIndefinite { return try !atBreak() }
        return count < head.argument
    }

    private mutating func elements(
        _ head: Head, depth: Int, budget: inout DataBudget
    ) throws(Unreadable) -> [DataItem] {
        var elements: [DataItem] = []
        while try hasMore(head, after: UInt64(elements.count)) {
            elements.append(try item(depth: depth + 1, budget: &budget))
        }
        return elements
    }

    /// Members whose name is no text are read over: no map of C2PA that is looked at here has them.
    private mutating func members(
        _ head: Head, depth: Int, budget: inout DataBudget
    ) throws(Unreadable) -> [DataMember] {
        var members: [DataMember] = []
        var count: UInt64 = 0
        while try hasMore(head, after: count) {
            let name = try item(depth: depth + 1, budget: &budget)
            let value = try item(depth: depth + 1, budget: &budget)
            if let name = name.asText { members.append(DataMember(name: name, value: value)) }
            count += 1
        }
        return members
    }

    /// Major type 7 (3.3): simple values and floating-point numbers; a break has no place here.
    private func simple(_ head: Head) throws(Unreadable) -> DataItem {
        switch head.detail {
        case 20: return .bool(false)
        case 21: return .bool(true)
        case 25: return .number(Self.half(UInt16(truncatingIfNeeded: head.argument)))
        case 26: return .number(Double(Float(bitPattern: UInt32(truncatingIfNeeded: head.argument))))
        case 27: return .number(Double(bitPattern: head.argument))
        case 24 where head.argument < 32, 31: throw damaged
        default: return .null
        }
    }

    /// IEEE 754 half precision by hand (appendix D): `Float16` is not on every platform.
    static func half(_ bits: UInt16) -> Double {
        let fraction = Double(bits & 0x3FF)
        let sign: Double = bits & 0x8000 == 0 ? 1 : -1
        switch bits >> 10 & 0x1F {
        case 0: return sign * fraction * 0x1p-24
        case 31: return fraction == 0 ? sign * .infinity : .nan
        case let exponent:
            return sign * (1024 + fraction) * Double(sign: .plus, exponent: Int(exponent) - 25, significand: 1)
        }
    }
}
