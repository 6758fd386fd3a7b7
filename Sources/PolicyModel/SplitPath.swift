/// A path and where its components stand, split once and matched against many patterns.
struct SplitPath {
    let bytes: [UInt8]
    /// Byte range of each component; an empty path has one empty component.
    let components: [Range<Int>]

    init(_ bytes: [UInt8]) {
        var components: [Range<Int>] = []
        components.reserveCapacity(8)
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "/") {
            components.append(start..<index)
            start = index + 1
        }
        components.append(start..<bytes.count)
        self.bytes = bytes
        self.components = components
    }

    /// The text of a component.
    func text(_ index: Int) -> String {
        String(decoding: bytes[components[index]], as: UTF8.self)
    }
}
