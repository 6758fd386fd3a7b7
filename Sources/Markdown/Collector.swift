import CMD4C

/// Takes md4c's calls. A class, because C holds on to it by a pointer while it parses.
final class Collector {
    var document = MarkdownDocument()
    private(set) var problem: MarkdownProblem?

    /// What md4c reads, and where that begins in the file. Lives as long as the parse.
    let source: UnsafeBufferPointer<UInt8>
    let offset: Int
    private let limits: MarkdownLimits
    private var depth = 0
    private var pieces = 0
    private var addresses = 0
    private var quotes = 0
    /// Where a quotation was made up, to read a box with; in order.
    private let boxes: BoxDepths
    private var lists = 0

    /// What the text that comes next belongs to; nil between two blocks.
    private var scope: TextScope.Kind?
    private var firstRun = 0
    /// Code or raw HTML that is being read as a block.
    private var block: OpenBlock?
    private var html: OpenHTML?
    private var spans: [OpenSpan] = []
    private var openLinks = 0
    private var openImages = 0
    private var openCode = 0
    private var openStrong = 0
    private var openEmphasis = 0
    /// Behind the last byte that was named.
    private var cursor = 0
    /// Behind the last byte of text.
    private var textEnd = 0

    private struct OpenBlock {
        let language: String
        let isFenced: Bool
        var range: Range<Int>?
    }

    private struct OpenHTML {
        let isBlock: Bool
        let firstPiece: Int
    }

    private struct OpenSpan {
        let isImage: Bool
        let address: Attribute
        let title: String?
        let near: Int
        let firstRun: Int
        /// First byte of its text.
        var start: Int?
    }

    init(source: UnsafeBufferPointer<UInt8>, offset: Int, limits: MarkdownLimits, boxes: BoxDepths = BoxDepths()) {
        self.source = source
        self.boxes = boxes
        self.offset = offset
        self.limits = limits
        cursor = offset
        textEnd = offset
    }

    /// Hands a call of md4c to the collector behind it; who called keeps that alive.
    @inline(__always)
    static func take(_ context: UnsafeMutableRawPointer?, _ body: (Collector) -> Int32) -> Int32 {
        context.map { Unmanaged<Collector>.fromOpaque($0)._withUnsafeGuaranteedRef(body) } ?? -1
    }

    private func fail(_ reason: MarkdownProblem) -> Int32 {
        problem = reason
        return -1
    }

    // MARK: - Blocks

    func enter(block type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) -> Int32 {
        depth += 1
        guard depth <= limits.depth else { return fail(.tooDeep) }
        // Text of a list item that stands before a block in it is a scope of its own.
        endScope()
        switch type {
        case MD_BLOCK_QUOTE:
            quotes += 1
            document.quotationCount += 1
        case MD_BLOCK_UL, MD_BLOCK_OL:
            lists += 1
            document.listCount += 1
        case MD_BLOCK_P: scope = .paragraph
        case MD_BLOCK_H:
            let level = detail?.assumingMemoryBound(to: MD_BLOCK_H_DETAIL.self).pointee.level ?? 1
            scope = .heading(level: Int(level))
        case MD_BLOCK_TH: scope = .tableCell(isHeader: true)
        case MD_BLOCK_TD: scope = .tableCell(isHeader: false)
        case MD_BLOCK_CODE:
            guard let code = detail?.assumingMemoryBound(to: MD_BLOCK_CODE_DETAIL.self).pointee else { break }
            let language = Attribute(code.lang)
            guard spend(language) else { return fail(.tooMany) }
            block = OpenBlock(language: language.resolved, isFenced: code.fence_char != 0)
        case MD_BLOCK_HTML: html = OpenHTML(isBlock: true, firstPiece: document.rawPieces.count)
        default: break
        }
        return 0
    }

    func leave(block type: MD_BLOCKTYPE) -> Int32 {
        depth -= 1
        endScope()
        switch type {
        case MD_BLOCK_QUOTE: quotes -= 1
        case MD_BLOCK_UL, MD_BLOCK_OL: lists -= 1
        case MD_BLOCK_CODE:
            if let block {
                document.codeBlocks.append(
                    CodeBlock(language: block.language, isFenced: block.isFenced, range: block.range))
            }
            block = nil
        case MD_BLOCK_HTML: endHTML()
        default: break
        }
        return 0
    }

    private func endScope() {
        if html?.isBlock == false { endHTML() }
        defer {
            scope = nil
            firstRun = document.runs.count
        }
        guard let scope, firstRun < document.runs.count else { return }
        let start = document.runs[firstRun].range.lowerBound
        let end = max(start, document.runs[document.runs.count - 1].range.upperBound)
        document.scopes.append(
            TextScope(
                kind: scope, runs: firstRun..<document.runs.count, range: start..<end,
                isQuoted: quotes > boxes.depth(at: start), listDepth: lists))
    }

    private func endHTML() {
        guard let open = html else { return }
        html = nil
        let pieces = open.firstPiece..<document.rawPieces.count
        guard let first = document.rawPieces[pieces].first, let last = document.rawPieces[pieces].last else { return }
        document.rawHTML.append(
            RawHTML(
                isBlock: open.isBlock, range: first.lowerBound..<max(first.lowerBound, last.upperBound), pieces: pieces)
        )
    }

    // MARK: - Spans

