import Content
import Dispatch
import Git
import Glibc
import Index
import Judgement
import PolicyModel
import Synchronization

/// The index of the site, in a folder of ours: what a push asks of other items, it need not read the whole site for.
///
/// Written by post-receive on a server, and in a clone after a check that missed it. Who judges reads it and nothing more: whether
/// it is damaged, who writes it finds out.
struct SiteIndex {
    let repository: Repository
    private let file: String

    /// So many changes are looked at beside an index before it is brought up to date.
    private static let mostBeside = 32

    /// - Parameter folder: Where it is kept.
    init(of repository: Repository, in folder: String) {
        self.repository = repository
        // SQLite is told to follow no link, and looks at the whole path.
        file = "\(Files.resolved(folder) ?? folder)/index"
    }

    /// The index with what differs between its tree and this one; nil when there is none to trust, or when too much differs.
    func source(for tree: ObjectID) -> (index: ItemIndex, changes: [TreeChange])? {
        guard let build = KeptByTree.build, let index = try? ItemIndex(reading: file, maker: build),
            let changes = try? repository.treeChanges(from: index.tree, to: tree, limits: .push)
        else { return nil }
        return (index, changes)
    }

    /// Brings it to a tree, or makes it anew; when somebody is at it already, a later push brings it here. What cannot be kept is
    /// read from git by who asks.
    func keep(_ tree: ObjectID, policy: () -> Policy?) {
        Files.unlessLocked("\(file).lock") { bring(to: tree, policy) }
    }

    private func bring(to tree: ObjectID, _ policy: () -> Policy?) {
        let behind = behind(tree)
        if let behind, !behind.isOtherwiseAgreed, behind.changes.count < Self.mostBeside { return }
        guard let policy = policy(), let keeping = keeping(policy) else { return }
        if let behind, behind.types == policy.typeSum {
            do throws(IndexProblem) {
                return try keeping.update(from: behind.tree, to: tree, changes: behind.changes)
            } catch {
                if error.isBusy { return }
            }
        }
        make(tree, keeping)
    }

    /// What an index that is whole lacks; nil when there is none to go on from. It is looked over from end to end: nobody waits for
    /// it here, and damage is found before the next push comes across it.
    private func behind(_ tree: ObjectID) -> Behind? {
        guard let (index, changes) = source(for: tree), index.isWhole else { return nil }
        return Behind(tree: index.tree, types: index.types, changes: changes)
    }

    private struct Behind {
        let tree: ObjectID
        let types: UInt64
        let changes: [TreeChange]

        var isOtherwiseAgreed: Bool { changes.contains { $0.path.bytes.starts(with: ".afspraken/".utf8) } }
    }

    private func make(_ tree: ObjectID, _ keeping: IndexKeeping) {
        removeDrafts()
        guard let files = try? repository.allFiles(in: tree, limits: .wholeSite) else { return }
        let pages = files.filter { $0.path.fileExtension == "md" }
        try? keeping.make(of: tree, files: pages.map { IndexedFile(path: $0.path, blob: $0.id) })
    }

    /// What was being made by who was stopped halfway.
    private func removeDrafts() {
        guard let slash = file.lastIndex(of: "/"), let names = try? Files.names(in: String(file[..<slash])) else {
            return
        }
        for name in names where name.hasPrefix("index.") && name.hasSuffix(".tmp") {
            guard let maker = pid_t(name.dropFirst(6).dropLast(4)), kill(maker, 0) != 0, errno == ESRCH else {
                continue
            }
            try? Files.remove("\(file[...slash])\(name)")
        }
    }

    private func keeping(_ policy: Policy) -> IndexKeeping? {
        guard let build = KeptByTree.build else { return nil }
        let location = repository.location
        return IndexKeeping(file: file, maker: build, policy: policy) { PageShare.facts(of: $0, at: location) }
    }
}

/// Pages that are read together, on as many threads as the machine has use for.
private enum PageShare {
    /// Pages that one thread takes at a time.
    private static let part = 64

    /// nil when something could not be read at all: what was not seen is not kept as if there were nothing.
    static func facts(of blobs: [ObjectID], at location: Repository.Location) -> [ItemFacts?]? {
        let parts = stride(from: 0, to: blobs.count, by: part).map { Array(blobs[$0..<min($0 + part, blobs.count)]) }
        let found = Mutex<[Int: [ItemFacts?]?]>([:])
        let lanes = min(4, parts.count)
        DispatchQueue.concurrentPerform(iterations: lanes) { lane in
            let repository = try? Repository(at: location)
            for number in stride(from: lane, to: parts.count, by: lanes) {
                let read = repository.flatMap { facts(of: parts[number], in: $0) }
                found.withLock { $0[number] = .some(read) }
            }
        }
        return found.withLock { found in
            var all: [ItemFacts?] = []
            for part in parts.indices {
                guard case .some(let read?) = found[part] else { return nil }
                all += read
            }
            return all
        }
    }

    private static func facts(of blobs: [ObjectID], in repository: Repository) -> [ItemFacts?]? {
        var all: [ItemFacts?] = []
        for blob in blobs {
            do throws(GitError) {
                let bytes = try repository.blob(blob, limit: ContentLimits().page)
                all.append(PageFact.reading(bytes).page.map { ItemFacts(of: $0) })
            } catch {
                // What is too long is no item for anybody.
                guard case .tooLarge = error.kind else { return nil }
                all.append(nil)
            }
        }
        return all
    }
}
