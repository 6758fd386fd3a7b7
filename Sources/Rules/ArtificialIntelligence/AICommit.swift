import Git
import YAML
import Content
public import Findings
import Text

/// Where an assistant helped to make a version of a page, the page does not say that AI had no part in it.
public struct AICommit: Rule {
    public static let description = RuleDescription(
        id: "ai-commit",
        title: Message(
            nl: "Wie met een AI-assistent werkte, zegt dat op de pagina",
            en: "Who worked with an AI assistant says so on the page"),
        demand: Message(
            nl:
                "Een AI-assistent zet zijn naam vaak zelf onder wat je bewaart, zoals `Co-authored-by: Copilot`. Staat op de pagina "
                + "dan `ai: geen`, dan spreken die twee elkaar tegen.",
            en:
                "An AI assistant often puts its own name under what you keep, such as `Co-authored-by: Copilot`. If the page then "
                + "says `ai: geen`, the two contradict each other."),
        remedy: Message(
            nl: "Kies `ai: hulpmiddel` (jij herwerkte wat AI gaf) of `ai: gegenereerd`.",
            en: "Choose `ai: hulpmiddel` (you rewrote what AI gave) or `ai: gegenereerd`."),
        agreements: ["kortom-86", "kortom-87"],
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard let assisted = subject.assisted.first, subject.page.aiUse == AIUse.none,
            let entry = subject.page.frontMatter?["ai"]
        else { return [] }
        let range = entry.keyRange.lowerBound..<entry.value.range.upperBound
        return [
            Finding(
                rule: Self.description.id, place: subject.place(range),
                message: .contradicts(printable(assisted.assistant), assisted.commit.hex.prefix(7)), help: .choose)
        ]
    }
}

extension Message {
    fileprivate static func contradicts(_ assistant: String, _ version: Substring) -> Message {
        Message(
            nl: "Hier staat `ai: geen`, maar bij de bewaring `\(version)` staat dat \(assistant) meehielp.",
            en: "This says `ai: geen`, but the saved version `\(version)` says that \(assistant) helped.")
    }
    fileprivate static let choose = Message(
        nl: "Kies `ai: hulpmiddel` als je de tekst zelf herwerkte, en anders `ai: gegenereerd`.",
        en: "Choose `ai: hulpmiddel` if you rewrote the text yourself, and else `ai: gegenereerd`.")
}
