import Git
import Glibc
public import PolicyModel

/// The repositories that people may reach over ssh, each by the path it really stands at.
public struct ServedRepositories: Sendable {
    /// Absolute paths without links, each once, in the order given.
    public let paths: [String]
    /// What was named and does not exist; served to nobody.
    public let missing: [String]

    public init(_ folders: [String]) {
        var seen: Set<[UInt8]> = []
        paths = folders.compactMap(Files.resolved).filter { seen.insert(Array($0.utf8)).inserted }
        missing = folders.filter { Files.resolved($0) == nil }
    }

    /// The served repository at a path as somebody asked for it; nil for any other place. `home` is where relative paths start.
    public func path(for asked: String, home: String) -> String? {
        let whole = asked.utf8.first == 0x2F ? asked : "\(home)/\(asked)"
        // Git too takes `site` for `site.git`.
        for candidate in [whole, "\(whole).git"] {
            guard let real = Files.resolved(candidate) else { continue }
            return paths.first { $0.utf8.elementsEqual(real.utf8) }
        }
        return nil
    }

    /// Whether this account owns the repository. Git serves another's repository to nobody, and neither do we: a key of the
    /// site opens no other account, whatever the settings of sshd say.
    public static func isOurs(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_uid == geteuid()
    }
}

extension PeopleRegister {
    /// The people of a served repository, as its protected branch has them now.
    public static func read(ofServed path: String) throws(GateError) -> PeopleRegister {
        let repository = try gate { () throws(GitError) in try Repository(bare: path, quarantine: nil) }
        guard let ref = try gate({ () throws(GitError) in try repository.localConfig("afspraak.ref") }) else {
            throw .settings(.missing("afspraak.ref"))
        }
        guard let tip = try gate({ () throws(GitError) in try repository.reference(ref) })?.target else {
            throw .noPolicy(ref: ref)
        }
        let tree = try gate { () throws(GitError) in try repository.commit(tip).tree }
        let files = try files(in: tree, of: repository)
        guard !files.isEmpty else { throw .noPolicy(ref: ref) }
        do { return try PeopleRegister(loading: files) } catch { throw .policy(error.errors) }
    }

    /// `personen.yaml` and what stands in `personen/`.
    private static func files(in tree: ObjectID, of repository: Repository) throws(GateError) -> [PolicyFile] {
        try gate { () throws(GitError) in
            var found: [(path: String, id: ObjectID)] = []
            if let file = try repository.entry(at: ".afspraken/personen.yaml", in: tree), !file.isFolder {
                found.append(("personen.yaml", file.id))
            }
            if let folder = try repository.entry(at: ".afspraken/personen", in: tree), folder.isFolder {
                for file in try repository.tree(folder.id) where !file.isFolder {
                    found.append(("personen/\(String(decoding: file.name, as: UTF8.self))", file.id))
                }
            }
            var files: [PolicyFile] = []
            for (path, id) in found {
                let bytes = try repository.blob(id, limit: PolicyFiles.mostBytesPerFile)
                files.append(PolicyFile(path: path, bytes: bytes))
            }
            return files
        }
    }
}
