import Content
public import Findings
import Markdown

/// A text does not count on the reader's eyes: where something stands on the screen, or which colour it has.
public struct SenseWords: Rule {
    public static let description = RuleDescription(
        id: "sense-words",
        title: Message(nl: "Niet “zie rechts” of “de rode knop”", en: "No “see right” or “the red button”"),
        demand: Message(
            nl:
                "Op een telefoon staat niets rechts, en wie laat voorlezen, ziet geen kleur. Noem wat je bedoelt bij zijn naam.",
            en:
                "On a phone nothing stands on the right, and who has the page read aloud sees no colour. Call what you mean by "
                + "its name."),
        remedy: Message(
            nl: "Schrijf de naam van de knop of de titel van het stuk, of maak er een link van.",
            en: "Write the name of the button or the title of the part, or make it a link."),
        agreements: ["kortom-19"], force: .adopted(from: .publish), weight: .info, reach: .result,
        canBeSwitchedOff: true, examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        subject.page.markdown.scopes.allRemarks { scope in
            if scope.isQuoted { return [] }
            let text = subject.page.markdown.text(of: scope, in: subject.page.bytes)
            return SensePhrases.found(in: text.bytes).remarks { range in
                let words = String(decoding: text.bytes[range], as: UTF8.self)
                return subject.finding(
                    Self.description.id, text.source(of: range), .senses(words), Self.description.remedy)
            }
        }
    }
}

extension Message {
    fileprivate static func senses(_ words: String) -> Message {
        let words = shown(words)
        return Message(
            nl: "“\(words)” helpt alleen wie het scherm ziet zoals jij.",
            en: "“\(words)” only helps who sees the screen as you do.")
    }
}
