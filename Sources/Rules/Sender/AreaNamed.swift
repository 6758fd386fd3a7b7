import Content
public import Findings
import PolicyModel
import YAML

/// What concerns a neighbourhood says which one.
public struct AreaNamed: Rule {
    public static let description = RuleDescription(
        id: "area-named",
        title: Message(nl: "Er staat bij voor welke wijk het is", en: "It says for which neighbourhood it is"),
        demand: Message(
            nl:
                "Gaat iets over één buurt, dan vinden de mensen daar het pas als de wijk erbij staat. Een project noemt altijd zijn "
                + "wijk. Staat er `heel de gemeente`, dan is het voor iedereen.",
            en:
                "Where something is about one neighbourhood, the people there only find it when the neighbourhood is named. A project "
                + "always names its own. `heel de gemeente` is for everybody."),
        remedy: Message(
            nl: "Schrijf bij `wijk` de naam van de wijk, zoals `wijk: [centrum]`.",
            en: "Write the name of the neighbourhood at `wijk`, such as `wijk: [centrum]`."),
        agreements: agreements,
        force: .adopted(from: .submit),
        weight: .warn,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["gent-4-7-4", "gent-t05"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let isAsked = subject.isOfType("wijk_bij", ofAny: Self.agreements, usually: ["project"])
        let known = subject.circumstances.wordList("wijken", ofAny: Self.agreements)
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["wijk"] else {
                return isAsked ? [FieldRemark(range: nil, message: .missing, help: help(known))] : []
            }
            guard !field.value.entries.isEmpty else {
                return [FieldRemark(range: field.keyRange, message: .empty, help: help(known))]
            }
            return field.value.entries.compactMap { entry in
                let name = entry.text.comparable
                guard let known, name != "heel de gemeente", !known.contains(where: { $0.comparable == name }) else {
                    return nil
                }
                return FieldRemark(range: entry.range, message: .unknown(entry.text), help: help(known))
            }
        }
    }

    private func help(_ known: [String]?) -> Message {
        guard let known, !known.isEmpty else { return Self.description.remedy }
        let list = known.map { "`\(shown($0))`" }.joined(separator: ", ")
        return Message(
            nl: "Kies uit deze lijst: \(list), of `heel de gemeente`.",
            en: "Choose from this list: \(list), or `heel de gemeente`.")
    }
}

extension Message {
    fileprivate static let missing = Message(
        nl: "Er staat niet bij voor welke wijk dit is (`wijk`).",
        en: "It does not say for which neighbourhood this is (`wijk`).")
    fileprivate static let empty = Message(nl: "Bij `wijk` staat niets.", en: "There is nothing at `wijk`.")
    fileprivate static func unknown(_ name: String) -> Message {
        Message(
            nl: "De wijk `\(shown(name))` staat niet in onze lijst.",
            en: "The neighbourhood `\(shown(name))` is not in our list.")
    }
}
