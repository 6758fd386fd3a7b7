import BrusselsTime
import Findings
import Gate
import PolicyModel

/// `afspraak keys`: the register of people as sshd reads it (`AuthorizedKeysCommand`).
enum KeysCommand: Command {
    static let name = "keys"
    static let dutchName: String? = "sleutels"
    static let operands = (
        nl: "[GEBRUIKER] [VINGERAFDRUK | SOORT SLEUTEL]", en: "[USER] [FINGERPRINT | TYPE KEY]"
    )
    static let summary = Message(
        nl: "Geeft sshd de sleutels van wie vandaag een aanstelling heeft.",
        en: "Gives sshd the keys of those who have an appointment today.")

    private static let signers = Option(
        "allowed-signers", dutch: "ondertekenaars",
        help: ("in de vorm waarin git handtekeningen nakijkt", "in the form in which git checks signatures"))
    static let options = [Repositories.option, signers]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        let served = try Repositories.read(arguments)
        guard let program = Files.resolved("/proc/self/exe") else { return .unusable }
        // Everything is read and written out before the first line goes to sshd: all of the answer, or none.
        let book = try KeyBook(of: served, on: Day(of: session.instant))
        let entries = try shownKey(arguments.operands).map(book.entries(showing:)) ?? book.entries
        var lines = ""
        for entry in entries {
            lines +=
                try arguments.has(signers)
                ? entry.allowedSigner
                : entry.authorizedKey(program: program, language: arguments.value(.language))
            lines += "\n"
        }
        session.say(lines)
        return .fine
    }

    /// The key that sshd asks about (`%t %k` or `%f`, after `%u` or not); nil for all of them. The user is for who reads sshd's
    /// settings: `serve` works for the owner of the repository and for nobody else.
    private static func shownKey(_ operands: [String]) throws(UsageError) -> String? {
        if let last = operands.last, last.hasPrefix("SHA256:"), operands.count <= 2 { return last }
        switch operands.count {
        case 0, 1: return nil
        case 2, 3: return operands.suffix(2).joined(separator: " ")
        default:
            throw UsageError(
                nl: "Na de gebruiker komt een vingerafdruk (`SHA256:…`), of een soort en een sleutel.",
                en: "After the user comes a fingerprint (`SHA256:…`), or a type and a key.")
        }
    }
}

/// The option that says which repositories are served.
enum Repositories {
    static let option = Option(
        "repo", dutch: "inhoudsmap", value: "MAP",
        help: ("een inhoudsmap op deze server; mag vaker", "a repository on this server; may be repeated"))

    static func read(_ arguments: ParsedArguments) throws(UsageError) -> ServedRepositories {
        let folders = arguments.all(option)
        guard !folders.isEmpty, folders.allSatisfy({ $0.hasPrefix("/") }) else {
            throw UsageError(
                nl: "Noem elke inhoudsmap met haar volledige pad: `--inhoudsmap /srv/git/site.git`.",
                en: "Name each repository by its full path: `--repo /srv/git/site.git`.")
        }
        return ServedRepositories(folders)
    }
}
