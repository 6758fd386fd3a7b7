import Changes
import Git
import Text

/// Finds what a push changed: base to tip, and each new commit (protocol.md 3).
struct StageMaker {
    let repository: Repository
    let limits: WalkLimits
    /// Most new commits that one push may bring.
    let mostCommits: Int

    init(repository: Repository, limits: WalkLimits = .push, mostCommits: Int = 1_000) {
        self.repository = repository
        self.limits = limits
        self.mostCommits = mostCommits
    }

    /// The stages of an update: the result first, then each commit not reachable from `known`, oldest first.
    ///
    /// `isResult`: whether the tip is what is judged as the result, and so need not be looked at again as a commit.
    func stages(
        base: ObjectID?, tip: ObjectID, known: [ObjectID], isResult: Bool = true
    ) throws(GateError) -> [Stage] {
        var effort = Effort()
        return try stages(base: base, tip: tip, known: known, isResult: isResult, within: &effort)
    }

    /// The same, where several refs share what may be asked.
    func stages(
        base: ObjectID?, tip: ObjectID, known: [ObjectID], isResult: Bool = true, within effort: inout Effort
    ) throws(GateError) -> [Stage] {
        let commits = try gate { () throws(GitError) in
            try repository.newCommits(tip: tip, notIn: known, limit: mostCommits)
        }
        try effort.spend(commits: commits.count)
        let baseTree = try tree(of: base)
        let tipTree = try tree(of: tip)
        var stages = [try stage(commit: nil, from: baseTree, to: tipTree)]
        try effort.spend(changes: stages[0].changes.count)
        for id in commits {
            let commit = try gate { () throws(GitError) in try repository.commit(id) }
            try effort.check(commit)
            // One commit on top of the base is the result itself: only its words are new.
            let isTheResult = isResult && commit.parents == [base] && id == tip
            let stage =
                isTheResult
                ? Stage(
                    commit: id, tree: commit.tree, changes: [], message: commit.message, authors: commit.claims)
                : try self.stage(of: commit)
            try effort.spend(changes: stage.changes.count)
            stages.append(stage)
        }
        return stages
    }

    /// What one commit changed.
    private func stage(of commit: CommitFacts) throws(GateError) -> Stage {
        if commit.parents.count > 1 { return try merge(commit) }
        let parent = try tree(of: commit.parents.first)
        return try stage(
            commit: commit.id, from: parent, to: commit.tree, message: commit.message, authors: commit.claims)
    }

    /// The stage between two trees.
    func stage(
        commit: ObjectID?, from old: ObjectID?, to new: ObjectID?, message: [UInt8] = [], authors: [Claim] = []
    ) throws(GateError) -> Stage {
        let walked = try gate { () throws(GitError) in
            try repository.treeChanges(from: old, to: new, limits: limits)
        }
        return try stage(
            commit: commit, walked: walked, from: old, to: new, message: message, authors: authors)
    }

    /// A stage of changes found elsewhere (the index, a merge), with what is new about their names.
    func stage(
        commit: ObjectID?, walked: [TreeChange], from old: ObjectID?, to new: ObjectID?, message: [UInt8] = [],
        authors: [Claim] = []
    ) throws(GateError) -> Stage {
        let changes = Change.pairingMoves(in: walked)
        let created = changes.filter { $0.old == nil }.map(\.path)
        var names = NewNames(repository: repository, old: old, new: new)
        try names.look(at: created)
        return Stage(
            commit: commit, tree: new, changes: changes, message: message, authors: authors,
            newFolders: names.newFolders,
            onePageFolders: names.onePageFolders, twins: names.twins)
    }

