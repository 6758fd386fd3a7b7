import Changes
import Findings
import Git
import Judgement

/// What is left of what one push may ask of the checker. Each ref and each version is bounded on its own; together they could
/// still be a thousand times that.
struct Effort {
    /// Most parents of one version: git's own merges hardly ever have more than three.
    static let mostParents = 64

    /// New versions, over all refs.
    private var commits = 5_000
    /// Changed paths, over all versions of all refs.
    private var changes = 100_000

    /// Bytes of different pages.
    private var textBytes = 32 * 1_048_576
    private var texts: Set<ObjectID> = []
    private static let longestText = ContentLimits().page

    mutating func spend(commits count: Int) throws(GateError) {
        commits -= count
        guard commits >= 0 else { throw .tooMuch(.tooMuchAtOnce) }
    }

    mutating func spend(changes count: Int) throws(GateError) {
        changes -= count
        guard changes >= 0 else { throw .tooMuch(.tooMuchAtOnce) }
    }

    /// Counts the texts that these stages bring: to read one takes a hundred times the time and the room of any other file.
    mutating func spendTexts(of stages: [Stage], in repository: Repository) throws(GateError) {
        for stage in stages {
            for change in stage.changes where change.path.fileExtension == "md" {
                guard let id = change.new?.id, change.new?.mode != 0o160000, texts.insert(id).inserted else { continue }
                let size = try gate { () throws(GitError) in try repository.header(of: id) }.size
                // What is too large is not read at all.
                if size <= Self.longestText { textBytes -= size }
                guard textBytes >= 0 else { throw .tooMuch(.tooMuchText) }
            }
        }
    }

    func check(_ commit: CommitFacts) throws(GateError) {
        guard commit.parents.count <= Self.mostParents else {
            throw .tooMuch(
                Message(
                    nl: "Eén versie brengt hier \(commit.parents.count) andere samen. Hoogstens \(Self.mostParents).",
                    en: "One version merges \(commit.parents.count) others here. At most \(Self.mostParents)."))
        }
    }
}

extension Message {
    fileprivate static let tooMuchText = Message(
        nl: "Dit is te veel in één keer: meer tekst dan we samen kunnen nakijken. Stuur het in kleinere delen door.",
        en: "This is too much at once: more text than we can check together. Push it in smaller parts.")
    fileprivate static let tooMuchAtOnce = Message(
        nl: "Dit is te veel in één keer: alle versies samen raken te veel bestanden. Stuur het in kleinere delen door.",
        en: "This is too much at once: all versions together touch too many files. Push it in smaller parts.")
}
