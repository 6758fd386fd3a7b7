import BrusselsTime
import Content
public import Findings
import YAML

/// What is under embargo does not come to the site before its hour: who can read the site's files can read it.
public struct Embargo: Rule {
    public static let description = RuleDescription(
        id: "embargo",
        title: Message(nl: "Een embargo lekt niet", en: "An embargo does not leak"),
        demand: Message(
            nl:
                "Staat er bij een tekst `embargo_tot`, dan komt hij pas online op dat uur. Ook een tekst die bezoekers nog "
                + "niet zien, is anders al te vinden voor wie bij de bestanden kan.",
            en:
                "When a text says `embargo_tot`, it comes online at that hour and not before. A text that visitors do not "
                + "see yet could be found by whoever reaches the files."),
        remedy: Message(
            nl: "Dien de tekst in met `afspraak indienen`. Na het uur van het embargo zet je hem online.",
            en: "Hand the text in with `afspraak propose`. Put it online after the hour of the embargo."),
        agreements: [],
        force: .always(from: .publish),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard let entry = subject.page.frontMatter?["embargo_tot"], !entry.value.isNull else { return [] }
        guard let end = entry.value.text.flatMap({ instant(fromISO: $0) }) else {
            return [finding(.unreadable, help: .howToWrite, in: subject, at: entry.value.range)]
        }
        guard subject.circumstances.instant < end else { return [] }
        return [finding(.until(LocalTime(of: end)), help: .later, in: subject, at: entry.value.range)]
    }

    private func finding(
        _ message: Message, help: Message, in subject: PageSubject, at range: Range<Int>
    ) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(range), message: message, help: help)
    }
}

extension Message {
    fileprivate static func until(_ end: LocalTime) -> Message {
        let hour = "\(end.hour < 10 ? "0" : "")\(end.hour).\(end.minute < 10 ? "0" : "")\(end.minute)"
        return Message(
            nl: "Deze tekst is onder embargo tot \(end.day.dutch), \(hour) uur.",
            en: "This text is under embargo until \(end.day.english), \(hour).")
    }
    fileprivate static let later = Message(
        nl: "Dien hem in met `afspraak indienen` en zet hem na dat uur online.",
        en: "Hand it in with `afspraak propose` and put it online after that hour.")
    fileprivate static let unreadable = Message(
        nl: "We kunnen niet lezen tot wanneer het embargo loopt.", en: "We cannot read how long the embargo lasts.")
    fileprivate static let howToWrite = Message(
        nl: "Schrijf het als `embargo_tot: 2026-12-01T10:00`.", en: "Write it as `embargo_tot: 2026-12-01T10:00`.")
}
