import Content
public import Findings
import Markdown

/// HTML in a page says what Markdown would say: headings in their place, links with words, tables with headers.
public struct MarkupMeaning: Rule {
    public static let description = RuleDescription(
        id: "html-meaning",
        title: Message(nl: "HTML in een pagina is toegankelijk", en: "HTML in a page is accessible"),
        demand: Message(
            nl:
                "Met HTML glipt er makkelijk iets door: een tussentitel op de verkeerde plaats, een link zonder tekst, een kader "
                + "zonder titel, een tabel zonder koppen. Gewone opmaak is bijna altijd genoeg.",
            en:
                "With HTML something easily slips through: a heading in the wrong place, a link without text, a frame without "
                + "title, a table without headers. Plain markup is nearly always enough."),
        remedy: Message(
            nl: "Gebruik gewone opmaak: `## Titel`, `[tekst](adres)`, of een tabel met `|`.",
            en: "Use plain markup: `## Titel`, `[text](address)`, or a table with `|`."),
        agreements: ["kortom-19"], force: .adopted(from: .publish), weight: .warn, reach: .result, examples: examples)

    public init() {}

    private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

    public func findings(in subject: PageSubject) -> [Finding] {
        guard !subject.page.markdown.rawHTML.isEmpty else { return [] }
        let tags = subject.page.tags
        var link: PageTag?
        var hasImage = false
        var table: (tag: PageTag, hasHeader: Bool)?
        var findings: [Finding?] = []
        for tag in tags where findings.count < 1_000 {
            switch (tag.name, tag.isEnd) {
            case ("a", false):
                link = tag.attributes["href"] == nil ? nil : tag
                hasImage = false
            case ("img", false): hasImage = hasImage || tag.attributes["alt"]?.hasWords ?? false
            case ("a", true):
                if let open = link, !hasImage, isSilent(open, until: tag, subject) {
                    findings.append(finding(open.range, .silentLink, .fillLink, subject))
                }
                link = nil
            case ("table", false): table = (tag, tag.attributes["role"] == "presentation")
            case ("th", false): table?.hasHeader = true
            case ("table", true):
                if let open = table, !open.hasHeader {
                    findings.append(finding(open.tag.range, .bareTable, .addHeader, subject))
                }
                table = nil
            case ("iframe", false) where !(tag.attributes["title"]?.hasWords ?? false):
                findings.append(finding(tag.range, .namelessFrame, .nameFrame, subject))
            case (let name, false) where Self.headings.contains(name):
                findings.append(finding(tag.range, .rawHeading, .writeHeading(name), subject))
            default: break
            }
        }
        return findings.compactMap { $0 }
    }

    private func finding(_ range: Range<Int>, _ message: Message, _ help: Message, _ subject: PageSubject) -> Finding? {
        subject.finding(Self.description.id, range, message, help)
    }

    /// Whether nothing is heard between a link's two tags.
    private func isSilent(_ open: PageTag, until end: PageTag, _ subject: PageSubject) -> Bool {
        if ["aria-label", "title", "aria-labelledby"].contains(where: { open.attributes[$0]?.isEmpty == false }) {
            return false
        }
        guard open.range.upperBound <= end.range.lowerBound else { return false }
        var isInTag = false
        return subject.page.bytes[open.range.upperBound..<end.range.lowerBound].allSatisfy { byte in
            if byte == 0x3C { isInTag = true }
            defer { if byte == 0x3E { isInTag = false } }
            return isInTag || byte <= 0x20
        }
    }
}

extension Message {
    fileprivate static let silentLink = Message(
        nl: "Deze link (HTML) heeft geen tekst.", en: "This link (HTML) has no text.")
    fileprivate static let fillLink = Message(
        nl: "Schrijf tussen `<a …>` en `</a>` waar de link naartoe gaat.",
        en: "Write between `<a …>` and `</a>` where the link leads.")
    fileprivate static let bareTable = Message(
        nl: "Deze tabel (HTML) heeft geen koppen.", en: "This table (HTML) has no headers.")
    fileprivate static let addHeader = Message(
        nl: "Zet de bovenste rij in `<th>`, of schrijf de tabel met `|`.",
        en: "Put the top row in `<th>`, or write the table with `|`.")
    fileprivate static let namelessFrame = Message(
        nl: "Dit kader heeft geen titel. Wie laat voorlezen, weet niet wat erin staat.",
        en: "This frame has no title. Who has the page read aloud does not know what is in it.")
    fileprivate static let nameFrame = Message(
        nl: "Schrijf erbij wat erin staat: `title=\"Kaart van de omleiding\"`.",
        en: "Say what is in it: `title=\"Kaart van de omleiding\"`.")
    fileprivate static let rawHeading = Message(
        nl: "Deze tussentitel staat in HTML. Zo staat hij los van de andere.",
        en: "This heading stands in HTML. There it stands apart from the others.")
    fileprivate static func writeHeading(_ name: String) -> Message {
        let marks = String(repeating: "#", count: name.last.flatMap(\.wholeNumberValue).map { max($0, 2) } ?? 2)
        return Message(nl: "Schrijf `\(marks)` voor de titel.", en: "Write `\(marks)` in front of it.")
    }
}
