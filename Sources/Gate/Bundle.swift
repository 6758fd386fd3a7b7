import Findings
import Git
import Text

extension Client {
    /// Puts one commit in the place of those that the protected ref does not have: the same result, without what was mended
    /// on the way. Nothing in the working tree changes. False when there is nothing to put together.
    public func bundle(message: String?) throws(GateError) -> Bool {
        guard let head = try head(), let base = try base(), head != base else { return false }
        let commit = try gate { () throws(GitError) in try repository.commit(head) }
        let git = GitCommand(in: workFolder)
        let words = KeptTrailers(repository: repository).words(
            message ?? utf8Text(commit.message) ?? "Aanpassing", of: head, since: base)
        let made = try onDisk { () throws(FileError) in
            try git.run(["commit-tree", commit.tree.hex, "-p", base.hex, "-F", "-"], input: Array(words.utf8))
        }
        guard made.status == 0, let id = ObjectID(hex: made.text) else { throw .input(.notReadable) }
        // The old tip has to be the one we saw, and stands in the reflog.
        let moved = try onDisk { () throws(FileError) in
            try git.run(["update-ref", "-m", "afspraak bundle", "HEAD", id.hex, head.hex])
        }
        guard moved.status == 0 else { throw .input(.notReadable) }
        return true
    }
}
