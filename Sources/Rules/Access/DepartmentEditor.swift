import Content
public import Findings
import Git
import PolicyModel

/// Each department has somebody who communicates for it.
public struct DepartmentEditor: Rule {
    public static let description = RuleDescription(
        id: "department-editor",
        title: Message(
            nl: "Elke dienst heeft iemand die communiceert", en: "Each department has somebody who communicates"),
        demand: Message(
            nl:
                "Een dienst weet zelf het best wat ze doet. Daarom zorgt iemand van de dienst voor haar pagina's. Heeft een dienst "
                + "niemand meer, dan verouderen die zonder dat iemand het merkt.",
            en:
                "A department knows best what it does. So somebody of the department sees to its pages. When a department has nobody "
                + "left, those grow old without anybody noticing."),
        remedy: Message(
            nl: "Vraag het diensthoofd om een redacteur. De communicatiedienst zet die in het register.",
            en: "Ask the head of department for an editor. The communication service adds that person to the register."),
        agreements: ["gent-8-4-1", "kortom-80"],
        force: .adopted(from: .publish),
        weight: .info,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let circumstances = subject.circumstances
        guard Self.description.agreements.contains(where: circumstances.stands),
            let owner = subject.ownerDepartment, owner.id != circumstances.policy.contact,
            circumstances.policy.editors(of: owner.id, on: circumstances.day).isEmpty
        else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.place(nil),
                message: Message(
                    nl: "De dienst \(shown(owner.name)) heeft vandaag niemand die haar pagina's bijhoudt.",
                    en: "The department \(shown(owner.name)) has nobody today who looks after its pages."),
                help: Self.description.remedy, topic: owner.id.rawValue)
        ]
    }
}

extension PageSubject {
    /// The department that owns the place of the page.
    var ownerDepartment: Department? {
        path.text.flatMap { circumstances.policy.owner(of: $0) }.flatMap {
            circumstances.policy.department($0.department)
        }
    }
}
