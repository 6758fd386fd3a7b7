import CMD4C

/// How much Markdown is read before it is refused.
public struct MarkdownLimits: Sendable {
    /// Bytes.
    public var size = 1_048_576
    /// Blocks and spans inside each other.
    public var depth = 100
    /// Pieces of text.
    public var runs = 200_000

    public init() {}
}

/// Reads GitHub's Markdown by md4c, which hands out pointers into the source: every place is exact by construction.
///
/// Only `range` of `bytes` is read; places count from the start of `bytes`.
public func readMarkdown(
    _ bytes: [UInt8], in range: Range<Int>? = nil, limits: MarkdownLimits = MarkdownLimits()
) throws(MarkdownProblem) -> MarkdownDocument {
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    guard range.count <= limits.size else { throw .tooLarge(size: range.count, limit: limits.size) }
    guard !range.isEmpty else { return MarkdownDocument() }
    let collector = Collector(limits: limits)
    let code: Int32 = bytes.withUnsafeBytes { buffer in
        let part = UnsafeRawBufferPointer(rebasing: buffer[range])
        guard let start = part.baseAddress?.assumingMemoryBound(to: CChar.self) else { return 0 }
        collector.source = (start, part.count, range.lowerBound)
        var parser = MD_PARSER()
        parser.flags = flags
        parser.enter_block = { type, detail, context in Collector.from(context)?.enter(block: type, detail) ?? -1 }
        parser.leave_block = { type, _, context in Collector.from(context)?.leave(block: type) ?? -1 }
        parser.enter_span = { type, detail, context in Collector.from(context)?.enter(span: type, detail) ?? -1 }
        parser.leave_span = { type, _, context in Collector.from(context)?.leave(span: type) ?? -1 }
        parser.text = { type, text, size, context in Collector.from(context)?.text(type, text, Int(size)) ?? -1 }
        return md_parse(start, MD_SIZE(part.count), &parser, Unmanaged.passUnretained(collector).toOpaque())
    }
    if let problem = collector.problem { throw problem }
    guard code == 0 else { throw .failed }
    return collector.document
}

/// GitHub's dialect. The composite macro is not imported, so its parts are named.
private let flags = UInt32(
    MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_PERMISSIVEEMAILAUTOLINKS | MD_FLAG_PERMISSIVEWWWAUTOLINKS | MD_FLAG_TABLES
        | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS)

/// Takes md4c's calls. A class, because C holds on to it by a pointer while it parses.
private final class Collector {
    var document = MarkdownDocument()
    var problem: MarkdownProblem?
    /// First character, length, and where that is in the file.
    var source: (start: UnsafePointer<CChar>, count: Int, offset: Int)?

    private let limits: MarkdownLimits
    private var depth = 0
    private var runs = 0
    private var quotes = 0
    private var scope: TextScope.Kind?
    private var open: [TextRun] = []
    private var block: Gathered?
    private var links: [Gathered] = []
    private var images: [Gathered] = []
    private var inCode = 0
    /// The last place that was named, for things without a place of their own.
    private var last = 0

    /// Something whose text comes in pieces.
    private struct Gathered {
        let name: String
        var range: Range<Int>?

        mutating func add(_ piece: Range<Int>) {
            range = range.map { min($0.lowerBound, piece.lowerBound)..<max($0.upperBound, piece.upperBound) } ?? piece
        }
    }

    init(limits: MarkdownLimits) { self.limits = limits }

    static func from(_ context: UnsafeMutableRawPointer?) -> Collector? {
        context.map { Unmanaged<Collector>.fromOpaque($0).takeUnretainedValue() }
    }

    // MARK: - Blocks

    func enter(block type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) -> Int32 {
        guard deeper() else { return -1 }
        switch type {
        case MD_BLOCK_QUOTE: quotes += 1
        case MD_BLOCK_P: begin(.paragraph)
        case MD_BLOCK_H:
            let level = detail?.assumingMemoryBound(to: MD_BLOCK_H_DETAIL.self).pointee.level ?? 1
            begin(.heading(level: Int(level)))
        case MD_BLOCK_LI: begin(.listItem)
        case MD_BLOCK_TH: begin(.tableCell(isHeader: true))
        case MD_BLOCK_TD: begin(.tableCell(isHeader: false))
        case MD_BLOCK_CODE:
            let language = detail?.assumingMemoryBound(to: MD_BLOCK_CODE_DETAIL.self).pointee.lang
            block = Gathered(name: text(of: language))
        case MD_BLOCK_HTML: block = Gathered(name: "")
        default: break
        }
        return 0
    }

