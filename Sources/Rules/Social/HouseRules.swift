import Content
public import Findings
import PolicyModel
import YAML

/// Each channel leads to the house rules, and those exist.
public struct HouseRules: Rule {
    public static let description = RuleDescription(
        id: "house-rules",
        title: Message(nl: "Op elke pagina staan de huisregels", en: "The house rules stand on each page"),
        demand: Message(
            nl:
                "Wie reageert, mag weten wat kan en wat niet. En wie een reactie weghaalt, kan naar iets verwijzen. Daarom staat bij "
                + "elk kanaal waar de huisregels staan.",
            en:
                "Who reacts may know what is fine and what is not. And who removes a reaction can refer to something. So each channel "
                + "says where the house rules stand."),
        remedy: Message(
            nl: "Schrijf bij `huisregels` het pad van de pagina, zoals `website/huisregels.md`.",
            en: "Write the path of the page at `huisregels`, such as `website/huisregels.md`."),
        agreements: ["leopoldsburg-4d-2"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isChannel else { return [] }
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["huisregels"], let text = field.value.text, !field.value.isBlank else {
                return [FieldRemark(range: nil, message: .missing, help: Self.description.remedy)]
            }
            switch NamedPage(text, in: subject) {
            // A document is no page.
            case .elsewhere: return []
            case .here(let path) where path.hasSuffix(".md"): return []
            case .here, .missing:
                return [FieldRemark(range: field.value.range, message: .nowhere(text), help: Self.description.remedy)]
            }
        }
    }
}

extension Message {
    fileprivate static let missing = Message(
        nl: "Bij dit kanaal staat niet waar de huisregels staan (`huisregels`).",
        en: "This channel does not say where the house rules stand (`huisregels`).")
    fileprivate static func nowhere(_ path: String) -> Message {
        Message(
            nl: "De pagina `\(shown(path))` met de huisregels bestaat niet.",
            en: "The page `\(shown(path))` with the house rules does not exist.")
    }
}
