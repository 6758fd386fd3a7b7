public import Consents
import Findings
import Git
import Glibc

/// The consent register of a server or a clone: opened when a record first names a consent, and not before.
public final class ConsentRegister {
    /// The key of git's config that says where the register lies.
    public static let setting = "afspraak.consents"
    private static let fileName = "toestemmingen.register"
    /// Exports that somebody may put beside the register, to be read in from there.
    private static let exports = ["toestemmingen.csv", "toestemmingen.json"]

    /// The file of the register, whether it is there or not.
    public let path: String
    /// Whether it has to be there: its place was set by hand.
    private let isExpected: Bool
    /// What no register means here.
    private let whenAbsent: ConsentFact
    private var opened: State?
    private var known: [String: ConsentFact] = [:]

    /// Most consents that are remembered.
    private static let most = 4_096

    private enum State {
        case absent
        case unreadable
        case open(ConsentIndex, OpenFile)
    }

    private init(path: String, isExpected: Bool, whenAbsent: ConsentFact) {
        self.path = path
        self.isExpected = isExpected
        self.whenAbsent = whenAbsent
    }

    /// A path that a person wrote down, wherever the hook runs.
    private static func whole(_ path: String, in folder: String) -> String {
        path.hasPrefix("/") ? path : "\(folder)/\(path)"
    }

    /// The server's own.
    public convenience init(of settings: ServerSettings) {
        self.init(
            path: settings.consents.map { Self.whole($0, in: settings.folder) }
                ?? "\(settings.stateFolder)/\(Self.fileName)",
            isExpected: settings.consents != nil, whenAbsent: .absent)
    }

    /// That of a bare repository: the server's, or what lies in one that is no server.
    convenience init(of bare: Repository) throws(GateError) {
        if let settings = try? ServerSettings(of: bare) {
            self.init(of: settings)
        } else {
            let setting = try gate { () throws(GitError) in try bare.localConfig(Self.setting) }
            self.init(ofClone: bare, setting: setting)
        }
    }

    /// The copy in a clone, if there is one: without it only the server can tell.
    convenience init(ofClone repository: Repository, setting: String?) {
        let folder = repository.gitDirectory
        self.init(
            path: setting.map { Self.whole($0, in: folder) } ?? "\(folder)/afspraak/\(Self.fileName)",
            isExpected: setting != nil, whenAbsent: .elsewhere)
    }

    /// What the register says of a consent.
    public func fact(of id: String) -> ConsentFact {
        if let fact = known[id] { return fact }
        let fact = lookedUp(id)
        if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
        known[id] = fact
        return fact
    }

    private func lookedUp(_ id: String) -> ConsentFact {
        let state = opened ?? find()
        opened = state
        switch state {
        case .absent: return whenAbsent
        case .unreadable: return .unreadable
        case .open(let index, let file): return index.fact(of: id) { file.bytes(at: $0, count: $1) }
        }
    }

    private func find() -> State {
        guard let written = Self.modified(path) else {
            return isExpected || Files.kind(path) != nil || newestExport != nil ? .unreadable : .absent
        }
        // An export that came in later and was not read may hold a withdrawal that the register does not know.
        if let export = newestExport, export > written { return .unreadable }
        guard let file = OpenFile(path) else { return .unreadable }
        guard let index = ConsentIndex(size: file.size, reading: { file.bytes(at: $0, count: $1) }) else {
            return .unreadable
        }
        return .open(index, file)
    }

    /// When the newest export beside the register was written.
    private var newestExport: Moment? {
        guard let slash = path.lastIndex(of: "/") else { return nil }
        return Self.exports.compactMap { Self.modified(path[...slash] + $0) }.max()
    }

    /// Seconds and nanoseconds.
    private struct Moment: Comparable {
        let seconds, nanoseconds: Int

        static func < (left: Moment, right: Moment) -> Bool {
            (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
        }
    }

    private static func modified(_ path: some StringProtocol) -> Moment? {
        var status = stat()
        guard stat(String(path), &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Moment(seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
    }
}

/// A file that is read here and there, and never as a whole.
private final class OpenFile {
    private let handle: Int32
    let size: Int

    init?(_ path: String) {
        handle = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
        var status = stat()
        guard handle >= 0, fstat(handle, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            if handle >= 0 { close(handle) }
            return nil
        }
        size = Int(status.st_size)
    }

    deinit { close(handle) }

    /// nil when they are not all there.
    func bytes(at offset: Int, count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let read = bytes.withUnsafeMutableBytes { buffer in
                pread(handle, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled))
            }
            if read < 0, errno == EINTR { continue }
            guard read > 0 else { return nil }
            filled += read
        }
        return bytes
    }
}

extension Message {
    fileprivate static let exportUnread = Message(
        nl: "De lijst kan niet gelezen worden.", en: "The export cannot be read.")
}

extension ConsentRegister {
    /// Reads an export and puts the register that is made of it in place of the old one, whole or not at all.
    public static func read(export: String, into path: String) throws(GateError) -> ConsentTable {
        let table = try self.table(of: export)
        try onDisk { () throws(FileError) in
            if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
                try Files.makeFolder(String(path[..<slash]), mode: 0o700)
            }
            try Files.write(table.indexed, to: path, mode: 0o600)
        }
        return table
    }

    /// Reads an export a piece at a time: what is not needed of it, names above all, does not stay in memory.
    public static func table(of export: String) throws(GateError) -> ConsentTable {
        let handle = open(export, O_RDONLY | O_CLOEXEC | O_NOCTTY)
        guard handle >= 0 else { throw .file(FileError(export)) }
        defer { close(handle) }
        var failure: FileError?
        do throws(ConsentProblem) {
            return try ConsentTable { () throws(ConsentProblem) in
                do throws(FileError) {
                    return try Files.piece(of: handle, named: export)
                } catch {
                    failure = error
                    throw ConsentProblem(.exportUnread)
                }
            }
        } catch {
            if let failure { throw .file(failure) }
            throw .input(error.sentence)
        }
    }

    /// Where the register of the repository around a folder lies, server or clone.
    public static func path(around folder: String) throws(GateError) -> String {
        if let repository = try? Repository(bare: folder, quarantine: nil), repository.workDirectory == nil,
            let settings = try? ServerSettings(of: repository)
        {
            return ConsentRegister(of: settings).path
        }
        return try Client(around: folder).consents.path
    }
}
