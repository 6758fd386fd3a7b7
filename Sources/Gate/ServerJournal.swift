public import BrusselsTime
import Findings
import Git
public import Journal

/// The journal of one server: to read, to verify, to mend.
public struct ServerJournal {
    public let place: JournalPlace
    private let repository: Repository
    private let instant: Instant

    /// Opens the journal of a bare repository.
    public init(folder: String, instant: Instant) throws(GateError) {
        guard let repository = try? Repository(bare: folder, quarantine: nil) else { throw .input(.noServerHere) }
        self.repository = repository
        self.instant = instant
        place = try JournalPlace(of: repository)
    }

    private var records: VerdictRecords { VerdictRecords(stateFolder: place.stateFolder) }
    private var refusals: RefusalLog { RefusalLog(stateFolder: place.stateFolder) }
    private var writer: JournalWriter { JournalWriter(place: place, repository: repository, instant: instant) }

    // MARK: - Reading

    /// Hands over what the journal holds, newest first, until `body` gives false.
    public func each(_ body: (JournalItem) -> Bool) throws(GateError) {
        var waiting: [(at: Instant, refusal: Refusal)] = []
        try refusals.each { refusal in
            if let refusal { waiting.append((Self.moment(of: refusal.at), refusal)) }
        }
        var next = try repository.tip(JournalPlace.ref)
        while let id = next {
            let bytes = try gate { () throws(GitError) in
                try repository.commitBytes(id, limit: 2 * JournalEntry.longest)
            }
            guard let commit = try? JournalCommit(id: id.hex, bytes: bytes) else { throw .input(.journalIsDamaged) }
            let at = Self.moment(of: commit.entry.push.at)
            while let last = waiting.last, last.at > at {
                waiting.removeLast()
                guard body(.refusal(last.refusal)) else { return }
            }
            guard body(.entry(commit)) else { return }
            next = commit.parent.flatMap { ObjectID(hex: $0) }
        }
        for last in waiting.reversed() {
            guard body(.refusal(last.refusal)) else { return }
        }
    }

    private static func moment(of text: String) -> Instant {
        BrusselsTime.instant(fromISO: text) ?? Instant(secondsSince1970: 0)
    }

    /// Whether a move changed a path or anything below it; false when what it moved to is no longer here.
    public func touches(_ update: JudgedUpdate, _ path: String) -> Bool {
        guard let new = update.new, let after = holdings(of: new, path) else { return false }
        let before = (update.old ?? update.base).flatMap { holdings(of: $0, path) }
        return after.id != before?.id
    }

    /// What a commit holds at a path; nil when the commit is not here.
    private func holdings(of commit: String, _ path: String) -> (id: ObjectID?, tree: ObjectID)? {
        guard let id = ObjectID(hex: commit), let facts = try? repository.commit(id) else { return nil }
        return ((try? repository.entry(at: RepositoryPath(path), in: facts.tree))?.id, facts.tree)
    }

    // MARK: - Verifying

    /// How the journal stands.
    public struct Health: Sendable {
        /// The newest entry; nil for an empty journal.
        public let head: String?
        public let count: Int
        public let chain: [ChainProblem]
        public let refusals: [RefusalProblem]
        public let ledger: LedgerAnswer
        /// Files among the records that are none.
        public let unreadable: [String]

        /// Whether nothing has to be mended.
        public var isSound: Bool {
            chain.isEmpty && refusals.isEmpty && ledger.lacking.isEmpty && ledger.gaps.isEmpty && unreadable.isEmpty
        }
    }

    /// Follows the chain and lays it beside the refs and the records.
    public func verify(checkpoint: String? = nil) throws(GateError) -> Health {
        // In this order: a push first stands in the refs and among the records, then in the journal as well, and only then no
        // longer among the records. So nothing that is under way looks as if it lacks something.
        let tip = try repository.tip(place.protectedRef)
        let waiting = try records.waiting()
        let head = try repository.tip(JournalPlace.ref)
        var ledger = Ledger(protectedRef: place.protectedRef, waiting: waiting.records)
        var chain = JournalChain(checkpoint: checkpoint)
        var next = head
        while let id = next {
            let bytes = try? repository.commitBytes(id, limit: 2 * JournalEntry.longest)
            let commit = chain.take(id: id.hex, bytes: bytes)
            if let commit { ledger.take(commit.entry) }
            next = commit?.parent.flatMap { ObjectID(hex: $0) }
        }
        chain.finish()
        var refusalChain = RefusalChain()
        try refusals.each { refusalChain.take($0) }
        let answer = try ledger.answer(
            tips: { name throws(GateError) in name == place.protectedRef ? tip?.hex : try repository.tip(name)?.hex },
            firstParent: { id throws(GateError) in try firstParent(of: id) })
        return Health(
            head: head?.hex, count: chain.count, chain: chain.problems, refusals: refusalChain.problems, ledger: answer,
            unreadable: waiting.unreadable)
    }

