import CGit2
import CGitStart

/// libgit2 itself: started once per process, its answer checked (swift-facts 3: a start that failed half-way crashes later).
enum Library {
    private static let started: Int32 = {
        afspraak_git_start()
        let answer = git_libgit2_init()
        // Git checked what came in when it came in; hashing again on each read doubles the cost of reading.
        if answer > 0 { _ = afspraak_git_set_hash_verification(0) }
        return answer
    }()

    static func start() throws(GitError) {
        guard started > 0 else { throw GitError(.broken, .noStart, detail: "git_libgit2_init: \(started)") }
    }

    /// For a server's hook: no config counts but the repository's own.
    static func trustOnlyTheRepository() {
        for level in [
            GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL, GIT_CONFIG_LEVEL_PROGRAMDATA,
        ] {
            _ = afspraak_git_set_search_path(level.rawValue, "")
        }
    }
}

/// The one gate through which libgit2 is called: a code below zero becomes an error.
func git(_ operation: StaticString, path: String = "", _ call: () -> Int32) throws(GitError) {
    let code = call()
    if code < 0 { throw GitError.last(code, operation: operation, path: path) }
}
