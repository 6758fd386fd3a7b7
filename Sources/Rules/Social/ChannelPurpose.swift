import Content
public import Findings
import PolicyModel
import YAML

/// A channel says why it is needed and for whom it is.
public struct ChannelPurpose: Rule {
    public static let description = RuleDescription(
        id: "channel-purpose",
        title: Message(
            nl: "Bij een kanaal staat waarom het er is en voor wie", en: "A channel says why it is there and for whom"),
        demand: Message(
            nl:
                "Elke pagina vraagt tijd, elke week opnieuw. Voor je eraan begint, weet je waarom ze nodig is en wie ze leest. Dat "
                + "staat bij het kanaal.",
            en:
                "Each page takes time, week after week. Before you start you know why it is needed and who reads it. The channel says "
                + "so."),
        remedy: Message(
            nl: "Vul `nood` en `doelgroep` in.", en: "Fill in `nood` and `doelgroep`."),
        agreements: ["leopoldsburg-1b"],
        force: .adopted(from: .submit),
        weight: .warn,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isChannel else { return [] }
        return subject.remarks(Self.description.id) { page in
            var found: [FieldRemark] = []
            let need = page.frontMatter?["nood"]
            if (need?.value.text ?? "").count(where: \.isLetter) < Self.fewestLetters {
                found.append(FieldRemark(range: need?.value.range, message: .withoutNeed, help: .sayNeed))
            }
            let audience = page.frontMatter?["doelgroep"]
            if !(audience?.value.entries.contains { $0.text.hasWords } ?? false) {
                found.append(FieldRemark(range: audience?.value.range, message: .withoutAudience, help: .sayAudience))
            }
            return found
        }
    }

    /// Less is no reason.
    private static let fewestLetters = 10
}

extension Message {
    fileprivate static let withoutNeed = Message(
        nl: "Er staat niet waarom dit kanaal nodig is (`nood`).",
        en: "It does not say why this channel is needed (`nood`).")
    fileprivate static let sayNeed = Message(
        nl: "Schrijf in één zin wat mensen hier vinden, en nergens anders.",
        en: "Write in one sentence what people find here and nowhere else.")
    fileprivate static let withoutAudience = Message(
        nl: "Er staat niet voor wie dit kanaal is (`doelgroep`).",
        en: "It does not say for whom this channel is (`doelgroep`).")
    fileprivate static let sayAudience = Message(
        nl: "Schrijf voor wie het is, zoals `doelgroep: [jongeren]`.",
        en: "Write for whom it is, such as `doelgroep: [jongeren]`.")
}
