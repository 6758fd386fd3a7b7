import Content
public import Findings
import PolicyModel
import YAML

/// Only the communication service writes and sends to the press, but for what was agreed with a department.
public struct PressByCommunication: Rule {
    public static let description = RuleDescription(
        id: "press-by-communication",
        title: Message(
            nl: "De communicatiedienst gaat naar de pers", en: "The communication service goes to the press"),
        demand: Message(
            nl:
                "Persberichten en uitnodigingen voor de pers maakt en verstuurt de communicatiedienst. Zij weet wat nieuws is, en houdt "
                + "één lijn. Een dienst die over zijn eigen aanbod zelf naar de pers mag, staat met dat onderwerp in de afspraken.",
            en:
                "The communication service makes and sends press releases and invitations to the press. It knows what is news, and "
                + "keeps one line. A department that may go to the press about its own programme stands in the agreements, with that "
                + "subject."),
        remedy: Message(
            nl: "Dien je tekst in met `afspraak indienen`. De communicatiedienst werkt hem af en verstuurt hem.",
            en: "Hand your text in with `afspraak propose`. The communication service finishes and sends it."),
        agreements: ["kortom-44", "kortom-45", "kortom-45-v", "gent-t23"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.asksWho, subject.isPressRelease || subject.countsAs("persmoment"),
            !subject.circumstances.isByCommunication
        else { return [] }
        let field = subject.page.frontMatter?["onderwerp"]?.value
        let exceptions = exceptions(for: subject)
        if !exceptions.isEmpty {
            if let topic = field?.text, exceptions.contains(where: { $0.comparable == topic.comparable }) { return [] }
            return [finding(subject, at: field?.range, .otherTopic(exceptions))]
        }
        return [finding(subject, at: nil, .notYou)]
    }

    private func finding(_ subject: PageSubject, at range: Range<Int>?, _ message: Message) -> Finding {
        Finding(
            rule: Self.description.id, place: subject.place(range), message: message, help: Self.description.remedy)
    }

    /// The subjects about which departments of the person may go to the press themselves.
    private func exceptions(for subject: PageSubject) -> [String] {
        let circumstances = subject.circumstances
        let own = circumstances.policy.departments(of: circumstances.person, on: circumstances.day)
        let rows = subject.circumstances.rows("persuitzonderingen", ofAny: Self.description.agreements) ?? []
        return rows.filter { row in own.contains { $0.rawValue == row["dienst"] } }.compactMap { $0["onderwerp"] }
    }
}

extension Message {
    fileprivate static let notYou = Message(
        nl: "Dit is voor de pers. Dat maakt en verstuurt de communicatiedienst.",
        en: "This is for the press. The communication service makes and sends that.")
    fileprivate static func otherTopic(_ topics: [String]) -> Message {
        let list = Enumeration(topics.map { "`\(shown($0))`" }).words
        return Message(
            nl: "Jouw dienst mag zelf naar de pers over \(list.nl). Dat staat hier niet bij `onderwerp`.",
            en: "Your department may go to the press about \(list.en). `onderwerp` does not say that here.")
    }
}
