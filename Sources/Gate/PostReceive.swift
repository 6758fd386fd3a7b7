public import BrusselsTime
import Git
import Glibc
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
        let isNoted = try JournalWriter(place: place, repository: repository, instant: instant)
            .promote(process.name, repaired: false)
        keepIndex(of: repository, place)
        return isNoted
    }

    /// The index of the site follows what landed. Nothing rests on it: what goes wrong here is mended by a later push.
    private static func keepIndex(of repository: Repository, _ place: JournalPlace) {
        guard let tip = try? repository.tip(place.protectedRef), let tree = try? repository.commit(tip).tree else {
            return
        }
        // Nobody waits for it: it gives way to who pushes.
        _ = nice(10)
        SiteIndex(of: repository, in: place.stateFolder).keep(tree) {
            try? DatedPolicy.read(at: tip, in: repository).policy
        }
    }
}
