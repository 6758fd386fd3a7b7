public import Findings
public import Markdown
public import Text

/// Why a file was not read as a page at all.
public struct PageProblem: Error, Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// Larger than is read, both in bytes.
        case tooLarge(size: Int, limit: Int)
        /// Not UTF-8, or a NUL byte.
        case notText
        case markdown(MarkdownProblem)
    }

    public let kind: Kind
    /// Byte offset of the first bad byte, if there is one.
    public let offset: Int?

    public init(kind: Kind, offset: Int?) {
        self.kind = kind
        self.offset = offset
    }

    /// The sentence for a person.
    public var message: Message {
        switch kind {
        case .tooLarge:
            Message(nl: "Deze pagina is te lang om na te kijken.", en: "This page is too long to check.")
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
    /// How much of a page is read.
    public enum Parts: Sendable, Hashable {
        /// The fields only; what the body would give is empty. For facts of other pages.
        case headerOnly
        /// The fields and the text, without what only the other rules ask for.
        case text
        case whole
    }

    /// Longest page, in bytes.
    public static let longest = MarkdownLimits().size

    public let bytes: [UInt8]
    public let parts: Parts
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
    /// What chat programs left behind, in order.
    public let leftovers: [Leftover]

    /// Reads a page. Fails only for what is too long, no text, or nested without end; a bad header is a problem of the page.
    public init(bytes: [UInt8], parts: Parts = .whole) throws(PageProblem) {
        guard bytes.count <= Self.longest else {
            throw PageProblem(kind: .tooLarge(size: bytes.count, limit: Self.longest), offset: nil)
        }
        if let bad = [firstInvalidUTF8(in: bytes), bytes.firstIndex(of: 0)].compactMap({ $0 }).min() {
            throw PageProblem(kind: .notText, offset: bad)
        }
        let header = FrontMatter.read(bytes)
        self.bytes = bytes
        self.parts = parts
        lines = LineMap(bytes)
        frontMatter = header.fields
        headerProblem = header.problem
        bodyRange = header.body
        guard parts != .headerOnly else {
            markdown = MarkdownDocument()
            activeHTML = []
            shortcodes = []
            leftovers = []
            return
        }
        do throws(MarkdownProblem) {
            markdown = try readMarkdown(bytes, in: header.body)
        } catch {
            throw PageProblem(kind: .markdown(error), offset: nil)
        }
        guard parts == .whole else {
            activeHTML = []
            shortcodes = []
            leftovers = []
            return
        }
        activeHTML = ActiveHTML.all(in: markdown, bytes: bytes, body: header.body)
        shortcodes = Shortcode.all(in: bytes, range: header.body)
        leftovers = LeftoverReader(bytes: bytes, body: header.body, fields: header.fields, document: markdown).all()
    }
}
