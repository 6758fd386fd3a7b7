/// What stands between two words of a phrase: any run of spaces counts as one space.
enum Separator {
    /// Spaces and tabs. Those of more bytes are spaces too.
    @inline(__always)
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// What a separator goes by (FNV-1a).
    static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
        if text.isEmpty { return 0 }
        if text.count == 1, isSpace(text[0]) { return Self.add(0x20, to: Self.start) }
        var index = 0
        var hash = start
        // What is that long stands in no phrase.
        while index < text.count, index < 64 { hash = add(take(text, &index), to: hash) }
        return hash
    }

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    private static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// Whether a text is this one, but for its spaces.
    static func equals(_ text: UnsafeBufferPointer<UInt8>, _ normalised: UnsafeBufferPointer<UInt8>) -> Bool {
        if text.count == 1, normalised.count == 1, text[0] == normalised[0] { return true }
        var index = 0
        for byte in normalised {
            guard index < text.count, take(text, &index) == byte else { return false }
        }
        return index == text.count
    }

    /// The next byte, where all spaces up to the next other one are a space.
    @inline(__always)
    static func take(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt8 {
        let start = index
        while index < text.count {
            if isSpace(text[index]) {
                index += 1
                continue
            }
            let width = WideSpace.width(text, at: index, end: text.count)
            if width == 0 { break }
            index += width
        }
        if index > start { return 0x20 }
        index += 1
        return text[start]
    }
}
