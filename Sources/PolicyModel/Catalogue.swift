import Findings
import Synchronization

/// The agreements of the notes, by id. Files that were put aside are read the first time something is asked, and of them only
/// what the municipality mentions: a push never pays for the hundreds of agreements that were not adopted.
final class Catalogue: Sendable {
    private struct Contents: Sendable {
        var entries: [CatalogueEntry]
        var positions: [AgreementID: Int]

        init(_ entries: [CatalogueEntry]) {
            self.entries = entries
            positions = Dictionary(
                entries.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        }

        subscript(_ id: AgreementID) -> CatalogueEntry? { positions[id].map { entries[$0] } }
    }

    private struct Loaded: Sendable {
        var mentioned: Contents?
        var all: Contents?
    }

    private let read: [CatalogueEntry]
    private let deferred: [PolicyFile]
    private let mentioned: Set<AgreementID>
    private let loaded = Mutex(Loaded())

    /// `mentioned`: what the municipality adopted or rests on.
    init(read: [CatalogueEntry] = [], deferred: [PolicyFile] = [], mentioned: Set<AgreementID> = []) {
        self.read = read
        self.deferred = deferred
        self.mentioned = mentioned
    }

    /// In the order of the files.
    var entries: [CatalogueEntry] { loaded.withLock { all(&$0).entries } }

    subscript(_ id: AgreementID) -> CatalogueEntry? {
        loaded.withLock { known in
            if known.all == nil, mentioned.contains(id) { return excerpt(&known)[id] }
            return all(&known)[id]
        }
    }

    // What is wrong with these files was told when they arrived.

    private func all(_ known: inout Loaded) -> Contents {
        if let all = known.all { return all }
        let fresh = Contents(read + (PolicyReader.catalogue(of: deferred) ?? []))
        known.all = fresh
        return fresh
    }

    private func excerpt(_ known: inout Loaded) -> Contents {
        if let excerpt = known.mentioned { return excerpt }
        let files = CatalogueExcerpt.files(deferred, mentioning: mentioned)
        let fresh = PolicyReader.catalogue(of: files, isStrict: true).map { Contents(read + $0) } ?? all(&known)
        known.mentioned = fresh
        return fresh
    }
}

extension PolicyReader {
    /// The entries of catalogue files alone; nil, where it is strict, when something in them cannot be read.
    fileprivate static func catalogue(of files: [PolicyFile], isStrict: Bool = false) -> [CatalogueEntry]? {
        guard !files.isEmpty else { return [] }
        var reader = PolicyReader(for: .everything)
        reader.readCatalogue(files)
        return isStrict && !reader.faults.errors.isEmpty ? nil : reader.entries
    }
}
