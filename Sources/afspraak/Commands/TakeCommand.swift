import Findings
import Gate

/// `afspraak take PROPOSAL`: puts somebody's proposal in the working folder, to correct it.
enum TakeCommand: Command {
    static let name = "take"
    static let dutchName: String? = "overnemen"
    static let operands = (nl: "VOORSTEL", en: "PROPOSAL")
    static let summary = Message(
        nl: "Zet een voorstel in je map, om het te verbeteren.",
        en: "Puts a proposal in your folder, to correct it.")
    static let options = [Desk.asUser]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        guard let name = arguments.operands.first else {
            throw UsageError(nl: "Welk voorstel?", en: "Which proposal?")
        }
        let desk = try Desk.open(arguments, in: session)
        let waiting = try desk.waiting(named: name)
        guard try desk.checkOut(waiting) else { return .refused }
        session.tell(
            Message(
                nl: "Je werkt nu in `\(waiting.name)`. Verbeter de tekst en typ "
                    + "`afspraak goedkeuren --verbeter \(waiting.name)`. Terug naar je eigen werk: `git checkout -`.",
                en: "You are now working in `\(waiting.name)`. Correct the text and type "
                    + "`afspraak approve --fix \(waiting.name)`. Back to your own work: `git checkout -`."))
        return .fine
    }
}
