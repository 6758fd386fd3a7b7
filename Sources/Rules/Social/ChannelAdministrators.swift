import Content
public import Findings
import PolicyModel
import YAML

/// The communication service can get into every channel.
public struct ChannelAdministrators: Rule {
    public static let description = RuleDescription(
        id: "channel-administrators",
        title: Message(
            nl: "De communicatiedienst beheert elk kanaal mee",
            en: "The communication service co-administers every channel"),
        demand: Message(
            nl:
                "Is de beheerder ziek of weg, dan moet iemand anders een fout kunnen rechtzetten. Bij elk kanaal staan daarom ook de "
                + "functies van de communicatiedienst.",
            en:
                "If the administrator is ill or gone, somebody else must be able to put an error right. So each channel names the "
                + "functions of the communication service too."),
        remedy: Message(
            nl: "Zet bij `beheerders` ook de mensen of de functies van de communicatiedienst.",
            en: "Add the people or the functions of the communication service at `beheerders`."),
        agreements: ["leopoldsburg-1h"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    private static let usual = ["communicatieverantwoordelijke", "communicatiemedewerker"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isChannel else { return [] }
        let circumstances = subject.circumstances
        let asked = circumstances.wordList("medebeheerders", ofAny: Self.description.agreements) ?? Self.usual
        return subject.remarks(Self.description.id) { page in
            let field = page.frontMatter?["beheerders"]
            let named = field.map { Administrator.names(in: $0.value) } ?? []
            return asked.filter { role in !named.contains { circumstances.holds($0.name, role: role) } }.map {
                FieldRemark(range: field?.value.range, message: .missing($0.asFunction), help: Self.description.remedy)
            }
        }
    }
}

/// Somebody at `beheerders`: a person, a function, or both.
struct Administrator {
    let name: String
    let range: Range<Int>

    /// Nobody shares a channel with more.
    private static let most = 100

    /// All names in the field.
    static func names(in value: YAMLNode) -> [Administrator] {
        (value.sequence ?? [value]).prefix(most).flatMap { node -> [Administrator] in
            if let text = node.text { return [Administrator(name: text, range: node.range)] }
            return (node.mapping ?? []).compactMap { entry in
                guard ["wie", "naam", "functie"].contains(entry.key.comparable), let text = entry.value.text else {
                    return nil
                }
                return Administrator(name: text, range: entry.value.range)
            }
        }
    }
}

extension Message {
    fileprivate static func missing(_ role: String) -> Message {
        Message(
            nl: "De \(shown(role)) is geen beheerder van dit kanaal.",
            en: "The function `\(shown(role))` is no administrator of this channel.")
    }
}
