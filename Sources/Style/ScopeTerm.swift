import Text

/// One name in a scope: `~heading.h2.md`, `text.frontmatter.title`.
struct ScopeTerm {
    private(set) var isForbidden = false
    private(set) var mask: ScopeMask = []
    /// The field of the front matter it names, folded.
    private(set) var field: String?
    /// False when it ends in the name of another kind of file.
    private(set) var isMarkdown = true

    private static let markdown: Set<String> = ["markdown", "markdn", "md", "mdown"]
    private static let others: Set<String> = [
        "adoc", "asc", "asciidoc", "dita", "htm", "html", "mdx", "org", "qmd", "rst", "txt", "xhtml", "xml",
    ]

    /// Fails on a name we do not know.
    init(_ written: String) throws(ScopeProblem) {
        var name = written
        while name.utf8.first == 0x7E {
            isForbidden.toggle()
            name.removeFirst()
        }
        let whole = name
        for prefix in ["text.frontmatter.", "frontmatter."] where name.hasPrefix(prefix) && name != prefix {
            // A field may be called `md`.
            field = Folding.folded(String(name.dropFirst(prefix.count)))
            return
        }
        if let ending = name.split(separator: ".").last.map(String.init) {
            let isOther = Self.others.contains(ending)
            if isOther || Self.markdown.contains(ending) {
                isMarkdown = !isOther
                name = name == ending ? "text" : String(name.dropLast(ending.count + 1))
            }
        }
        if name.hasPrefix("text."), name != "text." { name = String(name.dropFirst(5)) }
        // `heading.strong`: a piece in a part.
        if let known = Self.mask(of: name) {
            mask = known
        } else if let dot = name.lastIndex(of: "."), let outer = Self.mask(of: String(name[..<dot])),
            let inner = Self.mask(of: String(name[name.index(after: dot)...])), inner.isSubset(of: [.pieces, .code]),
            !isForbidden
        {
            mask = outer.union(inner)
        } else {
            throw ScopeProblem(name: whole)
        }
        // Nothing can stand outside every sentence.
        if isForbidden, mask.contains(.sentence) { throw ScopeProblem(name: whole) }
    }

    private static func mask(of name: String) -> ScopeMask? { ScopeMask.names.first { $0.name == name }?.mask }
}
