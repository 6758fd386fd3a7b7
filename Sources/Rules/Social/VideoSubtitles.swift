import Content
public import Findings
import Git
import Markdown
import PolicyModel
import Text
import YAML

/// A film has subtitles.
public struct VideoSubtitles: Rule {
    public static let description = RuleDescription(
        id: "video-subtitles",
        title: Message(nl: "Een filmpje heeft ondertitels", en: "A film has subtitles"),
        demand: Message(
            nl:
                "Niet iedereen hoort goed, en veel mensen kijken zonder geluid. Bij elk filmpje horen ondertitels: in een bestand "
                + "ernaast, of in het beeld zelf.",
            en:
                "Not everybody hears well, and many people watch without sound. Each film comes with subtitles: in a file beside it, or "
                + "in the picture itself."),
        remedy: Message(
            nl: "Schrijf bij `ondertitels` het bestand (`film.vtt`), of `in het beeld`.",
            en: "Write the file at `ondertitels` (`film.vtt`), or `in het beeld`."),
        agreements: agreements,
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["gedragscode-3c"]
    private static let films: Set<String> = ["mp4", "webm", "mov", "m4v", "ogv"]
    private static let subtitles = ["vtt", "srt"]
    private static let none = ["nee", "no", "geen", "niet", "nog niet", "nog geen", "zonder", "false", "later"]
    /// Ways to say that they are part of the film.
    private static let inPicture = [
        "in het beeld", "in beeld", "in de film", "in het filmpje", "in de video", "op het scherm", "ingebrand",
    ]

    /// Nobody makes subtitles in more languages.
    private static let mostFiles = 50

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        // A page about a film has one, also where its address is still to come.
        let isFilm = subject.isOfType("ondertitels_bij", ofAny: Self.agreements, usually: ["video"])
        let films = Self.films(in: subject.page)
        guard isFilm || !films.isEmpty else { return [] }
        return subject.remarks(Self.description.id) { page in
            if let field = page.frontMatter?["ondertitels"]?.value, field.hasContent {
                let said = field.entries.isEmpty ? [(subject.source(field.range), field.range)] : field.entries
                return said.prefix(Self.mostFiles).compactMap { text, range in
                    problem(text, subject).map {
                        FieldRemark(range: range, message: $0, help: Self.description.remedy)
                    }
                }
            }
            let own = Self.films(in: page)
            if isFilm, own.isEmpty {
                return [FieldRemark(range: nil, message: .missing, help: Self.description.remedy)]
            }
            return own.compactMap { film in
                hasFile(beside: film.source, subject)
                    ? nil : FieldRemark(range: film.range, message: .silent(film.source), help: .addFile)
            }
        }
    }

    private func problem(_ text: String, _ subject: PageSubject) -> Message? {
        let said = text.comparable
        if Self.none.contains(where: { said == $0 || said.hasPrefix($0 + " ") }) { return .saysNone }
        // Elsewhere nobody here can look.
        if LinkReading(said).web.first?.contains(".") == true { return nil }
        if Self.inPicture.contains(where: said.hasPhrase) { return nil }
        guard Self.subtitles.contains(where: { said.hasSuffix("." + $0) }) else { return .unclear(text) }
        return file(at: text, subject) ? nil : .nowhere(text)
    }

    /// Whether a file with subtitles stands beside a film of ours.
    private func hasFile(beside film: String, _ subject: PageSubject) -> Bool {
        guard !film.contains("://"), let dot = film.lastIndex(of: ".") else { return false }
        return Self.subtitles.contains { file(at: film[..<dot] + "." + $0, subject) }
    }

    private func file(at text: String, _ subject: PageSubject) -> Bool {
        if let path = AssetAddress.path(of: text, from: subject.path)?.text, subject.site.hasFile(at: path) {
            return true
        }
        return subject.site.hasFile(at: text)
    }

    /// The films that a page shows, as written.
    private static func films(in page: Page) -> [(source: String, range: Range<Int>)] {
        page.markdown.images.compactMap { image in
            let path = image.source.prefix { $0 != "?" && $0 != "#" }
            guard let dot = path.lastIndex(of: "."),
                films.contains(Folding.folded(String(path[path.index(after: dot)...])))
            else { return nil }
            return (String(path), image.place)
        }
    }
}

extension Message {
    fileprivate static let missing = Message(
        nl: "Bij dit filmpje staat niet waar de ondertitels zijn (`ondertitels`).",
        en: "This film does not say where its subtitles are (`ondertitels`).")
    fileprivate static let saysNone = Message(
        nl: "Dit filmpje heeft geen ondertitels.", en: "This film has no subtitles.")
    fileprivate static func nowhere(_ path: String) -> Message {
        Message(
            nl: "Het bestand `\(shown(path))` met de ondertitels is er niet.",
            en: "The file `\(shown(path))` with the subtitles is not there.")
    }
    fileprivate static func unclear(_ text: String) -> Message {
        Message(
            nl: "Bij `ondertitels` staat “\(shown(text))”. Dat zegt niet waar de ondertitels zijn.",
            en: "`ondertitels` says “\(shown(text))”. That does not say where the subtitles are.")
    }
    fileprivate static func silent(_ film: String) -> Message {
        Message(
            nl: "Bij het filmpje `\(shown(film))` zijn geen ondertitels.",
            en: "There are no subtitles with the film `\(shown(film))`.")
    }
    fileprivate static let addFile = Message(
        nl: "Zet er een bestand met dezelfde naam naast dat eindigt op `.vtt`.",
        en: "Put a file of the same name beside it that ends in `.vtt`.")
}
