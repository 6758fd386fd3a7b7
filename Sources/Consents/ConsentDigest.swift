import Digests

/// The name of a consent as the server keeps it: the SHA-256 digest of its id. Whoever gives the digest itself means the same.
public struct ConsentDigest: Sendable, Hashable, Comparable {
    // Four numbers and no list: a register holds a million of these.
    private let a, b, c, d: UInt64

    /// Longest id, in bytes.
    static let longestID = 200

    /// The digest of an id, without the white space around it; nil for an id that can be none.
    public init?(id: String) { self.init(id: Array(id.utf8)) }

    init?(id: [UInt8]) {
        let trimmed = Self.trimmed(id[...])
        guard !trimmed.isEmpty, trimmed.count <= Self.longestID, trimmed.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
        else { return nil }
        if trimmed.count == 64, let bytes = Self.bytes(ofDigits: trimmed) {
            self.init(bytes: bytes[...])
        } else {
            self.init(bytes: SHA256Digest(of: Array(trimmed)).bytes[...])
        }
    }

    /// 32 bytes.
    init(bytes: ArraySlice<UInt8>) {
        func number(_ index: Int) -> UInt64 {
            bytes.dropFirst(index * 8).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        }
        (a, b, c, d) = (number(0), number(1), number(2), number(3))
    }

    var bytes: [UInt8] {
        [a, b, c, d].flatMap { number in (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) } }
    }

    /// 64 lower-case hexadecimal digits.
    public var hex: String { hexadecimal(bytes) }

    public static func < (left: ConsentDigest, right: ConsentDigest) -> Bool {
        (left.a, left.b, left.c, left.d) < (right.a, right.b, right.c, right.d)
    }

    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
        else { return [] }
        return bytes[first...last]
    }

    private static func bytes(ofDigits digits: ArraySlice<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var high: UInt8?
        for digit in digits {
            let value: UInt8
            switch digit {
            case 0x30...0x39: value = digit - 0x30
            case 0x41...0x46: value = digit - 0x41 + 10
            case 0x61...0x66: value = digit - 0x61 + 10
            default: return nil
            }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes
    }
}
