import Content
public import Findings
import Markdown
import PolicyModel
import Text
import YAML

/// Who paid along is named: in the page's fields, and where readers see it.
public struct SponsorDisclosed: Rule {
    public static let description = RuleDescription(
        id: "sponsor-disclosed",
        title: Message(nl: "Wie meebetaalt, staat erbij", en: "Who pays along is named"),
        demand: Message(
            nl:
                "Betaalt iemand mee aan een activiteit of een bericht, dan weet de lezer dat graag. De sponsor staat bij `sponsor`, en "
                + "ook in de tekst.",
            en:
                "If somebody pays for an activity or a message, readers like to know. The sponsor stands at `sponsor`, and in the "
                + "text too."),
        remedy: Message(
            nl: "Vul `sponsor` in en noem de sponsor ook in de tekst.",
            en: "Fill in `sponsor` and name the sponsor in the text too."),
        agreements: ["kortom-0-8"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        canBeSwitchedOff: true,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard NeutralSettings(subject.circumstances).standsAny(Self.description.agreements) else { return [] }
        let names = Disclosure.names(in: subject.page)
        guard names.isEmpty else { return unnamed(subject) }
        let table = NeutralTable.of(subject.circumstances)
        return table.mentions(in: subject).all.remarks { mention in
            guard case .word(let index) = mention.subject, table.groups[index].kind == .sponsored, !mention.stood,
                mention.kind != .fileName
            else { return nil }
            return Finding(
                rule: Self.description.id, place: subject.place(mention.place), message: .undisclosed(mention.words),
                help: .fillIn)
        }
    }

    /// A sponsor of the fields that no reader sees.
    private func unnamed(_ subject: PageSubject) -> [Finding] {
        let page = subject.page
        guard let entry = page.frontMatter?["sponsor"], !page.markdown.scopes.isEmpty else { return [] }
        if let before = subject.before, before.bytes == page.bytes { return [] }
        let said = page.markdown.scopes.map { subject.words($0).comparable }.joined(separator: " ")
        return (entry.value.sequence ?? [entry.value]).prefix(Disclosure.most).remarks { node in
            guard let name = node.text, !name.comparable.isEmpty, !said.contains(name.comparable) else { return nil }
            return Finding(
                rule: Self.description.id, place: subject.place(node.range), message: .unseen(name), help: .sayInText)
        }
    }
}

/// Who is disclosed to take part in what a page is about.
enum Disclosure {
    /// Nobody has more sponsors.
    static let most = 50

    /// The names in `sponsor` and `derden`, as they compare.
    static func names(in page: Page) -> [String] {
        ["sponsor", "derden"].flatMap { field -> [String] in
            guard let value = page.frontMatter?[field]?.value, !value.isBlank else { return [] }
            return (value.sequence ?? [value]).prefix(most).flatMap { node in
                node.text.map { [$0.comparable] } ?? (node.mapping ?? []).compactMap { $0.value.text?.comparable }
            }
        }
    }
}

extension Message {
    fileprivate static func undisclosed(_ words: String) -> Message {
        Message(
            nl: "“\(shown(words))”: er betaalt of werkt iemand mee, maar bij `sponsor` staat niemand.",
            en: "“\(shown(words))”: somebody pays or takes part, but `sponsor` names nobody.")
    }
    fileprivate static let fillIn = Message(
        nl: "Zet bovenaan wie het is: `sponsor: …`.", en: "Say at the top who it is: `sponsor: …`.")
    fileprivate static func unseen(_ name: String) -> Message {
        Message(
            nl: "\(shown(name)) is sponsor, maar de lezer ziet dat nergens.",
            en: "\(shown(name)) is a sponsor, but readers see that nowhere.")
    }
    fileprivate static let sayInText = Message(
        nl: "Noem de sponsor ook in de tekst.", en: "Name the sponsor in the text too.")
}
