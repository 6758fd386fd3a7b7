/// A record of an accepted push that still stands in the state folder.
public struct WaitingRecord: Sendable, Hashable {
    public let name: String
    public let push: JudgedPush
    /// Whether the push is still being received.
    public let isUnderWay: Bool

    public init(name: String, push: JudgedPush, isUnderWay: Bool) {
        self.name = name
        self.push = push
        self.isUnderWay = isUnderWay
    }
}

/// Commits on the protected ref that no entry explains.
public struct Gap: Sendable, Hashable {
    /// What was explained last; nil: the ref did not exist.
    public let from: String?
    public let to: String
    /// First-parent commits, newest first; empty when the ref was set back to something older.
    public let commits: [String]

    public init(from: String?, to: String, commits: [String]) {
        self.from = from
        self.to = to
        self.commits = commits
    }
}

/// What of the repository the journal explains, and what it does not.
public struct LedgerAnswer: Sendable, Hashable {
    /// Pushes that landed and have no entry, oldest first.
    public var lacking: [WaitingRecord] = []
    /// Records whose entry stands: a writer was stopped between the two.
    public var leftOver: [WaitingRecord] = []
    /// Records of pushes that never landed.
    public var notLanded: [WaitingRecord] = []
    /// What stands on the protected ref, or stood there, without anybody having judged it.
    public var gaps: [Gap] = []

    /// Nothing to tell.
    public init() {}
}

/// Lays the journal beside the refs and the records that wait.
public struct Ledger: Sendable {
    private struct Move: Sendable {
        let old: String?
        let new: String?
        let at: String
        /// How many entries are newer; below zero while it has none.
        let age: Int
        /// The record it comes from, while it has no entry.
        let record: String?
    }

    private let protectedRef: String
    private let waiting: [WaitingRecord]
    private let watched: Set<String>
    /// Moves of the refs that matter, newest entry first.
    private var moves: [String: [Move]] = [:]
    private var entered: Set<String> = []
    /// How many entries were taken: two pushes of one second have one time, but never one place in the chain.
    private var age = 0
    /// Where the protected ref stood when the journal began; outer nil: the journal is empty.
    private var baseline: String??

    /// `waiting`: read after the refs and before the journal, so that nothing falls between.
    public init(protectedRef: String, waiting: [WaitingRecord]) {
        self.protectedRef = protectedRef
        self.waiting = waiting.sorted { $0.push.at < $1.push.at }
        watched = Set(waiting.flatMap { $0.push.updates.map(\.ref) } + [protectedRef])
    }

    /// Takes the next entry, newest first.
    public mutating func take(_ entry: JournalEntry) {
        if let record = entry.record { entered.insert(record) }
        for update in entry.push.updates where watched.contains(update.ref) {
            moves[update.ref, default: []]
                .append(Move(old: update.old, new: update.new, at: entry.push.at, age: age, record: nil))
        }
        age += 1
        baseline = .some(entry.push.tips.protected)
    }

    /// Compares. `tips` says where a ref stands now, `firstParent` what a commit stands on.
    public func answer<Failure>(
        tips: (String) throws(Failure) -> String?, firstParent: (String) throws(Failure) -> String?
    ) throws(Failure) -> LedgerAnswer {
        var answer = LedgerAnswer()
        var open: [WaitingRecord] = []
        for record in waiting {
            if entered.contains(record.name) { answer.leftOver.append(record) } else { open.append(record) }
        }
        var landed: Set<String> = []
        answer.gaps = try gaps(tip: try tips(protectedRef), open: open, landed: &landed, firstParent)
        for record in open {
            var came = landed.contains(record.name)
            for update in record.push.updates where !came && update.ref != protectedRef {
                came = hasLanded(update, of: record, tip: try tips(update.ref), among: open)
            }
            if !came { answer.notLanded.append(record) } else if !record.isUnderWay { answer.lacking.append(record) }
        }
        return answer
    }

    /// Follows the protected ref down from its tip: each step is a move that an entry or a waiting record tells of, or else a
    /// commit nobody judged.
    private func gaps<Failure>(
        tip: String?, open: [WaitingRecord], landed: inout Set<String>,
        _ firstParent: (String) throws(Failure) -> String?
    ) throws(Failure) -> [Gap] {
        var steps: [String: [Move]] = [:]
        let pending = open.flatMap { record in
            record.push.updates.filter { $0.ref == protectedRef }
                .map { Move(old: $0.old, new: $0.new, at: record.push.at, age: -1, record: record.name) }
        }
        // The newest is taken from the end of each list. What was entered comes before what waits: of two pushes that made the
        // same move, one lost the race.
        for move in pending + (moves[protectedRef] ?? []).reversed() { steps[move.new ?? "", default: []].append(move) }
        var entries = moves[protectedRef]?.count ?? 0
        var gaps: [Gap] = []
        var unexplained: [String] = []
        var current = tip
        let start = baseline ?? tip
        func close(at commit: String?) {
            guard let top = unexplained.first else { return }
            gaps.append(Gap(from: commit, to: top, commits: unexplained))
            unexplained = []
        }
        while let commit = current {
            if let move = steps[commit]?.popLast() {
                close(at: commit)
                if let record = move.record { landed.insert(record) } else { entries -= 1 }
                current = move.old
            } else if commit == start {
                break
            } else {
                unexplained.append(commit)
                current = try firstParent(commit)
            }
        }
        close(at: current)
        // Entries that were not passed: what they published is no longer in the history of the ref.
        if entries > 0, let tip,
            let lost = steps.values.joined().filter({ $0.record == nil }).min(by: { $0.age < $1.age })
        {
            gaps.append(Gap(from: lost.new, to: tip, commits: []))
        }
        return gaps
    }

    /// Whether a move of another ref than the protected one took place, though no entry tells of it. The ref stands where it
    /// went, or something later started from there.
    private func hasLanded(
        _ update: JudgedUpdate, of record: WaitingRecord, tip: String?, among open: [WaitingRecord]
    ) -> Bool {
        let known = moves[update.ref] ?? []
        let at = record.push.at
        // Another push made the same move: this one lost the race, unless the ref went away and came back in between.
        if let same = known.first(where: { $0.old == update.old && $0.new == update.new }) {
            let left = known.contains { $0.old == update.new && $0.at >= same.at && $0.at <= at }
            if same.at >= at || !left { return false }
        }
        if tip == update.new { return true }
        if known.contains(where: { $0.old == update.new && $0.at >= at }) { return true }
        return open.contains { other in
            other.name != record.name && other.push.at >= at
                && other.push.updates.contains { $0.ref == update.ref && $0.old == update.new }
        }
    }
}
