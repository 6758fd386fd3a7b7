import BrusselsTime
import Digests
import Glibc
public import Journal

/// The log of refusals: a file for each month, a line for each refusal, each line with the digest of the one before it. It stands
/// in the state folder and never in git, so that what it holds of people can be pruned after its term.
public struct RefusalLog: Sendable {
    private let folder: String

    public init(stateFolder: String) { folder = "\(stateFolder)/refusals" }

    /// Most bytes of a month.
    private static let longestMonth = 1 << 30

    /// Adds a refusal and syncs it to disk.
    public func add(_ push: JudgedPush) throws(GateError) {
        try onDisk { () throws(FileError) in try Files.makeFolder(folder, mode: 0o700) }
        try Files.locked("\(folder)/lock") { () throws(GateError) in
            try onDisk { () throws(FileError) in
                let months = try self.months()
                let last = try months.last.map { month throws(FileError) in try lastLine(of: month) } ?? nil
                // A clock that was set back does not write before what stands there already.
                let month = max(String(push.at.prefix(7)), months.last ?? "")
                try append(Refusal(push, after: last, salt: try salt()).line, to: month)
            }
        }
    }

    /// All refusals, oldest first; nil for a line that cannot be read.
    public func each(_ body: (Refusal?) -> Void) throws(GateError) {
        for month in try onDisk({ () throws(FileError) in try months() }) {
            for refusal in try onDisk({ () throws(FileError) in try lines(of: month) }) { body(refusal) }
        }
    }

    /// Takes the details of everything before a moment away; gives how many.
    func prune(before moment: Instant) throws(GateError) -> Int {
        guard Files.kind(folder) == .folder else { return 0 }
        return try Files.locked("\(folder)/lock") { () throws(GateError) in
            try onDisk { () throws(FileError) in
                var count = 0
                for month in try months() { count += try prune(month, before: moment) }
                return count
            }
        }
    }

    private func prune(_ month: String, before moment: Instant) throws(FileError) -> Int {
        let bytes = try Files.read(path(month), limit: Self.longestMonth)
        var count = 0
        var kept: [UInt8] = []
        for line in bytes.split(separator: 0x0A) {
            let refusal = try? Refusal(line: Array(line))
            if let refusal, refusal.detail != nil, let at = instant(fromISO: refusal.at), at < moment {
                kept += refusal.pruned.line
                count += 1
            } else {
                kept += line + [0x0A]
            }
        }
        if count > 0 { try Files.write(kept, to: path(month), mode: 0o600) }
        return count
    }

    // MARK: - Files

    private func path(_ month: String) -> String { "\(folder)/\(month).jsonl" }

    private func months() throws(FileError) -> [String] {
        guard Files.kind(folder) == .folder else { return [] }
        return try Files.names(in: folder).filter { $0.hasSuffix(".jsonl") }.map { String($0.dropLast(6)) }
    }

    private func lines(of month: String) throws(FileError) -> [Refusal?] {
        try Files.read(path(month), limit: Self.longestMonth).split(separator: 0x0A).map {
            try? Refusal(line: Array($0))
        }
    }

    /// The last whole line, read from the end of the file: a month may be long. Half a line is cut off first; whoever wrote it
    /// was stopped before git had its answer.
    private func lastLine(of month: String) throws(FileError) -> Refusal? {
        let handle = open(path(month), O_RDWR | O_CLOEXEC)
        guard handle >= 0 else { throw FileError(path(month)) }
        defer { close(handle) }
        let size = lseek(handle, 0, SEEK_END)
        let start = max(0, size - off_t(2 * JournalEntry.longest))
        lseek(handle, start, SEEK_SET)
        var tail = try Files.read(handle, named: path(month), limit: 3 * JournalEntry.longest)
        if let end = tail.lastIndex(of: 0x0A) {
            if end + 1 < tail.count, ftruncate(handle, start + off_t(end) + 1) != 0 { throw FileError(path(month)) }
            tail.removeSubrange(end...)
        } else {
            if !tail.isEmpty, ftruncate(handle, 0) != 0 { throw FileError(path(month)) }
            return nil
        }
        let first = tail.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        // A line that cannot be read breaks the chain here, and `journal verify` says so; pushes go on being judged.
        return try? Refusal(line: Array(tail[first...]))
    }

    private func append(_ line: [UInt8], to month: String) throws(FileError) {
        let handle = open(path(month), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard handle >= 0 else { throw FileError(path(month)) }
        defer { close(handle) }
        try Files.writeAll(line, to: handle, named: path(month))
        guard fsync(handle) == 0 else { throw FileError(path(month)) }
        try Files.sync(folder: folder)
    }

    private func salt() throws(FileError) -> String {
        let handle = open("/dev/urandom", O_RDONLY | O_CLOEXEC)
        guard handle >= 0 else { throw FileError("/dev/urandom") }
        defer { close(handle) }
        var bytes = [UInt8](repeating: 0, count: 16)
        guard read(handle, &bytes, bytes.count) == bytes.count else { throw FileError("/dev/urandom") }
        return hexadecimal(bytes)
    }
}
