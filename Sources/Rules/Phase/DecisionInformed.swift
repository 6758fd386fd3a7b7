import Content
public import Findings
import PolicyModel
import Registers

/// A decision says who is to be informed of it, and the department that sees to that tells of it.
public struct DecisionInformed: Rule {
    public static let description = RuleDescription(
        id: "decision-informed",
        title: Message(
            nl: "Bij een beslissing staat wie erover ingelicht wordt", en: "A decision says who is to be informed of it"
        ),
        demand: Message(
            nl:
                "Een beslissing die niemand vertelt, bestaat voor de inwoner niet. In het register van besluiten staat daarom wie erover "
                + "ingelicht wordt (`te_informeren`) en welke dienst daarvoor zorgt (`verantwoordelijke_dienst`). Die dienst vertelt het, "
                + "of de communicatiedienst.",
            en:
                "A decision that nobody tells does not exist for the resident. So the register of decisions says who is to be informed "
                + "(`te_informeren`) and which department sees to that (`verantwoordelijke_dienst`). That department tells it, or the "
                + "communication service."),
        remedy: Message(
            nl: "Vul die twee kolommen van het register aan, of overleg met de dienst die ervoor zorgt.",
            en: "Fill in those two columns of the register, or talk to the department that sees to it."),
        agreements: ["kortom-7"],
        force: .adopted(from: .submit),
        weight: .warn,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        subject.decided.compactMap { cited in
            guard let known = subject.registered(cited)?.decision, let informed = known.informed,
                let responsible = known.responsible, let message = problem(informed, responsible, subject)
            else { return nil }
            return Finding(
                rule: Self.description.id, place: subject.place(cited.range), message: message,
                help: Self.description.remedy, topic: cited.address.map { "\($0.text) \(message.nl)" })
        }
    }

    private func problem(_ informed: String, _ responsible: String, _ subject: PageSubject) -> Message? {
        if !informed.hasWords { return .nobody }
        if !responsible.hasWords { return .noDepartment }
        guard let owner = subject.ownerDepartment, owner.id != subject.circumstances.policy.contact,
            !owner.isCalled(responsible)
        else { return nil }
        return .another(responsible, owner.name)
    }
}

extension Message {
    fileprivate static let nobody = Message(
        nl: "In het register staat bij dit besluit niet wie erover ingelicht wordt.",
        en: "The register does not say who is to be informed of this decision.")
    fileprivate static let noDepartment = Message(
        nl: "In het register staat bij dit besluit niet welke dienst erover vertelt.",
        en: "The register does not say which department tells of this decision.")
    fileprivate static func another(_ responsible: String, _ owner: String) -> Message {
        Message(
            nl: "Over dit besluit vertelt de dienst \(shown(responsible)). Deze pagina is van \(shown(owner)).",
            en: "The department \(shown(responsible)) tells of this decision. This page is of \(shown(owner)).")
    }
}
