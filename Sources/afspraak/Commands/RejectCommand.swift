import Approvals
import Findings
import Gate
import Text

/// `afspraak reject PROPOSAL`: sends a proposal back to its author, with remarks per place.
enum RejectCommand: Command {
    static let name = "reject"
    static let dutchName: String? = "terugsturen"
    static let operands = (nl: "VOORSTEL [PAD:REGEL:OPMERKING…]", en: "PROPOSAL [PATH:LINE:REMARK…]")
    static let summary = Message(
        nl: "Stuurt een voorstel terug, met opmerkingen per plaats.",
        en: "Sends a proposal back, with remarks per place.")
    private static let reason = Option(
        "reason", dutch: "reden", letter: "m", value: "TEKST",
        help: ("in één zin waarom", "why, in one sentence"))
    static let options = [Desk.asUser, reason]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        guard let name = arguments.operands.first, let why = arguments.value(reason), !why.isEmpty else {
            throw UsageError(
                nl: "Welk voorstel, en waarom? Typ `afspraak terugsturen VOORSTEL --reden \"…\"`.",
                en: "Which proposal, and why? Type `afspraak reject PROPOSAL --reason \"…\"`.")
        }
        let remarks = try arguments.operands.dropFirst().map { try remark($0) }
        let desk = try Desk.open(arguments, in: session)
        let waiting = try desk.waiting(named: name)
        var statement = try desk.draft(.rejection, hours: 24 * 366)
        statement.subject = "voorstel/\(waiting.name)"
        statement.reason = why
        statement.remarks = remarks
        guard try desk.send([statement]) else { return .refused }
        let author = Desk.name(waiting.owner, in: desk.dated.policy)
        session.tell(
            Message(
                nl: "Teruggestuurd. \(author) ziet je opmerkingen met `afspraak wachtrij`.",
                en: "Sent back. \(author) sees your remarks with `afspraak pending`."))
        return .fine
    }

    /// `PATH:LINE:REMARK`, or `PATH:REMARK` for a file as a whole.
    private static func remark(_ text: String) throws(UsageError) -> ReviewRemark {
        let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        if parts.count == 3, let line = Int(parts[1]), line > 0 {
            return ReviewRemark(path: parts[0], line: line, text: parts[2])
        }
        guard parts.count >= 2, !parts[0].isEmpty else {
            throw UsageError(
                nl: "Schrijf een opmerking als `PAD:REGEL:OPMERKING`.", en: "Write a remark as `PATH:LINE:REMARK`.")
        }
        return ReviewRemark(path: parts[0], line: nil, text: parts.dropFirst().joined(separator: ":"))
    }
}
