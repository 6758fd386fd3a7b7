import Content
public import Findings
import PolicyModel
import Text
import YAML

/// A post is placed where its readers are.
public struct PostReaders: Rule {
    public static let description = RuleDescription(
        id: "post-readers",
        title: Message(nl: "Een bericht staat waar zijn lezers zijn", en: "A post stands where its readers are"),
        demand: Message(
            nl:
                "Elk kanaal heeft zijn lezers. Is je bericht voor anderen, dan zien zij het niet. Is een kanaal er voor alle inwoners, "
                + "dan past het altijd.",
            en:
                "Each channel has its readers. If your post is for others, they do not see it. A channel for all residents always suits."
        ),
        remedy: Message(
            nl: "Kies een kanaal dat je lezers volgen, of kijk na of `doelgroep` klopt.",
            en: "Choose a channel that your readers follow, or see whether `doelgroep` is right."),
        agreements: ["aartselaar-s3"],
        force: .adopted(from: .publish),
        weight: .info,
        reach: .result,
        examples: examples)

    /// Who means everybody.
    private static let everybody: Set<String> = ["inwoners", "iedereen", "alle inwoners", "burgers"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isPost else { return [] }
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["doelgroep"], let channel = subject.channel(of: page) else { return [] }
            let readers = Set(field.value.entries.map(\.text.comparable).filter(\.hasWords))
            let followers = Set(channel.audiences.map(\.comparable).filter(\.hasWords))
            guard !readers.isEmpty, !followers.isEmpty, readers.isDisjoint(with: followers),
                followers.isDisjoint(with: Self.everybody)
            else { return [] }
            return [
                FieldRemark(
                    range: field.value.range,
                    message: .others(
                        channel.name, channel.audiences.prefix(5).map { shown($0) }.joined(separator: ", ")),
                    help: Self.description.remedy)
            ]
        }
    }
}

extension Message {
    fileprivate static func others(_ channel: String, _ followers: String) -> Message {
        Message(
            nl: "Op `\(shown(channel))` lezen anderen mee dan voor wie dit bericht is: \(followers).",
            en: "Those who read `\(shown(channel))` are others than this post is for: \(followers).")
    }
}
