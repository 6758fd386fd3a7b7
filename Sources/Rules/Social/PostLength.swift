import Content
public import Findings
import Markdown
import PolicyModel
import YAML

/// A post is no longer than its channel allows, in characters as people count them.
public struct PostLength: Rule {
    public static let description = RuleDescription(
        id: "post-length",
        title: Message(
            nl: "Een bericht is niet langer dan het kanaal toelaat", en: "A post is no longer than the channel allows"),
        demand: Message(
            nl:
                "Wat te lang is, wordt afgekapt, of je kan het niet plaatsen. Bij elk kanaal staat hoeveel tekens er mogen. Een letter "
                + "met een accent of een smiley telt als één teken.",
            en:
                "What is too long is cut off, or cannot be placed. Each channel says how many characters there may be. A letter with "
                + "an accent or a smiley counts as one."),
        remedy: Message(nl: "Maak het bericht korter.", en: "Make the post shorter."),
        agreements: ["aartselaar-k1"],
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isPost else { return [] }
        return subject.remarks(Self.description.id) { page in
            guard let channel = subject.channel(of: page), let most = channel.mostCharacters else { return [] }
            let count = page.postLength
            guard count > most else { return [] }
            return [
                FieldRemark(
                    range: page.markdown.scopes.last?.range, message: .tooLong(count, most, channel.name),
                    help: .shorten(by: count - most))
            ]
        }
    }
}

extension Page {
    /// The characters of the text as it is placed: each paragraph and item on a line of its own, the hashtags behind it.
    var postLength: Int {
        let texts = markdown.scopes.map {
            String(decoding: markdown.text(of: $0, in: bytes).bytes, as: UTF8.self).count
        }
        let tags = (frontMatter?["hashtags"]?.value.entries ?? []).map { tag in
            tag.text.count + (tag.text.hasPrefix("#") ? 0 : 1)
        }
        let parts = texts + tags
        return parts.reduce(0, +) + max(parts.count - 1, 0)
    }
}

extension Message {
    fileprivate static func tooLong(_ count: Int, _ most: Int, _ channel: String) -> Message {
        Message(
            nl: "Dit bericht telt \(count) tekens. Op `\(shown(channel))` mogen het er \(most) zijn.",
            en: "This post has \(count) characters. On `\(shown(channel))` there may be \(most).")
    }
    fileprivate static func shorten(by count: Int) -> Message {
        Message(
            nl: count == 1 ? "Schrap er één." : "Schrap er \(count).",
            en: count == 1 ? "Take one out." : "Take \(count) out.")
    }
}
