import Foundation

/// One town for one test: a server of its own with the site and the agreements of Zandbeke. Gone when the test ends.
final class Town: Sendable {
    let root: String
    let server: String
    let seed: Seed
    private let program: Program

    /// `environment`: what the operator's own programs get besides.
    init(environment: [String: String] = [:]) throws {
        seed = try Seed.shared.get()
        root = "\(seed.root)/towns/\(UUID().uuidString.prefix(8))"
        server = "\(root)/server.git"
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        program = Program(
            folder: root, environment: Seed.environment(root: seed.root).merging(environment) { $1 })
        try program.run(["cp", "-R", seed.server, server])
        // `init --server` writes absolute paths; here stands a copy.
        let hooks = try FileManager.default.contentsOfDirectory(atPath: "\(server)/afspraak/hooks")
        for file in ["config"] + hooks.map({ "afspraak/hooks/\($0)" }) {
            try rewrite(file) { $0.replacing(self.seed.server, with: self.server) }
        }
        for folder in ["judged", "landed"] { try program.run(["rm", "-rf", "\(server)/afspraak/state/\(folder)"]) }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// A copy of one's own.
    func clone(for person: Townsperson, named name: String? = nil) throws -> Clone {
        try Clone(of: server, for: person, in: "\(root)/\(name ?? person.rawValue)", seed: seed)
    }

    /// A program run in the town's folder.
    @discardableResult
    func run(_ command: String...) throws -> String { try program.run(command).text }

    func attempt(_ command: String...) throws -> Answer { Answer(outcome: try program.attempt(command)) }

    /// Git in the server repository, past every hook.
    @discardableResult
    func git(_ arguments: String..., input: Data = Data()) throws -> String {
        try program.run(["git", "-C", server] + arguments, input: input).text
    }

    func state() throws -> ServerState {
        ServerState(
            refs: try git("for-each-ref"), config: try String(contentsOfFile: "\(server)/config", encoding: .utf8),
            objects: try git("count-objects", "-v"))
    }

    /// Where a ref of the server stands; nil when it does not exist.
    func tip(of ref: String) throws -> String? {
        let outcome = try program.attempt(["git", "-C", server, "rev-parse", "--verify", "--quiet", ref])
        return outcome.status == 0 ? outcome.text : nil
    }

    /// Whether the site holds a page.
    func isOnline(_ path: String) throws -> Bool {
        try program.attempt(["git", "-C", server, "cat-file", "-e", "main:\(path)"]).status == 0
    }

    /// Changes a file of the server repository, as an operator could.
    func rewrite(_ file: String, _ change: (String) -> String) throws {
        let path = "\(server)/\(file)"
        try Data(change(String(contentsOfFile: path, encoding: .utf8)).utf8).write(to: URL(filePath: path))
    }

    /// Puts a version of a file on the protected branch past every hook: what stood there before the checker came.
    func plant(_ path: String, _ change: (String) -> String) throws {
        let shown = try program.attempt(["git", "-C", server, "show", "main:\(path)"])
        let text = change(shown.status == 0 ? String(decoding: shown.output, as: UTF8.self) : "")
        var environment = program.environment
        environment["GIT_INDEX_FILE"] = "\(root)/plant-index"
        for role in ["AUTHOR", "COMMITTER"] {
            environment["GIT_\(role)_NAME"] = "Operator"
            environment["GIT_\(role)_EMAIL"] = "operator@localhost"
        }
        let git = Program(folder: server, environment: environment)
        let blob = try git.run(["git", "hash-object", "-w", "--stdin"], input: Data(text.utf8)).text
        try git.run(["git", "read-tree", "main"])
        try git.run(["git", "update-index", "--add", "--cacheinfo", "100644,\(blob),\(path)"])
        let tree = try git.run(["git", "write-tree"]).text
        let commit = try git.run(["git", "commit-tree", tree, "-p", "main", "-m", "Zoals het was"]).text
        try git.run(["git", "update-ref", "refs/heads/main", commit])
    }

    /// The records of verdicts: those that wait (`judged`) or those whose push came through (`landed`).
    func records(_ kind: String) throws -> [VerdictRecord] {
        let folder = "\(server)/afspraak/state/\(kind)"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return try names.sorted().map { name in
            try JSONDecoder().decode(VerdictRecord.self, from: Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
        }
    }
}

/// A record in the state folder, as far as the tests read it.
struct VerdictRecord: Decodable {
    struct Update: Decodable {
        let ref: String
        let verdict: String
        let moment: String
        let rules: [String]
    }
    let by: String
    let updates: [Update]
}
