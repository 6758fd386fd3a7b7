import Gate
import Spelling
import Style

/// The dictionaries that rules ask, read when a word is first looked up: for one thread.
final class ProseWords {
    private let folder: String?
    private let memory: String?
    /// One file holds what was learnt of one dictionary: that of the first.
    private var first: SpellingMemory?
    private var known: [String: SpellingMemory?] = [:]
    private var made: [[String]: Several?] = [:]

    init(folder: String?, memory: String?) {
        self.folder = folder
        self.memory = memory
    }

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
        let files = Self.files(of: name, in: folder)
        let found = files.map { SpellingMemory($0, memory: known.isEmpty ? memory ?? "" : "") }
        if known.isEmpty { first = found }
        known[name] = .some(found)
        return found
    }

    /// Keeps what was learnt, for the next time. What cannot be kept is learnt again; of two threads the last one counts.
    func keep() {
        guard let memory, let bytes = first?.updated else { return }
        try? Files.write(bytes, to: memory, mode: 0o600)
    }

    private struct Several: Style.Spelling {
        let memories: [SpellingMemory]

        init(_ memories: [SpellingMemory]) { self.memories = memories }

        func knows(_ word: String) -> Bool { memories.contains { $0.knows(word) } }
    }
}
