import BrusselsTime
import Content
public import Findings
import PolicyModel
import Text
import YAML

/// The fields of a page are there, and are what its type says they are.
public struct PageFields: Rule {
    public static let description = RuleDescription(
        id: "page-fields",
        title: Message(nl: "De paginagegevens zijn volledig", en: "The front matter is complete"),
        demand: Message(
            nl: "Elke soort pagina heeft gegevens die nodig zijn om ze te vinden en te tonen, zoals een titel en een "
                + "samenvatting. Een naam die we niet kennen, is meestal een tikfout.",
            en:
                "Each type of page has fields that are needed to find and show it, such as a title and a summary. A name "
                + "we do not know is usually a typing error."),
        remedy: Message(
            nl: "Vul aan wat ontbreekt. `afspraak nieuw SOORT PAD` toont welke gegevens een soort nodig heeft.",
            en: "Fill in what is missing. `afspraak new TYPE PATH` shows which fields a type needs."),
        agreements: ["kortom-76", "kortom-80", "kortom-0-5", "gent-5-5-3"],
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        // What could not be read is told by another rule.
        guard subject.page.headerProblem == nil else { return [] }
        let entries = subject.page.frontMatter?.entries ?? []
        return missing(in: subject, among: entries) + entries.flatMap { problems(of: $0, in: subject) }
    }

    private func missing(in subject: PageSubject, among entries: [FrontMatterEntry]) -> [Finding] {
        // A typing error in its name is one mistake, and is told where it stands.
        let meant = Set(
            entries.filter { subject.type.field(named: $0.key) == nil && !GeneratorFields.all.contains($0.foldedKey) }
                .compactMap { subject.type.nearestField(to: $0.key).flatMap { subject.type.field(named: $0)?.name } })
        return subject.type.fields.compactMap { field in
            guard let moment = field.neededFrom(in: entries, of: subject.type),
                subject.type.isOpen || !meant.contains(field.name)
            else {
                return nil
            }
            let own = entries.filter { subject.type.field(named: $0.key)?.name == field.name }
            if own.contains(where: { !$0.value.isBlank }) { return nil }
            guard let empty = own.first else {
                return finding(
                    subject, at: firstLine(of: subject), .missing(field.name), .addLine(field), notBefore: moment)
            }
            return finding(subject, at: empty.keyRange, .empty(empty.key), .fillIn(field), notBefore: moment)
        }
    }

    /// The line of hyphens at the top; nil when the page has no front matter.
    private func firstLine(of subject: PageSubject) -> Range<Int>? {
        subject.page.frontMatter.map { $0.range.lowerBound..<min($0.range.lowerBound + 3, $0.range.upperBound) }
    }

    private func problems(of entry: FrontMatterEntry, in subject: PageSubject) -> [Finding] {
        guard let field = subject.type.field(named: entry.key) else {
            guard !subject.type.isOpen, !GeneratorFields.all.contains(entry.foldedKey) else { return [] }
            let near = subject.type.nearestField(to: entry.key)
            return [
                finding(
                    subject, at: entry.keyRange,
                    Message(
                        nl: "We kennen `\(entry.key)` niet bij een \(subject.type.name.lowercased()).",
                        en: "We do not know `\(entry.key)` for the type \(subject.type.name)."),
                    near.map { Message(nl: "Bedoel je `\($0)`?", en: "Did you mean `\($0)`?") }
                        ?? Message(nl: "Haal deze regel weg.", en: "Take this line out."))
            ]
        }
        guard !entry.value.isBlank, let problem = FieldValue.problem(of: entry.value, as: field) else { return [] }
        return [finding(subject, at: entry.value.range, problem, .correct(field))]
    }

    private func finding(
        _ subject: PageSubject, at range: Range<Int>?, _ message: Message, _ help: Message, notBefore: Moment? = nil
    ) -> Finding {
        Finding(
            rule: Self.description.id, place: subject.place(range), message: message, help: help, notBefore: notBefore)
    }
}

extension Message {
    fileprivate static func missing(_ name: String) -> Message {
        Message(nl: "Bij de paginagegevens ontbreekt `\(name)`.", en: "The front matter lacks `\(name)`.")
    }
    fileprivate static func addLine(_ field: FieldSpec) -> Message {
        Message(
            nl: "Zet bovenaan bij de paginagegevens een regel `\(field.name): …`.",
            en: "Put a line `\(field.name): …` among the front matter at the top."
        ).followed(by: field.question)
    }
    fileprivate static func empty(_ name: String) -> Message {
        Message(nl: "`\(name)` is nog leeg.", en: "`\(name)` is still empty.")
    }
    fileprivate static func fillIn(_ field: FieldSpec) -> Message {
        Message(nl: "Vul het in achter de dubbele punt.", en: "Fill it in behind the colon.")
            .followed(by: field.question)
    }
    fileprivate static func correct(_ field: FieldSpec) -> Message {
        Message(nl: "Verbeter de waarde van `\(field.name)`.", en: "Correct the value of `\(field.name)`.")
            .followed(by: field.explanation)
    }
    private func followed(by other: Message?) -> Message {
        other.map { Message(nl: "\(nl) \($0.nl)", en: "\(en) \($0.en)") } ?? self
    }
}

extension FieldSpec {
    /// From when the field is needed on a page with these answers; nil: it is not.
    fileprivate func neededFrom(in entries: [FrontMatterEntry], of type: ContentType) -> Moment? {
        neededFrom { name in entries.first { type.field(named: $0.key)?.name == name }?.value }
    }
}

/// Keys that site generators themselves know: never a typing error. What they do is judged elsewhere.
public enum GeneratorFields {
    /// Without capitals.
    public static let all: Set<String> = [
        "title", "date", "draft", "publishdate", "expirydate", "lastmod", "aliases", "tags", "categories", "keywords",
        "description", "summary", "slug", "url", "type", "status", "layout", "outputs", "build", "_build", "cascade",
        "menu",
        "menus", "weight", "linktitle", "headless", "markup", "params", "resources", "sitemap", "translationkey",
        "permalink", "redirect_from", "published", "offline_op",
    ]
}

extension ContentType {
    /// The field or alias most like a name that is not one of them.
    func nearestField(to name: String) -> String? {
        nearest(to: name, among: fields.flatMap { [$0.name] + $0.aliases })
    }
}
