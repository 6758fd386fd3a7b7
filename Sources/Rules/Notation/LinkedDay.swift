import BrusselsTime
import Content
public import Findings
import Git
import Markdown
import PolicyModel
import Text
import YAML

/// What belongs to an activity names the day on which that takes place.
public struct LinkedDay: Rule {
    public static let description = RuleDescription(
        id: "linked-day",
        title: Message(
            nl: "Op elk kanaal staat dezelfde dag", en: "Every channel gives the same day"),
        demand: Message(
            nl:
                "Hoort een bericht bij een activiteit, een persmoment of een campagne (`hoort_bij`), dan noemt het dezelfde dag. Noemt het "
                + "een dag die er dicht bij ligt, en de juiste niet, dan is er wellicht iets verschoven.",
            en:
                "If a post belongs to an activity, a press event or a campaign (`hoort_bij`), it names the same day. If it names a day close "
                + "to it, and not the right one, something probably moved."),
        remedy: Message(
            nl: "Kijk na welke dag juist is, en pas de andere aan.", en: "See which day is right, and change the other."
        ),
        agreements: ["gent-t01"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        canBeSwitchedOff: true,
        examples: examples)

    /// A day further off is about something else, such as when to enrol. No agreement: it says what looks like a mistake.
    private static let near: Int64 = 10

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.page.frontMatter?["hoort_bij"] != nil, subject.circumstances.stands("gent-t01") else { return [] }
        return subject.remarks(Self.description.id) { page in
            let days = written(in: page)
            guard !days.isEmpty, let event = subject.belongings(of: page).lazy.compactMap(Event.init).first else {
                return []
            }
            let full = days.compactMap { day -> (day: Day, range: Range<Int>)? in
                guard let month = day.written.month,
                    let date = Day(year: day.written.year ?? event.first.year, month: month, day: day.written.day)
                else { return nil }
                return (date, day.range)
            }
            guard !full.contains(where: { event.first <= $0.day && $0.day <= event.last }),
                let other = full.first(where: { event.isNear($0.day, within: Self.near) })
            else { return [] }
            return [
                FieldRemark(
                    range: other.range, message: .otherDay(other.day, event), help: Self.description.remedy)
            ]
        }
    }

    private func written(in page: Page) -> [(written: WrittenDay, range: Range<Int>)] {
        page.markdown.scopes.flatMap { scope in
            WrittenDays.all(in: page.markdown.text(of: scope, in: page.bytes).bytes).map { ($0, scope.range) }
        }
    }
}

/// When the item that a text belongs to takes place.
private struct Event {
    let path: String
    let first: Day
    let last: Day

    init?(_ item: SiteItem) {
        func day(_ names: String...) -> Day? {
            names.lazy.compactMap { item.facts.first($0) }.first.flatMap(Day.init(written:))
        }
        guard let first = day("begin", "uur") else { return nil }
        path = item.path
        self.first = first
        last = max(first, day("einde") ?? first)
    }

    func isNear(_ day: Day, within days: Int64) -> Bool {
        let (day, first, last) = (day.daysSince1970, first.daysSince1970, last.daysSince1970)
        return first - days <= day && day <= last + days
    }
}

extension Message {
    fileprivate static func otherDay(_ day: Day, _ event: Event) -> Message {
        Message(
            nl: "Hier staat \(day.dutch), maar `\(shown(event.path))` begint op \(event.first.dutch).",
            en: "Here it says \(day.english), but `\(shown(event.path))` begins on \(event.first.english).")
    }
}
