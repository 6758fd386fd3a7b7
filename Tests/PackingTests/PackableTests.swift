import Testing

@testable import Packing

/// A row of all that can be packed.
private struct Row: Packable, Equatable {
    var numbers: [Int] = [0, 1, -1, 63, 64, -64, -65, .max, .min]
    var flags = [true, false]
    var texts = ["", "é", "Zandbeke 🐟", String(repeating: "a", count: 300)]
    var share = 0.1
    var place = 5..<9
    var nothing: Int?
    var something: String? = "iets"
    var words: Set<String> = ["twee", "een"]
    var plain: [UInt8] = [0, 255]
    var word: UInt64 = 0xFEDC_BA98_7654_3210

    init() {}

    func pack(into packer: inout Packer) {
        numbers.pack(into: &packer)
        flags.pack(into: &packer)
        texts.pack(into: &packer)
        share.pack(into: &packer)
        place.pack(into: &packer)
        nothing.pack(into: &packer)
        something.pack(into: &packer)
        words.pack(into: &packer)
        packer.add(plain)
        packer.add(word)
    }

    init(from packed: inout Unpacker) throws(PackingProblem) {
        numbers = try [Int](from: &packed)
        flags = try [Bool](from: &packed)
        texts = try [String](from: &packed)
        share = try Double(from: &packed)
        place = try Range<Int>(from: &packed)
        nothing = try Int?(from: &packed)
        something = try String?(from: &packed)
        words = try Set<String>(from: &packed)
        plain = try packed.plain()
        word = try packed.word()
    }
}

@Suite("What was packed comes out as it went in")
struct PackableTests {
    private var packed: [UInt8] {
        var packer = Packer()
        Row().pack(into: &packer)
        return packer.bytes
    }

    @Test("Every kind of value comes out again, and nothing is left over")
    func whole() throws {
        var unpacker = Unpacker(packed)
        #expect(try Row(from: &unpacker) == Row())
        #expect(unpacker.isAtEnd)
    }

    @Test("What was cut off anywhere is a problem")
    func cutOff() {
        for length in 0..<packed.count {
            var unpacker = Unpacker(Array(packed.prefix(length)))
            #expect(throws: PackingProblem.self) { _ = try Row(from: &unpacker) }
        }
    }

    @Test("What was changed anywhere is a problem or another value, and never a crash")
    func changed() {
        for place in packed.indices {
            for change: UInt8 in [0x01, 0x55, 0x80, 0xFF] {
                var bytes = packed
                bytes[place] ^= change
                var unpacker = Unpacker(bytes)
                if let row = try? Row(from: &unpacker) { #expect(row != Row() || !unpacker.isAtEnd) }
            }
        }
    }

    @Test("A part is read when it is needed, and reads no further than its end")
    func part() throws {
        var inner = Packer()
        inner.add(7)
        var packer = Packer()
        packer.add(inner.bytes)
        packer.add(8)
        var unpacker = Unpacker(packer.bytes)
        var part = try unpacker.part()
        #expect(part.rest == inner.bytes)
        #expect(try unpacker.number() == 8)
        #expect(try part.number() == 7)
        #expect(part.isAtEnd)
        #expect(throws: PackingProblem.self) { try part.byte() }
    }

    @Test("The sum changes with every byte, and with the length")
    func sum() {
        let bytes = Array(packed)
        let whole = Checksum.of(bytes[...])
        for place in bytes.indices {
            var other = bytes
            other[place] ^= 1
            #expect(Checksum.of(other[...]) != whole)
        }
        #expect(Checksum.of((bytes + [0])[...]) != whole)
        #expect(Checksum.of([]) != Checksum.of([0]))
        // Wherever in a larger array it stands.
        #expect(Checksum.of(([9] + bytes)[1...]) == whole)
    }
}
