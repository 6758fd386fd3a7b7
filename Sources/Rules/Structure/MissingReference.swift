import Content
public import Findings
import Markdown

/// A link whose address stands elsewhere has that address.
public struct MissingReference: Rule {
    public static let description = RuleDescription(
        id: "reference-missing", aliases: ["MD052"],
        title: Message(nl: "Elke verwijzing heeft een adres", en: "Each reference has an address"),
        demand: Message(
            nl:
                "Bij `[onze uren][uren]` hoort ergens een regel `[uren]: /uren/`. Zonder die regel is er geen link, en ziet de "
                + "bezoeker de haken staan.",
            en:
                "To `[onze uren][uren]` belongs a line `[uren]: /uren/` somewhere. Without it there is no link, and visitors see "
                + "the brackets."),
        remedy: Message(
            nl: "Zet het adres er meteen achter: `[onze uren](/uren/)`.",
            en: "Put the address right behind it: `[onze uren](/uren/)`."),
        agreements: ["kortom-19"], force: .adopted(from: .publish), weight: .warn, reach: .result,
        canBeSwitchedOff: true, examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let page = subject.page
        return page.markdown.references(in: page.bytes, page.bodyRange).missing.remarks { range in
            subject.finding(Self.description.id, range, .missing(subject.source(range)), Self.description.remedy)
        }
    }
}

extension Message {
    fileprivate static func missing(_ reference: String) -> Message {
        let reference = shown(reference)
        return Message(
            nl: "`\(reference)` wordt geen link: het adres ontbreekt.",
            en: "`\(reference)` becomes no link: its address is missing.")
    }
}
