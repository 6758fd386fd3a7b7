public import Changes
import Findings
import Git
public import PolicyModel
import Text

/// A proposal as it is handed in: one clean version on top of what is online, so that what was removed before handing in is
/// not in what gets published.
public struct Proposal {
    private let git: GitCommand
    private let remote: String
    private let commit: ObjectID
    /// Where it goes, without `refs/heads/`.
    public let branch: String
    /// The update the server will be asked for.
    public let update: RefUpdate

    /// Squashes the clone's work since it left the protected ref. Nothing in the working tree or on its branches changes.
    public init(client: Client, person: Person, name: String?, message: String?) throws(GateError) {
        git = GitCommand(in: client.workFolder)
        remote = client.remote
        guard let head = try client.head(), let base = try client.base() else { throw .input(.nothingToHandIn) }
        let headTree = try gate { () throws(GitError) in try client.repository.commit(head).tree }
        let baseTree = try gate { () throws(GitError) in try client.repository.commit(base).tree }
        guard headTree != baseTree else { throw .input(.nothingToHandIn) }
        let words: String
        if let message { words = message } else { words = try Self.lastMessage(of: head, in: client) }
        let slug = Self.slug(name ?? words)
        branch = "voorstel/\(person.id.rawValue)/\(slug)"
        let git = git
        let kept = KeptTrailers(repository: client.repository).words(words, of: head, since: base)
        let made = try onDisk { () throws(FileError) in
            try git.run(["commit-tree", headTree.hex, "-p", base.hex, "-F", "-"], input: Array(kept.utf8))
        }
        guard made.status == 0, let id = ObjectID(hex: made.text) else { throw .input(.notReadable) }
        commit = id
        let full = "refs/heads/\(branch)"
        let tracking = "refs/remotes/\(client.remote)/\(branch)"
        let old = try gate { () throws(GitError) in try client.repository.reference(tracking) }?.target
        update = RefUpdate(name: Array(full.utf8), old: old, new: id)
    }

    /// Sends it. A proposal of one's own may be replaced by a newer one, but only one that this clone knows of: two that were
    /// given the same name do not push each other out. Git's answer goes to the person unchanged.
    public func send() throws(GateError) -> Bool {
        let git = git
        let arguments = [
            "push", "--quiet", "--force-with-lease=refs/heads/\(branch):\(update.old?.hex ?? "")",
            "--push-option=afspraak.indienen", remote, "\(commit.hex):refs/heads/\(branch)",
        ]
        let answer = try onDisk { () throws(FileError) in
            try git.run(arguments, environment: ["AFSPRAAK_INDIENEN": "1"])
        }
        return answer.status == 0
    }

    private static func lastMessage(of head: ObjectID, in client: Client) throws(GateError) -> String {
        let commit = try gate { () throws(GitError) in try client.repository.commit(head) }
        return utf8Text(commit.message) ?? "Voorstel"
    }

    /// Bytes after which a name is cut; a ref as a whole may have 200.
    private static let longestSlug = 60

    /// A short name for a branch: letters, digits and hyphens of the first line.
    static func slug(_ text: String) -> String {
        let line = text.split(separator: "\n").first.map(String.init) ?? ""
        var slug = ""
        for scalar in Folding.folded(line).unicodeScalars where slug.utf8.count < longestSlug {
            if scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value) {
                slug.unicodeScalars.append(scalar)
            } else if !slug.isEmpty, !slug.hasSuffix("-") {
                slug += "-"
            }
        }
        while slug.hasSuffix("-") { slug.removeLast() }
        return slug.isEmpty ? "voorstel" : slug
    }
}

extension Message {
    fileprivate static let nothingToHandIn = Message(
        nl: "Er is niets in te dienen: je hebt nog niets bewaard dat niet al online staat.",
        en: "There is nothing to hand in: you have kept nothing that is not online already.")
}
