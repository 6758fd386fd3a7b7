import Foundation

/// What every town starts from, made once: keys, sshd, and a server repository with the site of Zandbeke.
final class Seed: Sendable {
    static let shared = Result { try Seed() }

    let root: String
    let keys: KeyRing
    let ssh: SSHServer
    /// The prepared bare repository; towns copy it.
    let server: String

    private init() throws {
        let template = "\(NSTemporaryDirectory())afspraak-e2e.XXXXXX"
        let plain = Program(folder: "/", environment: ["PATH": Self.path])
        root = try plain.run(["mktemp", "-d", template]).text
        server = "\(root)/server.git"
        try FileManager.default.createDirectory(atPath: "\(root)/home", withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: "\(root)/towns", withIntermediateDirectories: true)
        try """
        [init]
            defaultBranch = main
        [advice]
            detachedHead = false
        [gc]
            auto = 0
        [push]
            default = nothing

        """.write(toFile: "\(root)/gitconfig", atomically: true, encoding: .utf8)
        let program = Program(folder: root, environment: Self.environment(root: root))
        keys = try KeyRing(in: root, program: program)
        ssh = try SSHServer(
            in: root, home: "\(root)/home", keys: keys.authorizedKeys(command: try Self.door(in: root)),
            program: program)
        try program.run(["git", "init", "-q", "--bare", server])
        try program.run([Source.afspraak, "init", "--server", "--set", keys.policy, server])
        // The first push is a real one too: Lotte may do everything.
        let lotte = try Clone(of: server, for: .lotte, in: "\(root)/lotte", seed: self)
        try program.run(["cp", "-R", "\(Source.root)/Examples/zandbeke/.", lotte.folder])
        try lotte.keep("De site van Zandbeke")
        let answer = try lotte.push("HEAD:refs/heads/main")
        guard answer.status == 0 else {
            throw ProgramFailure(command: ["git", "push", "(seed)"], outcome: answer.outcome)
        }
        // Nobody waits for post-receive; a copy made before it is done would lack an entry.
        let judged = "\(server)/afspraak/state/judged"
        for _ in 0..<400 where try !FileManager.default.contentsOfDirectory(atPath: judged).isEmpty { usleep(25_000) }
        // Then it makes the index: a file that stands beside its draft until it is whole.
        let index = "\(server)/afspraak/state/index"
        for _ in 0..<400 where !FileManager.default.fileExists(atPath: index) { usleep(25_000) }
        try program.run(["git", "-C", server, "repack", "-adq"])
    }

    /// Towns come and go while one sshd runs: this names those of the moment to `afspraak serve`.
    private static func door(in root: String) throws -> String {
        let script = """
            #!/bin/sh
            key=$1
            set --
            for town in '\(root)'/server.git '\(root)'/towns/*/server.git; do set -- "$@" --repo "$town"; done
            exec '\(Source.afspraak)' serve --key "$key" "$@"

            """
        try script.write(toFile: "\(root)/door", atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(root)/door")
        return "\(root)/door"
    }

    static let path = "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"

    /// An environment in which nothing of this computer's own settings counts.
    static func environment(root: String) -> [String: String] {
        [
            "PATH": path, "HOME": "\(root)/home", "GIT_CONFIG_GLOBAL": "\(root)/gitconfig", "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C.UTF-8", "AFSPRAAK_LANG": "nl", "AFSPRAAK_SHARE": Source.root,
            "TMPDIR": root,
        ]
    }
}
