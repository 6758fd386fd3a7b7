import Content
public import Findings
import PolicyModel
import YAML

/// Only the departments that were agreed on have a page of their own.
public struct ChannelDepartment: Rule {
    public static let description = RuleDescription(
        id: "channel-department",
        title: Message(
            nl: "Alleen wie dat afsprak, heeft een eigen pagina", en: "Only who agreed on it has a page of its own"),
        demand: Message(
            nl:
                "Niet elke dienst heeft een eigen pagina. De gemeente kiest welke: alleen zij en de vrijetijdsdiensten, elke dienst "
                + "met een eigen thema, of elke dienst na goedkeuring.",
            en:
                "Not every department has a page of its own. The municipality chooses which: itself and the leisure services only, "
                + "each department with a theme of its own, or each department after approval."),
        remedy: Message(
            nl: "Gebruik de pagina van de gemeente, of vraag de communicatiedienst om een eigen pagina.",
            en: "Use the municipality's page, or ask the communication service for one of your own."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["aartselaar-w1", "gent-t22"]
    /// Where nobody wrote a list.
    private static let leisure = ["vrije-tijd", "cultuur", "jeugd", "sport", "bibliotheek", "toerisme"]
    private static let approval = "goedkeuring"

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isChannel else { return [] }
        let allowed = allowed(subject.circumstances)
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["dienst"], let name = field.value.text, !field.value.isBlank else {
                return [FieldRemark(range: nil, message: .missing, help: .sayDepartment)]
            }
            guard let department = subject.circumstances.policy.department(named: name) else {
                return [FieldRemark(range: field.value.range, message: .unknown(name), help: .sayDepartment)]
            }
            let isAllowed = allowed.map { $0.contains(where: department.isCalled) }
            guard isAllowed == false, department.id != subject.circumstances.policy.contact else { return [] }
            return [
                FieldRemark(
                    range: field.value.range, message: .notAgreed(department.name), help: Self.description.remedy)
            ]
        }
    }

    /// The departments with a page (`kanalen_toegestaan`); nil: every one, or after an approval that is asked elsewhere.
    private func allowed(_ circumstances: Circumstances) -> [String]? {
        let chosen = circumstances.wordList("kanalen_toegestaan", ofAny: Self.agreements + ["kortom-57"])
        if let chosen, !chosen.isEmpty { return chosen.first?.comparable == Self.approval ? nil : chosen }
        // Aartselaar names them; Gent lets each theme have its own.
        return circumstances.stands("aartselaar-w1") ? Self.leisure : nil
    }
}

extension Message {
    fileprivate static let missing = Message(
        nl: "Er staat niet van welke dienst dit kanaal is (`dienst`).",
        en: "It does not say which department has this channel (`dienst`).")
    fileprivate static let sayDepartment = Message(
        nl: "Schrijf bij `dienst` de naam van de dienst, zoals in `diensten.yaml`.",
        en: "Write the name of the department at `dienst`, as in `diensten.yaml`.")
    fileprivate static func unknown(_ name: String) -> Message {
        Message(
            nl: "We kennen geen dienst `\(shown(name))`.", en: "We know no department `\(shown(name))`.")
    }
    fileprivate static func notAgreed(_ name: String) -> Message {
        Message(
            nl: "We spraken niet af dat de dienst \(shown(name)) een eigen pagina heeft.",
            en: "We did not agree that the department \(shown(name)) has a page of its own.")
    }
}
