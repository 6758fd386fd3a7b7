import Content
public import Findings
import Markdown

/// Links with the same words lead to the same place.
public struct TwinLinks: Rule {
    public static let description = RuleDescription(
        id: "link-twin",
        title: Message(
            nl: "Dezelfde linktekst leidt naar dezelfde plek", en: "The same link text leads to the same place"),
        demand: Message(
            nl:
                "Wie alleen de links beluistert, hoort twee keer hetzelfde en kan niet weten dat ze naar verschillende "
                + "pagina's gaan.",
            en: "Who listens to the links only hears the same twice and cannot know that they lead to different pages."),
        remedy: Message(
            nl: "Zeg in elke link wat er anders aan is: “Tarieven van het zwembad”, “Tarieven van de sporthal”.",
            en: "Say in each link how it differs: “Prices of the pool”, “Prices of the sports hall”."),
        agreements: ["kortom-19"], force: .adopted(from: .publish), weight: .warn, reach: .result,
        canBeSwitchedOff: true, examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        var first: [String: MarkdownLink] = [:]
        return subject.page.markdown.links.remarks { link in
            guard let text = link.text else { return nil }
            let words = subject.source(text).comparable
            guard words.hasWords else { return nil }
            guard let other = first[words] else {
                first[words] = link
                return nil
            }
            guard plain(other.destination) != plain(link.destination) else { return nil }
            // The one that is new gets the remark.
            return [text, other.place].lazy.compactMap {
                subject.finding(Self.description.id, $0, .twin(subject.source(text)), Self.description.remedy)
            }.first
        }
    }

    /// Addresses that lead to one place though they are written differently.
    private func plain(_ address: String) -> Substring {
        var rest = address[...]
        for prefix in ["https://", "http://", "./"] where rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
        return rest.hasSuffix("/") ? rest.dropLast() : rest
    }
}

extension Message {
    fileprivate static func twin(_ words: String) -> Message {
        let words = shown(words)
        return Message(
            nl: "Twee links heten “\(words)”, maar ze leiden naar verschillende plekken.",
            en: "Two links are called “\(words)”, but they lead to different places.")
    }
}
