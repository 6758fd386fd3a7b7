import Glibc

/// Git itself, for what the checker never does through libgit2: writing. Never used on the pre-receive path.
public struct GitCommand: Sendable {
    /// What git answered.
    public struct Answer: Sendable {
        /// Its exit code; 128 and more also for a signal.
        public let status: Int32
        public let output: [UInt8]

        /// Standard output as text, without the last line ending.
        public var text: String {
            var text = String(decoding: output, as: UTF8.self)
            if text.hasSuffix("\n") { text.removeLast() }
            return text
        }
    }

    /// The folder git works in.
    public let folder: String

    public init(in folder: String) { self.folder = folder }

    /// Runs git. Its words to people go to our own standard error, unless `quiet`.
    public func run(
        _ arguments: [String], input: [UInt8] = [], environment extra: [String: String] = [:], quiet: Bool = false
    ) throws(FileError) -> Answer {
        let source = try Files.unnamed(holding: input)
        defer { close(source) }
        var output: [Int32] = [-1, -1]
        guard pipe(&output) == 0 else { throw FileError("pipe") }
        for end in output { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, source, 0)
        posix_spawn_file_actions_adddup2(&actions, output[1], 1)
        if quiet { posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0) }
        var process = pid_t()
        let words = ["git", "-C", folder] + arguments
        var environment = Environment.current
        environment["GIT_NO_REPLACE_OBJECTS"] = "1"
        for (name, value) in extra { environment[name] = value }
        let code = withCStrings(words) { argv in
            withCStrings(environment.map { "\($0.key)=\($0.value)" }) { envp in
                posix_spawnp(&process, "git", &actions, nil, argv, envp)
            }
        }
        close(output[1])
        guard code == 0 else {
            close(output[0])
            throw FileError("git", code: code)
        }
        let answer = Result { () throws(FileError) in try Files.read(output[0], named: "git", limit: 64 << 20) }
        close(output[0])
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let exit = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
        return Answer(status: exit, output: try answer.get())
    }

    /// Runs git and gives its output; nil when it did not end with 0.
    public func text(_ arguments: [String]) throws(FileError) -> String? {
        let answer = try run(arguments, quiet: true)
        return answer.status == 0 ? answer.text : nil
    }
}

/// Hands C a null-ended array of strings.
func withCStrings<Answer>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Answer
) -> Answer {
    let pointers = texts.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
}
