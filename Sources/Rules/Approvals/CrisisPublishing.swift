import Approvals
import Changes
public import Findings
import PolicyModel

/// While a crisis is open, only the people named for it publish.
public struct CrisisPublishing: Rule {
    public static let description = RuleDescription(
        id: "crisis-publishing",
        title: Message(nl: "In een crisis spreekt één stem", en: "In a crisis one voice speaks"),
        demand: Message(
            nl: "Loopt er een crisis, dan publiceren alleen de mensen die daarvoor zijn aangeduid, elk apart. "
                + "Al de rest wacht tot de crisis gesloten is. Iets offline halen kan altijd.",
            en: "While a crisis is open, only the people named for it publish, each alone. All else waits until it is "
                + "closed. Taking something offline is always possible."),
        remedy: Message(
            nl: "Dien je tekst in met `afspraak indienen`, of bel wie nu publiceert.",
            en: "Hand your text in with `afspraak propose`, or call whoever publishes now."),
        agreements: ["kortom-40", "kortom-42", "gedragscode-11a", "gent-t08"],
        force: .right(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: ActSubject) -> [Finding] {
        let circumstances = subject.circumstances
        guard circumstances.crisis != nil, subject.act.requires.contains(.publish),
            !circumstances.policy.publishesInCrisis(circumstances.person, on: circumstances.day)
        else { return [] }
        let names = circumstances.policy.persons.filter {
            circumstances.policy.publishesInCrisis($0, on: circumstances.day)
        }.prefix(3).map(\.name).joined(separator: ", ")
        return [
            Finding(
                rule: Self.description.id, place: subject.act.place,
                message: Message(
                    nl: "Er loopt een crisis. Nu publiceert alleen wie daarvoor is aangeduid.",
                    en: "A crisis is open. Only the people named for it publish now."),
                help: Message(
                    nl: "Typ `afspraak indienen` en bel \(names.isEmpty ? subject.communicationName : names).",
                    en: "Type `afspraak propose` and call \(names.isEmpty ? subject.communicationName : names)."))
        ]
    }
}
