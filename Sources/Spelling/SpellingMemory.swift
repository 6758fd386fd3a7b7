/// Tells whether words are spelt right: by what was asked before, and only then by the dictionary itself.
public final class SpellingMemory {
    private let files: DictionaryFiles
    private let dictionary: Dictionary
    private let learnt: LearntWords
    private var fresh: [UInt64: Bool] = [:]
    private let together: LearntTogether?

    /// `memory`: the file with what was learnt before; it need not exist. `together`: what other threads learn of the same
    /// dictionary.
    public init(_ files: DictionaryFiles, memory: String, together: LearntTogether? = nil) {
        self.files = files
        self.together = together
        dictionary = Dictionary(files)
        learnt = LearntWords(file: memory, signature: files.signature)
    }

    deinit { learnt.close() }

    /// Longest word that is looked up, in bytes: longer ones are no words of a language.
    private static let longest = 80

    /// Whether the word is spelt right. What cannot be looked up counts as right: spelling never stands in the way.
    public func knows(_ word: String) -> Bool {
        guard word.utf8.count <= Self.longest, !word.utf8.contains(0) else { return true }
        let key = LearntWords.key(of: word)
        if let known = fresh[key] ?? learnt.verdict(on: key) { return known }
        if let known = together?.verdict(on: key) {
            fresh[key] = known
            return known
        }
        guard let verdict = dictionary.knows(word) else { return true }
        fresh[key] = verdict
        together?.learn(verdict, on: key)
        return verdict
    }

    /// Whether the dictionary had to be read.
    public var hasReadDictionary: Bool { dictionary.isLoaded }

    /// The memory with what was learnt now; nil when nothing was.
    public var updated: [UInt8]? {
        let fresh = together?.all ?? fresh
        return fresh.isEmpty ? nil : learnt.bytes(adding: fresh, signature: files.signature)
    }
}
