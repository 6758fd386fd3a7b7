import Gate
import Spelling
import Style
import Synchronization

/// What all threads of one run learn of the dictionaries, and where it is kept.
final class ProseLearning: Sendable {
    private let folder: String?
    private let memory: @Sendable (_ dictionary: String) -> String?
    private let known = Mutex<[String: LearntTogether]>([:])

    init(of plan: StylePlan) {
        folder = plan.dictionaryFolder
        memory = plan.memory
    }

    /// A memory of a dictionary, for one thread; nil when there is no such dictionary.
    func memory(of name: String) -> SpellingMemory? {
        let together = known.withLock { known in
            let found = known[name] ?? LearntTogether()
            known[name] = found
            return found
        }
        return ProseWords.files(of: name, in: folder).map {
            SpellingMemory($0, memory: memory(name) ?? "", together: together)
        }
    }

    /// Keeps what was learnt, for the next time. What cannot be kept is learnt again.
    func keep() {
        for name in known.withLock({ Array($0.keys) }) {
            guard let file = memory(name), let bytes = memory(of: name)?.updated else { continue }
            try? Files.write(bytes, to: file, mode: 0o600)
        }
    }
}

/// The dictionaries that rules ask, read when a word is first looked up: for one thread.
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
