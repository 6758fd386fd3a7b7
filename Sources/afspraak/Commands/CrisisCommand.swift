import Approvals
import BrusselsTime
import Findings
import Gate
import Text

/// `afspraak crisis`: whether one is open; opens and closes it, and notes the consultation.
enum CrisisCommand: Command {
    static let name = "crisis"
    static let dutchName: String? = nil
    static let operands = (nl: "[openen|overleg|sluiten|nagekeken]", en: "[open|consulted|close|reviewed]")
    static let summary = Message(
        nl: "Opent of sluit een crisis, en zegt of er een loopt.",
        en: "Opens or closes a crisis, and says whether one is open.")
    private static let phase = Option(
        "phase", dutch: "fase", value: "gemeentelijk|provinciaal|federaal",
        help: ("welke fase is afgekondigd", "which phase was declared"))
    private static let source = Option(
        "source", dutch: "bron", value: "TEKST",
        help: ("het besluit van de burgemeester, of met wie is overlegd", "the mayor's decision, or who was consulted"))
    private static let hours = Option(
        "hours", dutch: "uren", value: "UREN",
        help: ("hoelang het vermoedelijk duurt (24)", "how long it may last (24)"))
    static let options = [Desk.asUser, phase, source, hours]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        let desk = try Desk.open(arguments, in: session)
        let open = try desk.openCrisis()
        switch arguments.operands.first {
        case nil:
            session.say(Message.state(open, at: session.instant)[session.language] + "\n")
            return .fine
        case "openen", "open": return try declare(arguments, desk, in: session)
        case "overleg", "consulted":
            return try say(.consulted, about: open, arguments, desk, .consultationNoted, in: session)
        case "sluiten", "close": return try say(.closed, about: open, arguments, desk, .closed, in: session)
        case "nagekeken", "reviewed":
            guard let last = try desk.unreviewedCrisis() else {
                session.tell(Message(nl: "Er is niets na te kijken.", en: "There is nothing to review."))
                return .refused
            }
            var statement = try desk.draft(.confirmation, hours: 24 * 366)
            statement.subject = last.id
            return try desk.send([statement]) ? .fine : .refused
        case let other?:
            throw UsageError(
                nl: "`\(printable(other))` kennen we niet. Kies openen, overleg, sluiten of nagekeken.",
                en: "`\(printable(other))` is not known. Choose open, consulted, close or reviewed.")
        }
    }

    private static func declare(
        _ arguments: ParsedArguments, _ desk: ReviewDesk, in session: Session
    ) throws -> ExitCode {
        guard let phase = CrisisPhase(rawValue: arguments.value(phase) ?? "gemeentelijk") else {
            throw UsageError(
                nl: "De fase is `gemeentelijk`, `provinciaal` of `federaal`.",
                en: "The phase is `gemeentelijk`, `provinciaal` or `federaal`.")
        }
        guard let source = arguments.value(source), !source.isEmpty else {
            throw UsageError(
                nl: "Zeg met `--bron` waar de burgemeester de crisis afkondigde.",
                en: "Say with `--source` where the mayor declared the crisis.")
        }
        guard let hours = Int(arguments.value(hours) ?? "24"), (1...720).contains(hours) else {
            throw UsageError(nl: "`--uren` is een getal van 1 tot 720.", en: "`--hours` is a number from 1 to 720.")
        }
        var statement = try desk.draft(.crisis, hours: hours)
        statement.event = .opened
        statement.phase = phase
        statement.source = source
        guard try desk.send([statement], to: ReviewDesk.crisisRef) else { return .refused }
        session.tell(.opened)
        return .fine
    }

    private static func say(
        _ event: CrisisEvent, about open: OpenCrisis?, _ arguments: ParsedArguments, _ desk: ReviewDesk,
        _ done: Message, in session: Session
    ) throws -> ExitCode {
        guard let open else {
            session.tell(Message.state(nil, at: session.instant))
            return .refused
        }
        var statement = try desk.draft(.crisis, hours: 24 * 366)
        statement.event = event
        statement.subject = open.id
        statement.source = arguments.value(source)
        guard try desk.send([statement], to: ReviewDesk.crisisRef) else { return .refused }
        session.tell(done)
        return .fine
    }
}

extension Message {
    fileprivate static let opened = Message(
        nl: "De crisis is open. Nu publiceren alleen de mensen die daarvoor zijn aangeduid. Noteer binnen 24 uur het "
            + "overleg: `afspraak crisis overleg --bron \"…\"`.",
        en: "The crisis is open. Only the people named for it publish now. Note the consultation within 24 hours: "
            + "`afspraak crisis consulted --source \"…\"`.")
    fileprivate static let consultationNoted = Message(
        nl: "Het overleg is genoteerd.", en: "The consultation is noted.")
    fileprivate static let closed = Message(
        nl: "De crisis is gesloten. `afspraak wachtrij` toont wat nog nagekeken moet worden.",
        en: "The crisis is closed. `afspraak pending` shows what still has to be reviewed.")

    fileprivate static func state(_ open: OpenCrisis?, at instant: Instant) -> Message {
        guard let open else { return Message(nl: "Er loopt geen crisis.", en: "No crisis is open.") }
        let (since, end) = (Day(of: open.opened), Day(of: open.plannedEnd))
        let source = printable(open.source)
        return Message(
            nl: "Er loopt een crisis (\(open.phase.rawValue)) sinds \(since.dutch), gepland tot \(end.dutch). "
                + "Bron: \(source).",
            en: "A crisis (\(open.phase.rawValue)) is open since \(since.english), planned until "
                + "\(end.english). Source: \(source).")
    }
}
