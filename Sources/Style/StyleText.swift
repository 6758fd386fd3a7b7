public import Markdown

/// A field of a page's front matter.
public struct StyleField: Sendable, Hashable {
    /// Its name, folded.
    public let name: String
    /// Where its value is written, in bytes of the file.
    public let range: Range<Int>
    /// What it says.
    public let value: String

    public init(name: String, range: Range<Int>, value: String) {
        self.name = name
        self.range = range
        self.value = value
    }
}

/// A text to look at: a page, read already.
public struct StyleText: Sendable {
    /// The whole file.
    public let bytes: [UInt8]
    /// What was read in `bytes`.
    public let markdown: MarkdownDocument
    public let fields: [StyleField]
    /// Where the text itself stands in `bytes`: what the place `raw` means.
    public let body: Range<Int>
    /// Scopes to leave alone, as positions in `markdown.scopes`: for instance what did not change.
    public let skipsScope: Set<Int>
    /// Images whose alternative text to leave alone, as positions in `markdown.images`.
    public let skipsImage: Set<Int>
    /// The language the page says it is in, such as `nl-BE`; nil: that of who looks.
    public let language: String?
    /// What is no prose.
    public let reading: StyleReading

    public init(
        bytes: [UInt8], markdown: MarkdownDocument, fields: [StyleField] = [], body: Range<Int>? = nil,
        skipsScope: Set<Int> = [], skipsImage: Set<Int> = [], language: String? = nil,
        reading: StyleReading = StyleReading()
    ) {
        self.bytes = bytes
        self.markdown = markdown
        self.fields = fields
        self.body = (body ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
        self.skipsScope = skipsScope
        self.skipsImage = skipsImage
        self.language = language
        self.reading = reading
    }
}
