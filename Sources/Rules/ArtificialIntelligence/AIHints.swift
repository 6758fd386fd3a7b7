import Content
public import Findings
import Text

/// What may come from a chat program is looked at by the person who knows. It proves nothing, so it never refuses.
public struct AIHints: Rule {
    public static let description = RuleDescription(
        id: "ai-hints",
        title: Message(nl: "Dit kan uit een AI-programma komen", en: "This may come from an AI program"),
        demand: Message(
            nl:
                "Een zin als “ik hoop dat dit helpt”, een plek als `[naam]` of een link waar het programma zijn naam in zette: het "
                + "bewijst niets, maar het is het nakijken waard. Ook onzichtbare gegevens over de herkomst van een tekst horen "
                + "daarbij.",
            en:
                "A sentence such as “I hope this helps”, a gap such as `[name]` or a link in which the program put its name: it "
                + "proves nothing, but it is worth a look. So is invisible data about where a text comes from."),
        remedy: Message(
            nl: "Kijk het na. Vul aan wat open bleef, en haal weg wat er niet hoort.",
            en: "Look at it. Fill in what was left open, and take out what does not belong."),
        agreements: ["kortom-86", "kortom-87"],
        force: .adopted(from: .submit),
        weight: .warn,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        subject.page.leftovers.filter { !$0.kind.isCertain }.map { leftover in
            let text = shownText(of: leftover, in: subject.page)
            let (message, help) = words(for: leftover.kind, text)
            return Finding(
                rule: Self.description.id, place: subject.place(leftover.range), message: message, help: help,
                fix: leftover.kind == .linkOrigin ? withoutOrigin(leftover.range, in: subject.page.bytes) : nil)
        }
    }

    private func words(for kind: Leftover.Kind, _ text: String) -> (Message, Message) {
        switch kind {
        case .placeholder: (.open(text), .fillIn)
        case .linkOrigin: (.origin(text), .shorten(text))
        case .privateCharacter: (.unknownCharacter, .takeOut)
        case .credentials: (.credentials, .sayWhence)
        case .citation, .markup, .speaker, .phrase: (.phrase(text), .sayYourself)
        }
    }

    /// The address without the parameter, and without the mark that brought it in.
    private func withoutOrigin(_ range: Range<Int>, in bytes: [UInt8]) -> Fix? {
        guard range.lowerBound > 0 else { return nil }
        let isFirst = bytes[range.lowerBound - 1] == 0x3F
        guard isFirst || bytes[range.lowerBound - 1] == 0x26 else { return nil }
        let goesOn = range.upperBound < bytes.count && bytes[range.upperBound] == 0x26
        // What comes behind a first parameter takes its place behind the question mark.
        let cut =
            isFirst && goesOn ? range.lowerBound..<(range.upperBound + 1) : (range.lowerBound - 1)..<range.upperBound
        return Fix(bytes: cut, replacement: "")
    }
}

extension Message {
    fileprivate static func phrase(_ text: String) -> Message {
        Message(
            nl: "“\(text)” klinkt als het antwoord van een AI-programma.",
            en: "“\(text)” sounds like the answer of an AI program.")
    }
    fileprivate static let sayYourself = Message(
        nl: "Zeg het zoals je het zelf zou zeggen, of haal de zin weg.",
        en: "Say it as you would yourself, or take the sentence out.")
    fileprivate static func open(_ text: String) -> Message {
        Message(nl: "`\(text)` is nog niet ingevuld.", en: "`\(text)` is not filled in yet.")
    }
    fileprivate static let fillIn = Message(
        nl: "Vul het in. Hoort het zo, omdat de lezer het zelf invult? Dan is het goed.",
        en: "Fill it in. Is it meant to be so, because the reader fills it in? Then it is fine.")
    fileprivate static func origin(_ text: String) -> Message {
        Message(
            nl: "In deze link staat welk AI-programma hem vond: `\(text)`. Dat zegt niet wie de tekst schreef.",
            en: "This link says which AI program found it: `\(text)`. That does not say who wrote the text.")
    }
    fileprivate static func shorten(_ text: String) -> Message {
        Message(
            nl: "Haal dat stuk uit de link, en kijk na of hij leidt naar wat je bedoelt.",
            en: "Take that part out of the link, and check that it leads to what you mean.")
    }
    fileprivate static let unknownCharacter = Message(
        nl: "Hier staat een teken dat een lezer als een leeg vakje ziet. Het komt vaak mee uit een AI-programma.",
        en: "Here stands a character that a reader sees as an empty box. It often comes along from an AI program.")
    fileprivate static let takeOut = Message(nl: "Haal het weg.", en: "Take it out.")
    fileprivate static let credentials = Message(
        nl: "In deze tekst zitten verborgen gegevens over zijn herkomst (Content Credentials).",
        en: "This text holds hidden data about where it comes from (Content Credentials).")
    fileprivate static let sayWhence = Message(
        nl: "Vraag aan wie de tekst bezorgde of AI meehielp, en zeg het bij `ai`. Plak daarna alleen de tekst zelf.",
        en: "Ask whoever delivered the text whether AI helped, and say it at `ai`. Then paste the text alone.")
}
