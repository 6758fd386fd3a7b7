extension Fix {
    /// A text with fixes done: of two that overlap the first by place is done, and the other is left for the next look.
    public static func applied(_ fixes: [Fix], to bytes: [UInt8]) -> (bytes: [UInt8], done: Int) {
        let sorted = fixes.sorted { left, right in
            if left.bytes.lowerBound != right.bytes.lowerBound { return left.bytes.lowerBound < right.bytes.lowerBound }
            if left.bytes.upperBound != right.bytes.upperBound { return left.bytes.upperBound > right.bytes.upperBound }
            return left.replacement < right.replacement
        }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var (end, done) = (0, 0)
        var last: Range<Int>?
        for fix in sorted where fix.bytes.lowerBound >= end && fix.bytes.upperBound <= bytes.count {
            // Two insertions at one place would not know which comes first.
            if let last, last == fix.bytes { continue }
            text += bytes[end..<fix.bytes.lowerBound]
            text += Array(fix.replacement.utf8)
            end = fix.bytes.upperBound
            last = fix.bytes
            done += 1
        }
        return (text + bytes[end...], done)
    }
}
