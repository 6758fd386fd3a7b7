import Synchronization

/// One dictionary for several threads: it is read once, and a word that one asked the others need not ask.
public final class LearntTogether: Sendable {
    private struct Known {
        let dictionary: Dictionary
        var verdicts: [UInt64: Bool] = [:]
    }

    private let known: Mutex<Known>

    public init(_ files: DictionaryFiles) { known = Mutex(Known(dictionary: Dictionary(files))) }

    /// Reads the dictionary now, so that nobody waits for it later.
    public func prepare() { known.withLock { $0.dictionary.load() } }

    var hasReadDictionary: Bool { known.withLock { $0.dictionary.isLoaded } }

    /// Whether the word is in the dictionary; nil when that cannot be read.
    func knows(_ word: String, _ key: UInt64) -> Bool? {
        known.withLock { known in
            if let verdict = known.verdicts[key] { return verdict }
            let verdict = known.dictionary.knows(word)
            known.verdicts[key] = verdict
            return verdict
        }
    }

    var all: [UInt64: Bool] { known.withLock { $0.verdicts } }
}
