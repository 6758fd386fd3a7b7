public import Approvals
import BrusselsTime
import Findings
import Git
import PolicyModel

extension ReviewDesk {
    /// A statement of this person, for this repository, to be filled in and sent. `hours`: how long it holds.
    public func draft(_ kind: StatementKind, hours: Int) throws(GateError) -> Statement {
        guard let repository = try client.repositoryID() else { throw .input(.noApprovals) }
        let until = instant.secondsSince1970.addingReportingOverflow(Int64(hours) * 3_600).partialValue
        return Statement(
            kind: kind, repository: repository, ref: client.protectedRef, base: client.protectedTip, policy: dated.id,
            by: person.id, made: instant, expires: Instant(secondsSince1970: until))
    }

    /// How often it is tried when others send at the same moment.
    private static let tries = 8

    /// Signs statements and sends them, all in one version. Git's words go to the person when the server refuses.
    public func send(
        _ statements: [Statement], to ref: String? = nil, options: [String] = []
    ) throws(GateError) -> Bool {
        let ref = ref ?? StatementPlace.approvals
        let key = try signingKey()
        var files: [(path: String, bytes: [UInt8])] = []
        for statement in statements {
            let signature = try onDisk { () throws(FileError) in
                try SSHSignature.made(over: statement.bytes, key: key, namespace: statement.kind.namespace)
            }
            files.append((StatementPath.json(statement.id), statement.bytes))
            files.append((StatementPath.signature(statement.id), signature))
        }
        for attempt in 1...Self.tries {
            let commit = try version(of: ref, adding: files, note: statements.first?.kind.rawValue ?? "")
            let isLast = attempt == Self.tries
            let sent = try onDisk { () throws(FileError) in
                try git.run(["push", "--quiet", client.remote, "\(commit):\(ref)"], quiet: !isLast)
            }
            if sent.status == 0 {
                _ = try onDisk { () throws(FileError) in try git.run(["update-ref", ref, commit]) }
                return true
            }
            let before = try tip(of: ref)
            try Self.refresh(client)
            // Nobody came in between: the server says no, and says why when it is asked aloud.
            if try tip(of: ref) == before, !isLast {
                return try onDisk { () throws(FileError) in
                    try git.run(["push", "--quiet", client.remote, "\(commit):\(ref)"])
                }.status == 0
            }
        }
        return false
    }

    /// The crisis ref, for what is said of one.
    public static var crisisRef: String { StatementPlace.crisis }

    private func tip(of ref: String) throws(GateError) -> String? {
        try onDisk { () throws(FileError) in try git.text(["rev-parse", "--verify", "--quiet", ref]) }
    }

    /// One version more of a ref of statements, with files added.
    private func version(
        of ref: String, adding files: [(path: String, bytes: [UInt8])], note: String
    ) throws(GateError) -> String {
        guard let tip = try tip(of: ref) else { throw .input(.noApprovals) }
        let index = "\(client.repository.gitDirectory)/afspraak/index-akkoorden"
        defer { try? Files.remove(index) }
        let environment = ["GIT_INDEX_FILE": index]
        try onDisk { () throws(FileError) in
            try Files.makeFolder("\(client.repository.gitDirectory)/afspraak")
            try Files.remove(index)
        }
        var lines = ""
        for file in files {
            let blob = try onDisk { () throws(FileError) in
                try git.run(["hash-object", "-w", "--stdin", "--no-filters"], input: file.bytes)
            }
            lines += "100644 \(blob.text)\t\(file.path)\n"
        }
        let list = Array(lines.utf8)
        let tree = try onDisk { () throws(FileError) in
            _ = try git.run(["read-tree", tip], environment: environment)
            _ = try git.run(["update-index", "--add", "--index-info"], input: list, environment: environment)
            return try git.run(["write-tree"], environment: environment)
        }
        let commit = try onDisk { () throws(FileError) in
            try git.run(["commit-tree", tree.text, "-p", tip, "-m", note])
        }
        guard tree.status == 0, commit.status == 0 else { throw .input(.notReadable) }
        return commit.text
    }

    /// The key to sign with: as set, else the one that git signs with, else the usual one.
    private func signingKey() throws(GateError) -> String {
        for name in ["afspraak.key", "user.signingkey"] {
            let found = try onDisk { () throws(FileError) in try git.text(["config", "--type=path", "--get", name]) }
            if let found, !found.isEmpty { return found }
        }
        let home = Environment.current["HOME"] ?? ""
        for name in ["id_ed25519", "id_ecdsa", "id_rsa"] where Files.kind("\(home)/.ssh/\(name)") != nil {
            return "\(home)/.ssh/\(name)"
        }
        throw .input(.noKey)
    }
}

extension Message {
    fileprivate static let noApprovals = Message(
        nl: "De server kent nog geen plaats voor akkoorden. De systeembeheerder typt `afspraak init --server`.",
        en: "The server has no place for agreements yet. The operator types `afspraak init --server`.")
    fileprivate static let noKey = Message(
        nl: "We vinden je sleutel niet. Typ één keer `git config afspraak.key ~/.ssh/JOUW-SLEUTEL`.",
        en: "We cannot find your key. Type once `git config afspraak.key ~/.ssh/YOUR-KEY`.")
}
