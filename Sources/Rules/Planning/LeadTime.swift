import BrusselsTime
import Content
public import Findings
import PolicyModel
import YAML

/// Between the question to the communication service and the day of publishing there is time enough.
public struct LeadTime: Rule {
    public static let description = RuleDescription(
        id: "lead-time",
        title: Message(
            nl: "Diensten kloppen op tijd aan", en: "Departments ask in good time"),
        demand: Message(
            nl:
                "Een goede tekst vraagt tijd. Voor elk soort bericht is afgesproken hoeveel werkdagen er liggen tussen de vraag "
                + "(`aangevraagd_op`) en de dag waarop het verschijnt. Weekends, feestdagen en sluitingsdagen tellen niet mee.",
            en:
                "A good text takes time. For each type of item it was agreed how many working days lie between the question "
                + "(`aangevraagd_op`) and the day on which it appears. Weekends, holidays and closing days do not count."
        ),
        remedy: Message(
            nl: "Kies een latere dag, of overleg met de communicatiedienst.",
            en: "Choose a later day, or talk to the communication service."),
        agreements: agreements,
        force: .adopted(from: .submit),
        weight: .warn,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["kortom-9", "kortom-0-4"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.page.says("aangevraagd_op"),
            let row = subject.circumstances.rows("aanvraagtermijn", ofAny: Self.agreements)?.row(for: subject.type),
            let least = row.number("werkdagen", within: 0...250)
        else { return [] }
        let calendar = subject.circumstances.policy.calendar
        return subject.remarks(Self.description.id) { page in
            guard let asked = page.day("aangevraagd_op") else { return [] }
            let names = ["publiceren_op", "verstuurd_op", "leverdatum", "verschijnt"]
            guard let name = names.first(where: { page.day($0) != nil }), let due = page.day(name) else { return [] }
            let count = calendar.workingDays(after: asked, through: due, atMost: least)
            guard count < least else { return [] }
            return [
                FieldRemark(
                    range: page.frontMatter?[name]?.value.range, message: .late(count, least),
                    help: Self.description.remedy)
            ]
        }
    }
}

extension Message {
    fileprivate static func late(_ count: Int, _ least: Int) -> Message {
        Message(
            nl:
                "Tussen de vraag en deze dag \(count == 1 ? "ligt 1 werkdag" : "liggen \(count) werkdagen"). We spraken er \(least) af.",
            en:
                "Between the question and this day \(count == 1 ? "lies 1 working day" : "lie \(count) working days"). \(least) were agreed."
        )
    }
}
