/// What stands between two words of a phrase: any run of spaces counts as one space.
enum Separator {
    /// Spaces and tabs. Those of more bytes are spaces too.
    @inline(__always)
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
        if text.isEmpty { return 0 }
        var index = 0
        var hash = WordHash.start
        // What is that long stands in no phrase.
        while index < text.count, index < 64 { hash = WordHash.add(take(text, &index), to: hash) }
        return hash
    }

    /// Whether a text is this one, but for its spaces.
    static func equals(_ text: UnsafeBufferPointer<UInt8>, _ normalised: ArraySlice<UInt8>) -> Bool {
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
