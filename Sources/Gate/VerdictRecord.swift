import Glibc
public import Journal
import JSON
import Presentation

/// Keeps the record of each accepted push in the state folder, synced to disk before the hook answers (protocol.md 5), until its
/// entry stands in the journal. Only what waits stands here: the folder stays small however many pushes there were.
public struct VerdictRecords: Sendable {
    private let folder: String

    public init(stateFolder: String) { folder = "\(stateFolder)/judged" }

    /// Most bytes of one record.
    static let longest = JournalEntry.longest

    private func path(_ name: String) -> String { "\(folder)/\(name).json" }

    /// Writes a record and syncs the file and its folder.
    public func keep(_ push: JudgedPush, name: String) throws(GateError) {
        let text = push.json.text(.compact, order: .sorted) + "\n"
        try onDisk { () throws(FileError) in
            try Files.makeFolder(folder, mode: 0o700)
            try Files.write(Array(text.utf8), to: path(name), mode: 0o600)
            try Files.sync(folder: folder)
        }
    }

    /// The record of this name; nil when there is none, or none that can be read.
    public func read(_ name: String) -> JudgedPush? {
        guard let bytes = try? Files.read(path(name), limit: Self.longest), let json = try? JSONValue(reading: bytes)
        else {
            return nil
        }
        return try? JudgedPush(json: json)
    }

    /// Takes a record away.
    func drop(_ name: String) throws(GateError) {
        try onDisk { () throws(FileError) in try Files.remove(path(name)) }
    }

    /// Everything that waits, and the names of what cannot be read.
    func waiting() throws(GateError) -> (records: [WaitingRecord], unreadable: [String]) {
        guard Files.kind(folder) == .folder else { return ([], []) }
        var records: [WaitingRecord] = []
        var unreadable: [String] = []
        for file in try onDisk({ () throws(FileError) in try Files.names(in: folder) }) where file.hasSuffix(".json") {
            let name = String(file.dropLast(5))
            let alive = ReceivingProcess.isAlive(name)
            if let push = read(name) {
                records.append(WaitingRecord(name: name, push: push, isUnderWay: alive))
            } else if Files.kind(path(name)) != nil {
                unreadable.append(file)
            }
        }
        return (records, unreadable)
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
