import CMD4C

/// Reads GitHub's Markdown by md4c, which hands out pointers into the source: every place is exact by construction.
///
/// Only `range` of `bytes` is read; places count from the start of `bytes`.
public func readMarkdown(
    _ bytes: [UInt8], in range: Range<Int>? = nil, limits: MarkdownLimits = MarkdownLimits()
) throws(MarkdownProblem) -> MarkdownDocument {
    try readMarkdown(bytes, in: range, limits: limits, readsBoxes: false)
}

/// Reads a page for its prose: as `readMarkdown`, and what stands in a box of MkDocs or below a footnote is text too.
///
/// Not for who has to know what a site makes of the page: another site takes the same lines for code.
public func readProse(
    _ bytes: [UInt8], in range: Range<Int>? = nil, limits: MarkdownLimits = MarkdownLimits()
) throws(MarkdownProblem) -> MarkdownDocument {
    try readMarkdown(bytes, in: range, limits: limits, readsBoxes: true)
}

/// Whether `readProse` would read a page otherwise than `readMarkdown`.
public func holdsBoxes(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    BoxReader.mayHelp(bytes[range.clamped(to: bytes.indices)])
}

private func readMarkdown(
    _ bytes: [UInt8], in range: Range<Int>?, limits: MarkdownLimits, readsBoxes: Bool
) throws(MarkdownProblem) -> MarkdownDocument {
    var range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    // A byte order mark is no text.
    if range.lowerBound == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]), range.count >= 3 {
        range = 3..<range.upperBound
    }
    guard range.count <= limits.size, let size = MD_SIZE(exactly: range.count + 1) else {
        throw .tooLarge(size: range.count, limit: limits.size)
    }
    guard !range.isEmpty else { return MarkdownDocument() }
    // md4c 0.4.8 looks at the byte behind a text that does not end its last line, and goes astray on what it finds there.
    // So it gets a copy that does, with room behind it.
    var text = Array(bytes[range])
    var boxes = BoxDepths()
    if readsBoxes, BoxReader.mayHelp(text[...]) {
        var reader = BoxReader(text, offset: range.lowerBound)
        (text, boxes) = reader.read()
    }
    text.append(0x0A)
    text.append(contentsOf: repeatElement(0, count: 64))
    let (document, problem, code) = text.withUnsafeBufferPointer { buffer in
        let part = UnsafeBufferPointer(rebasing: buffer.prefix(range.count))
        let collector = Collector(source: part, offset: range.lowerBound, limits: limits, boxes: boxes)
        return buffer.withMemoryRebound(to: CChar.self) { text in
            var parser = MD_PARSER()
            parser.flags = flags
            parser.enter_block = { type, detail, context in Collector.take(context) { $0.enter(block: type, detail) } }
            parser.leave_block = { type, _, context in Collector.take(context) { $0.leave(block: type) } }
            parser.enter_span = { type, detail, context in Collector.take(context) { $0.enter(span: type, detail) } }
            parser.leave_span = { type, _, context in Collector.take(context) { $0.leave(span: type) } }
            parser.text = { type, text, size, context in Collector.take(context) { $0.text(type, text, Int(size)) } }
            let code = withExtendedLifetime(collector) {
                md_parse(text.baseAddress, size, &parser, Unmanaged.passUnretained(collector).toOpaque())
            }
            return (collector.document, collector.problem, code)
        }
    }
    if let problem { throw problem }
    guard code == 0 else { throw .failed }
    return document
}

/// GitHub's dialect. The composite macro is not imported, so its parts are named.
private let flags = UInt32(
    MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_PERMISSIVEEMAILAUTOLINKS | MD_FLAG_PERMISSIVEWWWAUTOLINKS | MD_FLAG_TABLES
        | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS)
