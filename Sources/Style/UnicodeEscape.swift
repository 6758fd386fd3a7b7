import Findings
import Text

/// `\u00E9` and `\p{IsGreek}`, which PCRE2 writes otherwise.
enum UnicodeEscape {
    /// The escape at a place in PCRE2's words, and where it ends; nil when it is none of these.
    static func translated(
        _ bytes: [UInt8], at start: Int, inSet: Bool
    ) throws(TranslationProblem) -> (text: [UInt8], end: Int)? {
        guard start + 1 < bytes.count else { return nil }
        switch bytes[start + 1] {
        case 0x75:
            let digits = bytes[(start + 2)...].prefix(4)
            guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
            return (Array(#"\x{"#.utf8) + digits + [0x7D], start + 6)
        case 0x70, 0x50:
            let name = bytes[(start + 2)...]
            guard name.starts(with: "{Is".utf8), let end = name.firstIndex(of: 0x7D) else { return nil }
            let block = try self.block(name[(start + 3)..<end], at: start)
            if bytes[start + 1] == 0x70 { return (inSet ? block : [0x5B] + block + [0x5D], end + 1) }
            if inSet { throw TranslationProblem(message: .invertedBlock, offset: start) }
            return ([0x5B, 0x5E] + block + [0x5D], end + 1)
        default: return nil
        }
    }

    private static func block(_ name: ArraySlice<UInt8>, at offset: Int) throws(TranslationProblem) -> [UInt8] {
        let name = String(decoding: name, as: UTF8.self)
        guard let block = blocks.first(where: { $0.name == name }) else {
            throw TranslationProblem(
                message: .unknownBlock(printable(name), nearest(to: name, among: blocks.map(\.name))), offset: offset)
        }
        return Array("\\x{\(String(block.first, radix: 16))}-\\x{\(String(block.last, radix: 16))}".utf8)
    }

    /// The blocks of Unicode that .NET names, as far as a text of ours can hold them.
    private static let blocks: [(name: String, first: UInt32, last: UInt32)] = [
        ("IsBasicLatin", 0x00, 0x7F), ("IsLatin-1Supplement", 0x80, 0xFF), ("IsLatinExtended-A", 0x100, 0x17F),
        ("IsLatinExtended-B", 0x180, 0x24F), ("IsIPAExtensions", 0x250, 0x2AF),
        ("IsSpacingModifierLetters", 0x2B0, 0x2FF), ("IsCombiningDiacriticalMarks", 0x300, 0x36F),
        ("IsGreek", 0x370, 0x3FF), ("IsGreekandCoptic", 0x370, 0x3FF), ("IsCyrillic", 0x400, 0x4FF),
        ("IsArmenian", 0x530, 0x58F), ("IsHebrew", 0x590, 0x5FF), ("IsArabic", 0x600, 0x6FF), ("IsThai", 0xE00, 0xE7F),
        ("IsLatinExtendedAdditional", 0x1E00, 0x1EFF), ("IsGreekExtended", 0x1F00, 0x1FFF),
        ("IsGeneralPunctuation", 0x2000, 0x206F), ("IsSuperscriptsandSubscripts", 0x2070, 0x209F),
        ("IsCurrencySymbols", 0x20A0, 0x20CF), ("IsLetterlikeSymbols", 0x2100, 0x214F),
        ("IsNumberForms", 0x2150, 0x218F), ("IsArrows", 0x2190, 0x21FF), ("IsMathematicalOperators", 0x2200, 0x22FF),
        ("IsBoxDrawing", 0x2500, 0x257F), ("IsGeometricShapes", 0x25A0, 0x25FF),
        ("IsMiscellaneousSymbols", 0x2600, 0x26FF), ("IsDingbats", 0x2700, 0x27BF), ("IsHiragana", 0x3040, 0x309F),
        ("IsKatakana", 0x30A0, 0x30FF), ("IsCJKUnifiedIdeographs", 0x4E00, 0x9FFF),
        ("IsHangulSyllables", 0xAC00, 0xD7AF),
    ]
}
