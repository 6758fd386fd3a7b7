public import Changes
public import Findings
public import Git

/// The trust anchor: what `afspraak init --server` wrote into the repository's own git config (protocol.md 1).
public struct ServerSettings: Sendable {
    /// Full name of the protected ref.
    public let protectedRef: String
    public let transport: Transport
    /// A folder outside refs, config and objects, for the records of verdicts.
    public let stateFolder: String
    /// A random name of this repository.
    public let repositoryID: String
    /// Where the consent register lies, when that is not the state folder.
    public let consents: String?
    /// The repository itself.
    let folder: String
    /// Whether pushes have to be signed.
    public let signedPush: SignedPush

    /// Settings of git that Afspraak relies on. A drift refuses every push.
    public static let required: [(key: String, value: String)] = [
        ("receive.fsckObjects", "true"),
        ("receive.advertisePushOptions", "true"),
        ("receive.shallowUpdate", "false"),
        ("receive.denyDeletes", "false"),
        ("receive.denyDeleteCurrent", "refuse"),
        ("receive.denyCurrentBranch", "refuse"),
        ("transfer.hideRefs", "refs/afspraak/logboek"),
    ]

    /// Reads the repository's own config, never the system's or a user's.
    public init(of repository: Repository) throws(GateError) {
        func value(_ key: String) throws(GateError) -> String {
            guard let value = try gate({ () throws(GitError) in try repository.localConfig(key) }) else {
                throw .settings(.missing(key))
            }
            return value
        }
        for (key, wanted) in Self.required {
            let found = try gate { () throws(GitError) in try repository.localConfig(key) }
            guard found?.lowercased() == wanted.lowercased() else {
                throw .settings(.drift(key: key, wanted: wanted, folder: repository.gitDirectory))
            }
        }
        protectedRef = try value("afspraak.ref")
        guard let transport = Transport(named: try value("afspraak.transport")) else {
            throw .settings(.missing("afspraak.transport"))
        }
        let signed = try gate { () throws(GitError) in try repository.localConfig("afspraak.signedPush") }
        guard let signedPush = SignedPush(rawValue: signed ?? "accepted") else {
            throw .settings(.notUnderstood("afspraak.signedPush"))
        }
        self.signedPush = signedPush
        self.transport = transport
        stateFolder = try value("afspraak.state")
        repositoryID = try value("afspraak.repo")
        folder = repository.gitDirectory
        consents = try gate { () throws(GitError) in try repository.localConfig(ConsentRegister.setting) }
    }
}

/// Why the server's own settings cannot be trusted.
public enum SettingsProblem: Sendable, Equatable {
    case missing(String)
    /// It is there, with a value that means nothing.
    case notUnderstood(String)
    case drift(key: String, wanted: String, folder: String)

    /// The sentence, with the command that mends it.
    public var message: Message {
        switch self {
        case .missing(let key):
            Message(
                nl: "De server is niet volledig ingesteld (`\(key)` ontbreekt). "
                    + "De systeembeheerder typt `afspraak init --server` in de inhoudsmap op de server.",
                en: "The server is not set up completely (`\(key)` is missing). "
                    + "The operator types `afspraak init --server` in the repository on the server.")
        case .notUnderstood(let key):
            Message(
                nl: "De server is verkeerd ingesteld (`\(key)` heeft een waarde die we niet kennen). "
                    + "De systeembeheerder typt `afspraak init --server` in de inhoudsmap op de server.",
                en: "The server is set up wrongly (`\(key)` has a value we do not know). "
                    + "The operator types `afspraak init --server` in the repository on the server.")
        case .drift(let key, let wanted, let folder):
            Message(
                nl: "Een instelling van de server is veranderd. De systeembeheerder herstelt ze met "
                    + "`git -C \(folder) config \(key) \(wanted)`.",
                en: "A setting of the server has changed. The operator mends it with "
                    + "`git -C \(folder) config \(key) \(wanted)`.")
        }
    }
}