    /// Of a merge only what differs from all its parents, so that an ordinary merge accuses nobody.
    private func merge(_ commit: CommitFacts) throws(GateError) -> Stage {
        var parents: [ObjectID] = []
        for parent in commit.parents {
            if let tree = try tree(of: parent) { parents.append(tree) }
        }
        let walked = try gate { () throws(GitError) in
            try repository.changesDifferingFromAllParents(tree: commit.tree, parents: parents, limits: limits)
        }
        return try stage(
            commit: commit.id, walked: walked, from: parents.first, to: commit.tree, message: commit.message,
            authors: commit.claims)
    }

    private func tree(of commit: ObjectID?) throws(GateError) -> ObjectID? {
        guard let commit else { return nil }
        return try gate { () throws(GitError) in try repository.commit(commit).tree }
    }
}

/// Looks up what is new about new names: folders that did not exist, and names that a computer could confuse.
private struct NewNames {
    let repository: Repository
    let old: ObjectID?
    let new: ObjectID?
    private(set) var newFolders: Set<RepositoryPath> = []
    private(set) var onePageFolders: Set<RepositoryPath> = []
    private(set) var twins: [RepositoryPath: [[UInt8]]] = [:]
    private var known: Set<RepositoryPath> = []
    private var onePage: [RepositoryPath: Bool] = [:]
    private var siblings: [RepositoryPath?: [String: [[UInt8]]]] = [:]

    init(repository: Repository, old: ObjectID?, new: ObjectID?) {
        self.repository = repository
        self.old = old
        self.new = new
    }

    mutating func look(at paths: [RepositoryPath]) throws(GateError) {
        for path in paths {
            var step: RepositoryPath? = path
            while let current = step {
                let folder = current.parent
                let found = try names(in: folder)[folded(current.name)] ?? []
                let others = found.filter { $0 != current.nameBytes }
                if !others.isEmpty { twins[path, default: []] += others }
                guard let folder, !known.contains(folder), !newFolders.contains(folder) else { break }
                if try isFolder(folder) {
                    known.insert(folder)
                    break
                }
                newFolders.insert(folder)
                step = folder
            }
            if path.fileExtension == "md", let folder = path.parent, !newFolders.contains(folder),
                try isOnePage(folder)
            {
                onePageFolders.insert(folder)
            }
        }
    }

    /// Whether a folder was one page with its own files. Looked up once for each folder.
    private mutating func isOnePage(_ folder: RepositoryPath) throws(GateError) -> Bool {
        if let made = onePage[folder] { return made }
        let (one, section) = (try held("index.md", folder), try held("_index.md", folder))
        let found = one && !section
        onePage[folder] = found
        return found
    }

    private func held(_ name: String, _ folder: RepositoryPath) throws(GateError) -> Bool {
        guard let old else { return false }
        let path = RepositoryPath(bytes: folder.bytes + [0x2F] + Array(name.utf8))
        return try gate { () throws(GitError) in try repository.entry(at: path, in: old) } != nil
    }

    private func isFolder(_ path: RepositoryPath) throws(GateError) -> Bool {
        guard let old else { return false }
        let entry = try gate { () throws(GitError) in try repository.entry(at: path, in: old) }
        return entry?.mode == 0o40000
    }

    /// Names in a folder of the new tree, by their folded form.
    private mutating func names(in folder: RepositoryPath?) throws(GateError) -> [String: [[UInt8]]] {
        if let made = siblings[folder] { return made }
        var names: [String: [[UInt8]]] = [:]
        if let new {
            var tree: ObjectID? = new
            if let folder {
                tree = try gate { () throws(GitError) in try repository.entry(at: folder, in: new) }?.id
            }
            if let tree {
                for entry in try gate({ () throws(GitError) in try repository.tree(tree) }) {
                    names[folded(String(decoding: entry.name, as: UTF8.self)), default: []].append(entry.name)
                }
            }
        }
        siblings[folder] = names
        return names
    }

    private func folded(_ name: String) -> String { Folding.folded(name) }
}

extension CommitFacts {
    /// Who it says made it.
    fileprivate var claims: [Claim] { author == committer ? [author] : [author, committer] }
}
