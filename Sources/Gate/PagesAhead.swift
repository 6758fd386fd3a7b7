import Dispatch
import Git
import Judgement
import Synchronization

/// Reads pages on a second thread, in the order in which they will be asked for, while those before are judged.
final class PagesAhead {
    private let location: Repository.Location
    private let limit: Int
    private let blobs: [ObjectID]
    /// In which share each stands.
    private let shares: [ObjectID: Int]
    /// What was read of the share that is judged now.
    private var known: [ObjectID: PageFact] = [:]
    private var current = -1
    private var next: ReadShare?

    /// Pages in one share. Fewer than two of them are read as they come.
    private static let share = 64

    /// - Parameter limit: the most bytes of a page.
    init?(_ blobs: [ObjectID], in repository: Repository, limit: Int) {
        guard blobs.count >= 2 * Self.share else { return nil }
        location = repository.location
        self.limit = limit
        self.blobs = blobs
        shares = Dictionary(
            blobs.enumerated().map { ($0.element, $0.offset / Self.share) }, uniquingKeysWith: { first, _ in first })
        next = read(share: 0)
    }

    /// What was read of a page; nil when it was not: then it is read now, by whoever asks.
    func page(_ blob: ObjectID) -> PageFact? {
        guard let share = shares[blob], share >= current else { return nil }
        while current < share {
            known = next?.facts() ?? [:]
            current += 1
            next = read(share: current + 1)
        }
        return known[blob]
    }

    private func read(share: Int) -> ReadShare? {
        let start = share * Self.share
        guard start < blobs.count else { return nil }
        let share = ReadShare(Array(blobs[start..<min(start + Self.share, blobs.count)]))
        let (location, limit) = (location, limit)
        DispatchQueue.global(qos: .userInitiated).async { share.read(at: location, limit: limit) }
        return share
    }
}

/// Some pages that are read together.
private final class ReadShare: Sendable {
    private let blobs: [ObjectID]
    private let found = Mutex<[ObjectID: PageFact]>([:])
    private let isRead = DispatchSemaphore(value: 0)

    /// Most bytes that are read ahead: of large pages a few are enough.
    private static let mostBytes = 1_048_576

    init(_ blobs: [ObjectID]) { self.blobs = blobs }

    /// Signals when it is done, also when the repository cannot be opened again: then nothing was read.
    func read(at location: Repository.Location, limit: Int) {
        defer { isRead.signal() }
        guard let repository = try? Repository(at: location) else { return }
        var facts: [ObjectID: PageFact] = [:]
        var bytes = 0
        for blob in blobs where bytes < Self.mostBytes {
            guard let content = try? repository.blob(blob, limit: limit) else { continue }
            facts[blob] = .reading(content)
            bytes += content.count
        }
        found.withLock { $0 = facts }
    }

    /// What was read, once it is. Asked once.
    func facts() -> [ObjectID: PageFact] {
        isRead.wait()
        return found.withLock { facts in
            defer { facts = [:] }
            return facts
        }
    }
}
