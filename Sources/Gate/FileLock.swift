import Glibc

extension Files {
    /// Runs a step while nobody else holds the lock of this file. The lock goes with the process: whatever kills it leaves none.
    static func locked<Value>(
        _ path: String, _ step: () throws(GateError) -> Value
    ) throws(GateError) -> Value {
        let handle = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard handle >= 0 else { throw .file(FileError(path)) }
        defer { close(handle) }
        while flock(handle, LOCK_EX) != 0 {
            guard errno == EINTR else { throw .file(FileError(path)) }
        }
        return try step()
    }
}
