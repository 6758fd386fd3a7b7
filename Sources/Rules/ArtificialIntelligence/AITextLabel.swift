import Content
public import Findings
import Text
import YAML

/// A text that AI made says so to its readers, before they read it.
public struct AITextLabel: Rule {
    public static let description = RuleDescription(
        id: "ai-text-label",
        title: Message(nl: "Een tekst die AI maakte, zegt dat", en: "A text made by AI says so"),
        demand: Message(
            nl:
                "Wie een tekst leest die AI maakte, weet dat best van bij het begin. Daarom staat het onder de titel, in een gewone "
                + "zin. Een veld bovenaan, een opmerking, de beschrijving van een beeld of een regel helemaal onderaan ziet de "
                + "lezer niet, of te laat.",
            en:
                "Who reads a text that AI made should know from the start. So it stands under the title, in an ordinary sentence. "
                + "A field at the top, a comment, the description of an image or a line at the very end is not seen, or too late."
        ),
        remedy: Message(
            nl: "Zet de vermelding in een gewone zin onder de titel: “Deze tekst is gemaakt met AI”.",
            en: "Put the label in an ordinary sentence under the title: “Deze tekst is gemaakt met AI”."),
        agreements: ["kortom-87", "gent-t25"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.page.aiUse == .generated, let entry = subject.page.frontMatter?["ai"] else { return [] }
        let phrase = printable(AILabel(subject.circumstances).usual)
        guard let label = TextLabel(of: subject.page, subject.circumstances) else {
            let range = entry.keyRange.lowerBound..<entry.value.range.upperBound
            return [finding(subject, at: range, .unlabelled, .addLabel(phrase))]
        }
        return label.spot == .tooFar ? [finding(subject, at: label.range, .tooFar, .moveUp)] : []
    }

    private func finding(
        _ subject: PageSubject, at range: Range<Int>, _ message: Message, _ help: Message
    ) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(range), message: message, help: help)
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
    fileprivate static let tooFar = Message(
        nl: "De vermelding dat AI deze tekst maakte, staat te ver naar onder. De lezer ziet ze pas na de tekst.",
        en: "The label that AI made this text stands too far down. The reader sees it only after the text.")
    fileprivate static let moveUp = Message(
        nl: "Zet deze zin onder de titel, voor de rest van de tekst.",
        en: "Put this sentence under the title, before the rest of the text.")
}
