import Content
public import Findings
import PolicyModel
import YAML

/// An item says for whom it is meant, in words that the municipality agreed on.
public struct AudienceNamed: Rule {
    public static let description = RuleDescription(
        id: "audience-named",
        title: Message(nl: "Er staat bij voor wie het is", en: "It says for whom it is"),
        demand: Message(
            nl:
                "Wie vooraf weet voor wie hij schrijft, schrijft anders. Bij nieuws, een bericht op sociale media, drukwerk en het "
                + "infoblad staat een doelgroep. De gemeente kiest zelf bij welke soorten, en uit welke lijst.",
            en:
                "Who knows beforehand for whom he writes, writes differently. News, a post, print and the magazine come with an "
                + "audience. The municipality chooses for which types, and from which list."),
        remedy: Message(
            nl: "Schrijf bij `doelgroep` voor wie het is, zoals `doelgroep: [inwoners]`.",
            en: "Write for whom it is at `doelgroep`, such as `doelgroep: [inwoners]`."),
        agreements: agreements,
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["kortom-0-3", "aartselaar-s2"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let isWide = subject.circumstances.stands("kortom-0-3")
        let isAsked = subject.isOfType(
            "doelgroep_bij", ofAny: Self.agreements,
            usually: isWide ? ["sociaal", "drukwerk", "infoblad"] : ["sociaal"],
            news: isWide)
        let known = subject.circumstances.wordList("doelgroepen", ofAny: Self.agreements)
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["doelgroep"], !field.value.entries.isEmpty else {
                return isAsked ? [FieldRemark(range: nil, message: .missing, help: help(known))] : []
            }
            return field.value.entries.compactMap { entry in
                guard let known, !known.contains(where: { $0.comparable == entry.text.comparable }) else { return nil }
                return FieldRemark(range: entry.range, message: .unknown(entry.text), help: help(known))
            }
        }
    }

    private func help(_ known: [String]?) -> Message {
        guard let known, !known.isEmpty else { return Self.description.remedy }
        let list = known.map { "`\(shown($0))`" }.joined(separator: ", ")
        return Message(nl: "Kies uit deze lijst: \(list).", en: "Choose from this list: \(list).")
    }
}

extension Message {
    fileprivate static let missing = Message(
        nl: "Er staat niet bij voor wie dit is (`doelgroep`).", en: "It does not say for whom this is (`doelgroep`).")
    fileprivate static func unknown(_ name: String) -> Message {
        Message(
            nl: "De doelgroep `\(shown(name))` staat niet in onze lijst.",
            en: "The audience `\(shown(name))` is not in our list.")
    }
}
