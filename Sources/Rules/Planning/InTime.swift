import BrusselsTime
import Content
public import Findings
import PolicyModel
import YAML

/// What is about a day appears before that day.
public struct InTime: Rule {
    public static let description = RuleDescription(
        id: "in-time",
        title: Message(nl: "Je leest het voor het gebeurt", en: "One reads it before it happens"),
        demand: Message(
            nl:
                "Wie pas na de dag leest wat er te doen was, heeft er niets aan. Wat een begin heeft, verschijnt ervoor. Hoeveel werkdagen "
                + "ervoor, kan je per soort afspreken.",
            en:
                "Who reads after the day what there was to do gains nothing. What has a beginning appears before it. How many working "
                + "days before can be agreed for each type."),
        remedy: Message(
            nl: "Kies een vroegere dag bij `publiceren_op`.", en: "Choose an earlier day at `publiceren_op`."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["kortom-0-4"]
    private static let beginnings = ["begin", "uur", "van"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.page.says("publiceren_op"), Self.beginnings.contains(where: { subject.page.says($0) }) else {
            return []
        }
        let row = subject.circumstances.rows("vooraf", ofAny: Self.agreements)?.row(for: subject.type)
        let least = row?.number("werkdagen", within: 0...250) ?? 0
        let calendar = subject.circumstances.policy.calendar
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["publiceren_op"]?.value, let shown = page.day("publiceren_op"),
                let begin = Self.beginnings.lazy.compactMap({ page.day($0) }).first
            else { return [] }
            if shown > begin {
                return [FieldRemark(range: field.range, message: .after(begin), help: Self.description.remedy)]
            }
            guard calendar.workingDays(after: shown, through: begin, atMost: least) < least else { return [] }
            return [FieldRemark(range: field.range, message: .short(begin, least), help: Self.description.remedy)]
        }
    }
}

extension Message {
    fileprivate static func after(_ begin: Day) -> Message {
        Message(
            nl: "Dit begint op \(begin.dutch), maar verschijnt pas daarna.",
            en: "This begins on \(begin.english), but appears after that.")
    }
    fileprivate static func short(_ begin: Day, _ least: Int) -> Message {
        let days =
            least == 1
            ? (nl: "1 werkdag", en: "1 working day") : (nl: "\(least) werkdagen", en: "\(least) working days")
        return Message(
            nl: "Dit begint op \(begin.dutch). We spraken af dat het er \(days.nl) ervoor staat.",
            en: "This begins on \(begin.english). It was agreed that it appears \(days.en) before.")
    }
}
