/// What stands between two words of a phrase: any run of spaces counts as one space.
enum Separator {
    /// Spaces and tabs. A no-break space is two bytes, and a space too.
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
            } else if text[index] == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 {
                index += 2
            } else {
                break
            }
        }
        if index > start { return 0x20 }
        index += 1
        return text[start]
    }
}
