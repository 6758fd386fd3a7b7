/// libyaml counts characters; we count bytes. Marks come nearly in order, so one cursor that walks on is enough.
struct CharacterOffsets {
    private let text: [UInt8]
    /// Offset of the text in the bytes the caller gave.
    let base: Int
    private let isASCII: Bool
    private var character = 0
    private var offset = 0

    init(_ text: [UInt8], base: Int) {
        self.text = text
        self.base = base
        isASCII = text.withUnsafeBufferPointer { $0.allSatisfy { $0 < 0x80 } }
    }

    mutating func byte(at wanted: Int) -> Int {
        if isASCII { return base + min(max(wanted, 0), text.count) }
        // A mark can lie a little behind the last one: walk back to the start of that character.
        while character > max(wanted, 0), offset > 0 {
            offset -= 1
            while offset > 0, text[offset] & 0xC0 == 0x80 { offset -= 1 }
            character -= 1
        }
        while character < wanted, offset < text.count {
            offset += 1
            while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
            character += 1
        }
        return base + offset
    }
}
