/// Counts the words of one part of a text after another.
struct WordMeasure {
    private(set) var total = TextMeasure()
    private var letters = PlainLetters()

    /// What is counted of one word, and of its parts: `foto's` and `e-mail` are one.
    private struct Unit {
        var characters = 0
        var dutch = 0
        var english = 0
        var stem = 0
    }

    /// Whether syllables are counted in English too: who measures Dutch asks for none.
    private let countsEnglish: Bool

    init(countsEnglish: Bool) { self.countsEnglish = countsEnglish }

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
        guard let first = words.first, let last = words.last else { return }
        letters.read(UnsafeBufferPointer(rebasing: folded[first.start..<last.end]))
        let offset = first.start
        letters.bytes.withUnsafeBufferPointer { letters in
            var unit = Unit()
            for (index, word) in words.enumerated() {
                if index > 0, !isJoined(text, words[index - 1].textEnd, word.textStart) { close(&unit) }
                let range = (word.start - offset)..<(word.end - offset)
                add(Syllables(letters: UnsafeBufferPointer(rebasing: letters[range])), to: &unit)
            }
            close(&unit)
        }
        total.paragraphs += 1
        // A piece without a word, such as `(…)`, is no sentence.
        total.sentences += max(1, sentences.count { words.count(in: $0) > 0 })
    }

    /// Whether only an apostrophe, a hyphen or a point stands between two words.
    private func isJoined(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        switch end - start {
        case 1: text[start] == 0x27 || text[start] == 0x2D || text[start] == 0x2E || text[start] == 0x40
        case 3: text[start] == 0xE2 && text[start + 1] == 0x80 && text[start + 2] == 0x99
        default: false
        }
    }

    private func add(_ syllables: Syllables, to unit: inout Unit) {
        for letter in syllables.letters where letter != PlainLetters.nothing { unit.characters += 1 }
        unit.dutch += syllables.dutch
        guard countsEnglish else { return }
        unit.english += syllables.english(end: syllables.letters.count)
        unit.stem += syllables.english(end: syllables.endOfStem)
    }

    private mutating func close(_ unit: inout Unit) {
        total.words += 1
        total.characters += unit.characters
        if unit.characters > 6 { total.longWords += 1 }
        total.syllables += max(1, unit.english)
        if unit.english > 2 { total.polysyllabicWords += 1 }
        if unit.english > 2, unit.stem > 2 { total.complexWords += 1 }
        total.dutchSyllables += max(1, unit.dutch)
        unit = Unit()
    }
}
