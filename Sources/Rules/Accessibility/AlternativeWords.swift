import Content
public import Findings
import Markdown

/// What is told instead of an image is short and says what one sees.
public struct AlternativeWords: Rule {
    public static let description = RuleDescription(
        id: "alt-words",
        title: Message(
            nl: "De beschrijving van een beeld zegt wat je ziet", en: "An image's description says what one sees"),
        demand: Message(
            nl:
                "Een beschrijving wordt in één keer voorgelezen: hou ze onder honderdvijftig tekens. Staat er hetzelfde als in "
                + "het bijschrift, dan hoort de bezoeker het twee keer. Een bestandsnaam, of “foto van”, zegt niets.",
            en:
                "A description is read aloud in one go: keep it below a hundred and fifty characters. When it says the same as "
                + "the caption, the visitor hears it twice. A file name, or “photo of”, says nothing."),
        remedy: Message(
            nl: "Zeg in één zin wie of wat er te zien is, en waar.",
            en: "Say in one sentence who or what there is to see, and where."),
        agreements: ["kortom-19"], force: .adopted(from: .publish), weight: .warn, reach: .result, examples: examples)

    public init() {}

    /// In characters.
    private static let longest = 150
    private static let endings = ["jpg", "jpeg", "png", "gif", "webp", "svg", "avif", "heic", "tif", "tiff", "bmp"]
    private static let beginnings = [
        "afbeelding van", "foto van", "beeld van", "plaatje van", "een afbeelding van", "een foto van", "image of",
        "photo of", "picture of",
    ]

    public func findings(in subject: PageSubject) -> [Finding] {
        let page = subject.page
        let written = page.markdown.images.remarks { image in
            let words = page.markdown.alternative(of: image, in: page.bytes).string
            return finding(words, caption: image.title, at: image.place, subject)
        }
        // What an image in Markdown is called is for the house style; it does not see HTML.
        let raw = page.rawImages.remarks { image in
            guard let words = image.alternative else { return nil }
            return isEmptyTalk(words.comparable)
                ? subject.finding(Self.description.id, image.range, .nothing, Self.description.remedy)
                : finding(words, caption: image.title, at: image.range, subject)
        }
        return written + raw
    }

    private func finding(_ words: String, caption: String?, at range: Range<Int>, _ subject: PageSubject) -> Finding? {
        if words.count > Self.longest {
            return subject.finding(Self.description.id, range, .long(words.count), .shorter)
        }
        guard let caption, caption.hasWords, caption.comparable == words.comparable else { return nil }
        return subject.finding(Self.description.id, range, .twice, Self.description.remedy)
    }

    private func isEmptyTalk(_ words: String) -> Bool {
        Self.beginnings.contains { words.hasPrefix($0 + " ") }
            || Self.endings.contains { words.hasSuffix("." + $0) && !words.contains(" ") }
    }
}

extension Message {
    fileprivate static func long(_ count: Int) -> Message {
        Message(
            nl: "Deze beschrijving is lang (\(count) tekens) en wordt in één keer voorgelezen.",
            en: "This description is long (\(count) characters) and is read aloud in one go.")
    }
    fileprivate static let shorter = Message(
        nl: "Hou het bij één zin, en zet de rest in de tekst van de pagina.",
        en: "Keep to one sentence, and put the rest in the text of the page.")
    fileprivate static let twice = Message(
        nl: "De beschrijving van dit beeld is gelijk aan het bijschrift. Wie laat voorlezen, hoort het twee keer.",
        en: "This image's description equals its caption. Who has the page read aloud hears it twice.")
    fileprivate static let nothing = Message(
        nl: "Deze beschrijving zegt niet wat er te zien is.", en: "This description does not say what there is to see.")
}
