import Text

/// The address of a decision as it compares: whatever its scheme, the case of its host, and a slash or part at its end.
public struct DecisionKey: Sendable, Hashable, Comparable {
    public let bytes: [UInt8]

    public init(of address: String) { self.init(of: Array(address.utf8)[...]) }

    init(of address: ArraySlice<UInt8>) {
        var rest = address
        for scheme: StaticString in ["https://", "http://"] where Self.begins(rest, scheme) {
            rest = rest.dropFirst(scheme.utf8CodeUnitCount)
            break
        }
        if let mark = rest.firstIndex(of: 0x23) { rest = rest[..<mark] }
        while rest.last == 0x2F { rest = rest.dropLast() }
        var key = Array(rest)
        var index = 0
        while index < key.count, key[index] != 0x2F {
            if (0x41...0x5A).contains(key[index]) { key[index] |= 0x20 }
            index += 1
        }
        bytes = key
    }

    private static func begins(_ bytes: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
        text.withUTF8Buffer { text in
            bytes.count >= text.count && zip(bytes, text).allSatisfy { ($0 | 0x20) == ($1 | 0x20) }
        }
    }

    public static func < (left: DecisionKey, right: DecisionKey) -> Bool {
        left.bytes.withUnsafeBufferPointer { one in
            right.bytes.withUnsafeBufferPointer { other in
                let count = min(one.count, other.count)
                for index in 0..<count where one[index] != other[index] { return one[index] < other[index] }
                return one.count < other.count
            }
        }
    }
}
