import Content
public import Findings
import PolicyModel
import YAML

/// The magazine has rules of its own, and each issue says by which version it was made.
public struct IssueStatute: Rule {
    public static let description = RuleDescription(
        id: "issue-statute",
        title: Message(
            nl: "Elk nummer volgt de spelregels van het infoblad", en: "Each issue follows the rules of the magazine"),
        demand: Message(
            nl:
                "Wie kiest wat in het infoblad komt, en wie mag een plaats vragen? Dat staat in het redactiestatuut. Het plan van een "
                + "nummer zegt volgens welke versie het gemaakt is.",
            en:
                "Who chooses what goes in the magazine, and who may ask for a place? The editorial statute says so. The plan of an "
                + "issue says by which version it was made."),
        remedy: Message(
            nl: "Schrijf bij `statuut` de versie die nu geldt.", en: "Write the version that holds now at `statuut`."),
        agreements: agreements,
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["kortom-63"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.type.id.rawValue == Issue.type else { return [] }
        let version = subject.circumstances.wordList("statuut_versie", ofAny: Self.agreements)?.first
        let statute = subject.circumstances.wordList("statuut", ofAny: Self.agreements)?.first
        return subject.remarks(Self.description.id) { page in
            var found: [FieldRemark] = []
            if let statute, !subject.site.hasFile(at: statute) {
                found.append(FieldRemark(range: nil, message: .nowhere(statute), help: .write(statute)))
            }
            guard let field = page.frontMatter?["statuut"], let said = field.value.text, !field.value.isBlank else {
                return found + [FieldRemark(range: nil, message: .missing, help: help(version))]
            }
            if let version, said.comparable != version.comparable {
                found.append(FieldRemark(range: field.value.range, message: .other(said, version), help: help(version)))
            }
            return found
        }
    }

    private func help(_ version: String?) -> Message {
        guard let version else { return Self.description.remedy }
        return Message(nl: "Schrijf `statuut: \"\(shown(version))\"`.", en: "Write `statuut: \"\(shown(version))\"`.")
    }
}

extension Message {
    fileprivate static let missing = Message(
        nl: "Er staat niet volgens welke spelregels dit nummer gemaakt is (`statuut`).",
        en: "It does not say by which rules this issue was made (`statuut`).")
    fileprivate static func other(_ said: String, _ version: String) -> Message {
        Message(
            nl: "Dit nummer volgt versie `\(shown(said))` van het statuut, maar nu geldt `\(shown(version))`.",
            en: "This issue follows version `\(shown(said))` of the statute, but `\(shown(version))` holds now.")
    }
    fileprivate static func nowhere(_ path: String) -> Message {
        Message(
            nl: "Het redactiestatuut (`\(shown(path))`) bestaat niet.",
            en: "The editorial statute (`\(shown(path))`) does not exist.")
    }
    fileprivate static func write(_ path: String) -> Message {
        Message(
            nl: "Zet de spelregels van het infoblad op `\(shown(path))`.",
            en: "Put the rules of the magazine at `\(shown(path))`.")
    }
}
