/// The texts in the user data and the metadata of a movie (QuickTime File Format; 3GPP TS 26.244, 8).
enum MovieText {
    private static let longest = 64 << 10

    /// `udta`: QuickTime's names begin with "©" and hold a length, a language and a text; those of 3GPP a version, a language
    /// and a text up to a zero.
    static func userData(_ box: Box) -> String? {
        guard box.type.first == "©" else { return localized(box.content) }
        guard let length = box.content.uint16(at: 0), let bytes = box.content.slice(at: 4, count: length) else {
            return nil
        }
        return text(bytes)
    }

    private static func localized(_ content: ByteReader) -> String? {
        guard content.uint32(at: 0) == 0, let bytes = content.slice(at: 6, count: content.count - 6) else { return nil }
        if bytes.starts(with: [0xFE, 0xFF]) { return wide(bytes.dropFirst(2)) }
        return text(bytes.prefix { $0 != 0 })
    }

    /// The box `keys`: the names to which the items of the list refer by number.
    static func names(_ content: ByteReader, limits: ReadingLimits) -> [String] {
        guard let list = content.part(at: 8, count: content.count - 8) else { return [] }
        return Box.sequence(in: list, part: "BMFF keys", limits: limits).boxes.map {
            String(decoding: $0.content.all.prefix(256), as: UTF8.self)
        }
    }

    /// A `data` box: well-known type 1 is UTF-8, 2 is UTF-16; then a locale.
    static func value(_ content: ByteReader) -> String? {
        guard let type = content.uint32(at: 0), let bytes = content.slice(at: 8, count: content.count - 8) else {
            return nil
        }
        switch type & 0xFF_FFFF {
        case 1: return text(bytes)
        case 2: return wide(bytes)
        default: return nil
        }
    }

    /// UTF-8, as most write it; what is no UTF-8 is in the Macintosh's script.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
        let bytes = bytes.prefix(longest)
        return String(validating: bytes, as: UTF8.self) ?? MacRoman.text(bytes)
    }

    private static func wide(_ bytes: ArraySlice<UInt8>) -> String? {
        let reader = ByteReader(bytes.prefix(longest))
        let units = stride(from: 0, to: reader.count - 1, by: 2).compactMap { reader.uint16(at: $0) }
        return String(decoding: units.map { UInt16(truncatingIfNeeded: $0) }.prefix { $0 != 0 }, as: UTF16.self)
    }
}
