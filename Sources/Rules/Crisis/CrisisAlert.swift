import Content
public import Findings
import PolicyModel

/// A crisis message says whether BE-Alert is used.
public struct CrisisAlert: Rule {
    public static let description = RuleDescription(
        id: "crisis-be-alert",
        title: Message(
            nl: "Bij een crisisbericht staat of we BE-Alert gebruiken",
            en: "A crisis message says whether BE-Alert is used"),
        demand: Message(
            nl:
                "Met BE-Alert bereiken we mensen op hun telefoon. Bij elk crisisbericht is daarover beslist: verstuurd, niet verstuurd of "
                + "niet nodig.",
            en:
                "BE-Alert reaches people on their phone. With each crisis message that was decided: sent, not sent or not needed."
        ),
        remedy: Message(
            nl: "Schrijf `be_alert: verstuurd`, `niet-verstuurd` of `niet-nodig`.",
            en: "Write `be_alert: verstuurd`, `niet-verstuurd` or `niet-nodig`."),
        agreements: ["gent-t10"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isCrisisMessage else { return [] }
        return subject.remarks(Self.description.id) { page in
            page.says("be_alert") ? [] : [FieldRemark(range: nil, message: .missing, help: Self.description.remedy)]
        }
    }
}

extension Message {
    fileprivate static let missing = Message(
        nl: "Bij dit bericht staat niet of we BE-Alert gebruiken (`be_alert`).",
        en: "This message does not say whether BE-Alert is used (`be_alert`).")
}
