import Glibc

/// Keeps one record per verdict in the state folder, synced to disk before the hook answers (protocol.md 5).
public struct VerdictRecords: Sendable {
    private let folder: String

    public init(stateFolder: String) { folder = stateFolder }

    /// Where records wait until their push has landed, and where they stand afterwards.
    private var judged: String { "\(folder)/judged" }
    private var landed: String { "\(folder)/landed" }

    /// Writes a record under a name that cannot exist yet, and syncs the file and its folder.
    public func keep(_ record: [UInt8], name: String) throws(GateError) {
        try onDisk { () throws(FileError) in
            try Files.makeFolder(judged, mode: 0o700)
            try Files.write(record, to: "\(judged)/\(name).json", mode: 0o600)
            try Files.sync(folder: judged)
        }
    }

    /// Marks as landed what was judged under these names; gives those that were found.
    public func land(names: [String]) throws(GateError) -> [String] {
        try onDisk { () throws(FileError) in
            try Files.makeFolder(landed, mode: 0o700)
            var moved: [String] = []
            for name in names where rename("\(judged)/\(name).json", "\(landed)/\(name).json") == 0 {
                moved.append(name)
            }
            return moved
        }
    }
}

extension Files {
    /// Makes sure that a name in a folder survives a power cut.
    static func sync(folder: String) throws(FileError) {
        let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard handle >= 0 else { throw FileError(folder) }
        defer { close(handle) }
        guard fsync(handle) == 0 else { throw FileError(folder) }
    }
}
