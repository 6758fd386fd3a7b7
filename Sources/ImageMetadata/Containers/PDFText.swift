/// Text strings of PDF (ISO 32000-2, 7.9.2.2).
enum PDFText {
    static func text(_ bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xFE, 0xFF]) { return wide(bytes.dropFirst(2), order: .big) }
        // Not in the standard, but written.
        if bytes.starts(with: [0xFF, 0xFE]) { return wide(bytes.dropFirst(2), order: .little) }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
        return String(decoding: bytes.map(unit), as: UTF16.self)
    }

    private static func wide(_ bytes: ArraySlice<UInt8>, order: ByteReader.ByteOrder) -> String {
        let reader = ByteReader(bytes, order: order)
        let units = stride(from: 0, to: reader.count - 1, by: 2).compactMap { reader.uint16(at: $0) }
        return String(decoding: units.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self)
    }

    /// PDFDocEncoding (annex D.2): Latin-1 but for these.
    private static func unit(_ byte: UInt8) -> UInt16 {
        switch byte {
        case 0x18...0x1F: accents[Int(byte) - 0x18]
        case 0x80...0x9E: punctuation[Int(byte) - 0x80]
        case 0xA0: 0x20AC
        default: UInt16(byte)
        }
    }

    private static let accents: [UInt16] = [0x02D8, 0x02C7, 0x02C6, 0x02D9, 0x02DD, 0x02DB, 0x02DA, 0x02DC]
    private static let punctuation: [UInt16] = [
        0x2022, 0x2020, 0x2021, 0x2026, 0x2014, 0x2013, 0x0192, 0x2044, 0x2039, 0x203A, 0x2212, 0x2030, 0x201E, 0x201C,
        0x201D, 0x2018, 0x2019, 0x201A, 0x2122, 0xFB01, 0xFB02, 0x0141, 0x0152, 0x0160, 0x0178, 0x017D, 0x0131, 0x0142,
        0x0153, 0x0161, 0x017E,
    ]
}
