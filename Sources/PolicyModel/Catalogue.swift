import Findings
import Synchronization

/// The agreements of the notes, by id. Files that were put aside are read the first time something is asked.
final class Catalogue: Sendable {
    private struct Contents: Sendable {
        var entries: [CatalogueEntry]
        var positions: [AgreementID: Int]

        init(_ entries: [CatalogueEntry]) {
            self.entries = entries
            positions = Dictionary(
                entries.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        }
    }

    private let read: [CatalogueEntry]
    private let deferred: [PolicyFile]
    private let contents = Mutex<Contents?>(nil)

    init(read: [CatalogueEntry] = [], deferred: [PolicyFile] = []) {
        self.read = read
        self.deferred = deferred
    }

    /// In the order of the files.
    var entries: [CatalogueEntry] { loaded.entries }

    subscript(_ id: AgreementID) -> CatalogueEntry? {
        let contents = loaded
        return contents.positions[id].map { contents.entries[$0] }
    }

    private var loaded: Contents {
        contents.withLock { known in
            if let known { return known }
            // What is wrong with these files was told when they arrived.
            let fresh = Contents(read + PolicyReader.catalogue(of: deferred))
            known = fresh
            return fresh
        }
    }
}

extension PolicyReader {
    /// The entries of catalogue files alone.
    fileprivate static func catalogue(of files: [PolicyFile]) -> [CatalogueEntry] {
        guard !files.isEmpty else { return [] }
        var reader = PolicyReader(for: .everything)
        reader.read(files)
        return reader.entries
    }
}
