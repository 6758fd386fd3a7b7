import BrusselsTime
import Content
public import Findings
import Markdown
import Text

/// The day of the week fits the date, and the date exists.
public struct WeekdayDate: Rule {
    public static let description = RuleDescription(
        id: "weekday-date",
        title: Message(nl: "De weekdag past bij de datum", en: "The weekday fits the date"),
        demand: Message(
            nl:
                "Staat er een weekdag bij een datum, dan horen ze bij elkaar. Anders komt de ene lezer op vrijdag en de andere op "
                + "zaterdag.",
            en:
                "When a weekday stands with a date, they belong together. Otherwise one reader comes on Friday and another on "
                + "Saturday."),
        remedy: Message(
            nl: "Kijk op de kalender wat je bedoelt, en pas de weekdag of de datum aan.",
            en: "Look at the calendar for what you mean, and change the weekday or the date."),
        agreements: ["kortom-21"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        canBeSwitchedOff: true, examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let mistakes = CalendarMistakes.all(in: subject.page)
        guard !mistakes.isEmpty else { return [] }
        // What stood there before is not this change's doing.
        let known = Set(subject.before.map(CalendarMistakes.all(in:))?.map(\.words) ?? [])
        return mistakes.filter { !known.contains($0.words) }.map { finding($0, in: subject) }
    }

    private func finding(_ mistake: CalendarMistakes.Mistake, in subject: PageSubject) -> Finding {
        let place = subject.place(mistake.range)
        let written = mistake.day
        guard let date = written.date, let real = written.otherWeekday, let said = written.weekday else {
            return Finding(rule: Self.description.id, place: place, message: .noSuchDay(mistake.words), help: .lookItUp)
        }
        return Finding(
            rule: Self.description.id, place: place, message: .otherDay(date, is: real, not: said),
            help: .eitherOne(WrittenDay.closest(to: date, weekday: said), said))
    }
}

extension Message {
    private static let english = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    private static func names(_ weekday: Int) -> (nl: String, en: String) {
        guard CalendarWord.weekdays.indices.contains(weekday), english.indices.contains(weekday) else {
            return ("", "")
        }
        return (CalendarWord.weekdays[weekday], english[weekday])
    }

    fileprivate static func otherDay(_ day: Day, is real: Int, not said: Int) -> Message {
        Message(
            nl: "\(day.dutch) is een \(names(real).nl), geen \(names(said).nl).",
            en: "\(day.english) is a \(names(real).en), not a \(names(said).en).")
    }
    fileprivate static func noSuchDay(_ words: String) -> Message {
        Message(nl: "Deze dag bestaat niet: \(words).", en: "This day does not exist: \(words).")
    }
    fileprivate static func eitherOne(_ day: Day, _ said: Int) -> Message {
        Message(
            nl: "Bedoel je \(names(said).nl) \(day.dutch)? Pas de weekdag of de datum aan.",
            en: "Do you mean \(names(said).en) \(day.english)? Change the weekday or the date.")
    }
    fileprivate static let lookItUp = Message(
        nl: "Kijk op de kalender welke dag je bedoelt.", en: "Look at the calendar for the day you mean.")
}
