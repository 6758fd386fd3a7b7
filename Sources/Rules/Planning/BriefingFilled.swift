import Content
public import Findings
import PolicyModel
import YAML

/// A question to the communication service says what it is for, how, by when and for how much.
public struct BriefingFilled: Rule {
    public static let description = RuleDescription(
        id: "briefing-filled",
        title: Message(nl: "Een vraag aan communicatie is volledig", en: "A question to communication is complete"),
        demand: Message(
            nl:
                "De communicatiedienst kan pas helpen als ze weet wat je wil bereiken, hoe je het ziet, tegen wanneer je het nodig hebt en "
                + "wat het mag kosten.",
            en:
                "The communication service can only help when it knows what you want to achieve, how you see it, by when you need it "
                + "and what it may cost."),
        remedy: Message(
            nl: "Vul `doel`, `aanpak`, `leverdatum` en `budget` in. Kost het niets, schrijf dan `budget: geen`.",
            en: "Fill in `doel`, `aanpak`, `leverdatum` and `budget`. If it costs nothing, write `budget: geen`."),
        agreements: agreements,
        force: .adopted(from: .submit),
        weight: .warn,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["kortom-9"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isOfType("briefingtypes", ofAny: Self.agreements, usually: ["briefing"]) else { return [] }
        let asked =
            subject.circumstances.wordList("briefingvelden", ofAny: Self.agreements) ?? [
                "doel", "aanpak", "leverdatum", "budget",
            ]
        return subject.remarks(Self.description.id) { page in
            let missing = asked.filter { !page.says($0) }
            return missing.isEmpty
                ? [] : [FieldRemark(range: nil, message: .missing(missing), help: Self.description.remedy)]
        }
    }
}

extension Message {
    fileprivate static func missing(_ fields: [String]) -> Message {
        let list = Enumeration(fields.map { "`\(shown($0))`" })
        return Message(
            nl: "In deze vraag \(list.isOne ? "ontbreekt" : "ontbreken") \(list.words.nl).",
            en: "This question lacks \(list.words.en).")
    }
}
