import Content
public import Findings
import Markdown
import Text
import YAML

/// A text that AI made says so to its readers.
public struct AITextLabel: Rule {
    public static let description = RuleDescription(
        id: "ai-text-label",
        title: Message(nl: "Een tekst die AI maakte, zegt dat", en: "A text made by AI says so"),
        demand: Message(
            nl:
                "Wie een tekst leest die AI maakte, moet dat in de tekst zelf kunnen lezen. Een veld bovenaan ziet niemand.",
            en:
                "Who reads a text that AI made must be able to read that in the text itself. Nobody sees a field at the top."
        ),
        remedy: Message(
            nl: "Zet de vermelding in een gewone zin, bij voorkeur onder de titel: “Deze tekst is gemaakt met AI”.",
            en: "Put the label in an ordinary sentence, best under the title: “Deze tekst is gemaakt met AI”."),
        agreements: ["kortom-87"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.page.aiUse == .generated, let entry = subject.page.frontMatter?["ai"] else { return [] }
        let label = AILabel(subject.circumstances)
        let page = subject.page
        let isLabelled = page.markdown.scopes.contains { scope in
            !scope.isQuoted && label.isIn(page.markdown.text(of: scope, in: page.bytes).string)
        }
        if isLabelled { return [] }
        let range = entry.keyRange.lowerBound..<entry.value.range.upperBound
        return [
            Finding(
                rule: Self.description.id, place: subject.place(range), message: .unlabelled,
                help: .addLabel(printable(label.usual)))
        ]
    }
}

extension Message {
    fileprivate static let unlabelled = Message(
        nl: "AI maakte deze tekst, maar wie hem leest, ziet dat nergens.",
        en: "AI made this text, but who reads it sees that nowhere.")
    fileprivate static func addLabel(_ phrase: String) -> Message {
        Message(
            nl: "Zet onder de titel een zin met “\(phrase)”. Herwerkte je de tekst grondig? Kies dan `ai: hulpmiddel`.",
            en:
                "Put a sentence with “\(phrase)” under the title. Did you rewrite the text? Then choose `ai: hulpmiddel`."
        )
    }
}
