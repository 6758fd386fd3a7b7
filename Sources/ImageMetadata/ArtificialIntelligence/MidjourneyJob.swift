/// "Job ID: 01234567-89ab-cdef-0123-456789abcdef", as Midjourney ends a description.
enum MidjourneyJob {
    static func isNamed(in text: String) -> Bool {
        let reader = ByteReader(Array(text.utf8))
        let name = Array("Job ID: ".utf8)
        var start = 0
        while let place = reader.place(of: name, from: start) {
            if let identifier = reader.slice(at: place + name.count, count: 36), isIdentifier(identifier) {
                return true
            }
            start = place + 1
        }
        return false
    }

    /// A UUID (RFC 9562) as text.
    private static func isIdentifier(_ text: some Sequence<UInt8>) -> Bool {
        let groups = Array(text).split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return groups.map(\.count) == [8, 4, 4, 4, 12] && groups.joined().allSatisfy(isHexadecimal)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }
}
