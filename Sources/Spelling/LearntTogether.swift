import Synchronization

/// One dictionary for several threads: it is read once, and a word that one asked the others need not ask.
public final class LearntTogether: Sendable {
    private let dictionary: Mutex<Dictionary>
    /// Apart: who only asks for these does not wait until the dictionary is read.
    private let verdicts = Mutex<[UInt64: Bool]>([:])

    public init(_ files: DictionaryFiles) { dictionary = Mutex(Dictionary(files)) }

    /// Reads the dictionary now, so that nobody waits for it later.
    public func prepare() { dictionary.withLock { $0.load() } }

    var hasReadDictionary: Bool { dictionary.withLock { $0.isLoaded } }

    /// Whether the word is in the dictionary; nil when that cannot be read.
    func knows(_ word: String, _ key: UInt64) -> Bool? {
        if let verdict = verdicts.withLock({ $0[key] }) { return verdict }
        guard let verdict = dictionary.withLock({ $0.knows(word) }) else { return nil }
        verdicts.withLock { $0[key] = verdict }
        return verdict
    }

    var all: [UInt64: Bool] { verdicts.withLock { $0 } }
}
