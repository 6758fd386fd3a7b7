import Testing

@testable import ImageMetadata

struct CBORDecoderTests {
    private static func decode(_ bytes: [UInt8]) throws(Unreadable) -> DataItem {
        var budget = DataBudget(ReadingLimits())
        return try CBORDecoder.decode(ByteReader(bytes), part: "CBOR", budget: &budget)
    }

    /// RFC 8949, appendix A.
    @Test(arguments: [
        ([0x00], DataItem.integer(0)), ([0x17], .integer(23)), ([0x18, 0x18], .integer(24)),
        ([0x19, 0x03, 0xE8], .integer(1000)),
        ([0x1A, 0x00, 0x0F, 0x42, 0x40], .integer(1_000_000)),
        ([0x1B, 0x00, 0x00, 0x00, 0xE8, 0xD4, 0xA5, 0x10, 0x00], .integer(1_000_000_000_000)),
        ([0x1B] + [UInt8](repeating: 0xFF, count: 8), .number(0x1p64)),
        ([0x3B] + [UInt8](repeating: 0xFF, count: 8), .number(-0x1p64)),
        ([0x3B, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], .integer(.min)),
        ([0x20], .integer(-1)), ([0x38, 0x63], .integer(-100)), ([0x39, 0x03, 0xE7], .integer(-1000)),
        ([0xF9, 0x00, 0x00], .number(0)), ([0xF9, 0x3C, 0x00], .number(1)), ([0xF9, 0x3E, 0x00], .number(1.5)),
        ([0xF9, 0x7B, 0xFF], .number(65504)), ([0xF9, 0x00, 0x01], .number(5.960464477539063e-8)),
        ([0xF9, 0x04, 0x00], .number(0.00006103515625)), ([0xF9, 0xC4, 0x00], .number(-4)),
        ([0xF9, 0x7C, 0x00], .number(.infinity)), ([0xF9, 0xFC, 0x00], .number(-.infinity)),
        ([0xFA, 0x47, 0xC3, 0x50, 0x00], .number(100_000)),
        ([0xFB, 0x3F, 0xF1, 0x99, 0x99, 0x99, 0x99, 0x99, 0x9A], .number(1.1)),
        ([0xF4], .bool(false)), ([0xF5], .bool(true)), ([0xF6], .null), ([0xF7], .null), ([0xF0], .null),
        ([0xF8, 0xFF], .null),
        ([0xC1, 0x1A, 0x51, 0x4B, 0x67, 0xB0], .integer(1_363_896_240)), ([0xC0, 0x61, 0x61], .text("a")),
        ([0x40], .bytes([])), ([0x44, 1, 2, 3, 4], .bytes([1, 2, 3, 4])), ([0x60], .text("")),
        ([0x62, 0xC3, 0xBC, 0], .text("ü")),
        ([0x80], .array([])), ([0x83, 1, 2, 3], .array([.integer(1), .integer(2), .integer(3)])), ([0xA0], .map([])),
        ([0xA1, 0x61, 0x61, 0x01], .map([DataMember(name: "a", value: .integer(1))])), ([0xA1, 0x01, 0x02], .map([])),
        ([0x5F, 0x42, 1, 2, 0x43, 3, 4, 5, 0xFF], .bytes([1, 2, 3, 4, 5])),
        ([0x7F, 0x61, 0x73, 0x61, 0x74, 0xFF], .text("st")), ([0x9F, 0xFF], .array([])),
        ([0x9F, 1, 0x82, 2, 3, 0xFF], .array([.integer(1), .array([.integer(2), .integer(3)])])),
        ([0xBF, 0x61, 0x61, 0x01, 0xFF], .map([DataMember(name: "a", value: .integer(1))])),
    ])
    func decodes(_ bytes: [UInt8], _ item: DataItem) throws {
        #expect(try Self.decode(bytes) == item)
    }

    @Test func decodesNotANumber() throws {
        guard case .number(let number) = try Self.decode([0xF9, 0x7E, 0x00]) else {
            Issue.record("no number")
            return
        }
        #expect(number.isNaN)
    }

