import Foundation
import Glibc

/// What a program left behind: its exit status and its words.
struct Outcome: Sendable {
    /// The exit code; 128 and more for a signal; 124 when it ran out of time.
    let status: Int32
    let output: Data
    let errors: Data

    /// Standard output without the last line end.
    var text: String {
        var text = String(decoding: output, as: UTF8.self)
        if text.hasSuffix("\n") { text.removeLast() }
        return text
    }
    /// Everything a person saw.
    var words: String { String(decoding: output + errors, as: UTF8.self) }
}

/// Why a program that had to succeed did not.
struct ProgramFailure: Error, CustomStringConvertible {
    let command: [String]
    let outcome: Outcome
    var description: String { "\(command.joined(separator: " ")): exit \(outcome.status)\n\(outcome.words)" }
}

/// Runs programs, in one folder with exactly one environment. Whatever hangs is stopped with all it started.
struct Program: Sendable {
    let folder: String
    let environment: [String: String]
    /// Seconds after which a program is stopped; far above what anything here takes.
    static let patience = 180.0

    /// Runs to the end, however it ends.
    func attempt(_ command: [String], input: Data = Data()) throws -> Outcome {
        let (output, errors) = (try Scratch(), try Scratch())
        let source = try Scratch(holding: input)
        let process = try start(command, input: source.handle, output: output.handle, errors: errors.handle)
        let deadline = Date(timeIntervalSinceNow: Self.patience)
        var status: Int32 = 0
        var pause: UInt32 = 1_000
        while waitpid(process, &status, WNOHANG) == 0 {
            guard Date() < deadline else {
                kill(-process, SIGKILL)
                waitpid(process, &status, 0)
                return Outcome(status: 124, output: output.contents, errors: errors.contents)
            }
            usleep(pause)
            pause = min(pause * 2, 4_000)
        }
        let exit = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
        return Outcome(status: exit, output: output.contents, errors: errors.contents)
    }

    /// Runs what has to succeed.
    @discardableResult
    func run(_ command: [String], input: Data = Data()) throws -> Outcome {
        let outcome = try attempt(command, input: input)
        guard outcome.status == 0 else { throw ProgramFailure(command: command, outcome: outcome) }
        return outcome
    }

    /// Starts a program in a process group of its own.
    func start(_ command: [String], input: Int32, output: Int32, errors: Int32) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (from, to) in [(input, Int32(0)), (output, 1), (errors, 2)] {
            posix_spawn_file_actions_adddup2(&actions, from, to)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A thread that runs tests holds back signals; a program that inherited that could not be stopped.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
        var process = pid_t()
        let code = withCStrings(["env", "-C", folder] + command) { argv in
            withCStrings(environment.map { "\($0.key)=\($0.value)" }) { envp in
                posix_spawn(&process, "/usr/bin/env", &actions, &attributes, argv, envp)
            }
        }
        guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EINVAL) }
        return process
    }
}

/// A file without a name: no pipe that fills up, nothing to clean.
private final class Scratch {
    let handle: Int32

    init(holding data: Data = Data()) throws {
        var template = Array("\(NSTemporaryDirectory())afspraak-e2e.XXXXXX".utf8CString)
        handle = mkstemp(&template)
        guard handle >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        unlink(template)
        _ = fcntl(handle, F_SETFD, FD_CLOEXEC)
        if !data.isEmpty {
            try FileHandle(fileDescriptor: handle).write(contentsOf: data)
            lseek(handle, 0, SEEK_SET)
        }
    }

    deinit { close(handle) }

    var contents: Data {
        lseek(handle, 0, SEEK_SET)
        return (try? FileHandle(fileDescriptor: handle).readToEnd()) ?? Data()
    }
}

/// Hands C a null-ended array of strings.
private func withCStrings<Answer>(_ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Answer) -> Answer {
    let pointers = texts.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
}
