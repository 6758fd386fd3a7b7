import Content
import Dispatch
import Git
import Judgement
import Synchronization

/// Reads many files at once, on two threads: taking a file out of a pack, and its digest, are what a push of photos costs.
struct AssetReading {
    private let repository: Repository
    private let limit: Int

    /// Fewer files than this are read as they come.
    private static let fewest = 8

    init(in repository: Repository, limit: Int) {
        self.repository = repository
        self.limit = limit
    }

    /// What could be read of each, and what is worth keeping of it; what is too large, or not there, is left out.
    /// - Parameter entries: what was kept of some of them.
    func facts(of blobs: [ObjectID], knowing entries: [ObjectID: AssetMemory.Entry]) -> [ObjectID: ReadAsset] {
        guard blobs.count >= Self.fewest else { return [:] }
        let (location, limit) = (repository.location, limit)
        let found = Mutex<[ObjectID: ReadAsset]>([:])
        let next = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: 2) { _ in
            guard let repository = try? Repository(at: location) else { return }
            while true {
                let index = next.withLock { next in
                    defer { next += 1 }
                    return next
                }
                guard blobs.indices.contains(index) else { return }
                let blob = blobs[index]
                let known = entries[blob]?.asset(limit: limit).map { ReadAsset(fact: .file($0), kept: nil) }
                guard let fact = known ?? (try? Self.fact(of: blob, in: repository, limit: limit)) else { continue }
                found.withLock { $0[blob] = fact }
            }
        }
        return found.withLock { $0 }
    }

    /// What could be read of one: the file itself, or the one that git-lfs keeps in its place.
    static func fact(of blob: ObjectID, in repository: Repository, limit: Int) throws(GitError) -> ReadAsset {
        let bytes = try repository.blob(blob, limit: limit)
        guard let pointer = LargeFilePointer(bytes) else {
            let (asset, kept) = Asset.reading(bytes)
            return ReadAsset(fact: .file(asset), kept: kept)
        }
        // What git-lfs keeps can go: nothing of it is kept.
        let stored = LargeFileStore(of: repository).bytes(of: pointer, limit: limit)
        return ReadAsset(fact: stored.map { .file(Asset(bytes: $0)) } ?? .pointer(pointer), kept: nil)
    }
}

/// What could be read of a file, and what has to be kept to know it again.
struct ReadAsset: Sendable {
    let fact: AssetFact
    let kept: [UInt8]?
}
