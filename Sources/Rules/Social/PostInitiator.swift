import Content
public import Findings
import PolicyModel
import YAML

/// A post is about what the municipality or a higher authority does, or says why it is about somebody else.
public struct PostInitiator: Rule {
    public static let description = RuleDescription(
        id: "post-initiator",
        title: Message(
            nl: "Er staat bij van wie het initiatief komt", en: "It says whose initiative it is"),
        demand: Message(
            nl:
                "Onze pagina's gaan over wat de gemeente of een hogere overheid doet. Gaat een bericht over iets van een ander, dan "
                + "zegt `derden` wie dat is en waarom het bij ons past.",
            en:
                "Our pages are about what the municipality or a higher authority does. If a post is about somebody else's, `derden` "
                + "says who that is and why it fits."),
        remedy: Message(
            nl: "Vul `initiatiefnemer` in: gemeente, hogere-overheid, adviesraad of derde.",
            en: "Fill in `initiatiefnemer`: gemeente, hogere-overheid, adviesraad or derde."),
        agreements: ["leopoldsburg-2a"],
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isPost else { return [] }
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["initiatiefnemer"], let who = field.value.text, !field.value.isBlank
            else {
                return [FieldRemark(range: nil, message: .missing, help: Self.description.remedy)]
            }
            // Where others are promoted, a post about them needs no more.
            guard who.comparable == "derde", !NeutralSettings(subject.circumstances).promotesTraders else { return [] }
            let others = page.frontMatter?["derden"]
            guard others?.value.hasContent != true else { return [] }
            return [FieldRemark(range: field.value.range, message: .unsaid, help: .sayWho)]
        }
    }
}

extension Message {
    fileprivate static let missing = Message(
        nl: "Er staat niet van wie het initiatief is waar dit bericht over gaat (`initiatiefnemer`).",
        en: "It does not say whose initiative this post is about (`initiatiefnemer`).")
    fileprivate static let unsaid = Message(
        nl: "Dit bericht gaat over iets van een ander, maar er staat niet van wie (`derden`).",
        en: "This post is about something of somebody else, but it does not say whose (`derden`).")
    fileprivate static let sayWho = Message(
        nl: "Schrijf `derden: {partner: …, groot: …, belang: …}`: wie het is en waarom het bij ons past.",
        en: "Write `derden: {partner: …, groot: …, belang: …}`: who it is and why it fits.")
}
