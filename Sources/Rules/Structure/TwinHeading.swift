import Content
public import Findings
import Markdown

/// Two headings below the same heading differ.
public struct TwinHeading: Rule {
    public static let description = RuleDescription(
        id: "heading-twin", aliases: ["MD024"],
        title: Message(nl: "Elke tussentitel is anders", en: "Each heading differs"),
        demand: Message(
            nl:
                "Wie van titel naar titel springt, kan twee gelijke tussentitels niet uit elkaar houden. Onder twee "
                + "verschillende titels mag wel hetzelfde staan: de uren van het bad en de uren van de sporthal.",
            en:
                "Who jumps from heading to heading cannot tell two equal ones apart. Below two different headings the same may "
                + "stand: the hours of the pool and the hours of the sports hall."),
        remedy: Message(
            nl: "Zeg in elke tussentitel wat eigen is aan dat stuk.",
            en: "Say in each heading what is particular to that part."),
        agreements: ["kortom-19"], force: .adopted(from: .publish), weight: .warn, reach: .result,
        canBeSwitchedOff: true, examples: examples)

    public init() {}

    private struct Key: Hashable {
        /// The heading it stands below, by its position; -1 for the title of the page.
        let parent: Int
        let level: Int
        let words: String
    }

    public func findings(in subject: PageSubject) -> [Finding] {
        var open: [(level: Int, index: Int)] = []
        var seen: [Key: TextScope] = [:]
        var findings: [Finding] = []
        for (index, (level, scope)) in subject.page.markdown.headings.enumerated() {
            while let last = open.last, last.level >= level { open.removeLast() }
            let words = subject.words(scope).comparable
            let key = Key(parent: open.last?.index ?? -1, level: level, words: words)
            open.append((level, index))
            guard !words.isEmpty else { continue }
            guard let first = seen[key] else {
                seen[key] = scope
                continue
            }
            // The one that is new gets the remark.
            let found = [scope, first].lazy.compactMap { scope in
                subject.finding(Self.description.id, scope.range, .twin(subject.words(scope)), Self.description.remedy)
            }.first
            if let found { findings.append(found) }
            if findings.count >= 1_000 { break }
        }
        return findings
    }
}

extension Message {
    fileprivate static func twin(_ words: String) -> Message {
        let words = shown(words)
        return Message(
            nl: "De tussentitel “\(words)” staat er twee keer.", en: "The heading “\(words)” stands there twice.")
    }
}
