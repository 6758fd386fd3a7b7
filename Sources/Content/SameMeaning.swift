import Markdown
import YAML

extension Page {
    /// Whether another version shows the same but for words of running text: the same blocks and headings, links, images, code
    /// and tags, and the same fields but for words in them. What a fix may change, and nothing else.
    public func differsOnlyInWords(from other: Page) -> Bool {
        headerProblem == nil && other.headerProblem == nil && Self.names(of: self) == Self.names(of: other)
            && Skeleton(markdown, bytes) == Skeleton(other.markdown, other.bytes)
    }

    /// The fields by name, with what is no text as it was written.
    private static func names(of page: Page) -> [String] {
        (page.frontMatter?.entries ?? []).map { entry in
            let isText = entry.value.text != nil
            let written = page.bytes[entry.value.range.clamped(to: page.bytes.indices)]
            return "\(entry.foldedKey) \(isText ? "=" : String(decoding: written, as: UTF8.self))"
        }
    }
}

/// Everything a Markdown text shows, but for the words of its running text.
struct Skeleton: Hashable {
    private enum Block: Hashable {
        case text(TextScope.Kind, isQuoted: Bool, listDepth: Int, marks: [TextRun.Kind])
        case heading(TextScope.Kind, text: [UInt8])
        case link(String, title: String?, hasText: Bool)
        case image(String, title: String?)
        case code([UInt8])
        case tag([UInt8])
    }

    private let blocks: [Block]

    init(_ document: MarkdownDocument, _ bytes: [UInt8]) {
        func text(_ range: Range<Int>?) -> [UInt8] { range.map { Array(bytes[$0.clamped(to: bytes.indices)]) } ?? [] }
        var blocks: [Block] = document.scopes.map { scope in
            if case .heading = scope.kind { return .heading(scope.kind, text: text(scope.range)) }
            let marks = document.runs(of: scope).map(\.kind).filter { $0 != .text && $0 != .softBreak }
            return .text(scope.kind, isQuoted: scope.isQuoted, listDepth: scope.listDepth, marks: marks)
        }
        blocks += document.links.map { .link($0.destination, title: $0.title, hasText: $0.text != nil) }
        blocks += document.images.map { .image($0.source, title: $0.title) }
        blocks += document.codeBlocks.map { .code(text($0.range)) }
        blocks += document.runs.filter { $0.kind == .code }.map { .code(text($0.range)) }
        blocks += document.rawHTML.map { .tag(text($0.range)) }
        // An address in running text is a link too; md4c does not say so of one that ends with its table cell.
        blocks += document.runs.filter { $0.isLink }.map { text($0.range) }.filter(Self.isAddress).map { .tag($0) }
        self.blocks = blocks
    }

    private static func isAddress(_ text: [UInt8]) -> Bool {
        text.contains { $0 == 0x3A || $0 == 0x40 } || text.starts(with: "www.".utf8)
    }
}
