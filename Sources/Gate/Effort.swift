import Findings
import Git

/// What is left of what one push may ask of the checker. Each ref and each version is bounded on its own; together they could
/// still be a thousand times that.
struct Effort {
    /// Most parents of one version: git's own merges hardly ever have more than three.
    static let mostParents = 64

    /// New versions, over all refs.
    private var commits = 5_000
    /// Changed paths, over all versions of all refs.
    private var changes = 100_000

    mutating func spend(commits count: Int) throws(GateError) {
        commits -= count
        guard commits >= 0 else { throw .tooMuch(.tooMuchAtOnce) }
    }

    mutating func spend(changes count: Int) throws(GateError) {
        changes -= count
        guard changes >= 0 else { throw .tooMuch(.tooMuchAtOnce) }
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
    fileprivate static let tooMuchAtOnce = Message(
        nl: "Dit is te veel in één keer: alle versies samen raken te veel bestanden. Stuur het in kleinere delen door.",
        en: "This is too much at once: all versions together touch too many files. Push it in smaller parts.")
}
