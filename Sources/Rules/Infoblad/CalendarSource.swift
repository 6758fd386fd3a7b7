import BrusselsTime
import Content
public import Findings
import PolicyModel
import Registers
import YAML

/// What stands in the calendar stands in the UiTdatabank.
public struct CalendarSource: Rule {
    public static let description = RuleDescription(
        id: "calendar-source",
        title: Message(
            nl: "De kalender komt uit de UiTdatabank", en: "The calendar comes from the UiTdatabank"),
        demand: Message(
            nl:
                "Wie iets organiseert, zet het zelf in de UiTdatabank, en iedereen wordt gelijk behandeld. In onze kalender komt alleen "
                + "wat daar staat, met dezelfde dag en hetzelfde uur.",
            en:
                "Who organises something puts it in the UiTdatabank, and everybody is treated alike. Only what stands there goes in our "
                + "calendar, with the same day and time."),
        remedy: Message(
            nl: "Zet de activiteit eerst in de UiTdatabank, en neem daar haar nummer (`uit_id`) over.",
            en: "Put the activity in the UiTdatabank first, and take over its number (`uit_id`)."),
        agreements: ["kortom-67"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.type.id.rawValue == "activiteit", subject.page.headerProblem == nil, !isOver(subject) else {
            return []
        }
        guard let field = subject.page.frontMatter?["uit_id"], !field.value.isBlank else {
            return subject.remarks(Self.description.id) { page in
                page.frontMatter?["uit_id"].map { $0.value.isBlank } ?? true
                    ? [FieldRemark(range: nil, message: .missing, help: Self.description.remedy)] : []
            }
        }
        // The snapshot can be newer than the page: what stood there is judged again.
        return remark(field.value.text ?? subject.source(field.value.range), subject).map { message, help, range in
            [
                Finding(
                    rule: Self.description.id, place: subject.place(range ?? field.value.range), message: message,
                    help: help)
            ]
        } ?? []
    }

    /// Whether it took place, and only its text changes or nobody changes it: a search of the UiTdatabank does not give what is
    /// over.
    private func isOver(_ subject: PageSubject) -> Bool {
        guard !subject.asksWho || subject.stood("uit_id", "begin", "einde"),
            let last = subject.page.day("einde") ?? subject.page.day("begin")
        else { return false }
        return last < subject.circumstances.day
    }

    private func remark(_ text: String, _ subject: PageSubject) -> (Message, Message, Range<Int>?)? {
        guard let address = EventAddress(text) else { return (.noIdentity(text), .copyIdentity, nil) }
        if address.isOfTest { return (.ofTest, .copyIdentity, nil) }
        switch subject.activity {
        case nil, .noRegister?: return nil
        case .unreadable?: return (.unreadable, .renew, nil)
        case .unknown?: return (.unknown, .renew, nil)
        case .known(let activity)?:
            guard activity.isShown else { return (.notShown(activity.workflow), .waitForApproval, nil) }
            return times(of: activity, subject)
        }
    }

    private func times(of activity: Activity, _ subject: PageSubject) -> (Message, Message, Range<Int>?)? {
        let header = subject.page.frontMatter
        guard activity.calendar != "permanent", let begin = header?["begin"], let start = CalendarMoment(begin.value)
        else { return nil }
        let end = header?["einde"].flatMap { CalendarMoment($0.value) }
        if activity.calendar == "periodic" {
            // It takes place within a stretch of days, at hours of its own.
            let isWithin = activity.times.contains { time in
                (time.start.map { Day(of: $0) <= start.day } ?? true)
                    && (time.end.map { start.day <= Day(of: $0) } ?? true)
            }
            return isWithin ? nil : (.otherDay, .takeOver, begin.value.range)
        }
        let starting = activity.times.filter { $0.start.map(start.isBegin) ?? false }
        guard !starting.isEmpty else {
            let near = activity.times.compactMap(\.start).min {
                distance($0, start.instant) < distance($1, start.instant)
            }
            return (near.map { .otherTime($0) } ?? .otherDay, .takeOver, begin.value.range)
        }
        guard let end, !starting.contains(where: { $0.end.map(end.isEnd) ?? true }) else { return nil }
        return (
            starting.compactMap(\.end).first.map { .otherEnd($0) } ?? .otherDay, .takeOver,
            header?["einde"]?.value.range
        )
    }

    private func distance(_ one: Instant, _ other: Instant) -> Int64 {
        let (difference, isTooFar) = one.secondsSince1970.subtractingReportingOverflow(other.secondsSince1970)
        return isTooFar || difference == .min ? .max : abs(difference)
    }
}

/// When something begins or ends, as a page has it: an hour, or a day alone.
private struct CalendarMoment {
    let instant: Instant
    let day: Day
    private let isDay: Bool

