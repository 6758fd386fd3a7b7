import CMD4CHTML

/// A page as md4c-html shows it.
struct Rendering: Equatable {
    /// The tags with all they hold, and the words of headings and code.
    private(set) var marks: [String] = []
    /// The words between them.
    private(set) var words: [String] = []

    /// Addresses, tables, strikethrough and tasks, as GitHub reads them.
    private static let github: UInt32 = 0x0004 | 0x0008 | 0x0400 | 0x0100 | 0x0200 | 0x0800

    init(_ markdown: [UInt8]) {
        var html: [UInt8] = []
        let text = markdown + [0x0A]
        withUnsafeMutablePointer(to: &html) { sink in
            text.withUnsafeBufferPointer { text in
                text.withMemoryRebound(to: CChar.self) { text in
                    _ = md_html(
                        text.baseAddress, MD_SIZE(text.count - 1),
                        { piece, size, sink in
                            guard let piece, let sink else { return }
                            let bytes = UnsafeRawBufferPointer(start: piece, count: Int(size))
                            sink.assumingMemoryBound(to: [UInt8].self).pointee.append(contentsOf: bytes)
                        }, sink, Self.github, 0)
                }
            }
        }
        read(String(decoding: html, as: UTF8.self))
    }

    private mutating func read(_ html: String) {
        var fixed = 0
        var rest = html[...]
        while let open = rest.firstIndex(of: "<") {
            add(String(rest[..<open]), isFixed: fixed > 0)
            guard let close = Self.end(of: rest[open...]) else { break }
            let tag = String(rest[open...close])
            // An alternative text is words too.
            marks.append(tag.replacing(/alt="[^"]*"/, with: "alt"))
            if ["<h", "<co", "<pr"].contains(where: { tag.hasPrefix($0) }), tag != "<hr>" { fixed += 1 }
            if ["</h", "</co", "</pr"].contains(where: { tag.hasPrefix($0) }) { fixed -= 1 }
            rest = rest[rest.index(after: close)...]
        }
        add(String(rest), isFixed: false)
    }

    /// Where a tag ends: not at a `>` between quotes.
    private static func end(of tag: Substring) -> Substring.Index? {
        var isQuoted = false
        return tag.indices.first { index in
            if tag[index] == "\"" { isQuoted.toggle() }
            return tag[index] == ">" && !isQuoted
        }
    }

    private mutating func add(_ text: String, isFixed: Bool) {
        if isFixed { marks.append(text) } else { words += text.split(whereSeparator: \.isWhitespace).map(String.init) }
    }
}
