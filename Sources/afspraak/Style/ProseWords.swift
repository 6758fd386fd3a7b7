import Dispatch
import Gate
import Spelling
import Style
import Synchronization

/// What all threads of one run learn of the dictionaries, and where it is kept.
final class ProseLearning: Sendable {
    private let folder: String?
    private let memory: @Sendable (_ dictionary: String) -> String?
    private let known = Mutex<[String: LearntTogether]>([:])

    /// - Parameters:
    ///   - folder: where dictionaries stand, besides the system's own place.
    ///   - memory: the file in which is kept what is learnt of a dictionary; nil: nowhere.
    init(folder: String? = nil, memory: @escaping @Sendable (_ dictionary: String) -> String? = { _ in nil }) {
        self.folder = folder
        self.memory = memory
    }

    /// Has dictionaries read by another thread, while nobody waits for them: those of which nothing was learnt before. Of the
    /// others most words are known.
    func prepare(_ names: [String]) {
        let fresh = names.filter { name in memory(name).map { Files.kind($0) == nil } ?? true }
        let asked = fresh.compactMap { name in files(of: name).map { together(name, $0) } }
        if !asked.isEmpty { DispatchQueue.global().async { asked.forEach { $0.prepare() } } }
    }

    /// A memory of a dictionary, for one thread; nil when there is no such dictionary.
    func memory(of name: String) -> SpellingMemory? {
        files(of: name).map { SpellingMemory($0, memory: memory(name) ?? "", together: together(name, $0)) }
    }

    private func files(of name: String) -> DictionaryFiles? { ProseWords.files(of: name, in: folder) }

    private func together(_ name: String, _ files: DictionaryFiles) -> LearntTogether {
        known.withLock { known in
            let found = known[name] ?? LearntTogether(files)
            known[name] = found
            return found
        }
    }

    /// Keeps what was learnt, for the next time. What cannot be kept is learnt again.
    func keep() {
        // Giving back what dictionaries hold takes longer than the end of the program, which gives it back anyway.
        _ = Unmanaged.passRetained(self)
        for name in known.withLock({ Array($0.keys) }) {
            guard let file = memory(name), let bytes = memory(of: name)?.updated else { continue }
            try? Files.write(bytes, to: file, mode: 0o600, isLasting: false)
        }
    }
}

/// The dictionaries that rules ask, and what was asked of them before: for one thread.
final class ProseWords {
    private let learning: ProseLearning
    private var known: [String: SpellingMemory?] = [:]
    private var made: [[String]: Several?] = [:]

    init(_ learning: ProseLearning) { self.learning = learning }

    /// A word is right when one of the dictionaries has it; nil when none of them is there.
    func spelling(_ names: [String]) -> (any Style.Spelling)? {
        guard !names.isEmpty else { return nil }
        if let several = made[names] { return several }
        let asked = names.compactMap(dictionary)
        let several = asked.isEmpty ? nil : Several(asked)
        made[names] = .some(several)
        return several
    }

    /// Where a dictionary stands: in a folder of one's own, else in the system's; nil when it is in neither.
    static func files(of name: String, in folder: String?) -> DictionaryFiles? {
        folder.flatMap { DictionaryFiles(language: name, folder: $0) } ?? DictionaryFiles(language: name)
    }

    private func dictionary(_ name: String) -> SpellingMemory? {
        if let found = known[name] { return found }
        let found = learning.memory(of: name)
        known[name] = .some(found)
        return found
    }

    private struct Several: Style.Spelling {
        let memories: [SpellingMemory]

        init(_ memories: [SpellingMemory]) { self.memories = memories }

        func knows(_ word: String) -> Bool { memories.contains { $0.knows(word) } }
    }
}