    init?(_ value: YAMLNode) {
        guard let text = value.text, let instant = BrusselsTime.instant(fromISO: text) else { return nil }
        (self.instant, day, isDay) = (instant, Day(of: instant), Day(text) != nil)
    }

    func isBegin(_ other: Instant) -> Bool { isDay ? Day(of: other) == day : other == instant }

    /// What ends at midnight ends on the day before.
    func isEnd(_ other: Instant) -> Bool {
        isBegin(other)
            || (isDay && Day(of: Instant(secondsSince1970: other.secondsSince1970 &- 1)) == day)
    }
}

extension Message {
    fileprivate static let missing = Message(
        nl: "Er staat niet welke activiteit van de UiTdatabank dit is (`uit_id`).",
        en: "It does not say which activity of the UiTdatabank this is (`uit_id`).")
    fileprivate static func noIdentity(_ text: String) -> Message {
        Message(
            nl: "`\(shown(text))` is geen nummer of adres van de UiTdatabank.",
            en: "`\(shown(text))` is no number or address of the UiTdatabank.")
    }
    fileprivate static let ofTest = Message(
        nl: "Dit adres is van de testomgeving van de UiTdatabank.",
        en: "This address is of the UiTdatabank for trying out.")
    fileprivate static let copyIdentity = Message(
        nl: "Neem het nummer over uit het adres van de activiteit in de UiTdatabank, zoals "
            + "`https://io.uitdatabank.be/events/…`.",
        en: "Copy the number from the address of the activity in the UiTdatabank, such as "
            + "`https://io.uitdatabank.be/events/…`.")
    fileprivate static let unreadable = Message(
        nl: "Onze kopie van de UiTdatabank is stuk. We kunnen deze activiteit dus niet opzoeken.",
        en: "Our copy of the UiTdatabank is broken. So we cannot look this activity up.")
    fileprivate static let unknown = Message(
        nl: "Deze activiteit staat niet in onze kopie van de UiTdatabank.",
        en: "This activity is not in our copy of the UiTdatabank.")
    fileprivate static let renew = Message(
        nl: "Staat ze er wel in? Vraag de communicatiedienst dan om een nieuwe kopie (`registers/uitdatabank.jsonld`).",
        en: "Is it in there? Then ask the communication service for a new copy (`registers/uitdatabank.jsonld`).")
    fileprivate static func notShown(_ workflow: String) -> Message {
        switch workflow {
        case "REJECTED":
            Message(nl: "De UiTdatabank keurde deze activiteit af.", en: "The UiTdatabank rejected this activity.")
        case "DELETED":
            Message(
                nl: "Deze activiteit is uit de UiTdatabank gehaald.",
                en: "This activity was taken out of the UiTdatabank.")
        default:
            Message(
                nl: "Deze activiteit is in de UiTdatabank nog niet gepubliceerd.",
                en: "This activity is not published in the UiTdatabank yet.")
        }
    }
    fileprivate static let waitForApproval = Message(
        nl: "Vraag het aan de organisator, of laat de activiteit weg.",
        en: "Ask the organiser, or leave the activity out.")
    fileprivate static let otherDay = Message(
        nl: "De dag is niet die van de UiTdatabank.", en: "The day is not that of the UiTdatabank.")
    fileprivate static func otherTime(_ start: Instant) -> Message {
        Message(
            nl: "In de UiTdatabank begint dit op \(start.dutchMoment).",
            en: "In the UiTdatabank this begins on \(start.englishMoment).")
    }
    fileprivate static func otherEnd(_ end: Instant) -> Message {
        Message(
            nl: "In de UiTdatabank eindigt dit op \(end.dutchMoment).",
            en: "In the UiTdatabank this ends on \(end.englishMoment).")
    }
    fileprivate static let takeOver = Message(
        nl: "Neem dag en uur over, of laat de organisator ze in de UiTdatabank aanpassen.",
        en: "Take over day and time, or have the organiser change them in the UiTdatabank.")
}