    func leave(block type: MD_BLOCKTYPE) -> Int32 {
        depth -= 1
        switch type {
        case MD_BLOCK_QUOTE: quotes -= 1
        case MD_BLOCK_P, MD_BLOCK_H, MD_BLOCK_LI, MD_BLOCK_TH, MD_BLOCK_TD: end()
        case MD_BLOCK_CODE:
            if let block { document.codeBlocks.append(CodeBlock(language: block.name, range: block.range)) }
            block = nil
        case MD_BLOCK_HTML:
            if let range = block?.range { document.rawHTML.append(range) }
            block = nil
        default: break
        }
        return 0
    }

    private func begin(_ kind: TextScope.Kind) {
        end()
        scope = kind
    }

    private func end() {
        if let scope, !open.isEmpty {
            document.scopes.append(TextScope(kind: scope, runs: open, isQuoted: quotes > 0))
        }
        open.removeAll(keepingCapacity: true)
        scope = nil
    }

    // MARK: - Spans

    func enter(span type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) -> Int32 {
        guard deeper() else { return -1 }
        switch type {
        case MD_SPAN_A:
            links.append(Gathered(name: text(of: detail?.assumingMemoryBound(to: MD_SPAN_A_DETAIL.self).pointee.href)))
        case MD_SPAN_IMG:
            images.append(
                Gathered(name: text(of: detail?.assumingMemoryBound(to: MD_SPAN_IMG_DETAIL.self).pointee.src)))
        case MD_SPAN_CODE: inCode += 1
        default: break
        }
        return 0
    }

    func leave(span type: MD_SPANTYPE) -> Int32 {
        depth -= 1
        switch type {
        case MD_SPAN_A:
            if let link = links.popLast() {
                document.links.append(MarkdownLink(destination: link.name, text: link.range))
            }
        case MD_SPAN_IMG:
            if let image = images.popLast() {
                document.images.append(MarkdownImage(source: image.name, alternative: image.range, near: last))
            }
        case MD_SPAN_CODE: inCode -= 1
        default: break
        }
        return 0
    }

    // MARK: - Text

    func text(_ type: MD_TEXTTYPE, _ text: UnsafePointer<CChar>?, _ size: Int) -> Int32 {
        runs += 1
        guard runs <= limits.runs else {
            problem = .tooMany
            return -1
        }
        let place = range(of: text, size)
        if let place { last = place.upperBound }
        switch type {
        case MD_TEXT_HTML:
            guard let place else { break }
            if block != nil { block?.add(place) } else { addHTML(place) }
        case MD_TEXT_CODE where block != nil: if let place { block?.add(place) }
        case MD_TEXT_BR: add(.hardBreak, last..<last)
        case MD_TEXT_SOFTBR: add(.softBreak, last..<last)
        case MD_TEXT_ENTITY: if let place { add(.entity, place) }
        default: if let place { add(inCode > 0 ? .code : .text, place) }
        }
        return 0
    }

    private func add(_ kind: TextRun.Kind, _ range: Range<Int>) {
        if !range.isEmpty {
            for index in links.indices { links[index].add(range) }
            for index in images.indices { images[index].add(range) }
        }
        // The alternative text of an image is not running text.
        if images.isEmpty { open.append(TextRun(kind: kind, range: range, isLink: !links.isEmpty)) }
    }

    /// Inline tags can come in pieces, line by line.
    private func addHTML(_ range: Range<Int>) {
        if let before = document.rawHTML.last, before.upperBound == range.lowerBound {
            document.rawHTML[document.rawHTML.count - 1] = before.lowerBound..<range.upperBound
        } else {
            document.rawHTML.append(range)
        }
    }

    /// The place of a piece of text; nil when md4c made it up (a line ending, a replaced NUL).
    private func range(of text: UnsafePointer<CChar>?, _ size: Int) -> Range<Int>? {
        guard let text, let source, size > 0 else { return nil }
        let distance = text - source.start
        guard distance >= 0, distance + size <= source.count else { return nil }
        return (source.offset + distance)..<(source.offset + distance + size)
    }

    private func text(of attribute: MD_ATTRIBUTE?) -> String {
        guard let attribute, let text = attribute.text else { return "" }
        return String(
            decoding: UnsafeRawBufferPointer(start: text, count: Int(attribute.size)), as: UTF8.self)
    }

    private func deeper() -> Bool {
        depth += 1
        if depth > limits.depth { problem = .tooDeep }
        return depth <= limits.depth
    }
}