    private func firstParent(of id: String) throws(GateError) -> String? {
        guard let id = ObjectID(hex: id) else { return nil }
        return try gate { () throws(GitError) in try repository.commit(id) }.parents.first?.hex
    }

    // MARK: - Mending

    /// Adds the entry of each push that landed without one; gives their records.
    public func repair() throws(GateError) -> [WaitingRecord] {
        let ledger = try verify().ledger
        for record in ledger.leftOver where !record.isUnderWay { try records.drop(record.name) }
        var added: [WaitingRecord] = []
        for record in ledger.lacking where try writer.promote(record.name, repaired: true) { added.append(record) }
        return added
    }

    /// Notes what came past the checker, with the operator's words; gives what was noted.
    public func reconcile(reason: String, hook: String) throws(GateError) -> [Gap] {
        let gaps = try verify().ledger.gaps
        guard !gaps.isEmpty else { return [] }
        // Of a history that was written anew one move is noted: from what the journal told of last to what stands there now. It
        // holds the versions in between, which would be told of twice.
        let anew = gaps.first { $0.commits.isEmpty }?.to
        let updates = gaps.filter { $0.commits.isEmpty || $0.to != anew }.map { gap in
            JudgedUpdate(
                ref: place.protectedRef, old: gap.from, new: gap.to, verdict: "unjudged", moment: nil, base: nil,
                remarks: [])
        }
        try enter(.reconciled, updates: updates, reason: reason, hook: hook)
        return gaps
    }

    /// The first entry: from here on every push has one. Nothing when the journal has begun already.
    public func begin(hook: String) throws(GateError) {
        guard try repository.tip(JournalPlace.ref) == nil else { return }
        try enter(.begin, updates: [], reason: nil, hook: hook)
    }

    private func enter(
        _ kind: JournalEntry.Kind, updates: [JudgedUpdate], reason: String?, hook: String
    ) throws(GateError) {
        let tips = JudgedTips(
            protected: try repository.tip(place.protectedRef)?.hex,
            approvals: try repository.tip(StatementPlace.approvals)?.hex,
            crisis: try repository.tip(StatementPlace.crisis)?.hex)
        let push = JudgedPush(
            at: isoText(instant), by: Self.operatorName, repository: place.repositoryID, policy: nil, hook: hook,
            updates: updates, approvals: [], overrides: [], tips: tips)
        try writer.alone { () throws(GateError) in
            try writer.add { JournalEntry(sequence: $0, kind: kind, record: nil, push: push, reason: reason) }
        }
    }

    /// Who stands in entries that no push made. Not an id anybody can have: those hold no capitals.
    private static let operatorName = "SYSTEEMBEHEERDER"

    /// Takes the details of refusals away once their term is over, and records of accepted pushes that never landed.
    public func prune(before moment: Instant) throws(GateError) -> (refusals: Int, records: Int) {
        let details = try refusals.prune(before: moment)
        var dropped = 0
        for record in try verify().ledger.notLanded where !record.isUnderWay {
            guard Self.moment(of: record.push.at) < moment else { continue }
            try records.drop(record.name)
            dropped += 1
        }
        return (details, dropped)
    }

    /// The moment before which details are pruned when nobody says another.
    public var endOfTerm: Instant {
        Instant(secondsSince1970: instant.secondsSince1970 - Int64(place.retention) * 86_400)
    }
}

extension Message {
    static let noServerHere = Message(
        nl: "Hier staat geen inhoudsmap van een server. Ga ernaartoe, of typ `--repo MAP`.",
        en: "There is no repository of a server here. Go there, or type `--repo FOLDER`.")
    static let journalIsDamaged = Message(
        nl:
            "Het logboek is beschadigd: de laatste regel is er geen van ons. `afspraak logboek nazien` zegt wat er scheelt.",
        en: "The journal is damaged: its last entry is none of ours. `afspraak journal verify` says what is wrong.")
    static let journalIsBusy = Message(
        nl:
            "Het logboek laat zich niet bijschrijven. Staat `refs/afspraak/logboek.lock` er nog van een git die gestopt is? "
            + "Haal het dan weg en typ `afspraak logboek herstellen`.",
        en: "The journal cannot be written. Is `refs/afspraak/logboek.lock` still there from a git that was stopped? "
            + "Then remove it and type `afspraak journal repair`.")
}
