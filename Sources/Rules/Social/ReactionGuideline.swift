import Content
public import Findings
import PolicyModel
import YAML

/// It stands somewhere how reactions are answered.
public struct ReactionGuideline: Rule {
    public static let description = RuleDescription(
        id: "reaction-guideline",
        title: Message(
            nl: "Er staat hoe je op reacties antwoordt", en: "It says how reactions are answered"),
        demand: Message(
            nl:
                "Wie op een pagina antwoordt, doet dat zoals de anderen: even snel, even vriendelijk. Daarom staan de richtlijnen op één "
                + "pagina. Welke dat is, staat bij onze afspraken (`reactierichtlijn`) of bij het kanaal (`richtlijn`).",
            en:
                "Who answers on a page does so as the others do: as fast, as kindly. So the guidelines stand on one page. Which one that "
                + "is, our agreements say (`reactierichtlijn`), or the channel (`richtlijn`)."),
        remedy: Message(
            nl: "Schrijf de richtlijnen op het intranet, en zet het pad bij `richtlijn`.",
            en: "Write the guidelines on the intranet, and put the path at `richtlijn`."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .info,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["kortom-59a"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isChannel else { return [] }
        let agreed = subject.circumstances.wordList("reactierichtlijn", ofAny: Self.agreements) ?? []
        return subject.remarks(Self.description.id) { page in
            let field = page.frontMatter?["richtlijn"]
            if let field, let text = field.value.text, text.hasWords {
                guard case .missing = NamedPage(text, in: subject) else { return [] }
                return [FieldRemark(range: field.value.range, message: .nowhere(text), help: Self.description.remedy)]
            }
            guard let first = agreed.first else {
                return [FieldRemark(range: field?.value.range, message: .missing, help: Self.description.remedy)]
            }
            let isThere = agreed.contains { path in
                if case .missing = NamedPage(path, in: subject) { false } else { true }
            }
            return isThere
                ? [] : [FieldRemark(range: field?.value.range, message: .nowhere(first), help: Self.description.remedy)]
        }
    }
}

extension Message {
    fileprivate static let missing = Message(
        nl: "Nergens staat hoe je op reacties op deze pagina antwoordt (`richtlijn`).",
        en: "Nothing says how reactions on this page are answered (`richtlijn`).")
    fileprivate static func nowhere(_ path: String) -> Message {
        Message(
            nl: "De pagina `\(shown(path))` met de richtlijnen voor reacties bestaat niet.",
            en: "The page `\(shown(path))` with the guidelines for reactions does not exist.")
    }
}