    func enter(span type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) -> Int32 {
        depth += 1
        guard depth <= limits.depth else { return fail(.tooDeep) }
        if html?.isBlock == false { endHTML() }
        switch type {
        case MD_SPAN_A:
            guard let link = detail?.assumingMemoryBound(to: MD_SPAN_A_DETAIL.self).pointee else { break }
            openLinks += 1
            return open(Attribute(link.href), Attribute(link.title), isImage: false)
        case MD_SPAN_IMG:
            guard let image = detail?.assumingMemoryBound(to: MD_SPAN_IMG_DETAIL.self).pointee else { break }
            openImages += 1
            return open(Attribute(image.src), Attribute(image.title), isImage: true)
        case MD_SPAN_CODE: openCode += 1
        case MD_SPAN_STRONG: openStrong += 1
        case MD_SPAN_EM: openEmphasis += 1
        default: break
        }
        return 0
    }

    private func open(_ address: Attribute, _ title: Attribute, isImage: Bool) -> Int32 {
        guard spend(address), spend(title) else { return fail(.tooMany) }
        spans.append(
            OpenSpan(
                isImage: isImage, address: address, title: title.isEmpty ? nil : title.resolved, near: cursor,
                firstRun: document.alternativeRuns.count))
        return 0
    }

    func leave(span type: MD_SPANTYPE) -> Int32 {
        depth -= 1
        if html?.isBlock == false { endHTML() }
        switch type {
        case MD_SPAN_A:
            openLinks -= 1
            close()
        case MD_SPAN_IMG:
            openImages -= 1
            close()
        case MD_SPAN_CODE: openCode -= 1
        case MD_SPAN_STRONG: openStrong -= 1
        case MD_SPAN_EM: openEmphasis -= 1
        default: break
        }
        return 0
    }

    private func close() {
        guard let span = spans.popLast() else { return }
        let text = span.start.map { $0..<max($0, textEnd) }
        let finder = DestinationFinder(source: source, offset: offset)
        let found = finder.find(span.address.bytes, behind: cursor, text: text)
        if let found { cursor = max(cursor, found.end) }
        let address = span.address.resolved
        if span.isImage {
            document.images.append(
                MarkdownImage(
                    source: address, title: span.title, alternative: text,
                    runs: span.firstRun..<document.alternativeRuns.count, sourceRange: found?.range, near: span.near))
        } else {
            document.links.append(
                MarkdownLink(
                    destination: address, title: span.title, text: text, destinationRange: found?.range, near: span.near
                ))
        }
    }

    // MARK: - Text

    func text(_ type: MD_TEXTTYPE, _ text: UnsafePointer<CChar>?, _ size: Int) -> Int32 {
        pieces += 1
        guard pieces <= limits.runs else { return fail(.tooMany) }
        // More than there is: md4c has lost its way, and would go on outside its memory.
        guard size >= 0, size <= source.count + 1 else { return fail(.failed) }
        let place = range(of: text, size)
        if type == MD_TEXT_HTML {
            addHTML(place)
            return 0
        }
        if html?.isBlock == false { endHTML() }
        if block != nil {
            if let place { extendBlock(by: place) }
            return 0
        }
        switch type {
        case MD_TEXT_BR: add(.hardBreak, cursor..<cursor)
        case MD_TEXT_SOFTBR: add(.softBreak, cursor..<cursor)
        case MD_TEXT_ENTITY: if let place { add(.entity, place) }
        case MD_TEXT_CODE where place == nil: add(.softBreak, cursor..<cursor)
        default: if let place { add(openCode > 0 ? .code : .text, place) }
        }
        return 0
    }

    private func extendBlock(by place: Range<Int>) {
        cursor = max(cursor, place.upperBound)
        let start = block?.range?.lowerBound ?? place.lowerBound
        block?.range = start..<max(start, place.upperBound)
    }

    private func add(_ kind: TextRun.Kind, _ range: Range<Int>) {
        if !range.isEmpty {
            cursor = range.upperBound
            if kind != .rawHTML {
                textEnd = range.upperBound
                var index = spans.count - 1
                while index >= 0, spans[index].start == nil {
                    spans[index].start = range.lowerBound
                    index -= 1
                }
            }
        }
        let run = TextRun(
            kind, range, isLink: openLinks > 0, isStrong: openStrong > 0, isEmphasis: openEmphasis > 0)
        // The alternative text of an image is not running text.
        if openImages > 0 {
            document.alternativeRuns.append(run)
        } else {
            // Text straight inside an item of a list without blank lines, also behind a block in that item.
            if scope == nil { scope = lists > 0 ? .listItem : .paragraph }
            document.runs.append(run)
        }
    }

    /// HTML comes line by line, with line endings that md4c makes up.
    private func addHTML(_ place: Range<Int>?) {
        guard let place else { return }
        if html == nil { html = OpenHTML(isBlock: false, firstPiece: document.rawPieces.count) }
        document.rawPieces.append(place)
        if html?.isBlock == false { add(.rawHTML, place) } else { cursor = max(cursor, place.upperBound) }
    }

    /// The place of a piece of text; nil when md4c made it up (a line ending, a replaced NUL).
    private func range(of text: UnsafePointer<CChar>?, _ size: Int) -> Range<Int>? {
        guard let text, size > 0, let start = source.baseAddress else { return nil }
        // By address: a made-up text lies in other memory, where distance between pointers means nothing.
        let (distance, isBefore) = UInt(bitPattern: text).subtractingReportingOverflow(UInt(bitPattern: start))
        guard !isBefore, let distance = Int(exactly: distance), distance <= source.count,
            size <= source.count - distance
        else { return nil }
        return (offset + distance)..<(offset + distance + size)
    }

    /// Counts the memory that copies of addresses cost.
    private func spend(_ attribute: Attribute) -> Bool {
        addresses += attribute.bytes.count
        return addresses <= limits.addresses
    }
}
