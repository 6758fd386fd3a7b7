import Foundation

/// Objects that git's own commands would not make.
extension Scene {
    /// Stores an object as it is given; gives its id.
    func object(_ kind: String, _ bytes: Data) throws -> String {
        try clone.git("hash-object", "-t", kind, "-w", "--literally", "--stdin", input: bytes)
    }

    /// A tree of these entries in this order, however wrong.
    func tree(entries: [(mode: String, name: String)], of id: String? = nil) throws -> String {
        let id = try id ?? clone.blob()
        return try object("tree", entries.reduce(into: Data()) { $0 += Self.entry($1.mode, $1.name, id) })
    }

    /// One entry of a tree, in bytes.
    static func entry(_ mode: String, _ name: String, _ id: String) -> Data {
        Data("\(mode) \(name)\u{0}".utf8) + Data(id.bytesOfHex)
    }

    /// Keeps a version in which the top folder has one more entry, in front of what is there.
    func keepTree(entry name: String, mode: String, of id: String) throws {
        try keepTree(Self.entry(mode, name, id), last: false)
    }

    /// The same for a line as `git ls-tree` prints it, at its right place.
    func keepTree(line: String) throws {
        let lines = try clone.git("ls-tree", "HEAD")
        try keep(tree: try clone.git("mktree", "--missing", input: Data("\(lines)\n\(line)\n".utf8)))
    }

    /// The same for any bytes, in front or behind.
    func keepTree(_ bytes: Data, last: Bool) throws {
        let top = try clone.program.run(["git", "cat-file", "tree", "HEAD^{tree}"]).output
        try keep(tree: try object("tree", last ? top + bytes : bytes + top))
    }

    /// Keeps a version with this tree.
    func keep(tree: String, message: String = "Bijzonder") throws {
        let commit = try clone.git("commit-tree", tree, "-p", "HEAD", "-m", message)
        try clone.git("update-ref", "HEAD", commit)
    }

    /// Keeps a version made of these bytes: what stands between the parent and the message is ours.
    func keep(rawCommit text: String) throws {
        try clone.git("update-ref", "HEAD", try object("commit", Data(text.utf8)))
    }
}

extension String {
    fileprivate var bytesOfHex: [UInt8] {
        let digits = utf8.map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x57 }
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
