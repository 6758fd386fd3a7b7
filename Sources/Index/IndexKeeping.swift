public import Content
public import Git
import Glibc
import Judgement
import Packing
public import PolicyModel

/// A page of the tree that is indexed, or that was.
public struct IndexedFile: Sendable, Hashable {
    public let path: RepositoryPath
    public let blob: ObjectID

    public init(path: RepositoryPath, blob: ObjectID) {
        self.path = path
        self.blob = blob
    }
}

/// Writes the index of a tree, and brings one up to date.
public struct IndexKeeping {
    private let file: String
    private let maker: [UInt8]
    private let policy: Policy
    /// The facts of pages, in the order asked; nil for what is no page, and nothing at all when
    /// some could not be read.
    private let facts: ([ObjectID]) -> [ItemFacts?]?

    /// Most items: a larger site is read from git.
    static let mostItems = 400_000
    /// Pages that are read together.
    private static let share = 4_096

    public init(
        file: String, maker: [UInt8], policy: Policy, facts: @escaping ([ObjectID]) -> [ItemFacts?]?
    ) {
        self.file = file
        self.maker = maker
        self.policy = policy
        self.facts = facts
    }

    // MARK: - From nothing

    /// Makes the index of a tree, in the place of the one that was there. Whole or not at all.
    /// - Parameter files: The pages of the tree.
    public func make(of tree: ObjectID, files: [IndexedFile]) throws(IndexProblem) {
        guard files.count <= Self.mostItems else { throw IndexProblem() }
        let draft = "\(file).\(getpid()).tmp"
        unlink(draft)
        defer { unlink(draft) }
        do throws(DatabaseProblem) {
            try write(tree, files, to: draft)
        } catch {
            throw IndexProblem(error)
        }
        chmod(draft, 0o600)
        // What a broken writer left to be put back belongs to the old file, never to the new one.
        unlink("\(file)-journal")
        guard rename(draft, file) == 0 else { throw IndexProblem() }
    }

    private func write(_ tree: ObjectID, _ files: [IndexedFile], to draft: String) throws(DatabaseProblem) {
        let database = try Database(draft, .making)
        for table in [ItemIndex.heads, ItemIndex.groupTable, ItemIndex.shelves, ItemIndex.items] {
            try database.run("CREATE TABLE \(table) (nummer INTEGER PRIMARY KEY, inhoud BLOB NOT NULL)")
        }
        try database.run("BEGIN")
        var head = IndexHead(maker: maker, tree: tree, types: policy.typeSum, room: files.count)
        var entries: [IndexEntry] = []
        for start in stride(from: 0, to: files.count, by: Self.share) {
            let share = files[start..<min(start + Self.share, files.count)]
            guard let read = facts(share.map(\.blob)) else { throw DatabaseProblem.unread }
            for (file, facts) in zip(share, read) {
                guard let facts, let path = file.path.text else { continue }
                let row = IndexedItem(path: path, facts: facts).row
                try database.put(row, head.next, in: ItemIndex.items)
                entries += Self.entries(of: facts, at: path, row: row, number: head.next, policy)
                head.next += 1
            }
        }
        head.count = head.next
        try writeShelves(entries, to: database, head: &head)
        try database.put(head.row, 0, in: ItemIndex.heads)
        try database.run("COMMIT")
    }

    private func writeShelves(
        _ entries: [IndexEntry], to database: Database, head: inout IndexHead
    ) throws(DatabaseProblem) {
        // In the order of the keys the entries of one shelf stand together.
        let entries = entries.sorted()
        var rest = entries[...]
        for group in head.groups.indices {
            var sums: [UInt64] = []
            for shelf in (group * IndexHead.group)..<((group + 1) * IndexHead.group) {
                let here = rest.prefix { head.shelf(of: $0.key) == shelf }
                rest = rest.dropFirst(here.count)
                let row = IndexShelf.row(Array(here))
                try database.put(row, shelf, in: ItemIndex.shelves)
                sums.append(RowSum.of(row, number: shelf))
            }
            let row = IndexGroup.row(sums)
            try database.put(row, group, in: ItemIndex.groupTable)
            head.groups[group] = RowSum.of(row, number: group)
        }
    }

    static func entries(
        of facts: ItemFacts, at path: String, row: [UInt8], number: Int, _ policy: Policy
    ) -> [IndexEntry] {
        let stamp = UInt32(truncatingIfNeeded: RowSum.of(row, number: number))
        return SiteItem(of: facts, at: path, policy: policy).keys.map {
            IndexEntry(key: $0, item: UInt32(truncatingIfNeeded: number), stamp: stamp)
        }
    }

    // MARK: - Up to date

    /// Brings an index from one tree to another; what differs between both is given. Whole or not at all.
    public func update(
        from old: ObjectID, to tree: ObjectID, changes: [TreeChange]
    ) throws(IndexProblem) {
        let index = try ItemIndex(file, maker: maker, .writing, begin: "BEGIN IMMEDIATE")
        guard index.tree == old, index.types == policy.typeSum else { throw IndexProblem() }
        var edit = IndexEdit(index: index)
        let pages = changes.filter { $0.path.fileExtension == "md" && $0.path.text != nil }
        guard let read = facts(pages.compactMap(\.new?.id)) else { throw IndexProblem() }
        var next = read.makeIterator()
        for change in pages {
            guard let path = change.path.text else { continue }
            let new = change.new == nil ? nil : next.next() ?? nil
            let number = try edit.remove(path, policy)
            if let new { try edit.add(new, at: path, number: number, policy) }
        }
        guard index.head.count <= Self.mostItems else { throw IndexProblem() }
        try edit.finish(tree)
    }
}

extension Policy {
    /// Which types count where, in one number.
    public var typeSum: UInt64 {
        var packer = Packer()
        for type in contentTypes {
            packer.add(type.id.rawValue)
            packer.add(type.name)
            packer.add(type.patterns.map(\.text).joined(separator: "\n"))
        }
        return Checksum.of(packer.bytes[...])
    }
}
