import Consents
import Findings
import Gate
import Text

/// `afspraak consents`: makes the register that the checker reads of an export of the municipality's own register. Names never
/// get in: an export is digested, and what is not needed is stepped over.
enum ConsentsCommand: Command {
    static let name = "consents"
    static let dutchName: String? = "toestemmingen"
    static let operands = (
        nl: "lezen BESTAND | uitvoeren BESTAND", en: "read FILE | export FILE"
    )
    static let summary = Message(
        nl: "Leest het toestemmingsregister in, of maakt er een lijst zonder namen en nummers van.",
        en: "Reads the consent register in, or makes a list of it without names and numbers.")

    private static let repo = Option(
        "repo", dutch: "map", value: "MAP",
        help: ("de inhoudsmap (op de server of je kopie)", "the repository (on the server, or a clone)"))
    static let options = [repo]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        let operands = arguments.operands
        guard let step = operands.first, operands.count == 2, let file = operands.last else {
            throw UsageError(
                nl: "Zeg wat: `lezen BESTAND` of `uitvoeren BESTAND`.",
                en: "Say what: `read FILE` or `export FILE`.")
        }
        switch step {
        case "read", "lezen":
            let path = try ConsentRegister.path(around: arguments.value(repo) ?? session.folder)
            return told(try ConsentRegister.read(export: file, into: path), in: session)
        case "export", "uitvoeren":
            let table = try ConsentRegister.table(of: file)
            session.say(table.digestTable)
            return told(table, in: session)
        default:
            throw UsageError(
                nl: "`toestemmingen \(printable(step))` bestaat niet. Kies lezen of uitvoeren.",
                en: "There is no `consents \(printable(step))`. Choose read or export.")
        }
    }

    /// How many there are, and what is wrong with some; on standard error, since an export goes to standard output.
    private static func told(_ table: ConsentTable, in session: Session) -> ExitCode {
        let (count, damaged) = (table.count, table.damagedCount)
        session.tell(
            Message(
                nl: "\(count) \(count == 1 ? "toestemming" : "toestemmingen") gelezen.",
                en: "\(count) \(count == 1 ? "consent" : "consents") read."))
        guard damaged > 0 else { return .fine }
        session.tell(
            Message(
                nl:
                    "Met \(damaged) \(damaged == 1 ? "rij klopt" : "rijen klopt") iets niet. Daarop steunt voorlopig niets:",
                en: "Something is wrong with \(damaged) of the rows. For now nothing rests on them:"))
        for problem in table.problems { session.tell(problem.sentence) }
        return .refused
    }
}
