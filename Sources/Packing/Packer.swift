/// Puts values one behind another.
public struct Packer: Sendable {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    /// A whole number: seven bits a byte, small ones in one.
    public mutating func add(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number)) << 1 ^ UInt64(bitPattern: Int64(number >> 63))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    public mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    /// Eight bytes, whatever they mean.
    public mutating func add(_ word: UInt64) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }

    public mutating func add(_ text: String) { add(Array(text.utf8)) }

    public mutating func add(_ plain: [UInt8]) {
        add(plain.count)
        bytes += plain
    }
}
