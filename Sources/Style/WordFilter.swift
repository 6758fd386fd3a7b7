/// Tells of numbers that they are certainly not among some.
struct WordFilter: Sendable {
    private var words = [UInt64](repeating: 0, count: 1 << 10)

    mutating func insert(_ hash: UInt32) { words[Int(hash >> 6) & 0x3FF] |= 1 << UInt64(hash & 63) }

    func withWords<Result>(_ body: (UnsafeBufferPointer<UInt64>) -> Result) -> Result {
        words.withUnsafeBufferPointer(body)
    }

    @inline(__always)
    static func may(_ hash: UInt32, be words: UnsafeBufferPointer<UInt64>) -> Bool {
        words[Int(hash >> 6) & 0x3FF] >> UInt64(hash & 63) & 1 == 1
    }
}