    /// RFC 8949, appendix F: what is not well-formed, and text that is no UTF-8.
    @Test(arguments: [
        [UInt8](), [0x18], [0x19, 1], [0x1A, 1, 2, 3], [0x1B, 1], [0x1C], [0x1D], [0x1E], [0x3F], [0x1F], [0x41],
        [0x61],
        [0x5A, 0xFF, 0xFF, 0xFF, 0xFF], [0x7B, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1], [0x81], [0x82, 0],
        [0xA1],
        [0xA1, 0x61, 0x61], [0xA2, 0x61, 0x61, 0], [0xC0], [0xDF], [0xFF], [0xF8], [0xF8, 0], [0xF8, 31], [0xFC],
        [0x5F, 0x61, 0x61, 0xFF],
        [0x5F, 0x5F, 0xFF, 0xFF], [0x7F, 0x41, 0, 0xFF], [0x5F], [0x9F], [0x9F, 1], [0xBF], [0xBF, 0x61, 0x61, 0xFF],
        [0x81, 0xFF], [0xA1, 0xFF, 1], [0x61, 0xFF], [0x63, 0xED, 0xA0, 0x80],
    ])
    func refuses(_ bytes: [UInt8]) {
        #expect(throws: Unreadable.damaged(part: "CBOR")) { try Self.decode(bytes) }
    }

    @Test func depthAndItemsAreCounted() throws {
        var limits = ReadingLimits()
        limits.deepestItem = 3
        limits.mostItems = 5
        func decode(_ bytes: [UInt8]) throws(Unreadable) -> DataItem {
            var budget = DataBudget(limits)
            return try CBORDecoder.decode(ByteReader(bytes), part: "CBOR", budget: &budget)
        }
        #expect(try decode([0x81, 0x81, 0x01]) == .array([.array([.integer(1)])]))
        #expect(throws: Unreadable.tooMuch(part: "CBOR")) { try decode([0x81, 0x81, 0x81, 0x01]) }
        #expect(try decode([0x84, 1, 1, 1, 1]).asList.count == 4)
        #expect(throws: Unreadable.tooMuch(part: "CBOR")) { try decode([0x85, 1, 1, 1, 1, 1]) }
    }
}

struct JSONParserTests {
    private static func parse(_ text: String) throws(Unreadable) -> DataItem {
        var budget = DataBudget(ReadingLimits())
        return try JSONParser.decode(ByteReader(Array(text.utf8)), part: "JSON", budget: &budget)
    }

    @Test(arguments: [
        ("null", DataItem.null), (" true ", .bool(true)), ("false", .bool(false)), ("-12", .integer(-12)),
        ("7.5", .number(7.5)),
        ("1e3", .number(1000)), ("NaN", .null), ("\"a\\u00e9\\n\\\"\\ud83d\\ude00\"", .text("aé\n\"😀")),
        ("[]", .array([])),
        ("[1, [2]]", .array([.integer(1), .array([.integer(2)])])), ("{}", .map([])),
        (
            "{\"a\":1,\"a\":2}",
            .map([DataMember(name: "a", value: .integer(1)), DataMember(name: "a", value: .integer(2))])
        ),
    ])
    func parses(_ text: String, _ item: DataItem) throws {
        #expect(try Self.parse(text) == item)
    }

    @Test(arguments: [
        "", "nul", "[", "[1", "[1,]", "{", "{\"a\"", "{\"a\":}", "{a:1}", "\"a", "\"\\x\"", "\"\\ud800\"", "\"\\u12\"",
        "1 2", "\"\u{1}\"",
        "inf", "nan",
    ])
    func refuses(_ text: String) {
        #expect(throws: Unreadable.damaged(part: "JSON")) { try Self.parse(text) }
    }

    @Test func depthIsCounted() {
        #expect(throws: Unreadable.tooMuch(part: "JSON")) { try Self.parse(String(repeating: "[", count: 100_000)) }
    }
}
