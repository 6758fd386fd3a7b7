import Content
public import Findings
import Text

/// Nothing that a chat program left behind goes online.
public struct AILeftovers: Rule {
    public static let description = RuleDescription(
        id: "ai-leftovers",
        title: Message(
            nl: "Geen resten van een AI-programma in de tekst", en: "No leftovers of an AI program in the text"),
        demand: Message(
            nl:
                "Wie tekst uit een AI-programma plakt, neemt soms codes mee die niemand kan volgen, of een zin waarin het programma "
                + "over zichzelf spreekt. Dat toont dat niemand de tekst grondig nalas. Wie óver zulke codes schrijft, zet ze "
                + "tussen `accenten` of aanhalingstekens.",
            en:
                "Who pastes text out of an AI program sometimes takes along codes that nobody can follow, or a sentence in which "
                + "the program speaks of itself. It shows that nobody read the text thoroughly. Who writes about such codes "
                + "puts them in `code` or quotation marks."),
        remedy: Message(
            nl: "Haal de rest weg, lees de hele tekst na, en zeg bij `ai` hoe AI meehielp.",
            en: "Take the leftover out, read the whole text, and say at `ai` how AI helped."),
        agreements: ["kortom-86", "kortom-87"],
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let saysNone = subject.page.aiUse == AIUse.none
        return subject.page.leftovers.filter(\.kind.isCertain).map { leftover in
            let text = shownText(of: leftover, in: subject.page)
            return Finding(
                rule: Self.description.id, place: subject.place(leftover.range),
                message: leftover.kind == .speaker ? .speaks(text) : .code(text), help: saysNone ? .sayHow : .readAgain)
        }
    }
}

/// The words of a leftover as a person may read them, cut where they are long.
func shownText(of leftover: Leftover, in page: Page) -> String {
    let words = printable(String(decoding: page.bytes[leftover.range], as: UTF8.self))
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 60 ? words.prefix(60) + "…" : words
}

extension Message {
    fileprivate static func code(_ text: String) -> Message {
        Message(
            nl: "Hier bleef iets staan uit een AI-programma: `\(text)`. Een lezer kan er niets mee.",
            en: "Something of an AI program was left here: `\(text)`. It is of no use to a reader.")
    }
    fileprivate static func speaks(_ text: String) -> Message {
        Message(
            nl: "Hier spreekt een AI-programma over zichzelf: “\(text)”.",
            en: "Here an AI program speaks of itself: “\(text)”.")
    }
    fileprivate static let readAgain = Message(
        nl: "Haal het weg en lees de hele tekst nog eens na.", en: "Take it out and read the whole text once more.")
    fileprivate static let sayHow = Message(
        nl:
            "Haal het weg en lees de hele tekst nog eens na. Hielp AI mee? Dan past `ai: geen` niet: kies `ai: hulpmiddel` of "
            + "`ai: gegenereerd`.",
        en:
            "Take it out and read the whole text once more. Did AI help? Then `ai: geen` does not fit: choose "
            + "`ai: hulpmiddel` or `ai: gegenereerd`.")
}
