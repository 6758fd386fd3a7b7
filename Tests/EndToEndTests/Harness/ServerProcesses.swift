import Foundation
import Glibc

/// The processes that are at work in one server repository, found by the folder they stand in. Never anybody else's.
struct ServerProcesses {
    let server: String

    struct Found {
        let pid: pid_t
        let command: String
    }

    /// All that run now, without those that only wait to be buried.
    func running() -> [Found] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: "/proc") else { return [] }
        return names.compactMap { name in
            guard let pid = pid_t(name), cwd(of: pid) == server, let command = command(of: pid), !command.isEmpty else {
                return nil
            }
            return Found(pid: pid, command: command)
        }
    }

    /// Waits for one whose command holds one of these words; nil when `isOver` comes first.
    func wait(for words: [String], until isOver: () -> Bool) -> Found? {
        while true {
            let over = isOver()
            if let found = running().first(where: { process in words.contains { process.command.contains($0) } }) {
                return found
            }
            if over { return nil }
            usleep(500)
        }
    }

    /// Waits until nothing is at work any more.
    func settle() {
        for _ in 0..<4_000 where !running().isEmpty { usleep(5_000) }
    }

    private func cwd(of pid: pid_t) -> String? {
        var path = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/\(pid)/cwd", &path, path.count - 1)
        guard count > 0 else { return nil }
        return String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private func command(of pid: pid_t) -> String? {
        FileManager.default.contents(atPath: "/proc/\(pid)/cmdline")
            .map { String(decoding: $0.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self) }
    }
}
