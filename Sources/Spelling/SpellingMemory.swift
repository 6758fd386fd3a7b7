/// Tells whether words are spelt right: by what was asked before, and only then by the dictionary itself.
public final class SpellingMemory {
    /// Where the dictionary itself is asked: by this thread alone, or by several.
    private enum Source {
        case own(Dictionary)
        case shared(LearntTogether)
    }

    private let files: DictionaryFiles
    private let source: Source
    private let learnt: LearntWords
    private var fresh: [UInt64: Bool] = [:]

    /// `memory`: the file with what was learnt before; it need not exist. `together`: the same dictionary, as several threads
    /// share it.
    public init(_ files: DictionaryFiles, memory: String, together: LearntTogether? = nil) {
        self.files = files
        source = together.map { .shared($0) } ?? .own(Dictionary(files))
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
        guard let verdict = asked(word, key) else { return true }
        fresh[key] = verdict
        return verdict
    }

    private func asked(_ word: String, _ key: UInt64) -> Bool? {
        switch source {
        case .own(let dictionary): dictionary.knows(word)
        case .shared(let together): together.knows(word, key)
        }
    }

    /// Whether the dictionary had to be read.
    public var hasReadDictionary: Bool {
        switch source {
        case .own(let dictionary): dictionary.isLoaded
        case .shared(let together): together.hasReadDictionary
        }
    }

    /// The memory with what was learnt now; nil when nothing was.
    public var updated: [UInt8]? {
        let fresh = if case .shared(let together) = source { together.all } else { fresh }
        return fresh.isEmpty ? nil : learnt.bytes(adding: fresh, signature: files.signature)
    }
}
