extension ByteReader {
    /// The place of the first occurrence from `place` on. A plain loop: comparing slices costs a hundred times as much for each
    /// byte that only begins like the pattern.
    func place(of pattern: [UInt8], from place: Int) -> Int? {
        guard let first = pattern.first, place >= 0, place < count else { return nil }
        let bytes = all
        let start = bytes.startIndex
        var index = start + place
        while pattern.count <= bytes.endIndex - index {
            if bytes[index] == first, Self.matches(bytes, pattern, at: index) { return index - start }
            index += 1
        }
        return nil
    }

    private static func matches(_ bytes: ArraySlice<UInt8>, _ pattern: [UInt8], at index: Int) -> Bool {
        var offset = 1
        while offset < pattern.count {
            guard bytes[index + offset] == pattern[offset] else { return false }
            offset += 1
        }
        return true
    }
}
