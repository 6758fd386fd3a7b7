import Approvals
import Git
import Glibc
import PolicyModel

/// Remembers who first pushed each version of a page or of a file that pages show: a fact of the server, that no commit can claim away.
struct FirstPushers: Sendable {
    private let folder: String

    init(stateFolder: String) { folder = "\(stateFolder)/schrijvers" }

    private func file(_ blob: ObjectID) -> String { "\(folder)/\(blob.hex.prefix(2))/\(blob.hex.dropFirst(2))" }

    /// Who pushed it first; nil when that was before anybody remembered.
    func person(of blob: ObjectID) throws(GateError) -> PersonID? {
        let bytes = try onDisk { () throws(FileError) in try Files.readIfThere(file(blob), limit: 256) }
        guard let bytes, !bytes.isEmpty else { return nil }
        return PersonID(String(decoding: bytes, as: UTF8.self))
    }

    /// Remembers somebody for the versions that nobody pushed before.
    func remember(_ person: PersonID, for blobs: [ObjectID]) throws(GateError) {
        for blob in blobs where Files.kind(file(blob)) == nil {
            try onDisk { () throws(FileError) in
                try Files.makeFolder("\(folder)/\(blob.hex.prefix(2))", mode: 0o700)
                let handle = open(file(blob), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
                // Somebody else was first, just now.
                if handle < 0, errno == EEXIST { return }
                guard handle >= 0 else { throw FileError(file(blob)) }
                defer { close(handle) }
                try Files.writeAll(Array(person.rawValue.utf8), to: handle, named: file(blob))
            }
        }
    }
}

/// Finds who wrote one version of one page (protocol.md 3): who owns a proposal that holds it, who pushed it first, and
/// everyone its commits claim. Who only edited somebody else's text is no author of it (practice.md, People).
struct Authorship {
    let ledger: StatementLedger
    /// The tip that would come online.
    let pushed: ObjectID?

    /// Most proposals and versions of one that are looked through.
    private static let mostProposals = 5_000
    private static let mostVersions = 200

    func authors(of written: WrittenVersion, publisher: PersonID) throws(GateError) -> Set<PersonID> {
        guard let version = written.id else { return [] }
        let path = RepositoryPath(written.path)
        var authors = try claims(on: path, of: version)
        let first = try ledger.place.firstPushers?.person(of: version)
        var owners: Set<PersonID> = []
        var texts: Set<PersonID> = []
        for (owner, versions) in try proposals(at: path, except: written.before) {
            if versions.contains(version) { owners.insert(owner) }
            // What the owner pushed in person, so that nobody can plant a text under another's name.
            for version in versions where try isOwn(version, of: owner) {
                texts.insert(owner)
                break
            }
        }
        authors.formUnion(owners)
        if let first { authors.insert(first) } else if owners.isEmpty { authors.insert(publisher) }
        let editors = authors.filter { person in !texts.contains(person) && texts.contains { $0 != person } }
        return authors.subtracting(editors).union(texts)
    }

    private func isOwn(_ version: ObjectID, of owner: PersonID) throws(GateError) -> Bool {
        guard let memory = ledger.place.firstPushers else { return true }
        return try memory.person(of: version) == owner
    }

    /// The versions of a path in each proposal, by whom the proposal is of.
    private func proposals(
        at path: RepositoryPath, except online: ObjectID?
    ) throws(GateError) -> [(PersonID, Set<ObjectID>)] {
        let prefix = ledger.place.proposals
        let refs = try gate { () throws(GitError) in
            try ledger.repository.references(under: prefix, limit: Self.mostProposals)
        }
        var found: [(PersonID, Set<ObjectID>)] = []
        for ref in refs {
            guard let tip = ref.target, let owner = ref.name.dropFirst(prefix.count).split(separator: "/").first else {
                continue
            }
            var versions: Set<ObjectID> = []
            for commit in try commits(of: tip) {
                let entry = try gate { () throws(GitError) in
                    try ledger.repository.entry(at: path, in: try ledger.repository.commit(commit).tree)
                }
                if let entry, entry.id != online { versions.insert(entry.id) }
            }
            if !versions.isEmpty { found.append((PersonID(String(owner)), versions)) }
        }
        return found
    }

    /// The commits that are not online yet; the tip alone when there are too many to look through.
    private func commits(of tip: ObjectID) throws(GateError) -> [ObjectID] {
        let known = ledger.place.protectedTip.map { [$0] } ?? []
        do throws(GitError) {
            return try ledger.repository.newCommits(tip: tip, notIn: known, limit: Self.mostVersions)
        } catch {
            // Too many to look through; or a clone, which need not have all.
            if case .tooMany = error.kind { return [tip] }
            guard ledger.place.stateFolder != nil else { return [tip] }
            throw .git(error)
        }
    }

    /// Everybody whom the commits that bring this version name.
    private func claims(on path: RepositoryPath, of version: ObjectID) throws(GateError) -> Set<PersonID> {
        guard let pushed else { return [] }
        var people: Set<PersonID> = []
        for id in try commits(of: pushed) {
            let facts = try gate { () throws(GitError) in try ledger.repository.commit(id) }
            guard try holds(version, at: path, in: facts.tree) else { continue }
            var isInherited = false
            for parent in facts.parents where !isInherited {
                let tree = try gate { () throws(GitError) in try ledger.repository.commit(parent).tree }
                isInherited = try holds(version, at: path, in: tree)
            }
            if !isInherited { people.formUnion(facts.claimedEmails.compactMap { ledger.policy.person(email: $0)?.id }) }
        }
        return people
    }

    private func holds(_ version: ObjectID, at path: RepositoryPath, in tree: ObjectID) throws(GateError) -> Bool {
        try gate { () throws(GitError) in try ledger.repository.entry(at: path, in: tree) }?.id == version
    }
}

extension CommitFacts {
    /// Author, committer, and each `Co-authored-by:` of the message.
    var claimedEmails: [String] {
        let lines = String(decoding: message, as: UTF8.self).split(separator: "\n")
        let others = lines.filter { $0.lowercased().hasPrefix("co-authored-by:") }.compactMap { line -> String? in
            guard let start = line.lastIndex(of: "<"), let end = line.lastIndex(of: ">"), start < end else {
                return nil
            }
            return String(line[line.index(after: start)..<end])
        }
        return [author.email, committer.email].map { String(decoding: $0, as: UTF8.self) } + others
    }
}
