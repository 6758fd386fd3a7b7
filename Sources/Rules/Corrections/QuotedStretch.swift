/// A stretch of text between quotation marks.
struct QuotedStretch {
    /// What stands between the marks, in bytes of the text.
    let range: Range<Int>
    /// How many words it has.
    let words: Int

    /// The stretches of one paragraph, in order: “…”, „…”, «…», "…", ‘…’ and '…'.
    static func all(in text: [UInt8]) -> [QuotedStretch] {
        var found: [QuotedStretch] = []
        var open: (start: Int, kind: Kind)?
        var index = 0
        while index < text.count {
            let mark = Mark(at: index, in: text)
            guard let mark else {
                index += 1
                continue
            }
            if let from = open, mark.closes, mark.kind == from.kind {
                found.append(QuotedStretch(range: from.start..<index, words: count(text[from.start..<index])))
                open = nil
            } else if open == nil, mark.canOpen {
                open = (index + mark.length, mark.kind)
            }
            index += mark.length
        }
        return found
    }

    private enum Kind {
        case double
        case straight
        case single
        case singleStraight
    }

    private static func count(_ text: ArraySlice<UInt8>) -> Int {
        text.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }.count
    }

    private struct Mark {
        let length: Int
        let kind: Kind
        let canOpen: Bool
        let closes: Bool

        init?(at index: Int, in text: [UInt8]) {
            func has(_ bytes: UInt8...) -> Bool {
                index + bytes.count <= text.count && text[index..<index + bytes.count].elementsEqual(bytes)
            }
            switch text[index] {
            case 0x22: (length, kind, canOpen, closes) = (1, .straight, true, true)
            case 0x27:
                (length, kind) = (1, .singleStraight)
                (canOpen, closes) = (Self.opens(index, 1, in: text), Self.ends(index, 1, in: text))
            // “ opens, and closes behind „.
            case 0xE2 where has(0xE2, 0x80, 0x9C) || has(0xE2, 0x80, 0x9E):
                (length, kind, canOpen, closes) = (3, .double, true, false)
            case 0xE2 where has(0xE2, 0x80, 0x9D): (length, kind, canOpen, closes) = (3, .double, true, true)
            case 0xE2 where has(0xE2, 0x80, 0x98):
                (length, kind, canOpen, closes) = (3, .single, Self.opens(index, 3, in: text), false)
            case 0xE2 where has(0xE2, 0x80, 0x99):
                (length, kind, canOpen, closes) = (3, .single, false, Self.ends(index, 3, in: text))
            case 0xC2 where has(0xC2, 0xAB): (length, kind, canOpen, closes) = (2, .double, true, false)
            case 0xC2 where has(0xC2, 0xBB): (length, kind, canOpen, closes) = (2, .double, false, true)
            default: return nil
            }
        }

        /// An apostrophe is no quotation mark: 's avonds, zo'n, foto's, de jaren '70.
        private static func opens(_ index: Int, _ length: Int, in text: [UInt8]) -> Bool {
            let next = index + length
            guard index == 0 || isGap(text[index - 1]), next < text.count, isWord(text[next]), !text[next].isDigit
            else { return false }
            return next + 1 < text.count && (isWord(text[next + 1]) || text[next].isCapital)
        }

        private static func ends(_ index: Int, _ length: Int, in text: [UInt8]) -> Bool {
            guard index > 0, text[index - 1] > 0x20 else { return false }
            let next = index + length
            return next == text.count || !isWord(text[next])
        }

        /// What stands before a first word: white space, also one that does not break (C2 A0), or a bracket or hyphen.
        private static func isGap(_ byte: UInt8) -> Bool {
            byte <= 0x20 || byte == 0xA0 || "([\"-/:".utf8.contains(byte)
        }

        /// A letter, a digit, or the first byte of one with an accent.
        private static func isWord(_ byte: UInt8) -> Bool {
            byte.isLetter || byte.isDigit || byte >= 0xC3 && byte != 0xE2
        }
    }
}
