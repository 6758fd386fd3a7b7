import Findings
import Gate
import Git
import PolicyModel
import Presentation
import Text

/// `afspraak propose`: hands the work in, as one clean version on a proposal of one's own.
enum ProposeCommand: Command {
    static let name = "propose"
    static let dutchName: String? = "indienen"
    static let operands = (nl: "[NAAM]", en: "[NAME]")
    static let summary = Message(
        nl: "Dient je werk in bij de communicatiedienst.", en: "Hands your work in to the communication service.")

    private static let asUser = Option(
        "as", dutch: "als", value: "PERSOON", help: ("dien in als deze persoon", "hand in as this person"))
    private static let message = Option(
        "message", dutch: "boodschap", letter: "m", value: "TEKST",
        help: ("zeg in één zin wat je veranderde", "say in one sentence what you changed"))
    private static let dryRun = Option(
        "dry-run", dutch: "proef", letter: "n",
        help: ("kijkt alleen na, dient niet in", "only checks, hands nothing in"))
    static let options = [asUser, message, dryRun, Reply.allRemarks]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        let client = try Client(around: session.folder)
        let dated = try client.policy()
        guard let person = client.person(named: arguments.value(asUser), policy: dated.policy, email: client.email())
        else {
            throw UsageError(
                nl: "We weten niet wie je bent. Typ één keer `git config afspraak.person JOUW-NAAM`.",
                en: "We do not know who you are. Type once `git config afspraak.person YOUR-NAME`.")
        }
        let proposal = try Proposal(
            client: client, person: person, name: arguments.operands.first, message: arguments.value(message))
        let update = proposal.update
        let verdict = try client.verdict(
            on: update, dated: dated, person: person, instant: session.instant, handsIn: true)
        let sources = client.sources
        if verdict.outcome == .refused || arguments.has(dryRun) {
            let reply = Reply(hookIn: session, policy: dated.policy, allRemarks: arguments.has(Reply.allRemarks))
            session.tell(
                reply.text(
                    of: [AnswerPart(verdict, on: arguments.has(dryRun) ? .check : .handIn)], policy: dated.policy,
                    sources: ReportSources { sources.bytes($0) }))
            return reply.exitCode(of: [verdict])
        }
        guard try proposal.send() else {
            session.tell(
                Message(
                    nl:
                        "Het indienen is niet gelukt. Je tekst staat nog in je eigen map. Is er al een ander voorstel met deze naam? "
                        + "Geef er dan een naam bij: `afspraak indienen NAAM`.",
                    en:
                        "Handing in did not succeed. Your text is still in your own folder. Is there another proposal of "
                        + "this name? Then give a name: `afspraak propose NAME`."))
            return .refused
        }
        session.tell(
            Message(
                nl: "Je kan verder werken. Dit voorstel heet `\(proposal.branch)`.",
                en: "You can go on working. This proposal is called `\(proposal.branch)`."))
        return .fine
    }
}
