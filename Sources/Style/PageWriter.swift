import Markdown

/// Writes what there is to read of a page.
struct PageWriter {
    var page: PageText
    let text: StyleText
    let wanted: ScopeMask
    let keepsSkipped: Bool
    /// Whether the part that is being written is left alone.
    var isSkipped = false
    let surroundings: PageSurroundings
    /// Where the part that is being written began.
    var start = 0
    /// What it is; nil: all of it is one part, whatever stands in it.
    var mask: ScopeMask?
    private var firsts = InlineMarks(links: 0, strong: 0, emphasis: 0)
    /// Where the piece that is open began; -1 when none is.
    private var opens = InlineMarks(links: -1, strong: -1, emphasis: -1)

    init(_ text: StyleText, wanted: ScopeMask, language: String?, keepsSkipped: Bool) {
        self.text = text
        self.wanted = wanted
        self.keepsSkipped = keepsSkipped
        surroundings = PageSurroundings(text, language: language)
        page = PageText(
            bytes: text.bytes.count + 64, pieces: text.markdown.runs.count + 8,
            parts: text.markdown.scopes.count + text.fields.count)
    }

    mutating func add(_ runs: ArraySlice<TextRun>) {
        let blanks = surroundings.blanks
        if blanks.isEmpty {
            for run in runs { add(run) }
            return
        }
        var next = blanks.first(endingBehind: (runs.first?.range.lowerBound ?? 0))
        for run in runs {
            var from = run.range.lowerBound
            while next < blanks.marks.count, blanks.marks[next].range.lowerBound < max(run.range.upperBound, from + 1) {
                let mark = blanks.marks[next]
                if run.range.isEmpty, mark.range.lowerBound >= from { break }
                if from < mark.range.lowerBound { addPiece(of: run, from..<mark.range.lowerBound) }
                join(mark.joint, at: mark.range.lowerBound)
                from = max(from, mark.range.upperBound)
                if mark.range.upperBound > run.range.upperBound { break }
                next += 1
            }
            if from == run.range.lowerBound {
                add(run)
            } else if from < run.range.upperBound {
                addPiece(of: run, from..<run.range.upperBound)
            }
        }
        page.trim(to: start)
    }

    private mutating func join(_ joint: DialectMark.Joint, at offset: Int) {
        switch joint {
        case .none: break
        case .gap: addGap(at: offset)
        case .end:
            guard let mask else { return addGap(at: offset) }
            page.trim(to: start)
            endPart(mask)
            begin(mask)
        }
    }

    /// A tag in running text that is not of running text: what follows is something else. md4c takes `<h2>` for such a tag.
    private mutating func addBlock(_ tag: Range<Int>) {
        join(.end, at: tag.lowerBound)
        guard var mask else { return }
        if let level = surroundings.headingLevel(of: tag, in: text.bytes), mask.contains(.paragraph) {
            mask.remove(.paragraph)
            mask.formUnion([.heading, .heading(level: level), .madeHeading])
        } else if mask.contains(.madeHeading) {
            mask.subtract(.headings)
            mask.insert(.paragraph)
        }
        self.mask = mask
    }

    /// A part of a run: what is no plain text is whole or not at all.
    private mutating func addPiece(of run: TextRun, _ range: Range<Int>) {
        guard run.kind == .text else { return addGap(at: range.lowerBound) }
        track(run)
        append(range)
    }

    private mutating func add(_ run: TextRun) {
        track(run)
        switch run.kind {
        case .text: append(run.range)
        case .softBreak:
            // What stands alone on the lines above says nothing of this one.
            if page.bytes.count == start + 1, page.bytes.last == PageText.gap { page.trim(to: start) }
            if page.bytes.count > start { page.append([0x20], for: run.range) }
        case .hardBreak: page.append([0x0A], for: run.range)
        case .code: addGap(at: run.range.lowerBound, for: run.range)
        case .rawHTML:
            switch surroundings.joint(of: run.range, in: text.bytes) {
            case .none: break
            case .line: page.append([0x0A], for: run.range)
            case .gap: addGap(at: run.range.lowerBound, for: run.range)
            case .block: addBlock(run.range)
            }
        case .entity:
            let written = run.range.clamped(to: text.bytes.indices)
            guard let scalar = CharacterReferences.scalar(text.bytes[written]) else { return append(written) }
            if !Invisible.holds(scalar) { page.append(Array(String(Character(scalar)).utf8), for: run.range) }
        }
    }

    mutating func addGap(at offset: Int, for range: Range<Int>? = nil) {
        if page.bytes.last != PageText.gap { page.append([PageText.gap], for: range ?? offset..<offset) }
    }

    mutating func append(_ range: Range<Int>) {
        var range = range.clamped(to: text.bytes.indices)
        if !surroundings.blanks.isEmpty, page.bytes.count == start {
            while let first = range.first, text.bytes[first] <= 0x20 { range = (first + 1)..<range.upperBound }
        }
        guard surroundings.hasInvisible else { return page.append(range, of: text.bytes) }
        var from = range.lowerBound
        while let found = Invisible.first(in: text.bytes, from..<range.upperBound) {
            page.append(from..<found.lowerBound, of: text.bytes)
            from = found.upperBound
        }
        page.append(from..<range.upperBound, of: text.bytes)
    }

    // MARK: - Parts

    mutating func begin(_ mask: ScopeMask? = nil) {
        self.mask = mask
        start = page.bytes.count
        firsts = InlineMarks(
            links: page.inline.links.count, strong: page.inline.strong.count, emphasis: page.inline.emphasis.count)
    }

    mutating func endPart(_ mask: ScopeMask, field: String? = nil) {
        let end = page.bytes.count
        Self.track(false, at: end, &opens.links, &page.inline.links)
        Self.track(false, at: end, &opens.strong, &page.inline.strong)
        Self.track(false, at: end, &opens.emphasis, &page.inline.emphasis)
        let inline = InlineMarks(
            links: firsts.links..<page.inline.links.count, strong: firsts.strong..<page.inline.strong.count,
            emphasis: firsts.emphasis..<page.inline.emphasis.count)
        page.end(
            PagePart(range: start..<max(start, end), mask: mask, field: field, inline: inline, isSkipped: isSkipped))
    }

    /// Notes where a link and the like begin and end.
    private mutating func track(_ run: TextRun) {
        let isPlain = !run.isLink && !run.isStrong && !run.isEmphasis && !surroundings.hasInline
        if isPlain, opens.links < 0, opens.strong < 0, opens.emphasis < 0 { return }
        let end = page.bytes.count
        let place = run.range.lowerBound
        Self.track(run.isLink || surroundings.links.holds(place), at: end, &opens.links, &page.inline.links)
        Self.track(run.isStrong || surroundings.strong.holds(place), at: end, &opens.strong, &page.inline.strong)
        Self.track(
            run.isEmphasis || surroundings.emphasis.holds(place), at: end, &opens.emphasis, &page.inline.emphasis)
    }

    private static func track(_ isInside: Bool, at end: Int, _ open: inout Int, _ found: inout [Range<Int>]) {
        if isInside {
            if open < 0 { open = end }
        } else if open >= 0 {
            if open < end { found.append(open..<end) }
            open = -1
        }
    }
}
