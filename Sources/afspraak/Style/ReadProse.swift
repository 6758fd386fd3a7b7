import Content
import Findings
import Markdown
import Style
import Text
import YAML

/// One text, read so that rules can look at it.
struct ReadProse {
    let bytes: [UInt8]
    let lines: LineMap
    let markdown: MarkdownDocument
    let fields: [StyleField]
    let body: Range<Int>
    /// What type it says it is of.
    let type: String?
    /// The language it says it is in.
    let language: String?
    /// Why its fields could not be read.
    let problem: Message?
    /// Whether comments in it can switch rules off.
    let holdsComments: Bool

    init(_ bytes: [UInt8], as form: ProseJob.Form) throws(PageProblem) {
        switch form {
        case .plain:
            guard bytes.count <= Page.longest else {
                throw PageProblem(kind: .tooLarge(size: bytes.count, limit: Page.longest), offset: nil)
            }
            if let bad = [firstInvalidUTF8(in: bytes), bytes.firstIndex(of: 0)].compactMap({ $0 }).min() {
                throw PageProblem(kind: .notText, offset: bad)
            }
            body = (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)..<bytes.count
            lines = LineMap(bytes)
            markdown = readPlainText(bytes, in: body)
            (fields, type, language, problem, holdsComments) = ([], nil, nil, nil, false)
        case .markdown, .html:
            let page = try Page(bytes: bytes, parts: form == .html ? .headerOnly : .text)
            lines = page.lines
            if page.headerProblem?.kind == .toml, let behind = Self.behindHeader(bytes, page.lines) {
                // Vale leaves such fields alone, and so do we.
                body = behind
                markdown = try Self.prose(bytes, in: behind, as: form)
                problem = nil
            } else {
                body = page.bodyRange
                markdown = try form == .html ? readHTMLFile(bytes, in: body) : Self.prose(of: page)
                problem = Self.isTemplate(bytes) ? nil : page.headerProblem?.message
            }
            fields = (page.frontMatter?.entries ?? []).compactMap { entry in
                entry.value.text.map { StyleField(name: entry.foldedKey, range: entry.value.range, value: $0) }
            }
            type = page.frontMatter?["type"]?.value.text
            language = page.language
            holdsComments = true
        }
        self.bytes = bytes
    }

    /// What stands in boxes is prose too.
    private static func prose(of page: Page) throws(PageProblem) -> MarkdownDocument {
        guard holdsBoxes(page.bytes, in: page.bodyRange) else { return page.markdown }
        return try prose(page.bytes, in: page.bodyRange, as: .markdown)
    }

    private static func prose(
        _ bytes: [UInt8], in body: Range<Int>, as form: ProseJob.Form
    ) throws(PageProblem) -> MarkdownDocument {
        if form == .html { return readHTMLFile(bytes, in: body) }
        do throws(MarkdownProblem) { return try readProse(bytes, in: body) } catch {
            throw PageProblem(kind: .markdown(error), offset: nil)
        }
    }

    /// Whether a text begins with something of a template, such as MDX's `{/*`, and not with fields in JSON.
    private static func isTemplate(_ bytes: [UInt8]) -> Bool {
        let text = bytes.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        guard text.first == 0x7B, let next = text.dropFirst().first else { return false }
        return next == 0x2F || next == 0x25 || next == 0x7B
    }

    /// The text behind a header between lines `+++`; nil when it does not end.
    private static func behindHeader(_ bytes: [UInt8], _ lines: LineMap) -> Range<Int>? {
        let marks = Array("+++".utf8)
        var number = 1
        var isInside = false
        while let line = lines.lineRange(number) {
            if bytes[line].elementsEqual(marks) {
                if isInside { return (lines.lineRange(number + 1)?.lowerBound ?? bytes.count)..<bytes.count }
                isInside = true
            }
            number += 1
        }
        return nil
    }
}
