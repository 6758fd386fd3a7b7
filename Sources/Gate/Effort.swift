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

    /// Bytes of different pages: to read one takes a hundred times the time and the room of any other file.
    private var pageBytes = 32 * 1_048_576
    private var pages: Set<ObjectID> = []
    /// Bytes of texts that are no pages, each time that one is looked through: in its version and in the result. A list of numbers
    /// goes at some megabytes a second, so this is about what fits in the time of a hook: one file of the greatest size, and little
    /// besides.
    private var textBytes = 2 * limits.file + 2 * 1_048_576
    private static let limits = ContentLimits()
    /// How many times less a text costs in which nobody looks for personal data.
    private static let ease = 10

    mutating func spend(commits count: Int) throws(GateError) {
        commits -= count
        guard commits >= 0 else { throw .tooMuch(.tooMuchAtOnce) }
    }

    mutating func spend(changes count: Int) throws(GateError) {
        changes -= count
        guard changes >= 0 else { throw .tooMuch(.tooMuchAtOnce) }
    }

    /// Counts the texts that are read for these stages.
    mutating func spendTexts(of stages: [Stage], in repository: Repository) throws(GateError) {
        for change in stages.lazy.flatMap(\.changes) {
            if change.path.fileExtension == "md" {
                try spend(page: change.new, in: repository)
            } else if change.new != nil, PlainText.isRead(change.path) {
                let ease = PlainText.mayHoldPersonalData(change) ? 1 : Self.ease
                // What stood there is looked through beside what stands there now.
                for version in [change.old, change.new] { try spend(text: version, with: ease, in: repository) }
            }
        }
    }

    private mutating func spend(page: TreeChange.Version?, in repository: Repository) throws(GateError) {
        guard let page, page.mode != 0o160000, pages.insert(page.id).inserted else { return }
        pageBytes -= try size(of: page.id, upTo: Self.limits.page, in: repository)
        guard pageBytes >= 0 else { throw .tooMuch(.tooMuchText) }
    }

    private mutating func spend(
        text: TreeChange.Version?, with ease: Int, in repository: Repository
    ) throws(GateError) {
        guard let text, text.mode != 0o160000 else { return }
        textBytes -= try size(of: text.id, upTo: Self.limits.file, in: repository) / ease
        guard textBytes >= 0 else { throw .tooMuch(.tooMuchText) }
    }

    /// What is too large is not read at all.
    private func size(
        of id: ObjectID, upTo most: Int, in repository: Repository
    ) throws(GateError) -> Int {
        let size = try gate { () throws(GitError) in try repository.header(of: id) }.size
        return size <= most ? size : 0
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
