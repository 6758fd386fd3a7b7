import Content
public import Findings
import PolicyModel

/// What only a person can know, a person states on the page.
public struct StatementMade: Rule {
    public static let description = RuleDescription(
        id: "statement-made",
        title: Message(nl: "Wat alleen jij weet, bevestig je", en: "What only you know, you state"),
        demand: Message(
            nl:
                "Sommige afspraken kan geen programma nakijken: of het evenement groot is, of iemand de tekst nalas. Wie de "
                + "pagina maakt, zegt het daarom zelf bij de paginagegevens. Welke gegevens dat zijn, staat bij de afspraak.",
            en:
                "Some agreements no program can check: whether the event is large, whether somebody reread the text. So whoever "
                + "makes the page says so in its fields. Which fields those are, the agreement says."),
        remedy: Message(
            nl: "Vul in wie het bevestigde of wat je erover weet, in één zin.",
            en: "Fill in who stated it or what you know about it, in one sentence."),
        agreements: agreements,
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    /// Every agreement of the catalogue with a statement in fields.
    static let agreements: [AgreementID] = [
        "aartselaar-4g", "aartselaar-7b", "aartselaar-9c", "aartselaar-10a", "gedragscode-1b",
        "gent-3-4-4", "gent-3-4-6", "gent-4-7-3", "gent-4-7-6", "gent-6-5-10", "gent-7-6-6", "gent-7-6-8", "gent-7-6-9",
        "gent-t02", "gent-t26", "kortom-0-2",
        "kortom-0-11", "kortom-4", "kortom-49", "kortom-69", "kortom-83", "leopoldsburg-2c",
        "leopoldsburg-2d-a", "leopoldsburg-2d-b", "leopoldsburg-2d-c", "leopoldsburg-2d-d", "leopoldsburg-2d-f",
        "leopoldsburg-2d-i",
    ]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let asking = Self.agreements.filter { subject.circumstances.stands($0) }
        guard !asking.isEmpty, subject.page.headerProblem == nil else { return [] }
        lazy var facts = ItemFacts(of: subject.page)
        lazy var before = subject.before.map { ItemFacts(of: $0) }
        return asking.compactMap { agreement in
            guard let entry = subject.circumstances.policy.catalogueEntry(agreement), let demand = entry.statement,
                subject.isOfType("verklaring_bij", ofAny: [agreement], usually: demand.types)
            else { return nil }
            let missing = demand.missing(in: facts)
            // Only a change is anybody's doing.
            guard !missing.isEmpty, before.map({ demand.missing(in: $0) }) != missing else { return nil }
            return Finding(
                rule: Self.description.id, place: subject.place(subject.firstLine),
                message: .missing(missing, entry.subject), help: .fillIn(missing), agreements: [agreement])
        }
    }
}

extension StatementDemand {
    /// The fields that are asked of an item and that it leaves open.
    fileprivate func missing(in facts: ItemFacts) -> [String] {
        if let condition, !facts.answers(condition) { return [] }
        return fields.filter { name in
            !facts.words(at: name).contains { $0.contains { !$0.isWhitespace } }
        }
    }
}

extension ItemFacts {
    /// What stands at a field, or anywhere within it.
    fileprivate func words(at name: String) -> [String] {
        fields[name] ?? fields.filter { $0.key.hasPrefix(name + ".") }.flatMap(\.value)
    }

    fileprivate func answers(_ condition: FieldCondition) -> Bool {
        let words = words(at: condition.field).map(\.comparable)
        guard !condition.values.isEmpty else { return words.contains { !$0.isEmpty } }
        return condition.values.contains { words.contains($0.comparable) }
    }
}

extension Message {
    fileprivate static func missing(_ fields: [String], _ subject: Message) -> Message {
        let names = Enumeration(fields.map { "`\(shown($0))`" }).words
        return Message(
            nl:
                "We vragen hier om een bevestiging: \(subject.nl.asClause). Bij \(names.nl) staat nog niets.",
            en:
                "We ask for a statement here: \(subject.en.asClause). Nothing is filled in yet at \(names.en)."
        )
    }
    fileprivate static func fillIn(_ fields: [String]) -> Message {
        let parts = (fields.first ?? "").split(separator: ".").map { shown(String($0)) }
        let line = parts.dropLast().map { "\($0): {" }.joined() + "\(parts.last ?? ""): …"
        let whole = line + String(repeating: "}", count: max(0, parts.count - 1))
        return Message(
            nl: "Zet bovenaan wie het bevestigde of wat je erover weet, zoals `\(whole)`.",
            en: "Say at the top who stated it or what you know about it, such as `\(whole)`.")
    }
}

extension String {
    /// A sentence as part of another: between quotation marks.
    fileprivate var asClause: String { "“\(shown(self))”" }
}
