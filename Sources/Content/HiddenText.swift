import Markdown

extension Page {
    /// Stretches of the body that HTML keeps from a reader's eyes until something is clicked, or always, in order.
    ///
    /// What is not closed hides the rest: better a label too many than one that nobody sees.
    public var hiddenText: [Range<Int>] {
        guard !markdown.rawHTML.isEmpty else { return [] }
        var scan = HiddenScan(end: bodyRange.upperBound)
        for html in markdown.rawHTML {
            let text = markdown.text(of: html, in: bytes)
            var tokens = HTMLTokenizer(text.bytes, reportsEnds: true)
            while let token = tokens.next() {
                switch token {
                case .tag(let tag): scan.open(tag, at: text.source(of: tag.range))
                case .end(let name, let range): scan.close(name, at: text.source(of: range))
                case .unclosed(_, let range): scan.hideRest(from: text.source(of: range).lowerBound)
                }
            }
        }
        return scan.finished()
    }
}

/// Elements that are open, as far as one of them hides what stands in it.
private struct HiddenScan {
    private var open: [(name: String, hides: Bool)] = []
    private var start: Int?
    private var found: [Range<Int>] = []
    private let end: Int

    init(end: Int) { self.end = end }

    /// Deeper than any page: what comes deeper is taken for hidden.
    private static let deepest = 256

    mutating func open(_ tag: HTMLTag, at place: Range<Int>) {
        guard !Self.void.contains(tag.name) else { return }
        guard open.count < Self.deepest else { return hideRest(from: place.lowerBound) }
        let hides = Self.hides(tag)
        if hides, start == nil { start = place.lowerBound }
        open.append((tag.name, hides))
    }

    mutating func close(_ name: String, at place: Range<Int>) {
        guard let last = open.lastIndex(where: { $0.name == name }) else { return }
        open.removeSubrange(last...)
        guard let first = start, !open.contains(where: \.hides) else { return }
        found.append(first..<max(first, place.upperBound))
        start = nil
    }

    mutating func hideRest(from place: Int) {
        if start == nil { start = place }
        // Nothing closes it any more.
        open = [("", true)]
    }

    func finished() -> [Range<Int>] { found + (start.map { [$0..<max($0, end)] } ?? []) }

    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]
    private static let elements: Set<String> = [
        "details", "dialog", "head", "noscript", "script", "style", "template", "title",
    ]
    /// Names that style sheets give to what only a screen reader, or nobody, gets.
    private static let classes: Set<String> = [
        "d-none", "hidden", "invisible", "screen-reader-text", "sr-only", "verborgen", "visually-hidden",
        "visuallyhidden",
    ]
    private static let styles = ["display:none", "visibility:hidden", "opacity:0", "font-size:0"]

    private static func hides(_ tag: HTMLTag) -> Bool {
        if elements.contains(tag.name) { return true }
        return tag.attributes.contains { attribute in
            let value = String(decoding: attribute.value, as: UTF8.self).lowercased()
            switch attribute.name {
            case "hidden": return true
            case "class": return value.split(whereSeparator: \.isWhitespace).contains { classes.contains(String($0)) }
            case "style":
                let plain = value.filter { !$0.isWhitespace }
                return styles.contains { plain.contains($0) }
            default: return false
            }
        }
    }
}
