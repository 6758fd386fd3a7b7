/// Text of one byte a character: windows-1252, which is ISO 8859-1 with letters where that has control characters. It is what
/// programs write where a standard says Latin-1 or says nothing.
enum Latin {
    /// What 0x80 to 0x9F stand for; the five that stand for nothing stay as they are.
    private static let high: [UInt16] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
        0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x009D, 0x017E, 0x0178,
    ]

    static func text(_ bytes: some Collection<UInt8>) -> String {
        if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
        return wide(bytes)
    }

    private static func wide(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: bytes.map { (0x80...0x9F).contains($0) ? high[Int($0) - 0x80] : UInt16($0) }, as: UTF16.self)
    }

    static func utf8(_ bytes: some Collection<UInt8>) -> [UInt8] { Array(text(bytes).utf8) }
}
