import Markdown

/// What a page holds around its running text: raw HTML, and stretches that nobody looks at.
struct PageSurroundings {
    let html: HTMLReading
    let links: [Range<Int>]
    let strong: [Range<Int>]
    let emphasis: [Range<Int>]
    /// Whether there is any of those.
    let hasInline: Bool
    let quotations: [Range<Int>]
    /// Text in another language, in order.
    let foreign: [Range<Int>]
    /// Whether the page itself is in another language.
    let isPageForeign: Bool
    let blanks: BlankStretches
    /// Whether it may hold characters that nobody sees.
    let hasInvisible: Bool

    init(_ text: StyleText, language: String?) {
        html = text.markdown.readHTML(in: text.bytes, options: HTMLReading.Options(text.reading))
        (links, strong, emphasis) = (html.links.joined, html.strong.joined, html.emphasis.joined)
        hasInline = !(links.isEmpty && strong.isEmpty && emphasis.isEmpty)
        quotations = html.quotations.joined
        (isPageForeign, foreign) = Self.foreign(text, html, language)
        blanks = BlankStretches(text, html, foreign)
        hasInvisible = Invisible.mayStand(in: text.bytes)
    }

    /// Whether there is nothing to look at.
    var isForeign: Bool { isPageForeign && html.languages.allSatisfy { $0.language == nil } }

    private static func foreign(
        _ text: StyleText, _ html: HTMLReading, _ wanted: String?
    ) -> (isPageForeign: Bool, stretches: [Range<Int>]) {
        guard let wanted else { return (false, []) }
        let isPageForeign = !(text.language.map { isLanguage($0, wanted) } ?? true)
        var foreign: [Range<Int>] = []
        var end = 0
        for stretch in html.languages {
            end = stretch.range.upperBound
            let isForeign = stretch.language.map { !isLanguage($0, wanted) } ?? isPageForeign
            if isForeign { foreign.append(stretch.range) }
        }
        if isPageForeign, end < text.bytes.count { foreign.append(end..<text.bytes.count) }
        return (isPageForeign, foreign)
    }

    /// Whether `nl-BE` is `nl`: only what stands before the first hyphen counts.
    private static func isLanguage(_ written: String, _ wanted: String) -> Bool {
        let primary = { (tag: String) in
            tag.utf8.drop { $0 <= 0x20 }.prefix { $0 > 0x20 && $0 != 0x2D && $0 != 0x5F }.map { $0 | 0x20 }
        }
        return primary(written) == primary(wanted)
    }

    /// What a tag in running text is between the text on both sides of it. A piece of a tag that goes over lines is a gap.
    func joint(of tag: Range<Int>, in source: [UInt8]) -> HTMLNames.Joint {
        let written = source[tag.clamped(to: source.indices)]
        guard written.first == 0x3C, written.last == 0x3E else { return .gap }
        let inner = written.dropFirst(written.dropFirst().first == 0x2F ? 2 : 1)
        let name = inner.prefix(12).prefix { (0x61...0x7A).contains($0 | 0x20) || (0x31...0x36).contains($0) }
        // A comment.
        if name.isEmpty { return .gap }
        return HTMLNames.joint(String(decoding: name.map { $0 >= 0x41 ? $0 | 0x20 : $0 }, as: UTF8.self))
    }

    /// The level of a heading that a tag opens.
    func headingLevel(of tag: Range<Int>, in source: [UInt8]) -> Int? {
        let written = Array(source[tag.clamped(to: source.indices)].prefix(4))
        guard written.count == 4, written[1] | 0x20 == 0x68, (0x31...0x36).contains(written[2]),
            written[3] == 0x3E || written[3] <= 0x20
        else { return nil }
        return Int(written[2] - 0x30)
    }

    /// Whether a quoted scope is no quotation but a box (`> [!NOTE]`), or goes on with one.
    func isAlert(_ scope: TextScope, behind alert: Range<Int>?, of text: StyleText) -> Bool {
        let bytes = text.bytes
        guard scope.range.lowerBound + 2 < bytes.count else { return false }
        let first = bytes[scope.range.lowerBound..<(scope.range.lowerBound + 3)]
        if first.starts(with: [0x5B, 0x21]), let letter = first.last, (0x61...0x7A).contains(letter | 0x20) {
            return true
        }
        guard let alert, alert.upperBound <= scope.range.lowerBound else { return false }
        // A line that is empty ends a quotation.
        var isEmpty = false
        for byte in bytes[alert.upperBound..<scope.range.lowerBound] {
            if byte == 0x0A {
                if isEmpty { return false }
                isEmpty = true
            } else if byte > 0x20 {
                isEmpty = false
            }
        }
        return true
    }
}

extension HTMLReading.Options {
    init(_ reading: StyleReading) {
        self.init(
            skippedElements: reading.ignoredInline.union(reading.skippedBlocks), skippedClasses: reading.ignoredClasses)
    }
}

extension ScopeMask {
    init(_ scope: TextScope) {
        var mask: ScopeMask = .text
        switch scope.kind {
        case .paragraph: if scope.listDepth == 0 { mask.insert(.paragraph) }
        case .heading(let level): mask.formUnion([.heading, .heading(level: level)])
        case .listItem: break
        case .tableCell(let isHeader): mask.formUnion([.table, isHeader ? .tableHeader : .tableCell])
        }
        if scope.listDepth > 0 { mask.insert(.list) }
        if scope.isQuoted { mask.insert(.quotation) }
        self = mask
    }

    init(_ passage: HTMLReading.Passage) {
        var mask: ScopeMask = .text
        switch passage.element {
        case .paragraph: if passage.listDepth == 0 { mask.insert(.paragraph) }
        case .heading(let level): mask.formUnion([.heading, .heading(level: level)])
        case .listItem: mask.insert(.list)
        case .tableCell(let isHeader): mask.formUnion([.table, isHeader ? .tableHeader : .tableCell])
        case .caption: mask.formUnion([.table, .tableCaption])
        case .figureCaption: mask.insert(.figureCaption)
        }
        if passage.listDepth > 0 { mask.insert(.list) }
        if passage.isQuoted { mask.insert(.quotation) }
        self = mask
    }
}
