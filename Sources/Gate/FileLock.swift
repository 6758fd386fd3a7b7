import Glibc

extension Files {
    /// Runs a step while nobody else holds the lock of this file. The lock goes with the process: whatever kills it leaves none.
    static func locked<Value>(
        _ path: String, _ step: () throws(GateError) -> Value
    ) throws(GateError) -> Value {
        let handle = try lockFile(path)
        defer { close(handle) }
        while flock(handle, LOCK_EX) != 0 {
            guard errno == EINTR else { throw .file(FileError(path)) }
        }
        return try step()
    }

    /// Runs a step when nobody else holds the lock of this file; else it is left to who does.
    static func unlessLocked(_ path: String, _ step: () -> Void) {
        guard let handle = try? lockFile(path) else { return }
        defer { close(handle) }
        guard flock(handle, LOCK_EX | LOCK_NB) == 0 else { return }
        step()
    }

    private static func lockFile(_ path: String) throws(GateError) -> Int32 {
        let handle = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard handle >= 0 else { throw .file(FileError(path)) }
        return handle
    }
}
