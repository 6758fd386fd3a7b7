public import Findings
import Git
import Journal
import Text

/// One run of the server's reference-transaction hook, with the refs locked and nothing moved yet: what moves now has to be what
/// was judged, and to rest on what still holds (protocol.md 5). Reads one record and three refs, and no agreements.
///
/// It sees each update there is, also those on the server itself. A move is let through when
/// - nothing really moves (packing refs, writing the value that stands there);
/// - it is no ref below `refs/` (`HEAD` says what a clone shows first, and nothing of ours rests on it);
/// - it is the next entry of the journal, known by its ref and its form, or shows an exception that the state folder knows;
/// - the push it is part of has a record, and that record says exactly this move. A record counts for one `receive-pack` only, so
///   it grows useless when that process ends: none can be used later, and none twice.
public struct ReferenceTransaction {
    /// Why a move is not let through.
    public enum Problem: Sendable, Hashable {
        /// Nobody judged this move.
        case notJudged(ref: String)
        /// What the verdict rested on has changed since.
        case moved(ref: String, basis: String)
        /// The journal is moved by something that is no next entry.
        case notAnEntry
    }

    /// One line of what git hands the hook.
    private struct Line {
        let old: ObjectID?
        let new: ObjectID?
        let name: String
    }

    private let repository: Repository
    private let place: JournalPlace
    private let environment: [String: String]

    public init(environment: [String: String]) throws(GateError) {
        let folder = environment["GIT_DIR"] ?? "."
        repository = try gate { () throws(GitError) in try Repository(bare: folder, quarantine: nil) }
        place = try JournalPlace(of: repository)
        self.environment = environment
    }

    /// The first thing that stands in the way; nil when all may move.
    public func problem(with input: [UInt8]) throws(GateError) -> Problem? {
        var moving: [Line] = []
        for line in input.split(separator: 0x0A) {
            let line = try self.line(line)
            if line.name.hasPrefix("refs/"), try moves(line) { moving.append(line) }
        }
        let own = [JournalPlace.ref, OverrideRef.name]
        // Shown by post-receive; what people push there finds no record.
        for line in moving where line.name == OverrideRef.name {
            let current = try repository.tip(line.name)
            guard let new = line.new,
                try OverrideRef(repository: repository, place: place).isNext(new, after: current)
            else { return .notJudged(ref: line.name) }
        }
        let judged = moving.filter { !own.contains($0.name) }
        for line in moving where line.name == JournalPlace.ref {
            guard try isNextEntry(line) else { return .notAnEntry }
        }
        guard let first = judged.first else { return nil }
        guard let process = ReceivingProcess(environment: environment),
            let record = VerdictRecords(stateFolder: place.stateFolder).read(process.name), !record.isRefused
        else { return .notJudged(ref: first.name) }
        for line in judged {
            guard try has(record, line) else { return .notJudged(ref: line.name) }
        }
        return try movedBasis(of: record).map { .moved(ref: first.name, basis: $0) }
    }

    // MARK: - What moves

    private func line(_ line: ArraySlice<UInt8>) throws(GateError) -> Line {
        let parts = line.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { throw .input(.lineNotUnderstood) }
        // A newer git writes `ref:…` for a symbolic ref, and a name need not be UTF-8. Neither is ever judged: below `refs/`
        // such a line finds no record.
        let (old, new) = (ObjectID(hex: utf8Text(parts[0]) ?? ""), ObjectID(hex: utf8Text(parts[1]) ?? ""))
        return Line(
            old: old.flatMap { $0.isZero ? nil : $0 }, new: new.flatMap { $0.isZero ? nil : $0 },
            name: printable(bytes: Array(parts[2])))
    }

    private func moves(_ line: Line) throws(GateError) -> Bool {
        let current = try repository.tip(line.name)
        if current == line.new { return false }
        return line.new != nil || !isPruned(line, current: current)
    }

