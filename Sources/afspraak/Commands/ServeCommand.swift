import Findings
import Gate
import PolicyModel

/// `afspraak serve`: the forced command of a key. It lets git in, for the repositories named, and nothing else.
enum ServeCommand: Command {
    static let name = "serve"
    static let dutchName: String? = "bedien"
    static let operands = (nl: "", en: "")
    static let summary = Message(
        nl: "Bedient wie met een sleutel binnenkomt; sshd roept dit op.",
        en: "Serves who comes in with a key; sshd calls this.")

    private static let key = Option(
        "key", dutch: "sleutel", value: "SLEUTEL", help: ("de openbare sleutel", "the public key"))
    static let options = [key, Repositories.option]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        let served = try Repositories.read(arguments)
        guard let key = arguments.value(key).flatMap(SSHKey.blob(in:)), arguments.operands.isEmpty else {
            throw UsageError(nl: "Geef de openbare sleutel mee.", en: "Give the public key.")
        }
        guard let command = session.environment["SSH_ORIGINAL_COMMAND"] else {
            return refuse(.worksForGit, in: session)
        }
        guard let request = ServiceRequest(command) else { return refuse(.onlyGit, in: session) }
        // Where it does not exist and where it is not served, the answer is the same: nobody learns what else stands here.
        guard let path = served.path(for: request.path, home: session.environment["HOME"] ?? "/"),
            ServedRepositories.isOurs(path)
        else { return refuse(.notServed, in: session) }
        try GitService(
            request.service, of: path, key: key, language: arguments.value(.language), environment: session.environment
        ).start()
    }

    private static func refuse(_ message: Message, in session: Session) -> ExitCode {
        session.tell(message)
        return .refused
    }
}

extension Message {
    fileprivate static let worksForGit = Message(
        nl: "Je sleutel werkt. Je kunt hier doorsturen en ophalen met git; een opdrachtregel is er niet.",
        en: "Your key works. You can push and fetch here with git; there is no command line.")
    fileprivate static let onlyGit = Message(
        nl: "Met deze sleutel kun je alleen doorsturen en ophalen met git.",
        en: "With this key you can only push and fetch with git.")
    fileprivate static let notServed = Message(
        nl: "Die inhoudsmap is er niet, of je sleutel opent ze niet. Kijk het adres na met `git remote -v`.",
        en: "There is no such repository, or your key does not open it. Check the address with `git remote -v`.")
}
