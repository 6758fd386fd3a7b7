/// What is wrong with the journal itself.
public enum ChainProblem: Sendable, Hashable {
    /// The bytes of this commit are not what its id says.
    case changed(id: String)
    /// This commit is not there any more, or cannot be read.
    case missing(id: String)
    /// This commit is no entry in the form we know; the member that is not right.
    case foreign(id: String, member: String)
    /// Between this entry and the one before it, numbers are missing.
    case dropped(id: String, from: Int, to: Int)
    /// This entry stands where another number belongs.
    case reordered(id: String, sequence: Int, expected: Int)
    /// The same record has two entries.
    case twice(id: String, record: String)
    /// This entry belongs to another repository.
    case otherRepository(id: String)
    /// The journal no longer holds the entry somebody noted down: its tail was cut, or it was written anew.
    case cut(checkpoint: String)
}

/// Follows the journal from its newest entry to its first and finds what was changed, dropped, reordered or cut. Keeps none of
/// the entries: a journal may be long.
public struct JournalChain: Sendable {
    public private(set) var problems: [ChainProblem] = []
    /// How many entries were read.
    public private(set) var count = 0

    private let checkpoint: String?
    private var metCheckpoint = false
    /// The number of the entry that was read last, and its id.
    private var later: (sequence: Int, id: String)?
    private var repository: String?
    private var records: Set<String> = []

    /// `checkpoint`: an id, or the first digits of one, that must still be part of the chain.
    public init(checkpoint: String? = nil) { self.checkpoint = checkpoint }

    /// Takes the next commit on the way down; `bytes` is nil when it could not be read. Gives the entry; nil: here it ends.
    public mutating func take(id: String, bytes: [UInt8]?) -> JournalCommit? {
        guard let bytes else {
            problems.append(.missing(id: id))
            return nil
        }
        if JournalCommit.id(of: bytes) != id { problems.append(.changed(id: id)) }
        if let checkpoint, id.hasPrefix(checkpoint) { metCheckpoint = true }
        do throws(JournalProblem) {
            let commit = try JournalCommit(id: id, bytes: bytes)
            check(commit)
            return commit
        } catch {
            problems.append(.foreign(id: id, member: error.member))
            return nil
        }
    }

    /// Called behind the last one.
    public mutating func finish() {
        // Where the reading broke off was told already.
        if let later, later.sequence > 1, !isBroken {
            problems.append(.dropped(id: later.id, from: 1, to: later.sequence - 1))
        }
        if let checkpoint, !metCheckpoint { problems.append(.cut(checkpoint: checkpoint)) }
    }

    private var isBroken: Bool {
        problems.contains { problem in
            switch problem {
            case .missing, .foreign: true
            default: false
            }
        }
    }

    private mutating func check(_ commit: JournalCommit) {
        count += 1
        let sequence = commit.entry.sequence
        if let later, sequence != later.sequence - 1 {
            problems.append(
                sequence < later.sequence - 1
                    ? .dropped(id: later.id, from: sequence + 1, to: later.sequence - 1)
                    : .reordered(id: commit.id, sequence: sequence, expected: later.sequence - 1))
        }
        later = (sequence, commit.id)
        if let record = commit.entry.record, !records.insert(record).inserted {
            problems.append(.twice(id: commit.id, record: record))
        }
        if repository == nil { repository = commit.entry.push.repository }
        if repository != commit.entry.push.repository { problems.append(.otherRepository(id: commit.id)) }
    }
}
