import BrusselsTime
import Git
import Glibc
import Journal

/// Adds entries to the journal, one commit each, whoever else is doing the same. Costs the same however long the journal is.
struct JournalWriter {
    let place: JournalPlace
    let repository: Repository
    let instant: Instant

    /// How often an entry is offered. Our own writers wait for each other, so only git's housekeeping can be in between.
    private static let tries = 40

    /// Runs a step while no other of our writers is at work.
    func alone<Value>(_ step: () throws(GateError) -> Value) throws(GateError) -> Value {
        try onDisk { () throws(FileError) in try Files.makeFolder(place.stateFolder, mode: 0o700) }
        return try Files.locked("\(place.stateFolder)/logboek.lock", step)
    }

    /// Makes a record that waits into an entry, and then takes the record away. False when there is no such record: its entry
    /// stands already, or nothing was judged.
    ///
    /// The exceptions that the push used are shown first, while the record still says which: whoever is stopped in between leaves it,
    /// and repair does both. The entry names them too, so it does not wait for a ref that cannot be written.
    func promote(_ name: String, repaired: Bool) throws(GateError) -> Bool {
        let records = VerdictRecords(stateFolder: place.stateFolder)
        return try alone { () throws(GateError) in
            guard let push = records.read(name) else { return false }
            try? OverrideRef(repository: repository, place: place).show(push.overrides)
            try add { number in
                JournalEntry(
                    sequence: number, kind: .verdict, record: name, push: push,
                    repaired: repaired ? isoText(instant) : nil)
            }
            try records.drop(name)
            return true
        }
    }

    /// Adds what `make` gives for the next number, by compare-and-swap.
    func add(_ make: (Int) -> JournalEntry) throws(GateError) {
        for _ in 0..<Self.tries {
            let head = try repository.tip(JournalPlace.ref)
            let entry = make((try head.map { id throws(GateError) in try sequence(of: id) } ?? 0) + 1)
            if head == nil { _ = try run(["hash-object", "-t", "tree", "-w", "--stdin"]) }
            let bytes = JournalCommit.bytes(of: entry, parent: head?.hex, seconds: instant.secondsSince1970)
            let made = try run(["hash-object", "-t", "commit", "-w", "--stdin"], input: bytes)
            guard made.status == 0, made.text == JournalCommit.id(of: bytes) else { throw .input(.notReadable) }
            let old = head?.hex ?? ObjectID.zero.hex
            if try run(["update-ref", JournalPlace.ref, made.text, old], quiet: true).status == 0 { return }
            usleep(25_000)
        }
        throw .input(.journalIsBusy)
    }

    private func sequence(of id: ObjectID) throws(GateError) -> Int {
        let bytes = try gate { () throws(GitError) in try repository.commitBytes(id, limit: 2 * JournalEntry.longest) }
        guard let commit = try? JournalCommit(id: id.hex, bytes: bytes) else { throw .input(.journalIsDamaged) }
        return commit.entry.sequence
    }

    /// What git writes here is on disk before it answers: the record is thrown away on the strength of it.
    private func run(
        _ arguments: [String], input: [UInt8] = [], quiet: Bool = false
    ) throws(GateError) -> GitCommand.Answer {
        try onDisk { () throws(FileError) in
            // Named outright, so that git does not ask who owns the folder.
            try GitCommand(in: place.gitFolder).run(
                ["-c", "core.fsync=committed"] + arguments, input: input,
                environment: ["GIT_DIR": place.gitFolder], quiet: quiet)
        }
    }
}
