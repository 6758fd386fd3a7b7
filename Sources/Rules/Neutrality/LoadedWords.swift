import Content
public import Findings
import PolicyModel
import Text

/// A text informs: it takes no side and sells nothing.
public struct LoadedWords: Rule {
    public static let description = RuleDescription(
        id: "loaded-words",
        title: Message(nl: "Woorden die geen kant kiezen", en: "Words that take no side"),
        demand: Message(
            nl:
                "Sommige woorden oordelen mee, of prijzen aan. De lezer kan zelf oordelen, als wij de feiten geven. De lijst staat bij "
                + "onze afspraken.",
            en:
                "Some words judge, or advertise. Readers can judge for themselves if we give the facts. The list is ours."
        ),
        remedy: Message(
            nl: "Schrijf wat er gebeurt, voor wie en wanneer.", en: "Write what happens, for whom and when."),
        agreements: ["gedragscode-2b", "aartselaar-6e", "aartselaar-10c"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        canBeSwitchedOff: true,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard NeutralSettings(subject.circumstances).standsAny(Self.description.agreements) else { return [] }
        let table = NeutralTable.of(subject.circumstances)
        guard !table.groups.isEmpty else { return [] }
        return table.mentions(in: subject).all.remarks { mention in
            guard case .word(let index) = mention.subject, !mention.stood, mention.kind != .fileName,
                let message = message(mention, table.groups[index])
            else { return nil }
            return Finding(
                rule: Self.description.id, place: subject.place(mention.place), message: message,
                help: table.groups[index].advice.map { Message(nl: printable($0), en: printable($0)) }
                    ?? Self.description.remedy)
        }
    }

    private func message(_ mention: Mention, _ group: WordGroup) -> Message? {
        let words = shown(mention.words)
        switch group.kind {
        case .loaded:
            return Message(nl: "“\(words)” kiest een kant.", en: "“\(words)” takes a side.")
        case .persuasive:
            return Message(nl: "“\(words)” wil overtuigen.", en: "“\(words)” wants to persuade.")
        case .commercial, .sponsored, .religious, .achievement: return nil
        }
    }
}
