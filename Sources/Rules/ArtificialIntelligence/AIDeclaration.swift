import Content
public import Findings
import PolicyModel
import Text
import YAML

/// Every item says what part AI had in it. There is no usual answer.
public struct AIDeclaration: Rule {
    public static let description = RuleDescription(
        id: "ai-declaration",
        title: Message(nl: "Elke tekst zegt of AI meehielp", en: "Each text says whether AI helped"),
        demand: Message(
            nl: "Bij elke pagina hoort een antwoord op één vraag: hielp AI mee? Niets invullen is geen nee.",
            en: "Each page answers one question: did AI help? Filling in nothing is not a no."),
        remedy: Message(
            nl:
                "Zet bij de paginagegevens `ai: geen`, `ai: hulpmiddel` (AI hielp mee, jij herwerkte de tekst) of `ai: gegenereerd`.",
            en:
                "Put `ai: geen` (none), `ai: hulpmiddel` (AI helped, you rewrote the text) or `ai: gegenereerd` (made by AI) in the front matter."
        ),
        agreements: ["kortom-87", "gent-t25"],
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.page.headerProblem == nil, subject.type.field(named: "ai") != nil else { return [] }
        guard let entry = subject.page.frontMatter?["ai"], !entry.value.isBlank else {
            let range = subject.page.frontMatter.map {
                $0.range.lowerBound..<min($0.range.lowerBound + 3, $0.range.upperBound)
            }
            return [finding(subject, at: subject.page.frontMatter?["ai"]?.keyRange ?? range, .unsaid)]
        }
        guard AIUse(entry.value) == nil else { return [] }
        let isNo = entry.value.bool == false
        return [
            finding(
                subject, at: entry.value.range, .notAnAnswer(entry.value.text ?? "…"), isNo ? .writeNone : .answers)
        ]
    }

    private func finding(
        _ subject: PageSubject, at range: Range<Int>?, _ message: Message, _ help: Message = .answers
    ) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(range), message: message, help: help)
    }
}

extension Message {
    fileprivate static let unsaid = Message(
        nl: "Hielp AI mee aan deze tekst? Dat is nog niet gezegd.",
        en: "Did AI help with this text? That was not said yet.")
    fileprivate static func notAnAnswer(_ text: String) -> Message {
        let text = printable(text)
        return Message(
            nl: "`\(text)` kennen we niet als antwoord op de vraag of AI meehielp.",
            en: "We do not know `\(text)` as an answer to whether AI helped.")
    }
    fileprivate static let writeNone = Message(
        nl: "Hielp AI niet mee? Schrijf `ai: geen`.", en: "Did AI not help? Write `ai: geen`.")
    fileprivate static let answers = Message(
        nl: "Zet bovenaan `ai: geen`, `ai: hulpmiddel` (je herwerkte zelf wat AI gaf) of `ai: gegenereerd`.",
        en:
            "Put at the top `ai: geen` (none), `ai: hulpmiddel` (you rewrote what AI gave) or `ai: gegenereerd` (made by AI)."
    )
}
