import Foundation
import Glibc

/// A program that sshd trusts: root owns it and every folder above it. Nil where that cannot be made.
enum RootOwnedProgram {
    /// The path of a copy; gone when the tests are.
    static let path: String? = holder?.path

    private struct Holder: Sendable {
        let path: String
        let daemon: Daemon
    }

    private static let holder: Holder? = {
        guard geteuid() == 0 else { return nil }
        let program = Program(folder: "/", environment: ["PATH": Seed.path])
        guard let folder = try? program.run(["mktemp", "-d", "/run/afspraak-e2e.XXXXXX"]).text,
            (try? program.run(["chmod", "755", folder])) != nil,
            (try? program.run(["cp", Source.afspraak, "\(folder)/afspraak"])) != nil,
            // Nothing to serve: it only waits, and takes the folder away.
            let daemon = try? Daemon(
                ["sleep", "infinity"], log: "\(folder)/log", removing: [folder], program: program)
        else { return nil }
        return Holder(path: "\(folder)/afspraak", daemon: daemon)
    }()
}

extension Town {
    /// An sshd of its own, which asks `afspraak keys` whose key this is. Where sshd cannot trust our program (we are not root),
    /// the same lines stand in a file.
    func keyServer(settings: [String] = [], options: [String] = []) throws -> SSHServer {
        let folder = "\(root)/keyserver"
        try run("mkdir", folder)
        let program = Program(folder: root, environment: Seed.environment(root: seed.root))
        let served = ["--repo", server] + options
        guard let trusted = RootOwnedProgram.path else {
            let lines = try program.run([Source.afspraak, "keys"] + served).text
            return try SSHServer(
                in: folder, home: "\(seed.root)/home", keys: lines + "\n", settings: settings, program: program)
        }
        let command = [trusted, "keys"] + served + ["%u", "%t", "%k"]
        let asking = [
            "AuthorizedKeysCommand \(command.joined(separator: " "))", "AuthorizedKeysCommandUser \(NSUserName())",
        ]
        return try SSHServer(
            in: folder, home: "\(seed.root)/home", keys: nil, settings: settings + asking, program: program)
    }

    /// A copy whose server is that sshd.
    func clone(for person: Townsperson, through ssh: SSHServer) throws -> Clone {
        try clone(for: person).through(ssh, to: server, key: seed.keys.privateKey(of: person))
    }
}
