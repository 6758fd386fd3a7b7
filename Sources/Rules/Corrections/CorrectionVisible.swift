import BrusselsTime
import Content
public import Findings
import Markdown
import PolicyModel
import YAML

/// A correction has a day, says what was wrong, and stands in the text.
public struct CorrectionVisible: Rule {
    public static let description = RuleDescription(
        id: "correction-visible",
        title: Message(nl: "Een correctie is zichtbaar", en: "A correction can be seen"),
        demand: Message(
            nl:
                "Wie een fout las, moet zien dat ze rechtgezet is. Bij `correcties` staat de dag en wat er fout was. In de tekst zelf "
                + "lees je het ook, met die dag.",
            en:
                "Who read an error has to see that it was mended. `correcties` has the day and what was wrong. The text itself says so "
                + "too, with that day."),
        remedy: Message(
            nl: "Zet in de tekst een zin zoals “Correctie op 21 november 2026: het uur stond verkeerd”.",
            en: "Put a sentence in the text such as “Correctie op 21 november 2026: het uur stond verkeerd”."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["gedragscode-1c", "aartselaar-7c"]
    private static let usualWords = ["correctie", "rechtzetting", "rechtgezet", "verbeterd", "aangepast", "fout"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.page.says("correcties") else { return [] }
        let words = subject.circumstances.wordList("correctiewoorden", ofAny: Self.agreements) ?? Self.usualWords
        let today = subject.circumstances.day
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["correcties"]?.value else { return [] }
            let told = page.markdown.scopes.map { page.markdown.text(of: $0, in: page.bytes).string.comparable }
                .filter { text in words.contains { text.contains($0.comparable) } }
            return (field.sequence ?? [field]).prefix(50).compactMap { entry in
                Self.problem(of: entry, told: told, today: today).map {
                    FieldRemark(range: entry.range, message: $0, help: Self.description.remedy)
                }
            }
        }
    }

    private static func problem(of entry: YAMLNode, told: [String], today: Day) -> Message? {
        guard let text = entry["datum"]?.text, let day = Day(written: text) else { return .noDay }
        if day > today { return .later(day) }
        guard entry["wat"]?.hasContent == true else { return .nothing }
        let words = day.dutch.comparable
        let short = words.split(separator: " ").prefix(2).joined(separator: " ")
        return told.contains { $0.hasPhrase(short) } ? nil : .unseen(day)
    }
}

extension Message {
    fileprivate static let noDay = Message(
        nl: "Bij deze correctie staat geen dag (`datum`).", en: "This correction has no day (`datum`).")
    fileprivate static func later(_ day: Day) -> Message {
        Message(
            nl: "Deze correctie is van \(day.dutch). Die dag moet nog komen.",
            en: "This correction is of \(day.english). That day is still to come.")
    }
    fileprivate static let nothing = Message(
        nl: "Bij deze correctie staat niet wat er fout was (`wat`).",
        en: "This correction does not say what was wrong (`wat`).")
    fileprivate static func unseen(_ day: Day) -> Message {
        Message(
            nl: "De correctie van \(day.dutch) staat niet in de tekst.",
            en: "The correction of \(day.english) does not stand in the text.")
    }
}
