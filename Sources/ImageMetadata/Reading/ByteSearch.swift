extension ByteReader {
    /// The place of the first occurrence from `place` on.
    func place(of pattern: [UInt8], from place: Int) -> Int? {
        guard let first = pattern.first else { return nil }
        var start = place
        while let candidate = firstIndex(of: first, from: start) {
            if has(pattern, at: candidate) { return candidate }
            start = candidate + 1
        }
        return nil
    }
}
