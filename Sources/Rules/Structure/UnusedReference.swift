import Content
public import Findings
import Markdown

/// An address that stands ready for links is used by one.
public struct UnusedReference: Rule {
    public static let description = RuleDescription(
        id: "reference-unused", aliases: ["MD053"],
        title: Message(nl: "Elk adres onderaan wordt gebruikt", en: "Each address at the bottom is used"),
        demand: Message(
            nl: "Een regel `[uren]: /uren/` waar geen link naar verwijst, ziet niemand. Vaak is er een link vergeten.",
            en: "A line `[uren]: /uren/` that no link refers to is seen by nobody. Often a link was forgotten."),
        remedy: Message(
            nl: "Haal de regel weg, of gebruik hem in een link: `[onze uren][uren]`.",
            en: "Take the line away, or use it in a link: `[onze uren][uren]`."),
        agreements: ["kortom-21"], force: .adopted(from: .publish), weight: .info, reach: .result,
        canBeSwitchedOff: true, examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let page = subject.page
        let references = page.markdown.references(in: page.bytes, page.bodyRange)
        var seen: Set<String> = []
        return references.definitions.remarks { definition in
            let isSecond = !seen.insert(definition.label).inserted
            // `[//]: # (…)` is how one hides a remark.
            guard isSecond || !references.asked.contains(definition.label), definition.label != "//",
                !subject.standing.holdsLines(around: definition.range.lowerBound)
            else { return nil }
            return Finding(
                rule: Self.description.id, place: subject.place(definition.range),
                message: isSecond ? .second(definition.label) : .unused(definition.label),
                help: isSecond ? .keepOne : Self.description.remedy)
        }
    }
}

extension Message {
    fileprivate static func unused(_ label: String) -> Message {
        let label = shown(label)
        return Message(nl: "Geen enkele link gebruikt `[\(label)]`.", en: "No link uses `[\(label)]`.")
    }
    fileprivate static func second(_ label: String) -> Message {
        let label = shown(label)
        return Message(
            nl: "`[\(label)]` heeft al een adres; dit tweede telt niet.",
            en: "`[\(label)]` has an address already; this second one does not count.")
    }
    fileprivate static let keepOne = Message(
        nl: "Houd alleen het juiste adres over.", en: "Keep the right address only.")
}
