/// What a stretch of a page is.
struct ScopeMask: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    static let text = ScopeMask(rawValue: 1 << 0)
    static let paragraph = ScopeMask(rawValue: 1 << 1)
    static let heading = ScopeMask(rawValue: 1 << 2)
    static let list = ScopeMask(rawValue: 1 << 3)
    static let table = ScopeMask(rawValue: 1 << 4)
    static let tableHeader = ScopeMask(rawValue: 1 << 5)
    static let tableCell = ScopeMask(rawValue: 1 << 6)
    static let quotation = ScopeMask(rawValue: 1 << 7)
    static let alternative = ScopeMask(rawValue: 1 << 8)
    static let field = ScopeMask(rawValue: 1 << 9)
    static let raw = ScopeMask(rawValue: 1 << 10)
    /// A heading of one level, from 1 to 6; more or less is drawn inside.
    static func heading(level: Int) -> ScopeMask { ScopeMask(rawValue: 1 << (10 + UInt32(min(max(level, 1), 6)))) }
    static let tableCaption = ScopeMask(rawValue: 1 << 17)
    static let figureCaption = ScopeMask(rawValue: 1 << 18)
    static let comment = ScopeMask(rawValue: 1 << 19)
    static let commentLine = ScopeMask(rawValue: 1 << 20)
    static let commentBlock = ScopeMask(rawValue: 1 << 21)
    /// All running text but headings and tables, as one.
    static let summary = ScopeMask(rawValue: 1 << 22)
    static let code = ScopeMask(rawValue: 1 << 23)

    /// A heading that was written as a tag in a paragraph.
    static let madeHeading = ScopeMask(rawValue: 1 << 28)
    /// Every heading.
    static let headings = (1...6).reduce(into: [.heading, .madeHeading] as ScopeMask) {
        $0.formUnion(.heading(level: $1))
    }

    // Not parts of their own, but pieces of one.
    static let sentence = ScopeMask(rawValue: 1 << 24)
    static let link = ScopeMask(rawValue: 1 << 25)
    static let strong = ScopeMask(rawValue: 1 << 26)
    static let emphasis = ScopeMask(rawValue: 1 << 27)

    /// What is only a piece of a part.
    static let pieces: ScopeMask = [.sentence, .link, .strong, .emphasis]
    /// What is no running text.
    static let apart: ScopeMask = [
        .field, .alternative, .raw, .comment, .commentLine, .commentBlock, .summary, .code,
    ]

    /// The names of Vale, without the kind of file, and what they mean.
    static let names: [(name: String, mask: ScopeMask)] =
        [
            ("text", .text), ("paragraph", .paragraph), ("heading", .heading), ("list", .list), ("table", .table),
            ("table.header", .tableHeader), ("table.cell", .tableCell), ("table.caption", .tableCaption),
            ("figure.caption", .figureCaption), ("blockquote", .quotation), ("sentence", .sentence), ("link", .link),
            ("strong", .strong), ("emphasis", .emphasis), ("code", .code), ("alt", .alternative),
            ("attr.alt", .alternative), ("summary", .summary), ("raw", .raw), ("frontmatter", .field),
            ("comment", .comment), ("comment.line", .commentLine), ("comment.block", .commentBlock),
        ] + (1...6).map { ("heading.h\($0)", .heading(level: $0)) }
}
