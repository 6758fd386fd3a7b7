/// What was counted of words before: how many characters and syllables they have.
///
/// Keeps the words of last, by a number each and no text. Not for use by two threads at once.
final class WordLengths {
    /// A `Total` of a word, kept small.
    fileprivate struct Length {
        var characters: UInt8 = 0
        var dutch: UInt8 = 0
        var english: UInt8 = 0
        var stem: UInt8 = 0
    }

    private struct Known {
        var hash: UInt64 = 0
        var length = Length()
    }

    private let known: UnsafeMutablePointer<Known>
    private static let count = 1 << 14
    /// Of longer words nothing is kept: no number of them need fit in `Length`.
    private static let longest = 255
    private var letters = PlainLetters()
    private let countsEnglish: Bool

    /// - Parameter countsEnglish: whether syllables are counted in English too: who measures Dutch asks for none.
    init(countsEnglish: Bool) {
        self.countsEnglish = countsEnglish
        known = .allocate(capacity: Self.count)
        known.initialize(repeating: Known(), count: Self.count)
    }

    deinit { known.deallocate() }

    /// Adds what a word counts for.
    /// - Parameter folded: the folded bytes of the part that it is a word of.
    func add(_ word: Word, _ folded: UnsafeBufferPointer<UInt8>, to total: inout Total) {
        guard word.end - word.start <= Self.longest else {
            total.add(counted(UnsafeBufferPointer(rebasing: folded[word.start..<word.end])))
            return
        }
        let place = Int(truncatingIfNeeded: word.hash ^ word.hash >> 29) & (Self.count - 1)
        if known[place].hash != word.hash {
            let total = counted(UnsafeBufferPointer(rebasing: folded[word.start..<word.end]))
            known[place] = Known(hash: word.hash, length: Length(total))
        }
        total.add(Total(known[place].length))
    }

    private func counted(_ folded: UnsafeBufferPointer<UInt8>) -> Total {
        letters.read(folded)
        return letters.bytes.withUnsafeBufferPointer { letters in
            let syllables = Syllables(letters: letters)
            var total = Total()
            for letter in letters where letter != PlainLetters.nothing { total.characters += 1 }
            total.dutch = syllables.dutch
            if countsEnglish {
                total.english = syllables.english(end: letters.count)
                total.stem = syllables.english(end: syllables.endOfStem)
            }
            return total
        }
    }

    /// What was counted of a word and of its parts: `foto's` and `e-mail` are one.
    struct Total {
        var characters = 0
        var dutch = 0
        var english = 0
        /// Of its stem.
        var stem = 0

        init() {}

        fileprivate init(_ length: Length) {
            (characters, dutch) = (Int(length.characters), Int(length.dutch))
            (english, stem) = (Int(length.english), Int(length.stem))
        }

        fileprivate mutating func add(_ other: Total) {
            characters += other.characters
            dutch += other.dutch
            english += other.english
            stem += other.stem
        }
    }
}

extension WordLengths.Length {
    fileprivate init(_ total: WordLengths.Total) {
        characters = UInt8(truncatingIfNeeded: total.characters)
        dutch = UInt8(truncatingIfNeeded: total.dutch)
        english = UInt8(truncatingIfNeeded: total.english)
        stem = UInt8(truncatingIfNeeded: total.stem)
    }
}
