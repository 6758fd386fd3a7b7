import Content
import Dispatch
import Git
import Judgement
import Synchronization

/// Reads files on a second thread, in the order in which they will be asked for, while those before are judged. Who asks for one
/// that is not there yet reads along: taking a file out of its pack, and its digest, are what a push of photos costs.
final class AssetsAhead {
    private let repository: Repository
    private let limit: Int
    private let files: ClaimedFiles
    /// Done when the second thread stopped.
    private let other = DispatchGroup()

    /// Fewer files than this are read as they come.
    private static let fewest = 8

    /// - Parameters:
    ///   - blobs: in the order in which they will be asked for.
    ///   - limit: the most bytes of a file.
    ///   - entries: what was kept of some of them.
    init?(
        _ blobs: [ObjectID], knowing entries: [ObjectID: AssetMemory.Entry], in repository: Repository, limit: Int
    ) {
        guard blobs.count >= Self.fewest else { return nil }
        self.repository = repository
        self.limit = limit
        files = ClaimedFiles(blobs, knowing: entries)
        let location = repository.location
        DispatchQueue.global(qos: .userInitiated).async(group: other) { [files] in
            // If it cannot be opened again, who asks reads them all.
            guard let repository = try? Repository(at: location) else { return }
            while files.readNext(in: repository, limit: limit) {}
        }
    }

    deinit { files.leaveTheRest() }

    /// What could be read of a file; nil when it is too large, not there, or none of those that are read ahead.
    func asset(_ blob: ObjectID, limit: Int) -> ReadAsset? {
        guard limit == self.limit, files.contains(blob) else { return nil }
        while true {
            if let read = files[blob] { return read }
            if files.readNext(in: repository, limit: limit) { continue }
            other.wait()
            return files[blob] ?? nil
        }
    }
}

/// Files that two threads read, each the first that nobody took.
private final class ClaimedFiles: Sendable {
    private let blobs: [ObjectID]
    private let wanted: Set<ObjectID>
    private let entries: [ObjectID: AssetMemory.Entry]
    private let progress = Mutex(Progress())

    private struct Progress {
        /// The first that nobody took.
        var next = 0
        /// What was read; nil: it could not be.
        var read: [ObjectID: ReadAsset?] = [:]
    }

    init(_ blobs: [ObjectID], knowing entries: [ObjectID: AssetMemory.Entry]) {
        self.blobs = blobs
        self.entries = entries
        wanted = Set(blobs)
    }

    func contains(_ blob: ObjectID) -> Bool { wanted.contains(blob) }

    /// What was read of a file; nil: it was not read yet.
    subscript(blob: ObjectID) -> ReadAsset?? { progress.withLock { $0.read[blob] } }

    /// Reads the first that nobody took; false when there is none.
    func readNext(in repository: Repository, limit: Int) -> Bool {
        let index = progress.withLock { progress in
            defer { progress.next += 1 }
            return progress.next
        }
        guard blobs.indices.contains(index) else { return false }
        let blob = blobs[index]
        let known = entries[blob]?.asset(limit: limit).map { ReadAsset(fact: .file($0), kept: nil) }
        let read = known ?? (try? ReadAsset(reading: blob, in: repository, limit: limit))
        progress.withLock { $0.read[blob] = .some(read) }
        return true
    }

    func leaveTheRest() { progress.withLock { $0.next = blobs.count } }
}

/// What could be read of a file, and what has to be kept to know it again.
struct ReadAsset: Sendable {
    let fact: AssetFact
    let kept: [UInt8]?

    init(fact: AssetFact, kept: [UInt8]?) {
        self.fact = fact
        self.kept = kept
    }

    /// The file itself, or the one that git-lfs keeps in its place. Throws when it is too large or not there.
    init(reading blob: ObjectID, in repository: Repository, limit: Int) throws(GitError) {
        let bytes = try repository.blob(blob, limit: limit)
        guard let pointer = LargeFilePointer(bytes) else {
            let (asset, kept) = Asset.reading(bytes)
            self.init(fact: .file(asset), kept: kept)
            return
        }
        // What git-lfs keeps can go: nothing of it is kept.
        let stored = LargeFileStore(of: repository).bytes(of: pointer, limit: limit)
        self.init(fact: stored.map { .file(Asset(bytes: $0)) } ?? .pointer(pointer), kept: nil)
    }
}
