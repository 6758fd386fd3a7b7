import CGit2

/// One entry of a tree.
public struct TreeEntry: Sendable, Hashable {
    /// The name in bytes; need not be UTF-8 and can hold anything but a slash and NUL.
    public let name: [UInt8]
    /// The mode as git has it, for example 0o100644. Odd ones are kept, so that a rule can refuse them.
    public let mode: UInt32
    public let id: ObjectID

    public var isFolder: Bool { mode == 0o40000 }

    public init(name: [UInt8], mode: UInt32, id: ObjectID) {
        self.name = name
        self.mode = mode
        self.id = id
    }
}

extension Repository {
    /// Most bytes of one tree object.
    static let largestTree = 16_777_216

    /// The entries of a tree, in git's order. We read the object ourselves: libgit2's reader refuses some trees that git takes.
    public func tree(_ id: ObjectID) throws(GitError) -> [TreeEntry] {
        let entries = try bytes(of: id, kind: .tree, limit: Self.largestTree) { TreeEntry.entries(in: $0) }
        guard let entries else { throw GitError(.broken, .wrongKind, detail: "malformed tree \(id)") }
        return entries
    }

    /// The entry at a path below a tree; nil when there is none.
    public func entry(at path: RepositoryPath, in tree: ObjectID) throws(GitError) -> TreeEntry? {
        var folder = tree
        let parts = path.components
        for (index, part) in parts.enumerated() {
            guard let entry = try self.tree(folder).first(where: { $0.name.elementsEqual(part) }) else { return nil }
            if index == parts.count - 1 { return entry }
            guard entry.isFolder else { return nil }
            folder = entry.id
        }
        return nil
    }
}

extension TreeEntry {
    /// Reads `<octal mode> SP <name> NUL <20 bytes>` until the end; nil when it is anything else.
    static func entries(in bytes: UnsafeRawBufferPointer) -> [TreeEntry]? {
        var entries: [TreeEntry] = []
        entries.reserveCapacity(bytes.count / 36)
        var index = 0
        while index < bytes.count {
            var mode: UInt32 = 0
            var digits = 0
            while index < bytes.count, bytes[index] != 0x20 {
                guard (0x30...0x37).contains(bytes[index]), digits < 7 else { return nil }
                mode = mode << 3 | UInt32(bytes[index] - 0x30)
                digits += 1
                index += 1
            }
            index += 1
            let start = index
            while index < bytes.count, bytes[index] != 0 { index += 1 }
            let end = index
            index += 1
            guard digits > 0, end > start, index + 20 <= bytes.count else { return nil }
            entries.append(
                TreeEntry(
                    name: Array(bytes[start..<end]), mode: mode,
                    id: ObjectID(bytes: UnsafeRawBufferPointer(rebasing: bytes[index..<(index + 20)]))))
            index += 20
        }
        return entries
    }
}
