/// Counts the words of one part of a text after another.
struct WordMeasure {
    private(set) var total = TextMeasure()
    private let lengths: WordLengths

    init(lengths: WordLengths) { self.lengths = lengths }

    /// Counts something that holds no words of its own.
    mutating func add(_ change: (inout TextMeasure) -> Void) { change(&total) }

    /// Adds a stretch of a text: a paragraph, or a sentence of one.
    /// - Parameters:
    ///   - sentences: those of the stretch.
    ///   - folded: the folded bytes of the part that the stretch is of.
    ///   - words: the words of the stretch.
    mutating func add(
        _ text: UnsafeBufferPointer<UInt8>, _ sentences: [Range<Int>], _ folded: UnsafeBufferPointer<UInt8>,
        _ words: UnsafeBufferPointer<Word>
    ) {
        guard let first = words.first else { return }
        var unit = WordLengths.Total()
        var end = first.textStart
        for word in words {
            if word.textStart > end, !isJoined(text, end, word.textStart) { close(&unit) }
            lengths.add(word, folded, to: &unit)
            end = word.textEnd
        }
        close(&unit)
        total.paragraphs += 1
        // A piece without a word, such as `(…)`, is no sentence.
        var cursor = WordCursor(words)
        total.sentences += max(1, sentences.count { cursor.count(in: $0) > 0 })
    }

    /// Whether only an apostrophe, a hyphen or a point stands between two words.
    private func isJoined(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        switch end - start {
        case 1: text[start] == 0x27 || text[start] == 0x2D || text[start] == 0x2E || text[start] == 0x40
        case 3: text[start] == 0xE2 && text[start + 1] == 0x80 && text[start + 2] == 0x99
        default: false
        }
    }

    private mutating func close(_ unit: inout WordLengths.Total) {
        total.words += 1
        total.characters += unit.characters
        if unit.characters > 6 { total.longWords += 1 }
        total.syllables += max(1, unit.english)
        if unit.english > 2 { total.polysyllabicWords += 1 }
        if unit.english > 2, unit.stem > 2 { total.complexWords += 1 }
        total.dutchSyllables += max(1, unit.dutch)
        unit = WordLengths.Total()
    }
}
