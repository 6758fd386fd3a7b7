import Content
public import Findings
import Markdown

/// A heading has words.
public struct EmptyHeading: Rule {
    public static let description = RuleDescription(
        id: "heading-empty",
        title: Message(nl: "Een tussentitel heeft woorden", en: "A heading has words"),
        demand: Message(
            nl:
                "Een lege tussentitel wordt voorgelezen als “kop niveau 2”, en dan niets. In de inhoudstafel staat een gat.",
            en: "An empty heading is read aloud as “heading level 2”, and then nothing. The contents show a gap."),
        remedy: Message(
            nl: "Schrijf waarover het stuk gaat, of haal de `#` weg.",
            en: "Write what the part is about, or take the `#` away."),
        agreements: ["kortom-19"], force: .adopted(from: .publish), weight: .warn, reach: .result,
        canBeSwitchedOff: true, examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let page = subject.page
        let bare = page.markdown.emptyHeadings(in: page.bytes, page.bodyRange)
        let hollow = page.markdown.headings.map(\.scope).filter { scope in
            subject.words(scope).allSatisfy { $0.isWhitespace }
        }
        return (bare + hollow.map(\.range)).sorted { $0.lowerBound < $1.lowerBound }.remarks {
            subject.finding(Self.description.id, $0, .empty, Self.description.remedy)
        }
    }
}

extension Message {
    fileprivate static let empty = Message(
        nl: "Deze tussentitel is leeg.", en: "This heading is empty.")
}
