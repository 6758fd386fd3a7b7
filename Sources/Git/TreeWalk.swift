/// How far a comparison of trees goes before it stops.
public struct WalkLimits: Sendable {
    /// Changed paths.
    public var changes: Int
    /// Trees that are opened.
    public var trees: Int
    /// Folders inside each other.
    public var depth: Int
    /// Bytes of one path.
    public var path: Int

    public init(changes: Int, trees: Int, depth: Int = 64, path: Int = 4_096) {
        (self.changes, self.trees, self.depth, self.path) = (changes, trees, depth, path)
    }

    /// For one push.
    public static let push = WalkLimits(changes: 20_000, trees: 50_000)
    /// For a whole site read as it stands.
    public static let wholeSite = WalkLimits(changes: 1_000_000, trees: 1_000_000)
}

/// A path that is not the same in two trees.
public struct TreeChange: Sendable, Hashable {
    /// What stands at a path in one tree. Never a folder.
    public struct Version: Sendable, Hashable {
        public let id: ObjectID
        /// The mode as git has it.
        public let mode: UInt32

        public init(id: ObjectID, mode: UInt32) {
            self.id = id
            self.mode = mode
        }
    }

    public let path: RepositoryPath
    public let old: Version?
    public let new: Version?

    public init(path: RepositoryPath, old: Version?, new: Version?) {
        self.path = path
        self.old = old
        self.new = new
    }
}

extension Repository {
    /// What differs between two trees; nil stands for an empty one. Paths come sorted by their bytes.
    ///
    /// Our own walk: it skips folders with equal ids, so it costs what changed and not what is there (swift-facts 10).
    public func treeChanges(
        from old: ObjectID?, to new: ObjectID?, limits: WalkLimits
    ) throws(GitError) -> [TreeChange] {
        if old == new { return [] }
        var walk = TreeWalk(limits: limits)
        walk.push(path: [], old: old, new: new, depth: 0)
        while let step = walk.next() {
            let before = try step.old.map { id throws(GitError) in try tree(id) } ?? []
            let after = try step.new.map { id throws(GitError) in try tree(id) } ?? []
            try walk.compare(before, after, at: step)
        }
        return walk.changes.sorted { $0.path < $1.path }
    }

    /// Every file below a tree.
    public func allFiles(
        in tree: ObjectID, limits: WalkLimits
    ) throws(GitError) -> [(path: RepositoryPath, id: ObjectID, mode: UInt32)] {
        try treeChanges(from: nil, to: tree, limits: limits).compactMap { change in
            change.new.map { (change.path, $0.id, $0.mode) }
        }
    }
}

/// The state of a comparison: folders still to compare, and what was found. The stack is our own; nesting cannot exhaust the
/// machine's.
private struct TreeWalk {
    struct Step {
        let path: [UInt8]
        let old: ObjectID?
        let new: ObjectID?
        let depth: Int
    }

    private(set) var changes: [TreeChange] = []
    private var stack: [Step] = []
    private var opened = 0
    private let limits: WalkLimits

    init(limits: WalkLimits) { self.limits = limits }

    mutating func push(path: [UInt8], old: ObjectID?, new: ObjectID?, depth: Int) {
        stack.append(Step(path: path, old: old, new: new, depth: depth))
    }

    mutating func next() -> Step? { stack.popLast() }

    mutating func compare(_ old: [TreeEntry], _ new: [TreeEntry], at step: Step) throws(GitError) {
        opened += 2
        guard opened <= limits.trees else { throw GitError(.tooMany(limit: limits.trees), .tooMany(limits.trees)) }
        guard step.depth <= limits.depth else { throw GitError(.tooMany(limit: limits.depth), .tooDeep(limits.depth)) }
        var (left, right) = (old[...], new[...])
        while let pair = Self.nextPair(&left, &right) {
            if pair.old == pair.new { continue }
            try take(pair.old, pair.new, at: step)
        }
    }

    /// Takes the next name from two lists in git's order, where a folder sorts as if a slash stood behind its name. A file and
    /// a folder of one name therefore come apart, which is what they are: one goes, the other comes.
    private static func nextPair(
        _ left: inout ArraySlice<TreeEntry>, _ right: inout ArraySlice<TreeEntry>
    ) -> (old: TreeEntry?, new: TreeEntry?)? {
        guard let old = left.first else { return right.popFirst().map { (nil, $0) } }
        guard let new = right.first else {
            left = left.dropFirst()
            return (old, nil)
        }
        if old.isFolder == new.isFolder, old.name == new.name {
            left = left.dropFirst()
            right = right.dropFirst()
            return (old, new)
        }
        if old.precedes(new) {
            left = left.dropFirst()
            return (old, nil)
        }
        right = right.dropFirst()
        return (nil, new)
    }

    private mutating func take(_ old: TreeEntry?, _ new: TreeEntry?, at step: Step) throws(GitError) {
        guard let name = (old ?? new)?.name else { return }
        let path = step.path.isEmpty ? name : step.path + [0x2F] + name
        guard path.count <= limits.path else { throw GitError(.tooMany(limit: limits.path), .pathTooLong(limits.path)) }
        if (old ?? new)?.isFolder == true {
            guard stack.count < limits.trees else {
                throw GitError(.tooMany(limit: limits.trees), .tooMany(limits.trees))
            }
            push(path: path, old: old?.id, new: new?.id, depth: step.depth + 1)
            return
        }
        guard changes.count < limits.changes else {
            throw GitError(.tooMany(limit: limits.changes), .tooMany(limits.changes))
        }
        changes.append(
            TreeChange(
                path: RepositoryPath(bytes: path), old: old.map { .init(id: $0.id, mode: $0.mode) },
                new: new.map { .init(id: $0.id, mode: $0.mode) }))
    }
}

extension TreeEntry {
    fileprivate func precedes(_ other: TreeEntry) -> Bool {
        let (a, b) = (isFolder ? name + [0x2F] : name, other.isFolder ? other.name + [0x2F] : other.name)
        return a.lexicographicallyPrecedes(b)
    }
}
