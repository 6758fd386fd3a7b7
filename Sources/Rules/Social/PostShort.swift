import Content
public import Findings
import Markdown
import PolicyModel

/// A post is short and says one thing.
public struct PostShort: Rule {
    public static let description = RuleDescription(
        id: "post-short",
        title: Message(nl: "Een bericht is kort en zegt één ding", en: "A post is short and says one thing"),
        demand: Message(
            nl:
                "Wie door berichten bladert, leest enkele zinnen. Zeg daarom één ding, en zet de rest op de website. Tussentitels zijn "
                + "een teken dat het er meer zijn. Hoeveel woorden er mogen, staat bij onze afspraken (`bericht_woorden`).",
            en:
                "Who scrolls through posts reads a few sentences. So say one thing, and put the rest on the website. Headings are a sign "
                + "that there are more. How many words there may be, our agreements say (`bericht_woorden`)."),
        remedy: Message(
            nl: "Houd het belangrijkste over, en verwijs voor de rest naar de website.",
            en: "Keep what matters most, and refer to the website for the rest."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .info,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["aartselaar-m1"]
    private static let usualWords = 80

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isPost else { return [] }
        let most = subject.circumstances.number(
            "bericht_woorden", ofAny: Self.agreements, usually: Self.usualWords, within: 10...2_000)
        return subject.remarks(Self.description.id) { page in
            let count = page.wordCount
            if count > most {
                return [
                    FieldRemark(
                        range: page.markdown.scopes.first?.range, message: .long(count, most),
                        help: Self.description.remedy)
                ]
            }
            return page.markdown.headings.dropFirst().prefix(1).map { heading in
                FieldRemark(range: heading.scope.range, message: .severalThings, help: .split)
            }
        }
    }
}

extension Page {
    /// The words of the running text.
    var wordCount: Int {
        markdown.scopes.reduce(0) { count, scope in
            count
                + markdown.text(of: scope, in: bytes).string.split(whereSeparator: \.isWhitespace)
                .count { String($0).hasWords }
        }
    }
}

extension Message {
    fileprivate static func long(_ count: Int, _ most: Int) -> Message {
        Message(
            nl: "Dit bericht telt \(count) woorden. We houden het bij \(most).",
            en: "This post has \(count) words. We keep to \(most).")
    }
    fileprivate static let severalThings = Message(
        nl: "Dit bericht heeft meer dan één tussentitel: het zegt verschillende dingen.",
        en: "This post has more than one heading: it says several things.")
    fileprivate static let split = Message(
        nl: "Maak er twee berichten van, of kies wat het belangrijkste is.",
        en: "Make it two posts, or choose what matters most.")
}
