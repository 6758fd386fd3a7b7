import Foundation
import Glibc

/// A real sshd on a free port of this computer, for as long as the tests run.
///
/// A shell waits beside it for the end of a pipe that only this process holds: however the tests end, sshd is stopped by its
/// own process id and the folder is removed.
final class SSHServer: Sendable {
    let port: Int
    let user = NSUserName()

    init(in root: String, authorizedKeys: String, program: Program) throws {
        let folder = "\(root)/sshd"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try authorizedKeys.write(toFile: "\(folder)/authorized_keys", atomically: true, encoding: .utf8)
        try program.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", "\(folder)/host"])
        if geteuid() == 0 { mkdir("/run/sshd", 0o755) }
        port = try Self.freePort()
        let config = """
            ListenAddress 127.0.0.1
            HostKey \(folder)/host
            PidFile none
            AuthorizedKeysFile \(folder)/authorized_keys
            AuthenticationMethods publickey
            PermitRootLogin prohibit-password
            StrictModes no
            UsePAM no
            MaxStartups 100
            SetEnv HOME=\(root)/home
            LogLevel ERROR

            """
        try config.write(toFile: "\(folder)/config", atomically: true, encoding: .utf8)
        try Self.start(port: port, folder: folder, root: root, program: program)
        try Self.waitUntilItAnswers(on: port, log: "\(folder)/log")
    }

    private static func start(port: Int, folder: String, root: String, program: Program) throws {
        var ends: [Int32] = [-1, -1]
        let log = open("\(folder)/log", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard pipe(&ends) == 0, log >= 0 else { throw POSIXError(.EMFILE) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let script = """
            "$@" </dev/null &
            server=$!
            cat >/dev/null
            kill "$server"
            wait "$server"
            cd / && rm -rf '\(root)'
            """
        _ = try program.start(
            ["/bin/sh", "-c", script, "sh", "/usr/sbin/sshd", "-D", "-e", "-p", "\(port)", "-f", "\(folder)/config"],
            input: ends[0], output: log, errors: log)
        close(ends[0])
        close(log)
        // The other end stays open until this process is gone.
    }

    private static func freePort() throws -> Int {
        let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(handle) }
        var address = loopback(port: 0)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let found = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(handle, $0, size) == 0 && getsockname(handle, $0, &size) == 0
            }
        }
        guard found else { throw POSIXError(.EADDRINUSE) }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    private static func waitUntilItAnswers(on port: Int, log: String) throws {
        for _ in 0..<1_000 {
            let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(handle) }
            var address = loopback(port: port)
            let answers = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
                }
            }
            if answers { return }
            usleep(20_000)
        }
        throw SSHServerFailure(log: (try? String(contentsOfFile: log, encoding: .utf8)) ?? "")
    }

    private static func loopback(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        return address
    }
}

/// sshd did not start.
struct SSHServerFailure: Error {
    let log: String
}
