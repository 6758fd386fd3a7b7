import Content
public import Findings
import Git
import PolicyModel

/// Nothing links to a page that goes.
public struct DepartedLinks: Rule {
    public static let description = RuleDescription(
        id: "departed-links",
        title: Message(
            nl: "Naar wat weggaat, verwijst niets meer", en: "Nothing links to what goes"),
        demand: Message(
            nl:
                "Haal je een pagina of een document weg, of krijgt het een andere plaats? Dan lopen de links van andere pagina's "
                + "dood. Pas ze mee aan. Links met een adres van de site blijven werken als de nieuwe pagina het oude adres bij "
                + "`aliases` heeft.",
            en:
                "Do you take a page or a document away, or does it get another place? Then the links of other pages end nowhere. "
                + "Change them too. Links with an address of the site keep working when the new page has the old address at "
                + "`aliases`."),
        remedy: Message(
            nl: "Pas de links op die pagina's aan, of vraag het aan wie ze beheert.",
            en: "Change the links on those pages, or ask who looks after them."),
        agreements: SiteAddresses.agreements, force: .adopted(from: .publish), weight: .warn, reach: .result,
        examples: examples)

    public init() {}

    /// So many pages are named; of more the number is told.
    private static let mostNamed = 500

    public func findings(in subject: DepartureSubject) -> [Finding] {
        guard let path = subject.path.text, subject.type?.kind != .image else { return [] }
        let inbound = InboundLinks(addresses: SiteAddresses(subject.circumstances), site: subject.site)
        let items = inbound.items(to: path) { _, places in
            places.found(in: subject.site) == nil && !places.isClaimed(in: subject.site)
        }
        guard !items.isEmpty else { return [] }
        let names = items.prefix(Self.mostNamed).map(\.path)
        return [
            Finding(
                rule: Self.description.id, place: subject.place,
                message: .stillLinked(names, others: items.count - names.count),
                help: subject.movedTo?.text.map(Message.linkTo) ?? Self.description.remedy)
        ]
    }
}

extension Message {
    fileprivate static func stillLinked(_ names: [String], others: Int) -> Message {
        let list = names.map { "`\(shown($0))`" }.joined(separator: ", ")
        let count = names.count + others
        return Message(
            nl: (count == 1
                ? "Eén pagina heeft hier nog een link naar: " : "\(count) pagina's hebben hier nog een link naar: ")
                + list + (others > 0 ? " en nog \(others) andere." : "."),
            en: (count == 1 ? "One page still links to this: " : "\(count) pages still link to this: ")
                + list + (others > 0 ? " and \(others) others." : "."))
    }
    fileprivate static func linkTo(_ path: String) -> Message {
        let path = shown(path)
        return Message(
            nl: "Laat de links op die pagina's naar `\(path)` gaan.",
            en: "Let the links on those pages lead to `\(path)`.")
    }
}
