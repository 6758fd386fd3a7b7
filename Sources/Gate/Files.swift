import Glibc

/// A file or folder that could not be read or written, with the system's own word for why.
public struct FileError: Error, Sendable, Equatable {
    public let path: String
    public let reason: String
    /// Whether it holds more than we read.
    public private(set) var isTooLarge = false
    /// Whether nothing stands there.
    public private(set) var isAbsent = false

    init(_ path: String, code: Int32 = errno) {
        self.path = path
        self.reason = String(cString: strerror(code))
        isAbsent = code == ENOENT
    }

    init(_ path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    init(_ path: String, largerThan limit: Int) {
        self.init(path, reason: "larger than \(limit) bytes")
        isTooLarge = true
    }
}

/// The few things we do with files.
public enum Files {
    /// The kinds that matter; a link is told as a link, never followed.
    public enum Kind: Sendable, Equatable {
        case file(size: Int, executable: Bool)
        case folder
        case link
        case other
    }

    /// What stands at a path; nil when nothing does.
    public static func kind(_ path: String) -> Kind? {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file(size: Int(status.st_size), executable: status.st_mode & S_IXUSR != 0)
        case S_IFDIR: return .folder
        case S_IFLNK: return .link
        default: return .other
        }
    }

    /// Whether a program stands here, by itself or at the end of links (gitolite links its `update` hook).
    static func runs(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }

    /// A whole file; refuses before reading when it is larger than `limit` bytes.
    public static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
        let handle = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
        guard handle >= 0 else { throw FileError(path) }
        defer { close(handle) }
        return try read(handle, named: path, limit: limit)
    }

    /// A whole file; nil when there is none. One that is there and cannot be read is a failure, never taken for none.
    static func readIfThere(_ path: String, limit: Int) throws(FileError) -> [UInt8]? {
        do throws(FileError) { return try read(path, limit: limit) } catch {
            if error.isAbsent { return nil }
            throw error
        }
    }

    /// All of an open file or pipe, up to `limit` bytes.
    public static func read(_ handle: Int32, named name: String, limit: Int) throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        var facts = stat()
        // One piece of memory for a file whose size is known.
        if fstat(handle, &facts) == 0, facts.st_size > 0 { bytes.reserveCapacity(min(Int(facts.st_size), limit)) }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(handle, &chunk, chunk.count)
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw FileError(name)
            }
            bytes += chunk.prefix(count)
            guard bytes.count <= limit else { throw FileError(name, largerThan: limit) }
        }
    }

    /// The next piece of an open file; empty at its end.
    static func piece(of handle: Int32, named name: String) throws(FileError) -> [UInt8] {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(handle, &chunk, chunk.count)
            if count >= 0 { return Array(chunk.prefix(count)) }
            if errno != EINTR { throw FileError(name) }
        }
    }

    /// Names in a folder, sorted by their bytes, without `.` and `..`.
    public static func names(in folder: String) throws(FileError) -> [String] {
        guard let stream = opendir(folder) else { throw FileError(folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Writes a file whole or not at all: beside it first, synced, then moved over it.
    /// - Parameter isLasting: false for what may be lost when the machine stops, because it can be made again: that is not synced.
    public static func write(
        _ bytes: [UInt8], to path: String, mode: UInt32 = 0o644, isLasting: Bool = true
    ) throws(FileError) {
        let draft = "\(path).\(getpid()).tmp"
        let handle = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard handle >= 0 else { throw FileError(draft) }
        do throws(FileError) {
            try writeAll(bytes, to: handle, named: draft)
            if isLasting, fsync(handle) != 0 { throw FileError(draft) }
        } catch {
            close(handle)
            unlink(draft)
            throw error
        }
        close(handle)
        guard rename(draft, path) == 0 else {
            let failure = FileError(path)
            unlink(draft)
            throw failure
        }
    }

    /// Writes a file that is there anew, whole or not at all, and leaves who may read, write and run it as it was. A link is not
    /// followed.
    public static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw FileError(path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(path, reason: "not a file") }
        let draft = "\(path).\(getpid()).tmp"
        try write(bytes, to: draft, mode: 0o600)
        guard chmod(draft, status.st_mode & 0o7777) == 0, rename(draft, path) == 0 else {
            let failure = FileError(path)
            unlink(draft)
            throw failure
        }
    }

    /// Adds bytes to the end of a file, in one piece; makes it when it is not there.
    static func append(_ bytes: [UInt8], to path: String) throws(FileError) {
        let handle = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard handle >= 0 else { throw FileError(path) }
        defer { close(handle) }
        try writeAll(bytes, to: handle, named: path)
    }

    /// Writes all bytes to an open file.
    public static func writeAll(_ bytes: [UInt8], to handle: Int32, named name: String) throws(FileError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(handle, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw FileError(name)
            }
            rest = rest.dropFirst(count)
        }
    }

    /// A file without a name that another program reads: no pipe that fills up, or breaks when that program stops reading.
    static func unnamed(holding bytes: [UInt8]) throws(FileError) -> Int32 {
        if bytes.isEmpty {
            let handle = open("/dev/null", O_RDONLY | O_CLOEXEC)
            guard handle >= 0 else { throw FileError("/dev/null") }
            return handle
        }
        let folder = passingFolder(asked: Environment.current["TMPDIR"])
        var name = Array("\(folder)/afspraak.XXXXXX".utf8CString)
        let handle = mkstemp(&name)
        guard handle >= 0 else { throw FileError(folder) }
        _ = fcntl(handle, F_SETFD, FD_CLOEXEC)
        unlink(name)
        do throws(FileError) {
            try writeAll(bytes, to: handle, named: folder)
        } catch {
            close(handle)
            throw error
        }
        lseek(handle, 0, SEEK_SET)
        return handle
    }

    /// Where files stand that nobody keeps: the folder that was asked for (`TMPDIR`), and else `/tmp`. A folder that does not begin at
    /// the top is another one for each program, and counts for none.
    static func passingFolder(asked: String?) -> String {
        var status = stat()
        guard let asked, asked.hasPrefix("/"), stat(asked, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            return "/tmp"
        }
        return asked
    }

    /// Makes a folder and those above it.
    public static func makeFolder(_ path: String, mode: UInt32 = 0o755) throws(FileError) {
        if kind(path) == .folder || mkdir(path, mode) == 0 { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            if errno == EEXIST { return }
            throw FileError(path)
        }
        try makeFolder(String(path[..<slash]), mode: mode)
        guard mkdir(path, mode) == 0 || errno == EEXIST else { throw FileError(path) }
    }

    /// Removes one file; no error when it is not there.
    public static func remove(_ path: String) throws(FileError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw FileError(path) }
    }

    /// Removes a folder with all that is in it. Links are removed, not followed.
    public static func removeFolder(_ path: String) throws(FileError) {
        var waiting = [path]
        var folders: [String] = []
        while let folder = waiting.popLast() {
            guard kind(folder) == .folder else { continue }
            folders.append(folder)
            for name in try names(in: folder) {
                let inner = "\(folder)/\(name)"
                if kind(inner) == .folder { waiting.append(inner) } else { try remove(inner) }
            }
        }
        for folder in folders.reversed() {
            guard rmdir(folder) == 0 || errno == ENOENT else { throw FileError(folder) }
        }
    }

    /// The path without links and dots, or nil when it does not exist.
    public static func resolved(_ path: String) -> String? {
        guard let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }
}
