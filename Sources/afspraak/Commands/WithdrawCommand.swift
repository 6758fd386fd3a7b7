import Approvals
import Findings
import Gate
import PolicyModel

/// `afspraak withdraw PROPOSAL`: takes an agreement back, or an own proposal away.
enum WithdrawCommand: Command {
    static let name = "withdraw"
    static let dutchName: String? = "intrekken"
    static let operands = (nl: "VOORSTEL", en: "PROPOSAL")
    static let summary = Message(
        nl: "Trekt je akkoord met een voorstel in, of je eigen voorstel.",
        en: "Takes your agreement with a proposal back, or your own proposal.")
    private static let reason = Option(
        "reason", dutch: "reden", letter: "m", value: "TEKST", help: ("in één zin waarom", "why, in one sentence"))
    static let options = [Desk.asUser, reason]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        guard let name = arguments.operands.first else {
            throw UsageError(nl: "Welk voorstel?", en: "Which proposal?")
        }
        let desk = try Desk.open(arguments, in: session)
        let waiting = try desk.waiting(named: name)
        let given = try agreements(with: waiting, desk)
        if !given.isEmpty {
            let statements = try given.map { id in
                var statement = try desk.draft(.withdrawal, hours: 24 * 366)
                statement.subject = id
                statement.reason = arguments.value(reason)
                return statement
            }
            guard try desk.send(statements) else { return .refused }
            session.tell(Message(nl: "Je akkoord is ingetrokken.", en: "Your agreement was taken back."))
            return .fine
        }
        guard waiting.owner == desk.person.id else {
            session.tell(
                Message(
                    nl: "Je gaf hier geen akkoord, en het is je eigen voorstel niet. Stuur het terug met "
                        + "`afspraak terugsturen`.",
                    en: "You gave no agreement here, and it is not your own proposal. Send it back with "
                        + "`afspraak reject`."))
            return .refused
        }
        guard try desk.move(waiting, to: nil) else { return .refused }
        session.tell(
            Message(
                nl: "Je voorstel is weg uit de wachtrij. Je tekst staat nog in je eigen map.",
                en: "Your proposal is out of the queue. Your text is still in your own folder."))
        return .fine
    }

    /// What this person agreed to. Who wrote a proposal takes it away, also when it no longer fits what is online.
    private static func agreements(
        with waiting: ReviewDesk.Waiting, _ desk: ReviewDesk
    ) throws(GateError) -> [String] {
        do throws(GateError) { return try desk.agreementsGiven(in: try desk.review(waiting)) } catch {
            guard waiting.owner == desk.person.id else { throw error }
            return []
        }
    }
}
