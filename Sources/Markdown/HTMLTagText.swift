/// A tag as written, between `<` and `>`.
struct HTMLTagText {
    let bytes: [UInt8]
    let isEnd: Bool
    /// In small letters.
    let name: String
    private let nameEnd: Int

    init(bytes: [UInt8]) {
        self.bytes = bytes
        isEnd = bytes.first == 0x2F
        let start = isEnd ? 1 : 0
        var end = start
        while end < bytes.count, bytes[end] > 0x20, bytes[end] != 0x2F { end += 1 }
        nameEnd = end
        name = Self.lowercased(bytes[start..<end])
    }

    /// Whether it has nothing but its name.
    var isBare: Bool { nameEnd >= bytes.count }

    /// The value of an attribute, references resolved; empty when it has none. nil when it is not there.
    func value(of name: String) -> String? { range(of: name).map { CharacterReferences.resolved(bytes[$0]) } }

    /// Where the value of an attribute stands in `bytes`, without quotes.
    func range(of name: String) -> Range<Int>? {
        var index = nameEnd
        while index < bytes.count {
            while index < bytes.count, Self.isBetween(bytes[index]) { index += 1 }
            let start = index
            while index < bytes.count, !Self.isBetween(bytes[index]), index == start || bytes[index] != 0x3D {
                index += 1
            }
            let isAsked = index - start == name.utf8.count && Self.lowercased(bytes[start..<index]) == name
            while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
            var value = index..<index
            if index < bytes.count, bytes[index] == 0x3D {
                index += 1
                while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
                value = valueRange(&index)
            }
            if isAsked { return value }
        }
        return nil
    }

    private func valueRange(_ index: inout Int) -> Range<Int> {
        guard index < bytes.count else { return index..<index }
        let quote = bytes[index]
        let isQuoted = quote == 0x22 || quote == 0x27
        if isQuoted { index += 1 }
        let start = index
        while index < bytes.count, isQuoted ? bytes[index] != quote : bytes[index] > 0x20 { index += 1 }
        let end = index
        if isQuoted, index < bytes.count { index += 1 }
        return start..<end
    }

    private static func isBetween(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x2F }

    private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
        if bytes.allSatisfy({ !(0x41...0x5A).contains($0) }) { return String(decoding: bytes, as: UTF8.self) }
        return String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
