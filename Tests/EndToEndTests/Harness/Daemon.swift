import Foundation
import Glibc

/// A server on this computer, for as long as this value lives.
///
/// A shell waits beside it for the end of a line that only this process holds: however the tests end, the server is stopped by
/// its own process id and its folders are removed.
final class Daemon: Sendable {
    private let end: Int32

    init(_ command: [String], log: String, removing folders: [String], program: Program) throws {
        var ends: [Int32] = [-1, -1]
        let words = open(log, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        // No pipe: one cannot be made and kept from programs that start at the same moment in one step.
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0, words >= 0 else { throw POSIXError(.EMFILE) }
        // In a session of its own: Apache ends its whole group when it ends, and this shell still has to clean up.
        let script = """
            setsid "$@" </dev/null &
            server=$!
            cat >/dev/null
            kill "$server"
            wait "$server"
            cd / && rm -rf \(folders.map { "'\($0)'" }.joined(separator: " "))
            """
        _ = try program.start(
            ["/bin/sh", "-c", script, "sh"] + command, input: ends[0], output: words, errors: words)
        close(ends[0])
        close(words)
        end = ends[1]
    }

    deinit { close(end) }

    static func freePort() throws -> Int {
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

    static func waitUntilItAnswers(on port: Int, log: String) throws {
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
        throw DaemonFailure(log: (try? String(contentsOfFile: log, encoding: .utf8)) ?? "")
    }

    private static func loopback(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        return address
    }
}

/// A server did not start.
struct DaemonFailure: Error {
    let log: String
}
