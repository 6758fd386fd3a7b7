/// The bytes of a text with what every reader of personal data asks of them.
struct ScannedText {
    let text: UnsafeBufferPointer<UInt8>
    /// A drawing is judged by the words in it: its lines are numbers too.
    let isDrawing: Bool

    init(_ text: UnsafeBufferPointer<UInt8>, isDrawing: Bool = false) {
        self.text = text
        self.isDrawing = isDrawing
    }

    var count: Int { text.count }
    subscript(index: Int) -> UInt8 { text[index] }

    /// The byte, or a space outside the text.
    func at(_ index: Int) -> UInt8 { index >= 0 && index < text.count ? text[index] : 0x20 }

    func isDigit(_ index: Int) -> Bool { index >= 0 && index < text.count && (0x30...0x39).contains(text[index]) }

    /// An ASCII letter or digit, or part of a letter with an accent.
    func isWord(_ index: Int) -> Bool {
        guard index >= 0, index < text.count else { return false }
        guard (0x80...0xBF).contains(text[index]) else { return text[index].isWord }
        // A later byte of a letter is what its first byte is.
        var first = index
        while first > 0, index - first < 3, (0x80...0xBF).contains(text[first]) { first -= 1 }
        return text[first] >= 0xC0 && text[first].isWord
    }

    /// Where each group of digits begins that no digit stands before: the one loop over the whole text. `body` says from where to
    /// go on.
    func eachNumber(_ body: (Int) -> Int) {
        var index = 0
        var isInTag = false
        while index < text.count {
            let byte = text[index]
            if byte.isDigit, !isInTag {
                let next = body(index)
                index = max(next, index + 1)
                // The rest of the group is no number of its own.
                while next <= index, index < text.count, text[index].isDigit { index += 1 }
                continue
            }
            if isDrawing {
                if byte == 0x3C { isInTag = true }
                if byte == 0x3E { isInTag = false }
            }
            index += 1
        }
    }

    /// The length of one mark between groups of digits: a point, a hyphen, a slash or a space, also the ones that a word
    /// processor makes of them; 0 when there is none.
    func separator(_ index: Int) -> Int {
        guard index < text.count else { return 0 }
        let byte = text[index]
        if byte == 0x2E || byte == 0x2D || byte == 0x2F || byte == 0x20 { return 1 }
        return isNoBreakSpace(index) ? 2 : isWideMark(index) ? 3 : 0
    }

    func isNoBreakSpace(_ index: Int) -> Bool { at(index) == 0xC2 && at(index + 1) == 0xA0 }

    /// Hyphens and dashes (U+2010…U+2015), a thin space (U+2009) and a narrow no-break space (U+202F).
    private func isWideMark(_ index: Int) -> Bool {
        at(index) == 0xE2 && at(index + 1) == 0x80
            && ((0x90...0x95).contains(at(index + 2)) || at(index + 2) == 0xAF || at(index + 2) == 0x89)
    }

    /// Whether the mark at an offset is a kind of space; nothing is one outside the text, or a loop over them had no end.
    func isSpace(_ index: Int) -> Bool {
        guard index >= 0, index < text.count else { return false }
        return at(index) == 0x20 || isNoBreakSpace(index)
            || (at(index) == 0xE2 && at(index + 1) == 0x80 && (at(index + 2) == 0xAF || at(index + 2) == 0x89))
    }

    /// The line around a stretch, no further than some bytes to each side.
    func line(around range: Range<Int>, atMost most: Int = 200) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start > 0, range.lowerBound - start < most, text[start - 1] != 0x0A { start -= 1 }
        while end < text.count, end - range.upperBound < most, text[end] != 0x0A { end += 1 }
        return start..<end
    }

    /// Whether one of these words, in small ASCII letters, stands in a stretch as a word or, with `*` at its end, as the start of
    /// one.
    func holds(_ words: [[UInt8]], in range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            guard isWord(index) else {
                index += 1
                continue
            }
            if words.contains(where: { starts(with: $0, at: index, before: range.upperBound) }) { return true }
            while index < range.upperBound, isWord(index) { index += 1 }
        }
        return false
    }

    /// Whether a word stands at an offset, whatever its case.
    func starts(with word: [UInt8], at offset: Int, before end: Int) -> Bool {
        let isStart = word.last == 0x2A
        let length = isStart ? word.count - 1 : word.count
        guard length > 0, offset + length <= min(end, text.count) else { return false }
        for step in 0..<length where text[offset + step].small != word[step] { return false }
        return isStart || !isWord(offset + length)
    }
}

extension UInt8 {
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isCapital: Bool { (0x41...0x5A).contains(self) }
    /// An ASCII letter.
    var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) && self < 0x80 }
    /// Part of a word: an ASCII letter or digit, or a byte of a letter with an accent. The bytes of spaces and dashes that word
    /// processors make (0xC2 0xA0, 0xE2 0x80 …) are none.
    var isWord: Bool { isDigit || isLetter || (self >= 0xC3 && self != 0xE2 && self != 0xEF) }
    var small: UInt8 { isCapital ? self + 0x20 : self }
}

/// Words as bytes in small letters.
func smallWords(_ text: String) -> [[UInt8]] { text.split(separator: " ").map { Array($0.utf8) } }
