import Approvals
import Git

/// The ref on which the server shows the exceptions that were asked for while pushing, so that a second person sees them in the
/// queue. Only the server moves it: what somebody asks stands in the record of the push first.
struct OverrideRef {
    static let name = "refs/afspraak/afwijkingen"

    let repository: Repository
    let place: JournalPlace

    /// Shows the exceptions that a push used; nothing for those that stand there already.
    func show(_ ids: [String]) throws(GateError) {
        let files = ids.compactMap { id in known(id).map { (path: StatementPath.json(id), bytes: $0) } }
        guard !files.isEmpty, let tip = try repository.tip(Self.name) else { return }
        let shown = try gate { () throws(GitError) in try repository.commit(tip).tree }
        let git = GitCommand(in: place.gitFolder)
        let index = ["GIT_DIR": place.gitFolder, "GIT_INDEX_FILE": "\(place.stateFolder)/index-afwijkingen"]
        try onDisk { () throws(FileError) in
            try Files.remove("\(place.stateFolder)/index-afwijkingen")
            _ = try git.run(["read-tree", tip.hex], environment: index)
            for file in files {
                let blob = try git.run(["hash-object", "-w", "--stdin"], input: file.bytes, environment: index)
                _ = try git.run(
                    ["update-index", "--add", "--cacheinfo", "100644,\(blob.text),\(file.path)"], environment: index)
            }
            let tree = try git.run(["write-tree"], environment: index)
            guard tree.text != shown.hex else { return }
            let commit = try git.run(
                ["commit-tree", tree.text, "-p", tip.hex, "-m", "afwijking"],
                environment: index.merging(ServerAdoption.identity) { $1 })
            _ = try git.run(["update-ref", Self.name, commit.text, tip.hex], environment: index)
        }
    }

    /// Whether a commit adds nothing but exceptions that the state folder knows, to what stands there.
    func isNext(_ new: ObjectID, after current: ObjectID?) throws(GateError) -> Bool {
        let facts = try gate { () throws(GitError) in try repository.commit(new) }
        guard let current, facts.parents == [current] else { return false }
        let before = try gate { () throws(GitError) in try repository.commit(current).tree }
        let changes = try gate { () throws(GitError) in
            try repository.treeChanges(from: before, to: facts.tree, limits: .push)
        }
        for change in changes {
            guard change.old == nil, let id = StatementPath.statement(at: change.path), let blob = change.new?.id,
                let shown = try? repository.blob(blob, limit: Statement.mostBytes), shown == known(id)
            else { return false }
        }
        return !changes.isEmpty
    }

    /// An exception as the push that used it left it.
    private func known(_ id: String) -> [UInt8]? {
        StatementPath.isID(id)
            ? try? Files.read("\(place.stateFolder)/afwijkingen/\(id)", limit: Statement.mostBytes) : nil
    }
}

extension StatementLedger {
    /// The exceptions of pushes, as the server shows them.
    func shownExceptions() throws(GateError) -> [(id: String, statement: Statement)] {
        guard let tip = try tip(of: OverrideRef.name) else { return [] }
        let tree = try gate { () throws(GitError) in try repository.commit(tip).tree }
        let files = try gate { () throws(GitError) in try repository.allFiles(in: tree, limits: .wholeSite) }
        return files.compactMap { file in
            guard let id = StatementPath.statement(at: file.path),
                let bytes = try? repository.blob(file.id, limit: Statement.mostBytes),
                let statement = Statement(bytes: bytes), statement.id == id, statement.kind == .override
            else { return nil }
            return (id, statement)
        }
    }
}
