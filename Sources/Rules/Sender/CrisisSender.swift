import Approvals
import Content
public import Findings
import PolicyModel
import YAML

/// In a crisis a message says that it comes from the mayor or the spokesperson.
public struct CrisisSender: Rule {
    public static let description = RuleDescription(
        id: "crisis-sender",
        title: Message(
            nl: "In een crisis spreekt de burgemeester of de woordvoerder",
            en: "In a crisis the mayor or the spokesperson speaks"),
        demand: Message(
            nl:
                "Wie bang is, wil weten wie iets zegt. Loopt er een crisis, dan staat bij elk bericht dat het van de burgemeester of "
                + "van de woordvoerder komt.",
            en:
                "Who is afraid wants to know who says something. While a crisis is open, each message says that it comes from the "
                + "mayor or from the spokesperson."),
        remedy: Message(
            nl: "Schrijf `afzender: burgemeester` of `afzender: woordvoerder` bij de paginagegevens.",
            en: "Write `afzender: burgemeester` or `afzender: woordvoerder` at the top of the page."),
        agreements: agreements,
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["kortom-42"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        // A type for a crisis says it at any time; news that names a sender while a crisis is open.
        let isCrisis = subject.isOfType("crisistypes", ofAny: Self.agreements, usually: ["crisis"])
        guard isCrisis || (subject.type.isNews && subject.circumstances.crisis != nil) else { return [] }
        let senders =
            subject.circumstances.wordList("crisisafzenders", ofAny: Self.agreements) ?? [
                "burgemeester", "woordvoerder",
            ]
        let field = subject.page.frontMatter?["afzender"]
        if field == nil, !isCrisis { return [] }
        if let sender = field?.value.text, senders.contains(where: { $0.comparable == sender.comparable }) { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.place(field?.value.range), message: .wrong(senders),
                help: Self.description.remedy)
        ]
    }
}

extension Message {
    fileprivate static func wrong(_ senders: [String]) -> Message {
        let list = senders.map { "`\(shown($0))`" }
        return Message(
            nl: "Dit bericht gaat over een crisis. De afzender hoort \(list.joined(separator: " of ")) te zijn.",
            en: "This message is about a crisis. Its sender has to be \(list.joined(separator: " or ")).")
    }
}
