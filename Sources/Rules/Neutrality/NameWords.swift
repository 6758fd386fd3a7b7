import Text

/// A word of a text, as names are looked up in it.
struct NameWord {
    /// In bytes of the text.
    let range: Range<Int>
    /// Of its letters without case and accents.
    let hash: UInt64
    let isCapital: Bool
    /// Whether a sentence, item or cell begins with it.
    let isFirst: Bool
}

/// Takes a text apart into words: letters and digits, with anything else between them.
enum NameWords {
    static func all(in text: [UInt8]) -> [NameWord] {
        var words: [NameWord] = []
        words.reserveCapacity(text.count / 6)
        var index = 0
        var isFirst = true
        while index < text.count {
            let mark = markLength(text, at: index)
            if mark > 0 {
                if endsSentence(text, at: index, after: words.last) { isFirst = true }
                index += mark
                continue
            }
            let start = index
            var isPlain = true
            while index < text.count {
                if hiddenLength(text, at: index) > 0 {
                    index += hiddenLength(text, at: index)
                    isPlain = false
                } else if markLength(text, at: index) == 0 {
                    if text[index] >= 0x80 { isPlain = false }
                    index += 1
                } else {
                    break
                }
            }
            let range = start..<index
            let hash = isPlain ? FoldedWord.hash(plain: text[range]) : FoldedWord.hash(FoldedWord.folded(text[range]))
            words.append(NameWord(range: range, hash: hash, isCapital: isCapital(text[range]), isFirst: isFirst))
            isFirst = false
        }
        return words
    }

    private static func isCapital(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first else { return false }
        if (0x41...0x5A).contains(first) { return true }
        // À to Þ.
        return first == 0xC3 && word.dropFirst().first.map { (0x80...0x9E).contains($0) } == true
    }

    /// A full stop, and the like, with white space behind it; not behind an initial.
    private static func endsSentence(_ text: [UInt8], at index: Int, after word: NameWord?) -> Bool {
        switch text[index] {
        case 0x0A: return index + 1 < text.count && text[index + 1] == 0x0A
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): break
        case UInt8(ascii: "."):
            if let word,
                word.range.count == 1
                    || (word.range.count <= 3 && word.range.upperBound == index && isTitle(text[word.range]))
            {
                return false
            }
        default: return false
        }
        guard index + 1 < text.count else { return true }
        return text[index + 1] <= 0x20 || text[index + 1] == UInt8(ascii: "\"") || text[index + 1] >= 0x80
    }

    private static let titles: Set<String> = ["mr", "dr", "ir", "ing", "st", "bv", "nr", "vb"]

    private static func isTitle(_ word: ArraySlice<UInt8>) -> Bool {
        titles.contains(String(decoding: word.map { $0 | 0x20 }, as: UTF8.self))
    }

    /// How long a sign inside a word is that nobody sees: a soft hyphen, a joiner.
    static func hiddenLength(_ text: [UInt8], at index: Int) -> Int {
        switch text[index] {
        case 0xC2: return index + 1 < text.count && text[index + 1] == 0xAD ? 2 : 0
        case 0xE2:
            guard index + 2 < text.count else { return 0 }
            if text[index + 1] == 0x80, (0x8B...0x8F).contains(text[index + 2]) { return 3 }
            return text[index + 1] == 0x81 && text[index + 2] == 0xA0 ? 3 : 0
        case 0xEF: return index + 2 < text.count && text[index + 1] == 0xBB && text[index + 2] == 0xBF ? 3 : 0
        default: return 0
        }
    }

    /// How long the mark is that stands here; 0 for a letter or digit.
    static func markLength(_ text: [UInt8], at index: Int) -> Int {
        let byte = text[index]
        if byte < 0x80 {
            return (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) ? 0 : 1
        }
        if hiddenLength(text, at: index) > 0 { return 0 }
        switch byte {
        case 0xC2: return 2
        // General punctuation, arrows, signs.
        case 0xE2: return 3
        case 0xEF where index + 1 < text.count && text[index + 1] == 0xB8: return 3
        // Pictures.
        case 0xF0: return 4
        default: return 0
        }
    }
}

/// A word without case and accents.
enum FoldedWord {
    static func folded(_ word: ArraySlice<UInt8>) -> [UInt8] {
        if word.allSatisfy({ $0 < 0x80 }) { return word.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 } }
        let apart = Array(Folding.decomposed(Folding.folded(String(decoding: word, as: UTF8.self))).utf8)
        var plain: [UInt8] = []
        var index = 0
        while index < apart.count {
            let hidden = NameWords.hiddenLength(apart, at: index)
            if hidden > 0 {
                index += hidden
            } else if (apart[index] == 0xCC || apart[index] == 0xCD), index + 1 < apart.count {
                // An accent by itself.
                index += 2
            } else {
                plain.append(apart[index])
                index += 1
            }
        }
        return plain
    }

    /// FNV-1a.
    static func hash(_ word: [UInt8]) -> UInt64 {
        word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// The same of a word of ASCII in any case.
    static func hash(plain word: ArraySlice<UInt8>) -> UInt64 {
        word.reduce(0xCBF2_9CE4_8422_2325) {
            ($0 ^ UInt64((0x41...0x5A).contains($1) ? $1 | 0x20 : $1)) &* 0x100_0000_01B3
        }
    }
}
