import Glibc
import PolicyModel

/// OpenSSH's own check of a signature. What it reads stands in files without a name: nothing is left behind.
enum SignatureCheck {
    /// Where OpenSSH is.
    private static let folders = ["/usr/bin", "/usr/local/bin", "/bin"]

    /// Whether a text was signed with this key, for git; nil when it cannot be checked here.
    static func holds(_ signature: [UInt8], of text: [UInt8], by key: SSHKey, of person: PersonID) -> Bool? {
        let allowed = Array("\(person.rawValue) namespaces=\"git\" \(key.text)\n".utf8)
        var handles: [Int32] = []
        defer { for handle in handles { close(handle) } }
        for bytes in [text, allowed, signature] {
            guard let handle = try? Files.unnamed(holding: bytes) else { return nil }
            handles.append(handle)
        }
        let words = [
            "ssh-keygen", "-Y", "verify", "-q", "-n", "git", "-I", person.rawValue, "-f", "/proc/self/fd/3", "-s",
            "/proc/self/fd/4",
        ]
        return run(words, handles: handles).map { $0 == 0 }
    }

    /// The exit status; nil when the program is not there. `handles` become its 0, 3 and 4.
    private static func run(_ words: [String], handles: [Int32]) -> Int32? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // First away from the low numbers, or one would take the place of another.
        for (place, handle) in handles.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, handle, 100 + Int32(place))
        }
        for (place, target) in [Int32(0), 3, 4].enumerated() {
            posix_spawn_file_actions_adddup2(&actions, 100 + Int32(place), target)
            posix_spawn_file_actions_addclose(&actions, 100 + Int32(place))
        }
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        for folder in folders where access("\(folder)/ssh-keygen", X_OK) == 0 {
            var process = pid_t()
            let code = withCStrings(words) { argv in
                withCStrings(["PATH=/usr/bin:/bin", "LC_ALL=C"]) { envp in
                    posix_spawn(&process, "\(folder)/ssh-keygen", &actions, nil, argv, envp)
                }
            }
            guard code == 0 else { return nil }
            var status: Int32 = 0
            while waitpid(process, &status, 0) < 0, errno == EINTR {}
            return status
        }
        return nil
    }
}
