import Content
public import Findings
import PolicyModel
import YAML

/// The college and the council get a press release in copy when it leaves.
public struct PressCopy: Rule {
    public static let description = RuleDescription(
        id: "press-copy",
        title: Message(
            nl: "Het bestuur krijgt het persbericht in kopie", en: "The board receives the press release in copy"),
        demand: Message(
            nl:
                "Wie de gemeente bestuurt, leest niet in de krant wat de gemeente zelf vertelt. Vertrekt een persbericht, dan staan het "
                + "college, de gemeenteraad en het bijzonder comité bij `kopie`.",
            en:
                "Who governs the municipality does not read in the paper what the municipality itself tells. When a press release "
                + "leaves, the college, the council and the special committee stand at `kopie`."),
        remedy: Message(nl: "Schrijf `kopie: [cbs, gr, bcsd]`.", en: "Write `kopie: [cbs, gr, bcsd]`."),
        agreements: agreements,
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["kortom-47"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.page.says("verstuurd_op"), subject.isPressRelease else { return [] }
        let asked = subject.circumstances.wordList("kopie_aan", ofAny: Self.agreements) ?? ["cbs", "gr", "bcsd"]
        return subject.remarks(Self.description.id) { page in
            guard page.says("verstuurd_op") else { return [] }
            let field = page.frontMatter?["kopie"]?.value
            let given = Set(
                (field?.entries ?? []).flatMap { $0.text.split { $0 == "," || $0 == ";" } }.map {
                    Self.list(named: String($0))
                })
            let missing = asked.filter { !given.contains(Self.list(named: $0)) }
            return missing.isEmpty
                ? []
                : [FieldRemark(range: field?.range, message: .missing(missing), help: Self.description.remedy)]
        }
    }

    /// The short name of a body that people also write in full.
    private static func list(named name: String) -> String {
        switch name.comparable {
        case "college", "college van burgemeester en schepenen", "schepencollege": "cbs"
        case "gemeenteraad", "raad": "gr"
        case "bijzonder comite", "bijzonder comité", "bijzonder comité voor de sociale dienst": "bcsd"
        default: name.comparable
        }
    }
}

extension Message {
    fileprivate static func missing(_ names: [String]) -> Message {
        let list = Enumeration(names.map { "`\(shown($0))`" })
        return Message(
            nl: "Bij `kopie` \(list.isOne ? "ontbreekt" : "ontbreken") nog \(list.words.nl).",
            en: "`kopie` still lacks \(list.words.en).")
    }
}
