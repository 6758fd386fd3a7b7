import Content
public import Findings
import PolicyModel

/// Where departments have a coordinator for communication, each of them has one.
public struct DepartmentCoordinator: Rule {
    public static let description = RuleDescription(
        id: "department-coordinator",
        title: Message(
            nl: "Een coördinator geeft richting aan een dienst", en: "A coordinator gives direction to a department"),
        demand: Message(
            nl:
                "Werken jullie met coördinatoren tussen de centrale dienst en de diensten, dan heeft elke dienst er een. Die rol kies je "
                + "in de afspraken.",
            en:
                "Where there are coordinators between the central service and the departments, each department has one. That role is "
                + "chosen in the agreements."),
        remedy: Message(
            nl: "Stel een coördinator aan voor deze dienst.", en: "Appoint a coordinator for this department."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .info,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["gent-8-4-2"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let circumstances = subject.circumstances
        guard let roles = circumstances.wordList("coordinatorrollen", ofAny: Self.agreements),
            let owner = subject.ownerDepartment, owner.id != circumstances.policy.contact
        else { return [] }
        let isLed = circumstances.policy.persons.contains { person in
            person.appointments(on: circumstances.day).contains { appointment in
                appointment.serves(owner.id) && appointment.isToOne(of: roles)
            }
        }
        guard !isLed else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.place(nil),
                message: Message(
                    nl: "De dienst \(shown(owner.name)) heeft vandaag geen coördinator.",
                    en: "The department \(shown(owner.name)) has no coordinator today."),
                help: Self.description.remedy, topic: owner.id.rawValue)
        ]
    }
}
