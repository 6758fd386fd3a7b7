public import Git

/// Where the journal of a server stands, from the repository's own config. Asks less than `ServerSettings`: a setting that drifted
/// refuses pushes, and must not keep an operator from the journal.
public struct JournalPlace: Sendable {
    public let protectedRef: String
    public let stateFolder: String
    public let repositoryID: String
    /// Days that the details of refusals are kept.
    public let retention: Int
    /// The repository.
    let gitFolder: String

    /// The ref of the journal. Only the tool moves it: it is hidden, and a push to it is refused.
    public static let ref = "refs/afspraak/logboek"
    /// Days that the details of refusals are kept when `afspraak.retention` says nothing.
    static let usualRetention = 90

    public init(of repository: Repository) throws(GateError) {
        func value(_ key: String) throws(GateError) -> String {
            guard let value = try gate({ () throws(GitError) in try repository.localConfig(key) }) else {
                throw .settings(.missing(key))
            }
            return value
        }
        protectedRef = try value("afspraak.ref")
        stateFolder = try value("afspraak.state")
        repositoryID = try value("afspraak.repo")
        let days = try gate { () throws(GitError) in try repository.localConfig("afspraak.retention") }
        retention = days.flatMap { Int($0) }.map { max(0, $0) } ?? Self.usualRetention
        gitFolder = repository.gitDirectory
    }
}

extension Repository {
    /// Where a ref stands, through symbolic ones; nil when it does not exist.
    func tip(_ name: String) throws(GateError) -> ObjectID? {
        try gate { () throws(GitError) in try reference(try finalName(name)) }?.target
    }

    /// The ref a name stands for, itself unless it is a symbolic one.
    func finalName(_ name: String) throws(GitError) -> String {
        var name = name
        for _ in 0..<5 {
            guard let next = try reference(name)?.symbolicTarget else { return name }
            name = next
        }
        return name
    }
}
