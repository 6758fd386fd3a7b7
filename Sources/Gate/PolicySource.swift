public import Git
public import PolicyModel

/// The agreements as they stood at one commit, with the tree id that names them.
public struct DatedPolicy: Sendable {
    public let policy: Policy
    /// Tree id of `.afspraken/`; nil when it was read from a folder.
    public let id: ObjectID?

    /// The policy at a commit: `.afspraken/` in its tree, and nothing else.
    public static func read(
        at commit: ObjectID, in repository: Repository, for purpose: Policy.Purpose = .judging
    ) throws(GateError) -> DatedPolicy {
        let root = try gate { () throws(GitError) in try repository.commit(commit).tree }
        return try read(inTree: root, of: repository, for: purpose)
    }

    /// The policy in a tree of the repository.
    public static func read(
        inTree root: ObjectID, of repository: Repository, for purpose: Policy.Purpose = .judging
    ) throws(GateError) -> DatedPolicy {
        let entry = try gate { () throws(GitError) in try repository.entry(at: ".afspraken", in: root) }
        guard let entry, entry.mode == 0o40000 else { throw .noPolicy(ref: ".afspraken") }
        let listed = try gate { () throws(GitError) in try repository.allFiles(in: entry.id, limits: .push) }
        var files: [PolicyFile] = []
        for file in listed {
            guard let path = file.path.text, path.isRead(for: purpose) else { continue }
            let bytes = try gate { () throws(GitError) in
                try repository.blob(file.id, limit: PolicyFiles.mostBytesPerFile)
            }
            files.append(PolicyFile(path: path, bytes: bytes))
        }
        return DatedPolicy(policy: try load(files, for: purpose), id: entry.id)
    }

    /// The policy in a folder on disk (`--policy DIR`): the folder itself, or the `.afspraken` in it.
    public static func read(folder: String, for purpose: Policy.Purpose = .judging) throws(GateError) -> DatedPolicy {
        let inner = "\(folder)/.afspraken"
        let root = Files.kind(inner) == .folder ? inner : folder
        var files: [PolicyFile] = []
        var waiting = [""]
        while let folder = waiting.popLast() {
            for name in try onDisk({ () throws(FileError) in try Files.names(in: "\(root)/\(folder)") }) {
                let path = folder.isEmpty ? name : "\(folder)/\(name)"
                switch Files.kind("\(root)/\(path)") {
                case .folder: waiting.append(path)
                case .file where path.isRead(for: purpose):
                    let bytes = try onDisk { () throws(FileError) in
                        try Files.read("\(root)/\(path)", limit: PolicyFiles.mostBytesPerFile)
                    }
                    files.append(PolicyFile(path: path, bytes: bytes))
                default: continue
                }
            }
        }
        return DatedPolicy(policy: try load(files, for: purpose), id: nil)
    }

    private static func load(_ files: [PolicyFile], for purpose: Policy.Purpose) throws(GateError) -> Policy {
        do { return try Policy(loading: PolicyFiles(files), for: purpose) } catch { throw .policy(error.errors) }
    }
}

extension String {
    /// Whether the loader reads this file: house style is read where it is used, and test cases only when they are run.
    fileprivate func isRead(for purpose: Policy.Purpose) -> Bool {
        !hasPrefix("stijl/") && (purpose == .everything || self != "proeven.yaml")
    }
}
