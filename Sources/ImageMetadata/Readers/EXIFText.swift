/// The ways in which EXIF writes text.
enum EXIFText {
    /// Up to the first NUL. The standard says ASCII; what programs write beyond that is UTF-8, or else Latin.
    static func ascii(_ bytes: ArraySlice<UInt8>) -> String {
        let text = bytes.prefix { $0 != 0 }
        return String(validating: text, as: UTF8.self) ?? Latin.text(text)
    }

    /// Windows writes UTF-16 with its lowest byte first, whatever the byte order of the file.
    static func windows(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: units(bytes, order: .little).prefix { $0 != 0 }, as: UTF16.self)
    }

    /// UserComment (4.6.6): eight bytes that name the character set, and the text in it.
    static func comment(_ bytes: ArraySlice<UInt8>, in tiff: TIFFStructure) -> String {
        let name = bytes.prefix(8)
        let text = bytes.dropFirst(8)
        if name.starts(with: "UNICODE".utf8) { return utf16(text, in: tiff) }
        // JIS X 0208 is not decoded: its bytes are ASCII letters, and nothing that we look for is written in it.
        let isNamed = name.starts(with: "ASCII".utf8) || name.starts(with: "JIS".utf8) || name.allSatisfy { $0 == 0 }
        return isNamed ? ascii(text) : ascii(bytes)
    }

    /// A byte order mark goes before the order of the file; without one, so does the order in which the first letter is Latin,
    /// since programs write their own order in files of the other.
    private static func utf16(_ bytes: ArraySlice<UInt8>, in tiff: TIFFStructure) -> String {
        let text =
            switch Array(bytes.prefix(2)) {
            case [0xFE, 0xFF]: units(bytes.dropFirst(2), order: .big)
            case [0xFF, 0xFE]: units(bytes.dropFirst(2), order: .little)
            case let first where first.count == 2 && first[0] == 0 && first[1] != 0: units(bytes, order: .big)
            case let first where first.count == 2 && first[0] != 0 && first[1] == 0: units(bytes, order: .little)
            default: tiff.units(bytes)
            }
        return String(decoding: text.prefix { $0 != 0 }, as: UTF16.self)
    }

    private static func units(_ bytes: ArraySlice<UInt8>, order: ByteReader.ByteOrder) -> [UInt16] {
        let reader = ByteReader(bytes, order: order)
        return stride(from: 0, to: reader.count - 1, by: 2).compactMap { reader.uint16(at: $0).map { UInt16($0) } }
    }
}
