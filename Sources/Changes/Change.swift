public import Git

/// One path of a push: what was there and what is there now.
///
/// Rights are judged without rename detection; a move is only recognised when the content is the very same (protocol.md 3).
public struct Change: Sendable, Hashable {
    public let path: RepositoryPath
    /// What was there; nil when the path is new.
    public let old: TreeChange.Version?
    /// What is there now; nil when the path is gone.
    public let new: TreeChange.Version?
    /// Where this very content stood before, when the path is new and the other one is gone.
    public let movedFrom: RepositoryPath?
    /// Where this very content stands now, when the path is gone and the other one is new.
    public let movedTo: RepositoryPath?

    public init(
        path: RepositoryPath, old: TreeChange.Version?, new: TreeChange.Version?,
        movedFrom: RepositoryPath? = nil, movedTo: RepositoryPath? = nil
    ) {
        self.path = path
        self.old = old
        self.new = new
        self.movedFrom = movedFrom
        self.movedTo = movedTo
    }
}

extension Change {
    /// The changes of a tree walk, with both ends of every exact move paired. Order is kept.
    public static func pairingMoves(in walked: [TreeChange]) -> [Change] {
        var leaving: [ObjectID: [RepositoryPath]] = [:]
        for change in walked where change.new == nil {
            if let old = change.old { leaving[old.id, default: []].append(change.path) }
        }
        var from: [RepositoryPath: RepositoryPath] = [:]
        var to: [RepositoryPath: RepositoryPath] = [:]
        if !leaving.isEmpty {
            for id in leaving.keys { leaving[id]?.reverse() }
            for change in walked where change.old == nil {
                guard let new = change.new, let origin = leaving[new.id]?.popLast() else { continue }
                from[change.path] = origin
                to[origin] = change.path
            }
        }
        return walked.map {
            Change(path: $0.path, old: $0.old, new: $0.new, movedFrom: from[$0.path], movedTo: to[$0.path])
        }
    }
}

/// A part of a push that is judged by itself: its result, or one of its commits.
public struct Stage: Sendable {
    /// The commit, or nil for the result (base to new tip).
    public let commit: ObjectID?
    /// The tree that it leads to; nil when nothing is left.
    public let tree: ObjectID?
    public let changes: [Change]
    /// The words a commit was kept with, in bytes; empty for the result.
    public let message: [UInt8]
    /// Who the commit says made it; empty for the result.
    public let authors: [Claim]
    /// Folders that did not exist before and hold something now.
    public let newFolders: Set<RepositoryPath>
    /// Folders that held one page with its own files before (`index.md`), and get another page.
    public let onePageFolders: Set<RepositoryPath>
    /// For a new path: names in its folder, or in a folder above, that differ from its own only in case or accents.
    public let twins: [RepositoryPath: [[UInt8]]]

    public init(
        commit: ObjectID?, tree: ObjectID?, changes: [Change], message: [UInt8] = [], authors: [Claim] = [],
        newFolders: Set<RepositoryPath> = [], onePageFolders: Set<RepositoryPath> = [],
        twins: [RepositoryPath: [[UInt8]]] = [:]
    ) {
        self.commit = commit
        self.tree = tree
        self.changes = changes
        self.message = message
        self.authors = authors
        self.newFolders = newFolders
        self.onePageFolders = onePageFolders
        self.twins = twins
    }
}