    /// `git pack-refs` removes the loose file of a ref once it stands in `packed-refs`: to this hook a deletion, though the ref
    /// stays where it is. Whoever really deletes such a ref holds the lock of `packed-refs` to take it out there as well.
    private func isPruned(_ line: Line, current: ObjectID?) -> Bool {
        guard let old = line.old, old == current, Files.kind("\(place.gitFolder)/packed-refs.lock") == nil,
            let packed = try? Files.read("\(place.gitFolder)/packed-refs", limit: 1 << 28)
        else { return false }
        return packed.contains(Array("\(old.hex) \(line.name)\n".utf8))
    }

    /// Whether the journal goes one entry further: exactly one, on the one that stands there.
    private func isNextEntry(_ line: Line) throws(GateError) -> Bool {
        guard let new = line.new, let entry = entry(new) else { return false }
        let current = try repository.tip(line.name)
        guard entry.parent == current?.hex else { return false }
        guard let current else { return entry.entry.sequence == 1 }
        return self.entry(current)?.entry.sequence == entry.entry.sequence - 1
    }

    private func entry(_ id: ObjectID) -> JournalCommit? {
        guard let bytes = try? repository.commitBytes(id, limit: 2 * JournalEntry.longest) else { return nil }
        return try? JournalCommit(id: id.hex, bytes: bytes)
    }

    // MARK: - What was judged

    private func has(_ record: JudgedPush, _ line: Line) throws(GateError) -> Bool {
        for update in record.updates where update.new == line.new?.hex {
            // Git leaves the old value out where it takes a ref from packed-refs; with its real value it is asked about again.
            guard line.old == nil || update.old == line.old?.hex else { continue }
            if update.ref == line.name { return true }
            if try gate({ () throws(GitError) in try repository.finalName(update.ref) }) == line.name { return true }
        }
        return false
    }

    /// The first ref that no longer stands where it stood for the verdict. Of several refs in one push git moves one after the
    /// other: where the push itself was allowed to move one, that is no surprise.
    private func movedBasis(of record: JudgedPush) throws(GateError) -> String? {
        let basis = [
            (place.protectedRef, record.tips.protected), (StatementPlace.approvals, record.tips.approvals),
            (StatementPlace.crisis, record.tips.crisis),
        ]
        for (ref, tip) in basis {
            let current = try repository.tip(ref)?.hex
            if current != tip, !record.updates.contains(where: { $0.moves(ref, from: tip, to: current) }) { return ref }
        }
        return nil
    }
}

extension ReferenceTransaction.Problem {
    /// What is said to whoever pushed, or to the operator at the keyboard.
    public var message: Message {
        switch self {
        case .moved(let ref, _):
            Message(
                nl: "Op de server veranderde er iets terwijl we je werk nakeken. `\(ref)` is niet doorgestuurd; "
                    + "je werk staat nog in je eigen map. Stuur het gewoon opnieuw door.",
                en: "Something changed on the server while we looked at your work. `\(ref)` was not pushed; "
                    + "your work is still in your own folder. Just push it again.")
        case .notJudged(let ref):
            Message(
                nl: "Deze wijziging van `\(ref)` heeft niemand nagekeken. Er is niets veranderd. "
                    + "Moet het toch, omdat de controle zelf stuk is? Zo doet de systeembeheerder het (Docs/operator.md, "
                    + "Break-glass): `git -c core.hooksPath=/dev/null …`, en daarna `afspraak logboek aansluiten "
                    + "--reden \"…\"`.",
                en: "Nobody judged this change of `\(ref)`. Nothing has changed. "
                    + "Does it have to be, because the checker itself is broken? The operator does it this way "
                    + "(Docs/operator.md, Break-glass): `git -c core.hooksPath=/dev/null …`, and then "
                    + "`afspraak journal reconcile --reason \"…\"`.")
        case .notAnEntry:
            Message(
                nl: "In het logboek schrijft alleen de controle zelf. Er is niets veranderd.",
                en: "Only the checker itself writes in the journal. Nothing has changed.")
        }
    }
}

extension Message {
    fileprivate static let lineNotUnderstood = Message(
        nl: "Git gaf iets door dat we niet begrijpen. Er is niets veranderd.",
        en: "Git passed on something we do not understand. Nothing has changed.")
}
