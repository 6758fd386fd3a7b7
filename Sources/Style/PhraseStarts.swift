/// Tells of a word of a text that no phrase certainly begins with it: a bit or two for most words of a text, before anything is
/// looked up.
struct PhraseStarts: Sendable {
    /// Phrases of one word: as it is written where case counts, else folded.
    private var single = WordFilter()
    /// Of all others the first word with the second.
    private var pairs = WordFilter()

    /// Adds a phrase of one word.
    mutating func insert(_ hash: UInt64) { single.insert(Self.short(hash)) }

    /// Adds phrases of more words, by their first two.
    mutating func insert(_ hash: UInt64, before next: UInt64) { pairs.insert(Self.pair(hash, next)) }

    /// Adds the words of a text with which a phrase may begin, by their position.
    /// - Parameter hasRare: whether the text has letters that leave unknown how its words were written.
    func find(_ starts: inout [Int], among words: UnsafeBufferPointer<Word>, hasRare: Bool) {
        single.withWords { single in
            pairs.withWords { pairs in
                for index in words.indices {
                    let word = words[index]
                    if hasRare || WordFilter.may(Self.short(word.hash), be: single)
                        || (word.capitals != 0 && WordFilter.may(Self.short(word.written), be: single))
                        || (index + 1 < words.count
                            && WordFilter.may(Self.pair(word.hash, words[index + 1].hash), be: pairs))
                    {
                        starts.append(index)
                    }
                }
            }
        }
    }

    @inline(__always)
    private static func short(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }

    @inline(__always)
    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt32 {
        short((first ^ second >> 7) &* 0x9E37_79B9_7F4A_7C15 ^ second)
    }
}
