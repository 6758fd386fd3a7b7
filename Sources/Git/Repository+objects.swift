import CGit2
import Glibc

/// The four kinds of object.
public enum ObjectKind: Sendable, Hashable {
    case commit
    case tree
    case blob
    case tag
}

/// A claim in a commit: who says to have made it. Never a ground for rights.
public struct Claim: Sendable, Hashable {
    public let name: [UInt8]
    public let email: [UInt8]
    /// Seconds since 1970, as claimed.
    public let seconds: Int64

    public init(name: [UInt8], email: [UInt8], seconds: Int64) {
        (self.name, self.email, self.seconds) = (name, email, seconds)
    }
}

/// What a commit says.
public struct CommitFacts: Sendable {
    public let id: ObjectID
    public let tree: ObjectID
    public let parents: [ObjectID]
    public let author: Claim
    public let committer: Claim
    /// The message in bytes, cut at 64 KiB.
    public let message: [UInt8]
}

extension Repository {
    /// Kind and size of an object in bytes, without reading it.
    public func header(of id: ObjectID) throws(GitError) -> (kind: ObjectKind, size: Int) {
        var oid = git_oid(id)
        var size = 0
        var type = GIT_OBJECT_INVALID
        try git("header") { git_odb_read_header(&size, &type, store, &oid) }
        let kind: ObjectKind? =
            switch type {
            case GIT_OBJECT_COMMIT: .commit
            case GIT_OBJECT_TREE: .tree
            case GIT_OBJECT_BLOB: .blob
            case GIT_OBJECT_TAG: .tag
            default: nil
            }
        guard let kind else { throw GitError(.wrongKind, .wrongKind) }
        return (kind, size)
    }

    /// Whether the object is here.
    public func contains(_ id: ObjectID) -> Bool {
        var oid = git_oid(id)
        return git_odb_exists(store, &oid) == 1
    }

    /// The bytes of a blob. Its header is read first: one larger than `limit` is never unpacked.
    public func blob(_ id: ObjectID, limit: Int) throws(GitError) -> [UInt8] {
        try bytes(of: id, kind: .blob, limit: limit) { Array($0) }
    }

    /// The bytes of an object, handed to `body` without a copy.
    func bytes<Value>(
        of id: ObjectID, kind: ObjectKind, limit: Int, _ body: (UnsafeRawBufferPointer) -> Value
    ) throws(GitError) -> Value {
        let header = try header(of: id)
        guard header.kind == kind else { throw GitError(.wrongKind, .wrongKind) }
        guard header.size <= limit else {
            throw GitError(.tooLarge(size: header.size, limit: limit), .tooLarge(header.size, limit))
        }
        var oid = git_oid(id)
        var object: OpaquePointer?
        try git("read") { git_odb_read(&object, store, &oid) }
        defer { git_odb_object_free(object) }
        return body(UnsafeRawBufferPointer(start: git_odb_object_data(object), count: git_odb_object_size(object)))
    }

    /// What a commit says.
    public func commit(_ id: ObjectID) throws(GitError) -> CommitFacts {
        var oid = git_oid(id)
        var commit: OpaquePointer?
        let header = try header(of: id)
        guard header.kind == .commit else { throw GitError(.wrongKind, .wrongKind) }
        guard header.size <= 1_048_576 else {
            throw GitError(.tooLarge(size: header.size, limit: 1_048_576), .tooLarge(header.size, 1_048_576))
        }
        try git("commit") { git_commit_lookup(&commit, handle, &oid) }
        defer { git_commit_free(commit) }
        guard let tree = git_commit_tree_id(commit) else { throw GitError(.broken, .notFound) }
        let parents = (0..<git_commit_parentcount(commit)).compactMap { git_commit_parent_id(commit, $0) }
        let message = git_commit_message_raw(commit).map { text in
            Array(UnsafeBufferPointer(start: text, count: min(strlen(text), 65_536)).map { UInt8(bitPattern: $0) })
        }
        return CommitFacts(
            id: id, tree: ObjectID(tree.pointee), parents: parents.map { ObjectID($0.pointee) },
            author: Claim(git_commit_author(commit)), committer: Claim(git_commit_committer(commit)),
            message: message ?? [])
    }

    /// The bytes of a commit as they stand in the store, when there are at most `limit`. Nobody checked that they are what its id says.
    public func commitBytes(_ id: ObjectID, limit: Int) throws(GitError) -> [UInt8] {
        try bytes(of: id, kind: .commit, limit: limit) { Array($0) }
    }

    /// The commit an id stands for: itself, or what a tag points to.
    public func peelToCommit(_ id: ObjectID) throws(GitError) -> ObjectID {
        var id = id
        for _ in 0..<Self.deepestTag {
            let header = try header(of: id)
            if header.kind == .commit { return id }
            // Anything else is left unread: a blob that poses as a branch can be of any size.
            guard header.kind == .tag, header.size <= 1_048_576 else { break }
            id = try target(ofTag: id)
        }
        throw GitError(.wrongKind, .wrongKind)
    }

    /// Most tags that point at each other.
    private static let deepestTag = 10

    private func target(ofTag id: ObjectID) throws(GitError) -> ObjectID {
        var oid = git_oid(id)
        var tag: OpaquePointer?
        try git("tag") { git_tag_lookup(&tag, handle, &oid) }
        defer { git_tag_free(tag) }
        guard let target = git_tag_target_id(tag) else { throw GitError(.broken, .wrongKind) }
        return ObjectID(target.pointee)
    }
}

extension Claim {
    init(_ signature: UnsafePointer<git_signature>?) {
        func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
            text.map { UnsafeBufferPointer(start: $0, count: min(strlen($0), 1_024)).map { UInt8(bitPattern: $0) } }
                ?? []
        }
        self.init(
            name: bytes(signature?.pointee.name), email: bytes(signature?.pointee.email),
            seconds: signature?.pointee.when.time ?? 0)
    }
}

extension ObjectID {
    init(_ oid: git_oid) {
        self = withUnsafeBytes(of: oid) { ObjectID(bytes: $0) }
    }
}

extension git_oid {
    init(_ id: ObjectID) {
        self.init()
        withUnsafeMutableBytes(of: &self) { $0.copyBytes(from: id.bytes) }
    }
}
