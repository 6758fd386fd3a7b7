import Changes
public import Findings
import Git
import PolicyModel

/// The staff magazine and the newsletters are composed by the communication service.
public struct BundleByCommunication: Rule {
    public static let description = RuleDescription(
        id: "bundle-by-communication",
        title: Message(
            nl: "De communicatiedienst stelt interne bladen samen",
            en: "The communication service composes internal magazines"),
        demand: Message(
            nl:
                "Het personeelsblad en de nieuwsbrieven hebben één redactie. De diensten sturen berichten in, de communicatiedienst "
                + "kiest, schikt en werkt af.",
            en:
                "The staff magazine and the newsletters have one team of editors. Departments send items in, the communication service "
                + "chooses, arranges and finishes."),
        remedy: Message(
            nl: "Dien je bericht in met `afspraak indienen`. De communicatiedienst neemt het op.",
            en: "Hand your item in with `afspraak propose`. The communication service takes it up."),
        agreements: agreements,
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["kortom-84"]
    private static let usualTypes = ["bundel", "nieuwsbrief"]

    public init() {}

    public func findings(in subject: ActSubject) -> [Finding] {
        guard case .content = subject.act.kind else { return [] }
        let circumstances = subject.circumstances
        let types = circumstances.wordList("bundeltypes", ofAny: Self.agreements) ?? Self.usualTypes
        guard subject.act.types.contains(where: { type in types.contains { $0.comparable == type.rawValue } }) else {
            return []
        }
        // Taking something offline always works.
        guard !circumstances.isByCommunication, subject.act.requires != [.takeOffline] else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.act.place, message: .another,
                help: Self.description.remedy)
        ]
    }
}

extension Message {
    fileprivate static let another = Message(
        nl: "Dit blad stelt de communicatiedienst samen. Zelf pas je er niets in aan.",
        en: "This magazine is composed by the communication service. You change nothing in it yourself.")
}
