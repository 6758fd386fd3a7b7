import BrusselsTime
import Findings
import Gate
import JSON
import PolicyModel
import Presentation
import Text

/// `afspraak may USER ACTION PATH`: may this person do that here, and by which line.
enum MayCommand: Command {
    static let name = "may"
    static let dutchName: String? = "mag"
    static let operands = (nl: "PERSOON HANDELING PAD", en: "USER ACTION PATH")
    static let summary = Message(
        nl: "Mag deze persoon dat hier, en volgens welke regel?", en: "May this person do that here, and by which line?"
    )

    private static let policy = PolicyChoice.option
    private static let type = Option(
        "type", dutch: "soort", value: "TYPE",
        help: ("alsof het pad van deze soort is", "as if the path were of this type"))
    private static let day = Option(
        "on", dutch: "op", value: "DAG", help: ("op een andere dag (2026-12-31)", "on another day (2026-12-31)"))
    private static let format = Option(
        "format", dutch: "vorm", value: "text|json", help: ("in welke vorm het antwoord komt", "the form of the answer")
    )
    static let options = [policy, type, day, format]

    static func run(_ arguments: ParsedArguments, in session: Session) throws -> ExitCode {
        guard arguments.operands.count == 3 else {
            throw UsageError(
                nl: "Geef een persoon, een handeling en een pad.", en: "Give a person, an action and a path.")
        }
        let (who, what, path) = (arguments.operands[0], arguments.operands[1], arguments.operands[2])
        let policy = try PolicyChoice.read(arguments, in: session).policy
        guard let action = Action(named: what) else {
            let near = nearest(to: what, among: Action.allCases.flatMap { [$0.rawValue, $0.englishName] })
            throw UsageError(
                nl: "De handeling `\(what)` bestaat niet." + (near.map { " Bedoel je `\($0)`?" } ?? ""),
                en: "There is no action `\(what)`." + (near.map { " Did you mean `\($0)`?" } ?? ""))
        }
        guard let person = policy.person(PersonID(who)) else {
            let near = nearest(to: who, among: policy.persons.map(\.id.rawValue))
            throw UsageError(
                nl: "De afspraken kennen niemand met de naam `\(who)`." + (near.map { " Bedoel je `\($0)`?" } ?? ""),
                en: "The agreements know nobody named `\(who)`." + (near.map { " Did you mean `\($0)`?" } ?? ""))
        }
        let today =
            try arguments.value(day).map { text throws(UsageError) in
                guard let day = Day(text) else {
                    throw UsageError(nl: "Een dag is JJJJ-MM-DD.", en: "A day is YYYY-MM-DD.")
                }
                return day
            } ?? Day(of: session.instant)
        let typeID = arguments.value(type).map { ContentTypeID($0) } ?? policy.contentType(at: path)?.id
        let permission = policy.permission(for: person, action: action, path: path, type: typeID, on: today)
        let answer = MayAnswer(
            person: person.id.rawValue, action: action.rawValue, path: path, type: typeID?.rawValue,
            granted: permission.granted, reasons: permission.reasons.map(MayAnswer.Reason.init),
            passedOver: permission.passedOver.map(MayAnswer.Reason.init), remedies: permission.remedies,
            others: permission.granted
                ? []
                : policy.people(whoMay: action, at: path, type: typeID, on: today).map {
                    ($0.id.rawValue, $0.name)
                })
        let json = arguments.value(format) == "json"
        session.say(json ? answer.json(session.language).text() + "\n" : answer.text(session.language))
        return permission.granted ? .fine : .refused
    }
}

extension MayAnswer.Reason {
    /// A step of the policy's reasoning, in the form of the answer.
    fileprivate init(_ reason: PermissionReason) {
        let kind: Kind =
            switch reason.kind {
            case .appointment: .appointment
            case .grant: .grant
            case .owner: .owner
            case .type: .type
            case .missing: .missing
            }
        self.init(kind: kind, file: reason.source?.path, line: reason.source?.line, text: reason.text)
    }
}
