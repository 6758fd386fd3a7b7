import Digests

/// The commit that holds one entry: on the empty tree, with the entry before it as its only parent. Its id is a digest of all
/// that, so the commits are a chain in which nothing can be changed without changing every later id.
public struct JournalCommit: Sendable {
    /// The id git gives it.
    public let id: String
    public let parent: String?
    public let entry: JournalEntry

    /// git's own id of a tree in which nothing stands.
    public static let emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"

    /// The bytes of the commit for an entry. Its author is the tool and its times are in the entry: the same entry on the same
    /// parent is always the same commit.
    public static func bytes(of entry: JournalEntry, parent: String?, seconds: Int64) -> [UInt8] {
        let who = "Afspraak <afspraak@localhost> \(max(0, seconds)) +0000"
        let lines =
            ["tree \(emptyTree)"] + (parent.map { ["parent \($0)"] } ?? []) + [
                "author \(who)", "committer \(who)", "", "",
            ]
        return Array(lines.joined(separator: "\n").utf8) + entry.message
    }

    /// The id git gives a commit of these bytes.
    public static func id(of bytes: [UInt8]) -> String {
        SHA1Digest(of: Array("commit \(bytes.count)\0".utf8) + bytes).hex
    }

    /// Reads a commit; anything but exactly the form of an entry is refused.
    public init(id: String, bytes: [UInt8]) throws(JournalProblem) {
        guard let gap = bytes.firstRange(of: [0x0A, 0x0A]) else { throw JournalProblem("commit") }
        var lines = String(decoding: bytes[..<gap.lowerBound], as: UTF8.self).split(separator: "\n").map(String.init)[
            ...]
        guard lines.popFirst() == "tree \(Self.emptyTree)" else { throw JournalProblem("tree") }
        var parent: String?
        if let line = lines.first, line.hasPrefix("parent ") {
            parent = String(line.dropFirst(7))
            lines = lines.dropFirst()
        }
        guard lines.count == 2, lines.first?.hasPrefix("author Afspraak <afspraak@localhost> ") == true,
            lines.last?.hasPrefix("committer Afspraak <afspraak@localhost> ") == true
        else { throw JournalProblem("commit") }
        entry = try JournalEntry(message: Array(bytes[gap.upperBound...]))
        self.id = id
        self.parent = parent
    }
}
