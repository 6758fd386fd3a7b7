public import BrusselsTime
import Git
import Journal

/// One run of the server's post-receive hook: what landed gets its entry in the journal.
public enum PostReceive {
    /// False when nothing is known of this push.
    public static func note(
        environment: [String: String], instant: Instant
    ) throws(GateError) -> Bool {
        let folder = environment["GIT_DIR"] ?? "."
        let repository = try gate { () throws(GitError) in try Repository(bare: folder, quarantine: nil) }
        let place = try JournalPlace(of: repository)
        guard let process = ReceivingProcess(environment: environment) else { return false }
        let used = VerdictRecords(stateFolder: place.stateFolder).read(process.name)?.overrides ?? []
        try OverrideRef(repository: repository, place: place).show(used)
        return try JournalWriter(place: place, repository: repository, instant: instant)
            .promote(process.name, repaired: false)
    }
}
