import Content
public import Findings
import Git
import PolicyModel
import Text
import YAML

/// A title says what the reader can do or find, not which department writes.
public struct ReaderTitle: Rule {
    public static let description = RuleDescription(
        id: "reader-title",
        title: Message(
            nl: "Een titel vertrekt van de lezer", en: "A title starts from the reader"),
        demand: Message(
            nl:
                "Een inwoner zoekt een rijbewijs, geen “Dienst Burgerzaken”. Een pagina heet daarom naar wat je er vindt of doet. Zo "
                + "schrijven twee diensten ook niet naast elkaar over hetzelfde.",
            en:
                "A resident looks for a driving licence, not for the “Civil Affairs Department”. So a page is called after what one finds "
                + "or does there. Then two departments do not write beside each other about the same thing either."),
        remedy: Message(
            nl: "Zeg in de titel wat de lezer hier vindt of kan doen.",
            en: "Say in the title what the reader finds or can do here."),
        agreements: ["gent-7-6-3"],
        force: .adopted(from: .publish),
        weight: .info,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let circumstances = subject.circumstances
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["titel"] ?? page.frontMatter?["title"], let title = field.value.text,
                let department = department(in: title.comparable, circumstances.policy),
                // What is written for colleagues may name departments.
                let path = subject.path.text, circumstances.isOnSite(path)
            else { return [] }
            return [
                FieldRemark(range: field.value.range, message: .ours(department.name), help: Self.description.remedy)
            ]
        }
    }

    /// The department that a title names as such; its bare name can be what the reader looks for (`Bibliotheek`).
    private func department(in title: String, _ policy: Policy) -> Department? {
        guard title.contains("dienst") else { return nil }
        return policy.departments.first { department in
            let name = department.name.comparable
            guard name.hasWords else { return false }
            return [
                "dienst \(name)", "de dienst \(name)", "onze dienst \(name)", "\(name)dienst", "de \(name)dienst",
                "\(name) dienst",
            ].contains(title) || (name.contains("dienst") && title == name)
        }
    }
}

extension Message {
    fileprivate static func ours(_ name: String) -> Message {
        Message(
            nl: "Deze titel noemt de dienst \(shown(name)), maar niet wat de lezer hier vindt.",
            en: "This title names the department \(shown(name)), but not what the reader finds here.")
    }
}
