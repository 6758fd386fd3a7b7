import BrusselsTime
import Content
public import Findings
import PolicyModel
import YAML

/// It is known in which series an item is kept, and for how long.
public struct ArchiveSeries: Rule {
    public static let description = RuleDescription(
        id: "archive-series",
        title: Message(
            nl: "We weten hoelang we iets bewaren", en: "It is known how long something is kept"),
        demand: Message(
            nl:
                "De gemeente bewaart wat ze vertelt volgens haar beheersplan. Voor elk soort bericht is er een reeks en een termijn. Zegt "
                + "een bericht zelf iets anders, dan met een reeks uit het plan en een dag die klopt.",
            en:
                "The municipality keeps what it tells by its management plan. For each type of item there is a series and a term. When "
                + "an item says otherwise, then with a series of the plan and a day that is possible."),
        remedy: Message(
            nl: "Vul `archief` in: `{serie: …, bewaren_tot: 2036-12-31}`.",
            en: "Fill in `archief`: `{serie: …, bewaren_tot: 2036-12-31}`."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["gedragscode-12b"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard let rows = subject.circumstances.rows("archiefreeksen", ofAny: Self.agreements) else { return [] }
        let usual = rows.row(for: subject.type)
        let isAsked = subject.isOfType("archief_bij", ofAny: Self.agreements)
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["archief"]?.value, field.hasContent else {
                guard isAsked, usual == nil else { return [] }
                return [FieldRemark(range: nil, message: .missing, help: Self.description.remedy)]
            }
            return Self.problem(of: field, page, rows, usual).map {
                [FieldRemark(range: field.range, message: $0, help: Self.description.remedy)]
            } ?? []
        }
    }

    private static func problem(
        of field: YAMLNode, _ page: Page, _ rows: [[String: String]], _ usual: [String: String]?
    ) -> Message? {
        let name = (field["serie"] ?? field["reeks"] ?? field).text
        let row = name.flatMap { name in rows.first { $0["reeks"]?.comparable == name.comparable } } ?? usual
        if let name, !rows.contains(where: { $0["reeks"]?.comparable == name.comparable }) { return .unknown(name) }
        guard let row else { return .missing }
        guard let text = field["bewaren_tot"]?.text else { return nil }
        guard let end = Day(text) else { return .noDay }
        guard let years = row.number("jaren", within: 0...1_000),
            let begin = page.day("publiceren_op") ?? page.day("verstuurd_op")
        else { return nil }
        return end.year - begin.year < years ? .tooShort(years) : nil
    }
}

extension Message {
    fileprivate static let missing = Message(
        nl: "Bij dit bericht staat niet in welke reeks we het bewaren (`archief`).",
        en: "This item does not say in which series it is kept (`archief`).")
    fileprivate static func unknown(_ name: String) -> Message {
        Message(
            nl: "De reeks `\(shown(name))` staat niet in het beheersplan.",
            en: "The series `\(shown(name))` is not in the management plan.")
    }
    fileprivate static let noDay = Message(
        nl: "Bij `bewaren_tot` hoort een dag, zoals 2036-12-31.", en: "`bewaren_tot` takes a day, such as 2036-12-31.")
    fileprivate static func tooShort(_ years: Int) -> Message {
        Message(
            nl: "Deze reeks bewaren we \(years) jaar. Bij `bewaren_tot` staat een dag die vroeger komt.",
            en: "This series is kept for \(years) years. `bewaren_tot` has a day before that.")
    }
}
