import Consents
import Findings
import Gate
import Judgement
import Rules
import Text

/// `afspraak consents`: makes the register that the checker reads of an export of the municipality's own register. Names never
/// get in: an export is digested, and what is not needed is stepped over.
enum ConsentsCommand: Command {
    static let name = "consents"
    static let dutchName: String? = "toestemmingen"
    static let operands = (
        nl: "lezen BESTAND | uitvoeren BESTAND | gebruik", en: "read FILE | export FILE | uses"
    )
    static let summary = Message(
        nl: "Leest het toestemmingsregister in, en toont waar ingetrokken en aflopende toestemmingen nog staan.",
        en: "Reads the consent register in, and shows where consents that were taken back or end are still used.")

    private static let repo = Option(
        "repo", dutch: "map", value: "MAP",
        help: ("de inhoudsmap (op de server of je kopie)", "the repository (on the server, or a clone)"))
    private static let within = Option(
        "within", dutch: "binnen", value: "DAGEN",
        help: ("gebruik: wat binnen zoveel dagen afloopt (30)", "uses: what ends within so many days (30)"))
    static let options = [repo, within]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        let operands = arguments.operands
        if operands == ["uses"] || operands == ["gebruik"] { return try uses(arguments, in: session) }
        guard let step = operands.first, operands.count == 2, let file = operands.last else {
            throw UsageError(
                nl: "Zeg wat: `lezen BESTAND`, `uitvoeren BESTAND` of `gebruik`.",
                en: "Say what: `read FILE`, `export FILE` or `uses`.")
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
                nl: "`toestemmingen \(printable(step))` bestaat niet. Kies lezen, uitvoeren of gebruik.",
                en: "There is no `consents \(printable(step))`. Choose read, export or uses.")
        }
    }

    /// Exit code 1 when a page still shows somebody who took consent back.
    private static func uses(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        guard let days = Int(arguments.value(within) ?? "30"), (0...3_660).contains(days) else {
            throw UsageError(nl: "Een aantal dagen is een getal.", en: "A number of days is a number.")
        }
        let survey = try ConsentSurvey(
            around: arguments.value(repo) ?? session.folder, instant: session.instant, days: days)
        session.say(ConsentText(language: session.language).lines(of: survey))
        return survey.found.contains(where: \.isStillShown) ? .refused : .fine
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
