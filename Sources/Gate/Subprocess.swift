import Glibc

/// Runs a program of the system to its end: git, ssh-keygen. Never through a shell.
struct Subprocess {
    /// What it answered.
    struct Answer: Sendable {
        /// Its exit code; 128 and more also for a signal.
        let status: Int32
        let output: [UInt8]
    }

    let program: String
    let arguments: [String]
    var input: [UInt8] = []
    /// Files the program may read under `/dev/fd/3` and on, in this order.
    var files: [[UInt8]] = []
    var environment: [String: String] = [:]
    /// Whether its words to people are dropped.
    var isQuiet = false

    /// Most bytes of an answer.
    private static let mostOutput = 64 << 20

    func run() throws(FileError) -> Answer {
        var handles = [try Self.handle(holding: input)]
        defer { handles.forEach { close($0) } }
        for file in files { handles.append(try Self.handle(holding: file)) }
        var output: [Int32] = [-1, -1]
        guard pipe(&output) == 0 else { throw FileError("pipe") }
        for end in output { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, handles[0], 0)
        posix_spawn_file_actions_adddup2(&actions, output[1], 1)
        if isQuiet { posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0) }
        for (position, handle) in handles.dropFirst().enumerated() {
            posix_spawn_file_actions_adddup2(&actions, handle, Int32(position) + 3)
        }
        var process = pid_t()
        let code = withCStrings([program] + arguments) { argv in
            withCStrings(environment.map { "\($0.key)=\($0.value)" }) { envp in
                posix_spawnp(&process, program, &actions, nil, argv, envp)
            }
        }
        close(output[1])
        guard code == 0 else {
            close(output[0])
            throw FileError(program, code: code)
        }
        let answer = Result { () throws(FileError) in
            try Files.read(output[0], named: program, limit: Self.mostOutput)
        }
        close(output[0])
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let exit = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
        return Answer(status: exit, output: try answer.get())
    }

    /// Above the numbers that the program will find its files under, so that none is overwritten while they are put in place.
    private static func handle(holding bytes: [UInt8]) throws(FileError) -> Int32 {
        let low = try Files.unnamed(holding: bytes)
        let handle = fcntl(low, F_DUPFD_CLOEXEC, 64)
        close(low)
        guard handle >= 0 else { throw FileError("fcntl") }
        return handle
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
