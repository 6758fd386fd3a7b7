import Content
public import Findings
import PolicyModel
import YAML

/// A post says who follows it up, and who does when that person is away.
public struct PostAdministrator: Rule {
    public static let description = RuleDescription(
        id: "post-administrator",
        title: Message(nl: "Iemand volgt het bericht op", en: "Somebody follows the post up"),
        demand: Message(
            nl:
                "Wie een bericht plaatst, leest ook de reacties. Is die persoon er niet, dan doet een vervanger dat. Allebei zijn ze "
                + "beheerder van dat kanaal.",
            en:
                "Who places a post reads the reactions too. If that person is away, a deputy does. Both are administrators of that "
                + "channel."),
        remedy: Message(
            nl: "Vul `beheerder` en `vervanger` in met twee mensen die bij het kanaal staan.",
            en: "Fill in `beheerder` and `vervanger` with two people whom the channel names."),
        agreements: ["leopoldsburg-1g"],
        force: .adopted(from: .submit),
        weight: .warn,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isPost else { return [] }
        return subject.remarks(Self.description.id) { page in
            let channel = subject.channel(of: page)
            var found: [FieldRemark] = []
            for name in ["beheerder", "vervanger"] {
                guard let field = page.frontMatter?[name], let who = field.value.text, !field.value.isBlank else {
                    found.append(FieldRemark(range: nil, message: .missing(name), help: Self.description.remedy))
                    continue
                }
                guard let channel, !isAdministrator(who, of: channel, subject.circumstances) else { continue }
                found.append(
                    FieldRemark(
                        range: field.value.range, message: .notOf(who, channel.name), help: .register(channel.path)))
            }
            guard found.isEmpty, let deputy = page.frontMatter?["vervanger"],
                isSame(page.frontMatter?["beheerder"]?.value.text, deputy.value.text, subject.circumstances)
            else { return found }
            return [FieldRemark(range: deputy.value.range, message: .same, help: Self.description.remedy)]
        }
    }

    /// The channel names the person, or a function that the person has.
    private func isAdministrator(_ who: String, of channel: Channel, _ circumstances: Circumstances) -> Bool {
        channel.administrators.contains { isSame($0, who, circumstances) || circumstances.holds(who, role: $0) }
    }

    private func isSame(_ one: String?, _ other: String?, _ circumstances: Circumstances) -> Bool {
        guard let one, let other else { return false }
        if one.comparable == other.comparable { return true }
        guard let person = circumstances.policy.person(named: one) else { return false }
        return person.id == circumstances.policy.person(named: other)?.id
    }
}

extension Message {
    fileprivate static func missing(_ field: String) -> Message {
        field == "beheerder"
            ? Message(
                nl: "Er staat niet wie dit bericht opvolgt (`beheerder`).",
                en: "It does not say who follows this post up (`beheerder`).")
            : Message(
                nl: "Er staat niet wie het overneemt als de beheerder er niet is (`vervanger`).",
                en: "It does not say who takes over when the administrator is away (`vervanger`).")
    }
    fileprivate static func notOf(_ who: String, _ channel: String) -> Message {
        Message(
            nl: "`\(shown(who))` is geen beheerder van `\(shown(channel))`.",
            en: "`\(shown(who))` is no administrator of `\(shown(channel))`.")
    }
    fileprivate static func register(_ path: String) -> Message {
        Message(
            nl: "Kies iemand die in `\(shown(path))` bij `beheerders` staat.",
            en: "Choose somebody who stands at `beheerders` in `\(shown(path))`.")
    }
    fileprivate static let same = Message(
        nl: "De vervanger is dezelfde persoon als de beheerder.",
        en: "The deputy is the same person as the administrator."
    )
}
