extension Repository {
    /// Of a merge, the paths that are the same in none of its parents (protocol.md 3). `old` is what the first parent has.
    ///
    /// All parents are walked at once: a folder that equals that of one parent is not opened, so the merge of an old branch
    /// costs what the merge itself decided, and not what the parents differ in.
    public func changesDifferingFromAllParents(
        tree: ObjectID, parents: [ObjectID], limits: WalkLimits
    ) throws(GitError) -> [TreeChange] {
        guard !parents.isEmpty else { return try treeChanges(from: nil, to: tree, limits: limits) }
        if parents.contains(tree) { return [] }
        var walk = MergeWalk(limits: limits)
        walk.push(MergeWalk.Step(path: [], depth: 0, new: tree, parents: parents))
        while let step = walk.next() {
            let new = try step.new.map { id throws(GitError) in try self.tree(id) } ?? []
            var old: [[TreeEntry]] = []
            for parent in step.parents { old.append(try parent.map { id throws(GitError) in try self.tree(id) } ?? []) }
            try walk.compare(new, old, at: step)
        }
        return walk.changes.sorted { $0.path < $1.path }
    }
}

/// The state of a comparison of one tree with several others.
private struct MergeWalk {
    struct Step {
        let path: [UInt8]
        let depth: Int
        let new: ObjectID?
        let parents: [ObjectID?]
    }

    /// A file and a folder of one name are two things: one goes, the other comes.
    private struct Key: Hashable {
        let name: [UInt8]
        let isFolder: Bool
    }

    private(set) var changes: [TreeChange] = []
    private var stack: [Step] = []
    private var opened = 0
    private let limits: WalkLimits

    init(limits: WalkLimits) { self.limits = limits }

    mutating func push(_ step: Step) { stack.append(step) }

    mutating func next() -> Step? { stack.popLast() }

    mutating func compare(_ new: [TreeEntry], _ old: [[TreeEntry]], at step: Step) throws(GitError) {
        opened += 1 + old.count
        guard opened <= limits.trees else { throw GitError(.tooMany(limit: limits.trees), .tooMany(limits.trees)) }
        guard step.depth <= limits.depth else { throw GitError(.tooMany(limit: limits.depth), .tooDeep(limits.depth)) }
        var keys: Set<Key> = []
        func table(_ entries: [TreeEntry]) -> [Key: TreeEntry] {
            var table: [Key: TreeEntry] = [:]
            for entry in entries { table[Key(name: entry.name, isFolder: entry.isFolder)] = entry }
            return table
        }
        let (result, parents) = (table(new), old.map(table))
        keys.formUnion(result.keys)
        for parent in parents { keys.formUnion(parent.keys) }
        for key in keys {
            let entry = result[key]
            let others = parents.map { $0[key] }
            if others.contains(entry) { continue }
            try take(key, entry, others, at: step)
        }
    }

    private mutating func take(
        _ key: Key, _ new: TreeEntry?, _ parents: [TreeEntry?], at step: Step
    ) throws(GitError) {
        let path = step.path.isEmpty ? key.name : step.path + [0x2F] + key.name
        guard path.count <= limits.path else { throw GitError(.tooMany(limit: limits.path), .pathTooLong(limits.path)) }
        if key.isFolder {
            guard stack.count < limits.trees else {
                throw GitError(.tooMany(limit: limits.trees), .tooMany(limits.trees))
            }
            push(Step(path: path, depth: step.depth + 1, new: new?.id, parents: parents.map { $0?.id }))
            return
        }
        guard changes.count < limits.changes else {
            throw GitError(.tooMany(limit: limits.changes), .tooMany(limits.changes))
        }
        let old = parents.first.flatMap { $0 }
        changes.append(
            TreeChange(
                path: RepositoryPath(bytes: path), old: old.map { .init(id: $0.id, mode: $0.mode) },
                new: new.map { .init(id: $0.id, mode: $0.mode) }))
    }
}
