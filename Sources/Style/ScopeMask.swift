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
    /// Not a part of its own, but a piece of one.
    static let sentence = ScopeMask(rawValue: 1 << 11)
    /// Not a part of its own, but a piece of one.
    static let link = ScopeMask(rawValue: 1 << 12)

    /// A heading of one level, from 1 to 6; more or less is drawn inside.
    static func heading(level: Int) -> ScopeMask {
        ScopeMask(rawValue: 1 << (12 + UInt32(min(max(level, 1), 6))))
    }

    /// The names of Vale, and what they mean.
    static let names: [(name: String, mask: ScopeMask)] =
        [
            ("text", .text), ("paragraph", .paragraph), ("heading", .heading), ("list", .list), ("table", .table),
            ("table.header", .tableHeader), ("table.cell", .tableCell), ("blockquote", .quotation),
            ("sentence", .sentence), ("link", .link), ("alt", .alternative), ("text.attr.alt", .alternative),
            ("raw", .raw), ("frontmatter", .field),
        ] + (1...6).map { ("heading.h\($0)", .heading(level: $0)) }
}
