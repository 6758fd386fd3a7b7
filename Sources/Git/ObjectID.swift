/// The name of an object: a SHA-1 of 20 bytes.
public struct ObjectID: Sendable, Hashable, Comparable, CustomStringConvertible {
    private let first: UInt64
    private let second: UInt64
    private let third: UInt32

    /// All zeros: no object.
    public static let zero = ObjectID(first: 0, second: 0, third: 0)

    private init(first: UInt64, second: UInt64, third: UInt32) {
        (self.first, self.second, self.third) = (first, second, third)
    }

    /// From exactly 40 hexadecimal digits.
    public init?(hex: String) {
        guard hex.utf8.count == 40 else { return nil }
        var numbers: [UInt64] = []
        var value: UInt64 = 0
        for (index, byte) in hex.utf8.enumerated() {
            guard let digit = Self.digit(byte) else { return nil }
            value = value << 4 | digit
            if index == 15 || index == 31 || index == 39 {
                numbers.append(value)
                value = 0
            }
        }
        self.init(first: numbers[0], second: numbers[1], third: UInt32(truncatingIfNeeded: numbers[2]))
    }

    /// From 20 raw bytes; fewer count as zeros behind.
    public init(bytes: UnsafeRawBufferPointer) {
        func number(_ range: Range<Int>) -> UInt64 {
            range.reduce(0) { sum, index in sum << 8 | (index < bytes.count ? UInt64(bytes[index]) : 0) }
        }
        self.init(first: number(0..<8), second: number(8..<16), third: UInt32(truncatingIfNeeded: number(16..<20)))
    }

    /// The 20 raw bytes.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(20)
        for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: first >> shift)) }
        for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: second >> shift)) }
        for shift in stride(from: 24, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: third >> shift)) }
        return bytes
    }

    public var isZero: Bool { self == .zero }

    /// 40 hexadecimal digits.
    public var hex: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    public var description: String { hex }

    public static func < (left: ObjectID, right: ObjectID) -> Bool {
        (left.first, left.second, left.third) < (right.first, right.second, right.third)
    }

    private static func digit(_ byte: UInt8) -> UInt64? {
        switch byte {
        case 0x30...0x39: UInt64(byte - 0x30)
        case 0x61...0x66: UInt64(byte - 0x61 + 10)
        case 0x41...0x46: UInt64(byte - 0x41 + 10)
        default: nil
        }
    }
}
