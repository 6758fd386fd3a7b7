import Glibc
import Text

/// What somebody asks over ssh: one of git's two services for one path. Read by a parser of our own; no shell sees it.
public struct ServiceRequest: Sendable, Equatable {
    /// The two services of git that a push and a fetch need.
    public enum Service: String, Sendable, CaseIterable {
        case receive = "receive-pack"
        case upload = "upload-pack"
    }

    public let service: Service
    /// As it was asked; still to be found among the served repositories.
    public let path: String

    /// Most bytes of a command.
    private static let most = 4_096

    /// Reads `git-receive-pack '<path>'` or `git receive-pack '<path>'` (and upload-pack); nil for anything else.
    public init?(_ command: String) {
        let bytes = Array(command.utf8)
        guard bytes.count <= Self.most, printable(command) == command, bytes.last == 0x27 else { return nil }
        for service in Service.allCases {
            for start in ["git-\(service.rawValue) '", "git \(service.rawValue) '"] where bytes.starts(with: start.utf8)
            {
                let path = bytes.dropFirst(start.utf8.count).dropLast()
                guard Self.isPlain(path) else { return nil }
                self.service = service
                self.path = String(decoding: path, as: UTF8.self)
                return
            }
        }
        return nil
    }

    /// No quote or backslash (so no second word), no option, no home of another, no way up.
    private static func isPlain(_ path: ArraySlice<UInt8>) -> Bool {
        guard let first = path.first, first != 0x2D, first != 0x7E, !path.contains(0x27), !path.contains(0x5C) else {
            return false
        }
        return !path.split(separator: 0x2F).contains { $0.elementsEqual([0x2E, 0x2E]) }
    }
}

/// Becomes git, with an environment in which nothing is left of what came in.
public struct GitService: Sendable {
    /// What git is started with.
    public let words: [String]
    /// All of the environment that git gets.
    public let variables: [String: String]

    /// Where git is looked for, and where its hooks look for programs.
    private static let folders = ["/usr/local/bin", "/usr/bin", "/bin"]

    /// A service for the holder of a key, in a repository that was found among the served ones.
    public init(
        _ service: ServiceRequest.Service, of repository: String, key: String, language: String?,
        environment given: [String: String]
    ) {
        words = ["git", service.rawValue, repository]
        var kept = ["PATH": Self.folders.joined(separator: ":"), "AFSPRAAK_SSH_KEY": key]
        kept["HOME"] = given["HOME"]
        kept["AFSPRAAK_LANG"] = language
        // Git's own handshake on which protocol to speak; it grants nothing.
        if let asked = given["GIT_PROTOCOL"], ["version=0", "version=1", "version=2"].contains(asked) {
            kept["GIT_PROTOCOL"] = asked
        }
        variables = kept
    }

    /// Replaces this process by git; comes back only when that fails.
    public func start() throws(FileError) -> Never {
        withCStrings(words) { argv in
            withCStrings(variables.map { "\($0.key)=\($0.value)" }) { envp in
                for folder in Self.folders { execve("\(folder)/git", argv, envp) }
            }
        }
        throw FileError("git")
    }
}
