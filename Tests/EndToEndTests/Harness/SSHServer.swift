import Foundation
import Glibc

/// A real sshd on a free port of this computer, for as long as this value lives.
final class SSHServer: Sendable {
    let port: Int
    let user = NSUserName()
    private let daemon: Daemon

    /// `keys`: the lines of `authorized_keys`; nil when `settings` (lines of sshd_config, which go first) say where keys come
    /// from. `home`: where the account's home is. What is in `root` goes when sshd stops.
    init(in root: String, home: String, keys: String?, settings: [String] = [], program: Program) throws {
        let folder = "\(root)/sshd"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try keys?.write(toFile: "\(folder)/authorized_keys", atomically: true, encoding: .utf8)
        try program.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", "\(folder)/host"])
        if geteuid() == 0 { mkdir("/run/sshd", 0o755) }
        port = try Daemon.freePort()
        let config = """
            \(settings.joined(separator: "\n"))
            ListenAddress 127.0.0.1
            HostKey \(folder)/host
            PidFile none
            AuthorizedKeysFile \(keys == nil ? "none" : "\(folder)/authorized_keys")
            AuthenticationMethods publickey
            PermitRootLogin prohibit-password
            StrictModes no
            UsePAM no
            MaxStartups 100
            SetEnv HOME=\(home)
            LogLevel ERROR

            """
        try config.write(toFile: "\(folder)/config", atomically: true, encoding: .utf8)
        daemon = try Daemon(
            ["/usr/sbin/sshd", "-D", "-e", "-p", "\(port)", "-f", "\(folder)/config"], log: "\(folder)/log",
            removing: [root], program: program)
        try Daemon.waitUntilItAnswers(on: port, log: "\(folder)/log")
    }

    /// The address of a path on this server.
    func address(of path: String) -> String { "ssh://\(user)@127.0.0.1:\(port)/\(path.drop { $0 == "/" })" }

    /// How git reaches it with one key.
    func command(key: String) -> String {
        "ssh -p \(port) -i \(key) -o IdentitiesOnly=yes -o BatchMode=yes "
            + "-o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR -F /dev/null"
    }
}
