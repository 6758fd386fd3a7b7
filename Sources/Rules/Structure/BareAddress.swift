import Content
public import Findings
import Markdown

/// An address in a text is a link on every site, or a link with words.
public struct BareAddress: Rule {
    public static let description = RuleDescription(
        id: "bare-address", aliases: ["MD034"],
        title: Message(nl: "Geen kaal webadres in een zin", en: "No bare address in a sentence"),
        demand: Message(
            nl:
                "Een webadres dat zomaar in een zin staat, wordt niet op elke website een link. Voorgelezen is het een rij "
                + "letters en streepjes.",
            en:
                "An address that just stands in a sentence does not become a link on every site. Read aloud it is a row of "
                + "letters and dashes."),
        remedy: Message(
            nl: "Maak er een link met woorden van: `[Vraag je premie aan](https://…)`.",
            en: "Make it a link with words: `[Vraag je premie aan](https://…)`."),
        agreements: ["kortom-19"], force: .adopted(from: .publish), weight: .warn, reach: .result,
        canBeSwitchedOff: true, examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        subject.page.markdown.links.remarks { link in
            guard link.isBareAddress(in: subject.page), let text = link.text else { return nil }
            let address = subject.source(text)
            // `<www…>` would be no link at all.
            let fix = address.hasPrefix("http") ? Fix(bytes: text, replacement: "<\(address)>") : nil
            return subject.finding(Self.description.id, text, .bare, Self.description.remedy, fix: fix)
        }
    }
}

extension MarkdownLink {
    /// Whether it is an address without any mark around it. An e-mail address may stand there as it is.
    func isBareAddress(in page: Page) -> Bool {
        guard let text, text == destinationRange, !destination.hasPrefix("mailto:") else { return false }
        let before = text.lowerBound - 1
        guard page.bodyRange.contains(before) else { return true }
        return page.bytes[before] != 0x3C && page.bytes[before] != 0x60
    }
}

extension Message {
    fileprivate static let bare = Message(
        nl: "Hier staat een kaal webadres.", en: "A bare address stands here.")
}
