import Content
public import Findings
import Markdown
import Text

/// A link has words that say where it leads. Which words say too little is for the house style.
public struct LinkText: Rule {
    public static let description = RuleDescription(
        id: "link-text", aliases: ["MD042", "MD059"],
        title: Message(nl: "Een link heeft een tekst", en: "A link has a text"),
        demand: Message(
            nl:
                "Wie een pagina laat voorlezen, hoort alleen de tekst van een link. Een link zonder tekst, of met een kaal "
                + "webadres als tekst, zegt niets.",
            en:
                "Who has a page read aloud hears only the text of a link. A link without text, or with a bare address as text, "
                + "says nothing."),
        remedy: Message(
            nl: "Schrijf tussen de vierkante haken waar de link naartoe gaat.",
            en: "Write between the square brackets where the link leads."),
        agreements: ["kortom-19", "gent-5-5-3"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        canBeSwitchedOff: true,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let known = Set(subject.before?.markdown.links.filter { isPoor($0, subject.before) }.map(\.destination) ?? [])
        return subject.page.markdown.links.compactMap { link in
            guard isPoor(link, subject.page), !known.contains(link.destination) else { return nil }
            return Finding(
                rule: Self.description.id, place: subject.place(link.place), message: link.text == nil ? .empty : .bare,
                help: .describe)
        }
    }

    private func isPoor(_ link: MarkdownLink, _ page: Page?) -> Bool {
        guard let page, let text = link.text else { return true }
        // An address without any mark has a rule of its own.
        if link.isBareAddress(in: page) { return false }
        // A link around an image is read as the image's description; that is asked for elsewhere.
        if page.markdown.images.contains(where: { text.overlaps($0.place) || text.contains($0.near) }) { return false }
        let words = page.bytes[text.clamped(to: page.bytes.indices)]
        return words.starts(with: "http://".utf8) || words.starts(with: "https://".utf8)
            || words.starts(with: "www.".utf8)
    }
}

extension Message {
    fileprivate static let empty = Message(
        nl: "Deze link heeft geen tekst.", en: "This link has no text.")
    fileprivate static let bare = Message(
        nl: "Deze link toont een kaal webadres. Voorgelezen is dat een rij letters.",
        en: "This link shows a bare address. Read aloud, that is a row of letters.")
    fileprivate static let describe = Message(
        nl: "Schrijf waar de link naartoe gaat: `[Meld een put in de weg](https://…)`.",
        en: "Write where the link leads: `[Meld een put in de weg](https://…)`.")
}
