public import Changes
public import Git

/// Files that are no pages and whose text is looked through all the same: what may not be kept, may not stand there either.
public enum PlainText {
    /// Whether a file with this name is looked through.
    public static func isRead(_ path: RepositoryPath) -> Bool {
        let format = path.fileExtension ?? ""
        return formats.contains(format) || otherPages.contains(format)
    }

    /// Whether personal data are looked for: the registers of people and departments are the place for what they hold, and what only
    /// moved was there.
    public static func mayHoldPersonalData(_ change: Change) -> Bool {
        change.movedFrom == nil && !change.path.bytes.starts(with: ".afspraken/".utf8)
    }

    /// Text that is no page.
    static let formats: Set<String> = [
        "yml", "yaml", "license", "txt", "csv", "json", "toml", "html", "htm", "svg", "xml",
    ]

    /// Formats that some site generators make pages of: not read as pages here.
    private static let otherPages: Set<String> = [
        "markdown", "mdown", "mkd", "mkdn", "mmark", "pandoc", "adoc", "asciidoc", "ad", "org", "rst",
    ]
}
