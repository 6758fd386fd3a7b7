import Content
public import Findings
import PolicyModel
import YAML

/// A page has the fields that a search engine shows and sorts by.
public struct SearchFields: Rule {
    public static let description = RuleDescription(
        id: "search-fields",
        title: Message(
            nl: "Een pagina heeft wat een zoekmachine nodig heeft", en: "A page has what a search engine needs"),
        demand: Message(
            nl:
                "Een zoekmachine toont de titel en de samenvatting van een pagina, en kijkt naar de trefwoorden. Welke gegevens we "
                + "bij welke pagina's willen, staat in de afspraken (`zoekvelden`, `zoekvelden_bij`).",
            en:
                "A search engine shows the title and the summary of a page and looks at its keywords. Which fields are wanted on "
                + "which pages is agreed (`zoekvelden`, `zoekvelden_bij`)."),
        remedy: Message(
            nl: "Vul de gegevens aan bovenaan de pagina. Denk aan de woorden die een lezer intypt.",
            en: "Complete the fields at the top of the page. Think of the words that a reader types."),
        agreements: agreements, force: .adopted(from: .publish), weight: .warn, reach: .result, examples: examples)

    private static let agreements: [AgreementID] = ["gent-6-5-6", "gent-5-5-3", "kortom-0-5"]

    public init() {}

    private static let usualFields = ["titel", "samenvatting"]
    private static let usualTypes = ["pagina", "project", "bekendmaking"]

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isOfType("zoekvelden_bij", ofAny: Self.agreements, usually: Self.usualTypes) else { return [] }
        let asked = subject.circumstances.wordList("zoekvelden", ofAny: Self.agreements) ?? Self.usualFields
        return subject.remarks(Self.description.id) { page in
            let missing = asked.filter { !isFilled($0, page, subject) }
            return missing.isEmpty
                ? [] : [FieldRemark(range: nil, message: .lacks(missing), help: Self.description.remedy)]
        }
    }

    private func isFilled(_ name: String, _ page: Page, _ subject: PageSubject) -> Bool {
        let names = [name] + (subject.type.field(named: name)?.aliases ?? [])
        return names.contains { page.frontMatter?[$0]?.value.entries.contains { $0.text.hasWords } ?? false }
    }
}

extension Message {
    fileprivate static func lacks(_ names: [String]) -> Message {
        let list = names.map { "`\(shown($0))`" }.joined(separator: ", ")
        return Message(
            nl: "Voor een zoekmachine ontbreekt hier nog: \(list).",
            en: "For a search engine this page still lacks: \(list).")
    }
}
