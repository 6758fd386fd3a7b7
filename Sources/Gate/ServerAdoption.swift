public import Changes
import Findings
import Glibc

/// Switches the checker on in a bare repository: settings, hooks, state folder, and the first agreements.
public struct ServerAdoption: Sendable {
    /// Absolute path of the repository.
    public let gitFolder: String
    private let git: GitCommand
    private let installation: Installation

    public init(in folder: String, installation: Installation) throws(GateError) {
        let git = GitCommand(in: folder)
        let found = try onDisk { () throws(FileError) in try git.text(["rev-parse", "--absolute-git-dir"]) }
        let bare = try onDisk { () throws(FileError) in try git.text(["rev-parse", "--is-bare-repository"]) }
        guard let found, bare == "true" else {
            throw .input(
                Message(
                    nl: "Dit is geen inhoudsmap voor een server. Maak er een met `git init --bare`.",
                    en: "This is not a bare repository. Make one with `git init --bare`."))
        }
        gitFolder = found
        self.git = GitCommand(in: found)
        self.installation = installation
    }

    /// Whether the protected branch does not exist yet, so that agreements have to be given.
    public func isEmpty(branch: String) throws(GateError) -> Bool {
        try text(["rev-parse", "--verify", "--quiet", "refs/heads/\(branch)"]) == nil
    }

    /// Installs, or installs anew. The agreements are seeded only where the protected branch does not exist yet. `signedPush` and
    /// `state` stay what they were when they are nil.
    public func adopt(
        seed: VendoredPolicy?, branch: String, transport: Transport, signedPush: SignedPush? = nil, state: String?
    ) throws(GateError) -> Bool {
        let ref = "refs/heads/\(branch)"
        try rememberEarlierSettings()
        for (key, value) in ServerSettings.required { try set(key, value) }
        let known = try get("afspraak.state")
        let stateFolder = state ?? known ?? "\(gitFolder)/afspraak/state"
        try set("afspraak.ref", ref)
        try set("afspraak.transport", transport.rawValue)
        if let signedPush { try set("afspraak.signedPush", signedPush.rawValue) }
        if signedPush != nil || transport == .certificate { try askForSignatures() }
        try set("afspraak.state", stateFolder)
        try set("afspraak.bin", installation.program)
        if try get("afspraak.repo") == nil { try set("afspraak.repo", try randomID()) }
        try onDisk { () throws(FileError) in try Files.makeFolder(stateFolder, mode: 0o700) }
        try HookInstallation(.server, gitFolder: gitFolder, installation: installation).install()
        _ = try run(["symbolic-ref", "HEAD", ref])
        for ref in [StatementPlace.approvals, StatementPlace.crisis, OverrideRef.name] { try makeStatements(ref) }
        guard try isEmpty(branch: branch), let seed else { return false }
        try plant(seed, on: ref)
        return true
    }

    /// Takes hooks and settings back. The content, the agreements in it and the records stay.
    public func undo() throws(GateError) {
        try HookInstallation(.server, gitFolder: gitFolder, installation: installation).undo()
        if Files.kind(earlierList) != nil {
            for line in try earlierLines() {
                let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
                guard let key = parts.first else { continue }
                if parts.count == 2 {
                    try set(key, parts[1])
                } else {
                    _ = try run(["config", "--local", "--unset-all", key], quiet: true)
                }
            }
            try onDisk { () throws(FileError) in try Files.remove(earlierList) }
        }
        _ = try run(["config", "--local", "--remove-section", "afspraak"], quiet: true)
    }

    private var earlierList: String { "\(gitFolder)/afspraak/earlier-settings" }

    /// Git then gives each push a nonce to sign. Who knows the seed could make one, so it is random and stays here.
    private func askForSignatures() throws(GateError) {
        if try get("receive.certNonceSeed") == nil { try set("receive.certNonceSeed", try randomID() + randomID()) }
        // Over HTTP the nonce is given in one request and comes back in the next.
        if try get("receive.certNonceSlop") == nil { try set("receive.certNonceSlop", "60") }
    }

    /// What we set besides, when pushes are signed.
    private static let nonceKeys = ["receive.certNonceSeed", "receive.certNonceSlop"]

