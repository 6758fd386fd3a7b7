/// The elements that are open, and what they make of the text in them.
struct HTMLTree {
    var reading = HTMLReading()
    /// The running text that the HTML stands in; nil for a block of its own.
    var scope: Range<Int>?
    private let options: HTMLReading.Options
    private var open: [OpenElement] = []
    private var firstRun = 0
    /// Where what is skipped now begins.
    private var skipStart: Int?
    private var languageStart = 0
    private var (quotes, lists, strong, emphasis, links) = (0, 0, 0, 0, 0)

    /// Deeper than any page: what comes deeper counts for nothing.
    private static let deepest = 256

    private struct OpenElement {
        let name: String
        let start: Int
        /// Where the running text ends that it was opened in.
        let scopeEnd: Int?
        var language: String?
        var skips = false
        /// A caption in a figure that is skipped is read.
        var isReadAgain = false
    }

    init(options: HTMLReading.Options) { self.options = options }

    /// The name of a script and the like, that only its own end tag ends.
    var opaque: String? { open.last.flatMap { HTMLNames.opaque.contains($0.name) ? $0.name : nil } }

    // MARK: - Text

    mutating func addText(_ range: Range<Int>, of source: UnsafeBufferPointer<UInt8>) {
        guard skipStart == nil else { return }
        var start = range.lowerBound
        // White space alone begins nothing.
        if reading.runs.count == firstRun {
            while start < range.upperBound, source[start] <= 0x20 { start += 1 }
        }
        var index = start
        while index < range.upperBound {
            if source[index] == 0x26, let end = HTMLNames.reference(in: source, index..<range.upperBound) {
                add(.text, start..<index)
                add(.entity, index..<end)
                start = end
                index = end
            } else {
                index += 1
            }
        }
        add(.text, start..<range.upperBound)
    }

    mutating func breakLine(at offset: Int) {
        guard reading.runs.count > firstRun, skipStart == nil else { return }
        add(.softBreak, offset..<offset)
    }

    mutating func addGap(at offset: Int) {
        if reading.runs.count > firstRun { add(.rawHTML, offset..<offset) }
    }

    private mutating func add(_ kind: TextRun.Kind, _ range: Range<Int>) {
        guard kind != .text || !range.isEmpty else { return }
        reading.runs.append(
            TextRun(kind, range, isLink: links > 0, isStrong: strong > 0, isEmphasis: emphasis > 0))
    }

    mutating func endPassage() {
        while reading.runs.count > firstRun, reading.runs.last?.kind == .softBreak { reading.runs.removeLast() }
        defer { firstRun = reading.runs.count }
        let runs = firstRun..<reading.runs.count
        guard reading.runs[runs].contains(where: { $0.kind == .text || $0.kind == .entity }) else {
            reading.runs.removeSubrange(runs)
            return
        }
        reading.passages.append(
            HTMLReading.Passage(
                element: open.last { HTMLNames.element($0.name) != nil }.flatMap { HTMLNames.element($0.name) }
                    ?? .paragraph, runs: runs, isQuoted: quotes > 0, listDepth: lists))
    }

    // MARK: - Tags

    mutating func open(_ tag: HTMLTagText, at range: Range<Int>, inBlock: Bool) {
        edge(tag.name, at: range.lowerBound)
        guard !HTMLNames.void.contains(tag.name) else { return }
        if let implied = HTMLNames.closedBy(tag.name), let last = open.last, implied.contains(last.name) {
            close(last.name, at: range.lowerBound..<range.lowerBound)
        }
        guard open.count < Self.deepest else { return }
        var element = OpenElement(
            name: tag.name, start: range.lowerBound, scopeEnd: inBlock ? nil : scope?.upperBound ?? range.upperBound)
        if !tag.isBare {
            element.language = tag.value(of: "lang") ?? tag.value(of: "xml:lang")
            if !options.skippedClasses.isEmpty, let classes = tag.value(of: "class") {
                element.skips = classes.split(whereSeparator: \.isWhitespace).contains {
                    options.skippedClasses.contains(String($0))
                }
            }
        }
        element.skips = element.skips || options.skippedElements.contains(tag.name)
        if tag.name == "figcaption", let start = skipStart, !element.skips,
            open.allSatisfy({ !$0.skips || $0.name == "figure" })
        {
            element.isReadAgain = true
            reading.skipped.append(start..<max(start, range.lowerBound))
            skipStart = nil
        }
        if element.language != nil { changeLanguage(at: range.lowerBound) }
        open.append(element)
        if element.skips, skipStart == nil { skipStart = range.lowerBound }
        count(tag.name, by: 1)
        switch tag.name {
        case "ul", "ol": reading.listCount += 1
        case "pre": reading.codeBlockCount += 1
        default: break
        }
    }

    mutating func close(_ name: String, at range: Range<Int>) {
        edge(name, at: range.lowerBound)
        guard let index = open.lastIndex(where: { $0.name == name }) else { return }
        while open.count > index { pop(at: range) }
    }

    /// Closes what was opened in running text that has ended.
    mutating func closeInline(before offset: Int) {
        while let last = open.last, let end = last.scopeEnd, end <= offset { pop(at: end..<end) }
    }

    mutating func closeAll(at end: Int) {
        closeInline(before: end)
        endPassage()
        while !open.isEmpty { pop(at: end..<end) }
    }

    private mutating func pop(at range: Range<Int>) {
        guard let element = open.last else { return }
        // Text up to here still stands in it.
        if element.language != nil { changeLanguage(at: range.upperBound) }
        open.removeLast()
        let whole = element.start..<max(element.start, range.upperBound)
        if element.isReadAgain { skipStart = max(range.lowerBound, element.start) }
        if let start = skipStart, element.skips, !open.contains(where: \.skips) {
            reading.skipped.append(start..<max(start, range.upperBound))
            skipStart = nil
        }
        count(element.name, by: -1)
        switch element.name {
        case "strong", "b": reading.strong.append(whole)
        case "em", "i": reading.emphasis.append(whole)
        case "a": reading.links.append(whole)
        case "blockquote": reading.quotations.append(whole)
        default: break
        }
    }

    /// Between two languages; the one that is open holds up to here.
    private mutating func changeLanguage(at offset: Int) {
        let language = open.last { $0.language != nil }?.language
        if languageStart < offset {
            reading.languages.append(
                HTMLReading.LanguageStretch(range: languageStart..<offset, language: language))
        }
        languageStart = max(languageStart, offset)
    }

    private mutating func count(_ name: String, by change: Int) {
        switch name {
        case "blockquote": quotes += change
        case "ul", "ol": lists += change
        case "strong", "b": strong += change
        case "em", "i": emphasis += change
        case "a": links += change
        default: break
        }
    }

    /// What a tag is between the text on both sides of it.
    private mutating func edge(_ name: String, at offset: Int) {
        guard scope == nil else { return }
        switch HTMLNames.joint(name) {
        case .none: break
        case .line: if reading.runs.count > firstRun { add(.hardBreak, offset..<offset) }
        case .gap: addGap(at: offset)
        case .block: endPassage()
        }
    }
}
