import Approvals
import Digests
import Git
import PolicyModel

/// Finds statements by what they are about without reading them all: a memory beside the repository that is brought up to
/// date from git, and made anew when it is lost. What it names is read from git and verified before it counts.
struct StatementIndex {
    private let folder: String
    private let repository: Repository

    init(in folder: String, of repository: Repository) {
        self.folder = folder
        self.repository = repository
    }

    /// What a statement is found under.
    enum Key: Hashable {
        /// Approvals of one transition, and exceptions for one version.
        case path(String, to: ObjectID?)
        /// Withdrawals and confirmations of a statement.
        case about(String)
        /// Exceptions of one person.
        case exceptions(by: String)

        fileprivate var name: String {
            let text =
                switch self {
                case .path(let path, let to): "path\0\(path)\0\(to?.hex ?? "")"
                case .about(let id): "about\0\(id)"
                case .exceptions(let person): "exceptions\0\(person)"
                }
            return String(SHA256Digest(of: Array(text.utf8)).hex.prefix(32))
        }
    }

    /// Statements under a key, as they stand at the tree `current`.
    func ids(under key: Key, at current: ObjectID) throws(GateError) -> [String] {
        try catchUp(to: current)
        // What cannot be read is no empty list: a withdrawal may stand in it.
        let bytes = try onDisk { () throws(FileError) in try Files.readIfThere(file(of: key), limit: 16 << 20) }
        var seen: Set<String> = []
        return String(decoding: bytes ?? [], as: UTF8.self).split(separator: "\n").map(String.init).filter {
            $0.utf8.count == 64 && seen.insert($0).inserted
        }
    }

    private func file(of key: Key) -> String {
        let name = key.name
        return "\(folder)/\(name.prefix(2))/\(name)"
    }

    private var marker: String { "\(folder)/tree" }

    /// Adds what came in since the index was last used.
    private func catchUp(to current: ObjectID) throws(GateError) {
        let known = (try? Files.read(marker, limit: 64)).flatMap { ObjectID(hex: String(decoding: $0, as: UTF8.self)) }
        if known == current { return }
        let earlier = known.flatMap { repository.contains($0) ? $0 : nil }
        if earlier == nil { try onDisk { () throws(FileError) in try Files.removeFolder(folder) } }
        let changes = try gate { () throws(GitError) in
            try repository.treeChanges(from: earlier, to: current, limits: .wholeSite)
        }
        var added: [Key: [String]] = [:]
        for change in changes {
            guard let id = StatementPath.statement(at: change.path), let blob = change.new?.id,
                let statement = try statement(blob)
            else { continue }
            for key in Self.keys(of: statement) { added[key, default: []].append(id) }
        }
        try onDisk { () throws(FileError) in
            try Files.makeFolder(folder, mode: 0o700)
            for (key, ids) in added {
                let file = file(of: key)
                try Files.makeFolder(String(file.dropLast(33)), mode: 0o700)
                try Files.append(Array((ids.joined(separator: "\n") + "\n").utf8), to: file)
            }
            // Last: an index that was cut short is caught up with again.
            try Files.write(Array(current.hex.utf8), to: marker, mode: 0o600)
        }
    }

    /// nil for what is no statement. What git does not give now is not left out for ever: the next who asks tries again.
    private func statement(_ blob: ObjectID) throws(GateError) -> Statement? {
        do throws(GitError) {
            return Statement(bytes: try repository.blob(blob, limit: Statement.mostBytes))
        } catch {
            switch error.kind {
            case .tooLarge, .wrongKind: return nil
            case .notFound, .tooMany, .unsupported, .notOwner, .broken: throw .git(error)
            }
        }
    }

    private static func keys(of statement: Statement) -> Set<Key> {
        var keys: Set<Key> = []
        switch statement.kind {
        case .approval, .registered, .advice:
            for transition in statement.transitions { keys.insert(.path(transition.path, to: transition.to)) }
        case .override:
            for transition in statement.transitions { keys.insert(.path(transition.path, to: transition.to)) }
            // Of who decided, and of who wrote it down.
            for person in [statement.by, statement.speaker] { keys.insert(.exceptions(by: person.rawValue)) }
        case .withdrawal, .confirmation, .rejection:
            if let subject = statement.subject { keys.insert(.about(subject)) }
        case .crisis: break
        }
        return keys
    }
}

/// Where statements stand in the tree of their ref: `aa/<sha256>.json` with `.sig` beside it (protocol.md 4).
enum StatementPath {
    static func json(_ id: String) -> String { "\(id.prefix(2))/\(id).json" }
    static func signature(_ id: String) -> String { "\(id.prefix(2))/\(id).sig" }

    /// The statement a path holds; nil when it is another file.
    static func statement(at path: RepositoryPath) -> String? {
        guard let text = path.text, text.hasSuffix(".json") else { return nil }
        let id = String(text.dropFirst(3).dropLast(5))
        return isID(id) && text == json(id) ? id : nil
    }

    /// Whether a text is a SHA-256 in hexadecimal digits.
    static func isID(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
