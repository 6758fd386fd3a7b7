/// The hash of a word's folded bytes: of words of up to eight bytes no two have the same.
enum WordHash {
    /// - Parameter range: of `bytes`, and not empty.
    static func of(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        bytes.withUnsafeBytes { of($0, range.clamped(to: 0..<$0.count)) }
    }

    @inline(__always)
    static func of(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: range.count) &* 0x9E37_79B9_7F4A_7C15
        var index = range.lowerBound
        while range.upperBound - index > 8 {
            hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        return mixed(hash ^ last(bytes, index..<range.upperBound))
    }

    /// Up to eight bytes as a number.
    @inline(__always)
    private static func last(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> UInt64 {
        if range.lowerBound + 8 <= bytes.count {
            let all = bytes.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self).littleEndian
            return range.count >= 8 ? all : all & ((1 << UInt64(8 * range.count)) - 1)
        }
        var number: UInt64 = 0
        for index in range.reversed() { number = number << 8 | UInt64(bytes[index]) }
        return number
    }

    @inline(__always)
    static func mixed(_ hash: UInt64) -> UInt64 {
        let hash = hash &* 0x9FB2_1C65_1E98_DF25
        return hash ^ hash >> 32
    }
}
