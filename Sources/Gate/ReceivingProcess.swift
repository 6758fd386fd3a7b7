import Glibc
import Text

/// The one process of git that receives a push (`receive-pack`). All hooks of a push are its children, so its name ties a record
/// to exactly this push: no later push and no update on the server itself can ever use the record, however fresh it is.
public struct ReceivingProcess: Sendable, Hashable {
    /// `<boot>-<pid>-<start>`: a number is given out again, but never with the same start since the same boot.
    public let name: String

    /// The process a hook's script says it was started by (`AFSPRAAK_RECEIVER`: the line of `/proc/$PPID/stat`, read by the
    /// script since that process may be gone by now), else our own parent.
    public init?(environment: [String: String]) {
        let told = environment["AFSPRAAK_RECEIVER"].flatMap { $0.isEmpty ? nil : $0 }
        guard let line = told ?? Self.line(of: getppid()), let start = Self.start(in: line), let boot = Self.boot else {
            return nil
        }
        guard let pid = line.split(separator: " ").first.flatMap({ Int32($0) }) else { return nil }
        name = "\(boot)-\(pid)-\(start)"
    }

    /// Whether the process with this name still runs.
    public static func isAlive(_ name: String) -> Bool {
        let parts = name.split(separator: "-").map(String.init)
        guard parts.count == 3, parts[0] == boot, let pid = Int32(parts[1]), let line = line(of: pid) else {
            return false
        }
        return start(in: line) == parts[2]
    }

    private static func line(of pid: Int32) -> String? {
        (try? Files.read("/proc/\(pid)/stat", limit: 4_096)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// When the process started, in ticks since boot: field 22 of proc(5). The name of the program, in brackets before it, may
    /// hold anything.
    private static func start(in line: String) -> String? {
        guard let end = line.lastIndex(of: ")") else { return nil }
        let fields = line[line.index(after: end)...].split(separator: " ")
        // A zombie has done its work: nothing of it is under way.
        guard fields.count > 19, fields[0] != "Z", UInt64(fields[19]) != nil else { return nil }
        return String(fields[19])
    }

    private static let boot: String? = {
        guard let id = try? Files.read("/proc/sys/kernel/random/boot_id", limit: 64) else { return nil }
        return String(decoding: id.prefix(8), as: UTF8.self)
    }()
}
