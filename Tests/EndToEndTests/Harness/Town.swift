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
        for folder in ["judged", "refusals"] { try program.run(["rm", "-rf", "\(server)/afspraak/state/\(folder)"]) }
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
        try program.run(["git", "-C", server, "-c", "core.hooksPath=/dev/null"] + arguments, input: input).text
    }

    /// Git in the server repository as an operator would type it: with its hooks.
    func operate(_ arguments: [String]) throws -> Answer {
        Answer(outcome: try program.attempt(["git", "-C", server] + arguments))
    }

    /// `afspraak journal` on the server.
    func journal(_ arguments: String...) throws -> Answer {
        Answer(outcome: try program.attempt([Source.afspraak, "journal", "--repo", server] + arguments))
    }

    func state() throws -> ServerState {
        settle()
        return ServerState(
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
        try git.run(["git", "-c", "core.hooksPath=/dev/null", "update-ref", "refs/heads/main", commit])
    }

    /// Names of the records that wait until their entry stands in the journal.
    func waiting() -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(server)/afspraak/state/judged")) ?? []).sorted()
    }

    /// Waits until every push has its entry: nobody waits for post-receive, so it can come a moment later.
    func settle() {
        for _ in 0..<400 where !waiting().isEmpty { usleep(25_000) }
    }

    /// What the journal holds on pushes, oldest first.
    func entries() throws -> [VerdictRecord] {
        settle()
        return try lines("--verdict", "accepted").map { try JSONDecoder().decode(VerdictRecord.self, from: $0) }
            .reversed()
    }

    /// What was refused, oldest first.
    func refusals() throws -> [VerdictRecord] {
        struct Refusal: Decodable {
            let detail: VerdictRecord?
        }
        return try lines("--verdict", "refused")
            .compactMap { try JSONDecoder().decode(Refusal.self, from: $0).detail }.reversed()
    }

    private func lines(_ arguments: String...) throws -> [Data] {
        let command = [Source.afspraak, "journal", "--repo", server, "--format", "json-lines"] + arguments
        return try program.run(command).text.split(separator: "\n").map { Data($0.utf8) }
    }
}

/// An entry of the journal or a refusal, as far as the tests read it.
struct VerdictRecord: Decodable {
    struct Update: Decodable {
        struct Finding: Decodable {
            let rule: String
            let path: String?
            let refuses: Bool
        }
        let ref: String
        let old: String?
        let new: String?
        let verdict: String
        let moment: String?
        let findings: [Finding]
        /// The rules that refused.
        var rules: [String] { Set(findings.filter(\.refuses).map(\.rule)).sorted() }
    }
    let kind: String
    let by: String
    let updates: [Update]
    let seq: Int?
    let repaired: String?
    let reason: String?
}