    /// Keeps what stood in each key we may set; a key that was noted before is ours by now.
    private func rememberEarlierSettings() throws(GateError) {
        var lines = try earlierLines()
        let known = Set(lines.map { String($0.prefix { $0 != "\t" }) })
        for key in ServerSettings.required.map(\.key) + Self.nonceKeys where !known.contains(key) {
            lines.append(try get(key).map { "\(key)\t\($0)" } ?? key)
        }
        let text = lines.joined(separator: "\n")
        try onDisk { () throws(FileError) in
            try Files.makeFolder("\(gitFolder)/afspraak")
            try Files.write(Array(text.utf8), to: earlierList)
        }
    }

    /// The first commit of a ref of statements: the repository's name, which every statement repeats.
    private func makeStatements(_ ref: String) throws(GateError) {
        guard try text(["rev-parse", "--verify", "--quiet", ref]) == nil, let name = try get("afspraak.repo") else {
            return
        }
        let blob = try onDisk { () throws(FileError) in
            try git.run(["hash-object", "-w", "--stdin"], input: Array("\(name)\n".utf8))
        }
        let tree = try onDisk { () throws(FileError) in
            try git.run(["mktree"], input: Array("100644 blob \(blob.text)\t\(StatementPlace.nameFile)\n".utf8))
        }
        let commit = try run(["commit-tree", tree.text, "-m", "Begin"], environment: Self.identity)
        guard commit.status == 0,
            try run(["-c", "core.hooksPath=/dev/null", "update-ref", ref, commit.text, ""]).status == 0
        else {
            throw .input(.notReadable)
        }
    }

    static let identity = [
        "GIT_AUTHOR_NAME": "Afspraak", "GIT_AUTHOR_EMAIL": "afspraak@localhost", "GIT_COMMITTER_NAME": "Afspraak",
        "GIT_COMMITTER_EMAIL": "afspraak@localhost",
    ]

    private func earlierLines() throws(GateError) -> [String] {
        guard Files.kind(earlierList) != nil else { return [] }
        let bytes = try onDisk { () throws(FileError) in try Files.read(earlierList, limit: 65_536) }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// The first commit of the protected branch: the agreements and nothing else.
    private func plant(_ seed: VendoredPolicy, on ref: String) throws(GateError) {
        let index = ["GIT_INDEX_FILE": "\(gitFolder)/afspraak/seed-index"]
        defer { unlink("\(gitFolder)/afspraak/seed-index") }
        for file in seed.files {
            let blob = try onDisk { () throws(FileError) in
                let draft = "\(gitFolder)/afspraak/seed-file"
                try Files.write(file.bytes, to: draft)
                defer { unlink(draft) }
                return try git.run(["hash-object", "-w", "--no-filters", draft])
            }
            guard blob.status == 0 else { throw .input(.notReadable) }
            _ = try run(
                ["update-index", "--add", "--cacheinfo", "100644,\(blob.text),.afspraken/\(file.path)"],
                environment: index)
        }
        let tree = try run(["write-tree"], environment: index)
        let commit = try run(
            ["commit-tree", tree.text, "-m", "De eerste afspraken"], environment: Self.identity)
        guard tree.status == 0, commit.status == 0,
            // Nobody judged it: these are the agreements to judge by.
            try run(["-c", "core.hooksPath=/dev/null", "update-ref", ref, commit.text, ""]).status == 0
        else { throw .input(.notReadable) }
    }

    private func randomID() throws(GateError) -> String {
        try onDisk { () throws(FileError) in
            let text = String(decoding: try Files.read("/proc/sys/kernel/random/uuid", limit: 64), as: UTF8.self)
            return String(text.filter { !$0.isWhitespace })
        }
    }

    private func run(
        _ arguments: [String], environment: [String: String] = [:], quiet: Bool = false
    ) throws(GateError) -> GitCommand.Answer {
        try onDisk { () throws(FileError) in try git.run(arguments, environment: environment, quiet: quiet) }
    }

    private func text(_ arguments: [String]) throws(GateError) -> String? {
        try onDisk { () throws(FileError) in try git.text(arguments) }
    }

    private func get(_ key: String) throws(GateError) -> String? {
        try text(["config", "--local", "--get", key])
    }

    private func set(_ key: String, _ value: String) throws(GateError) {
        guard try run(["config", "--local", key, value]).status == 0 else { throw .input(.notReadable) }
    }
}
