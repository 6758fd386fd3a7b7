import Text

/// One paragraph of a file in Debian's control format: fields, in lines without a blank one between them.
struct Dep5Paragraph {
    struct Field {
        let name: String
        let line: Int
        /// The text behind the colon, and each line that goes on; without blanks around them.
        var lines: [String]
    }

    private(set) var fields: [Field] = []
    let line: Int

    subscript(name: String) -> Field? {
        let folded = name.lowercased()
        return fields.first { $0.name.lowercased() == folded }
    }

    /// All paragraphs of a file. Lines that begin with `#` are comments.
    static func all(in text: String) throws(Dep5Error) -> [Dep5Paragraph] {
        var all: [Dep5Paragraph] = []
        var open: Dep5Paragraph?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("#") { continue }
            guard !line.allSatisfy(\.isWhitespace) else {
                if let done = open { all.append(done) }
                open = nil
                continue
            }
            var paragraph = open ?? Dep5Paragraph(line: index + 1)
            try paragraph.take(line, line: index + 1)
            open = paragraph
        }
        return open.map { all + [$0] } ?? all
    }

    private mutating func take(_ text: Substring, line: Int) throws(Dep5Error) {
        if text.hasPrefix(" ") || text.hasPrefix("\t") {
            guard let last = fields.indices.last else { throw Dep5Error(.line, line: line) }
            fields[last].lines.append(Self.trimmed(text))
            return
        }
        guard let colon = text.firstIndex(of: ":"), colon > text.startIndex,
            !text[..<colon].contains(where: \.isWhitespace)
        else { throw Dep5Error(.line, line: line) }
        let name = String(text[..<colon])
        guard self[name] == nil else { throw Dep5Error(.duplicateField(name), line: line) }
        fields.append(Field(name: name, line: line, lines: [Self.trimmed(text[text.index(after: colon)...])]))
    }

    private static func trimmed(_ text: Substring) -> String { Array(text.unicodeScalars)[...].trimmed.text }
}
