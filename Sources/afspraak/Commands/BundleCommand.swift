import Findings
import Gate
import Git

/// `afspraak bundle`: makes one saved version of all that is not online yet. What was mended on the way is then no longer in it.
enum BundleCommand: Command {
    static let name = "bundle"
    static let dutchName: String? = "bundelen"
    static let operands = (nl: "", en: "")
    static let summary = Message(
        nl: "Maakt één bewaring van alles wat nog niet online staat.",
        en: "Makes one saved version of all that is not online yet.")

    private static let message = Option(
        "message", dutch: "boodschap", letter: "m", value: "TEKST",
        help: ("zeg in één zin wat je veranderde", "say in one sentence what you changed"))
    static let options = [message]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        let client = try Client(around: session.folder)
        guard try client.bundle(message: arguments.value(message)) else {
            session.tell(
                Message(nl: "Er is niets te bundelen.", en: "There is nothing to bundle."))
            return .fine
        }
        session.tell(
            Message(
                nl:
                    "Alles wat nog niet online staat, is nu één bewaring. Je bestanden zijn niet veranderd. Stuur ze door.",
                en: "All that is not online yet is now one saved version. Your files did not change. Push it."))
        return .fine
    }
}
