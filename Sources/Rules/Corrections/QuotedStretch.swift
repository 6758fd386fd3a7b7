/// A stretch of text between quotation marks.
struct QuotedStretch {
    /// What stands between the marks, in bytes of the text.
    let range: Range<Int>
    /// How many words it has.
    let words: Int

    /// The stretches of one paragraph, in order: “…”, „…”, «…» and "…".
    static func all(in text: [UInt8]) -> [QuotedStretch] {
        var found: [QuotedStretch] = []
        var open: (start: Int, isStraight: Bool)?
        var index = 0
        while index < text.count {
            let mark = Mark(at: index, in: text)
            guard let mark else {
                index += 1
                continue
            }
            if let from = open, mark.canClose(isStraight: from.isStraight) {
                found.append(QuotedStretch(range: from.start..<index, words: count(text[from.start..<index])))
                open = nil
            } else if open == nil, mark.canOpen {
                open = (index + mark.length, mark.isStraight)
            }
            index += mark.length
        }
        return found
    }

    private static func count(_ text: ArraySlice<UInt8>) -> Int {
        text.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }.count
    }

    private struct Mark {
        let length: Int
        let isStraight: Bool
        let canOpen: Bool
        private let closes: Bool

        init?(at index: Int, in text: [UInt8]) {
            func has(_ bytes: UInt8...) -> Bool {
                index + bytes.count <= text.count && text[index..<index + bytes.count].elementsEqual(bytes)
            }
            if has(0x22) {
                (length, isStraight, canOpen, closes) = (1, true, true, true)
            } else if has(0xE2, 0x80, 0x9C) || has(0xE2, 0x80, 0x9E) {
                // “ opens, and closes behind „.
                (length, isStraight, canOpen, closes) = (3, false, true, false)
            } else if has(0xE2, 0x80, 0x9D) {
                (length, isStraight, canOpen, closes) = (3, false, true, true)
            } else if has(0xC2, 0xAB) {
                (length, isStraight, canOpen, closes) = (2, false, true, false)
            } else if has(0xC2, 0xBB) {
                (length, isStraight, canOpen, closes) = (2, false, false, true)
            } else {
                return nil
            }
        }

        func canClose(isStraight opened: Bool) -> Bool { closes && isStraight == opened }
    }
}
