import CHunspell
import Glibc
import Synchronization
import Text

/// A hunspell dictionary of the system, read when the first word is asked of it or before: that takes some 60 ms and 20 MB.
final class Dictionary {
    private let files: DictionaryFiles
    private var handle: OpaquePointer?
    private var isBroken = false

    init(_ files: DictionaryFiles) { self.files = files }

    /// Hunspell shares a table between all dictionaries, and makes and drops it unguarded.
    private static let making = Mutex(())

    deinit {
        guard let handle else { return }
        let address = UInt(bitPattern: handle)
        Self.making.withLock { _ in Hunspell_destroy(OpaquePointer(bitPattern: address)) }
    }

    /// Whether the dictionary was read.
    var isLoaded: Bool { handle != nil }

    /// Reads the dictionary, when that was not tried before.
    func load() {
        guard handle == nil, !isBroken else { return }
        handle = Self.making.withLock { _ in
            Hunspell_create(files.affixes, files.words).map { UInt(bitPattern: $0) }
        }.flatMap { OpaquePointer(bitPattern: $0) }
        isBroken = handle == nil
    }

    /// Whether the word is in the dictionary; nil when it cannot be read.
    func knows(_ word: String) -> Bool? {
        load()
        return handle.map { Hunspell_spell($0, word) != 0 }
    }
}

/// Where a dictionary stands, and which version of it.
public struct DictionaryFiles: Sendable, Hashable {
    let affixes: String
    let words: String
    /// Changes when a file does: what was learnt from another version does not hold.
    public let signature: UInt64

    /// nil when the system has no such dictionary. `language` as hunspell names it, for example `nl_BE`.
    public init?(language: String, folder: String = "/usr/share/hunspell") {
        guard language.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) || $0 == 0x5F }) else { return nil }
        affixes = "\(folder)/\(language).aff"
        words = "\(folder)/\(language).dic"
        var hash = FNV()
        for path in [affixes, words] {
            var facts = stat()
            guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
            hash.add(path.utf8)
            for number in [Int(facts.st_size), facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec] {
                hash.add(withUnsafeBytes(of: number) { Array($0) })
            }
        }
        signature = hash.value
    }
}
