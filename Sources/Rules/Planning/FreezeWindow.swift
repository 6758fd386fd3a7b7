import BrusselsTime
import Changes
public import Findings
import PolicyModel

/// In a stretch of days that the calendar froze, nothing new comes online but by who is named.
public struct FreezeWindow: Rule {
    public static let description = RuleDescription(
        id: "freeze-window",
        title: Message(nl: "In een stille periode verandert er niets", en: "In a quiet period nothing changes"),
        demand: Message(
            nl:
                "De kalender kent perioden waarin niets nieuws online komt, bijvoorbeeld bij een verhuizing van de site. "
                + "Wie toch mag, staat erbij. Iets offline halen kan altijd.",
            en:
                "The calendar has periods in which nothing new comes online, for example while the site is moved. Who may "
                + "all the same is named. Taking something offline is always possible."),
        remedy: Message(
            nl: "Dien je tekst in met `afspraak indienen`; na de periode komt hij online.",
            en: "Hand your text in with `afspraak propose`; it comes online after the period."),
        agreements: [],
        force: .right(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: ActSubject) -> [Finding] {
        let circumstances = subject.circumstances
        guard subject.act.requires.contains(.publish) else { return [] }
        let roles = Set(circumstances.person.appointments(on: circumstances.day).map(\.role))
        let period = circumstances.policy.calendar.periods(on: circumstances.day).first {
            $0.kind == .freeze && $0.exempt.isDisjoint(with: roles)
        }
        guard let period else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.act.place, message: .frozen(period),
                help: Message(
                    nl: "Dien je tekst in met `afspraak indienen`, of vraag raad aan \(subject.communicationName).",
                    en: "Hand your text in with `afspraak propose`, or ask \(subject.communicationName)."))
        ]
    }
}

extension Message {
    fileprivate static func frozen(_ period: Calendar.Period) -> Message {
        let why = period.reason.map { " \($0)" } ?? ""
        guard let last = period.until else {
            return Message(
                nl: "Er komt nu niets nieuws online.\(why)", en: "Nothing new comes online for now.\(why)")
        }
        return Message(
            nl: "Tot en met \(last.dutch) komt er niets nieuws online.\(why)",
            en: "Nothing new comes online up to \(last.english).\(why)")
    }
}
