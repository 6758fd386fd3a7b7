public import Findings
public import Markdown
public import Text

/// Why a file was not read as a page at all.
public struct PageProblem: Error, Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// Not UTF-8, or a NUL byte.
        case notText
        case markdown(MarkdownProblem)
    }

    public let kind: Kind
    /// Byte offset of the first bad byte, if there is one.
    public let offset: Int?

    /// The sentence for a person.
    public var message: Message {
        switch kind {
        case .notText:
            Message(
                nl: "Dit bestand is geen gewone tekst: er staan tekens in die we niet kunnen lezen.",
                en: "This file is not plain text: it holds characters we cannot read.")
        case .markdown(let problem): Message(nl: problem.message.nl, en: problem.message.en)
        }
    }
}

/// What a page says, read out of its bytes once. Holds nothing that depends on where it stands or on policy.
public struct Page: Sendable {
    public let bytes: [UInt8]
    public let lines: LineMap
    /// The fields at the top; nil when there are none or they could not be read.
    public let frontMatter: FrontMatter?
    /// Why the fields could not be read.
    public let headerProblem: HeaderProblem?
    /// The text below the header, in bytes.
    public let bodyRange: Range<Int>
    public let markdown: MarkdownDocument
    /// Markup that does something in a visitor's browser.
    public let activeHTML: [ActiveHTML]
    /// Blocks that the site generator fills in.
    public let shortcodes: [Shortcode]

    /// Reads a page. Fails only for what is no text, or is nested without end; a bad header is a problem of the page.
    public init(bytes: [UInt8]) throws(PageProblem) {
        if let bad = firstInvalidUTF8(in: bytes) ?? bytes.firstIndex(of: 0) {
            throw PageProblem(kind: .notText, offset: bad)
        }
        let header = FrontMatter.read(bytes)
        self.bytes = bytes
        lines = LineMap(bytes)
        frontMatter = header.fields
        headerProblem = header.problem
        bodyRange = header.body
        do throws(MarkdownProblem) {
            markdown = try readMarkdown(bytes, in: header.body)
        } catch {
            throw PageProblem(kind: .markdown(error), offset: nil)
        }
        activeHTML = ActiveHTML.all(in: markdown, bytes: bytes)
        shortcodes = Shortcode.all(in: bytes, range: header.body)
    }
}
