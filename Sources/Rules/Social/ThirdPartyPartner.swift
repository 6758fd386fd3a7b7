import Content
public import Findings
import PolicyModel
import Text
import YAML

/// What others organise gets a post only if they are a partner of the municipality.
public struct ThirdPartyPartner: Rule {
    public static let description = RuleDescription(
        id: "third-party-partner",
        title: Message(
            nl: "Een bericht over anderen gaat over een partner", en: "A post about others is about a partner"),
        demand: Message(
            nl:
                "Plaatsen we iets van één vereniging, dan vragen alle andere hetzelfde. Daarom houden we bij met wie we samenwerken. "
                + "Alleen wat van zo'n partner komt, krijgt een bericht.",
            en:
                "If we place something of one association, all others ask for the same. So we keep a list of whom we work with. Only "
                + "what comes from such a partner gets a post."),
        remedy: Message(
            nl: "Schrijf bij `derden` wie de partner is, of vraag het college om een beslissing.",
            en: "Write who the partner is at `derden`, or ask the college for a decision."),
        agreements: ["leopoldsburg-2d-e"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isPost, subject.page.frontMatter?["derden"] != nil else { return [] }
        let settings = NeutralSettings(subject.circumstances)
        guard !settings.promotesTraders else { return [] }
        let partners = subject.circumstances.wordList("partners", ofAny: Self.description.agreements) ?? []
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["derden"], !field.value.isBlank else { return [] }
            guard let partner = Self.partner(in: field.value) else {
                return [FieldRemark(range: field.value.range, message: .unnamed, help: Self.description.remedy)]
            }
            guard !partners.contains(where: { $0.comparable == partner.text.comparable }) else { return [] }
            let near = nearest(to: partner.text, among: partners)
            return [
                FieldRemark(
                    range: partner.range, message: .unknown(partner.text),
                    help: near.map { Message.meant($0) } ?? Self.description.remedy)
            ]
        }
    }

    private static func partner(in value: YAMLNode) -> (text: String, range: Range<Int>)? {
        (value.sequence ?? [value]).lazy.compactMap { node in
            let entry = node.mapping?.first { Folding.folded($0.key) == "partner" }?.value
            return entry?.text.flatMap { text in text.hasWords ? entry.map { (text, $0.range) } : nil }
        }.first
    }
}

extension Message {
    fileprivate static let unnamed = Message(
        nl: "Dit bericht gaat over iets van een ander, maar er staat geen partner bij.",
        en: "This post is about something of somebody else, but it names no partner.")
    fileprivate static func unknown(_ name: String) -> Message {
        Message(
            nl: "`\(shown(name))` staat niet in onze lijst van partners.",
            en: "`\(shown(name))` is not in our list of partners.")
    }
    fileprivate static func meant(_ name: String) -> Message {
        Message(nl: "Bedoel je `\(shown(name))`?", en: "Did you mean `\(shown(name))`?")
    }
}
