import Text

/// A note as Markdown.
struct NoteMarkdown {
    private let document: NoteDocument

    init(_ document: NoteDocument) { self.document = document }

    func text() -> String {
        let head = "# \(Self.escaped(document.title))"
        return
            ([head] + document.lead.map(Self.escaped) + document.chapters.flatMap(chapter)
            + document.notes.map(Self.escaped)).joined(separator: "\n\n") + "\n"
    }

    private func chapter(_ chapter: NoteDocument.Chapter) -> [String] {
        ["## \(Self.escaped(chapter.title))"] + chapter.lead.map(Self.escaped) + chapter.items.flatMap(item)
    }

    private func item(_ item: NoteDocument.Item) -> [String] {
        // A number with a point behind it would begin a list.
        let name = item.number.isEmpty ? item.title : "\(item.number) · \(item.title)"
        let facts = item.facts.map { "- **\(Self.escaped($0.label)):** \(Self.escaped($0.words))" }
        return ["### \(Self.escaped(name))"] + item.text.map(Self.escaped)
            + (facts.isEmpty ? [] : [facts.joined(separator: "\n")])
    }

    /// Words that mean themselves in Markdown, on one line.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in printable(text).unicodeScalars {
            switch scalar {
            case "\\", "*", "_", "[", "]", "<", ">", "#", "|", "~", "`": escaped += "\\\(scalar)"
            case "&": escaped += "&amp;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        // At the start of a line: `- `, `+ `, `1. `.
        if let first = escaped.first, first == "-" || first == "+" || first == "=" { return "\\" + escaped }
        let digits = escaped.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty, let next = escaped.dropFirst(digits.count).first, next == "." || next == ")" {
            return digits + "\\" + escaped.dropFirst(digits.count)
        }
        return escaped
    }
}
