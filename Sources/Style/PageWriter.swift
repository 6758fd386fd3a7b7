import Markdown

/// Writes what there is to read of a page.
struct PageWriter {
    var page: PageText
    private let text: StyleText
    private let wanted: ScopeMask
    private let keepsSkipped: Bool
    /// Whether the part that is being written is left alone.
    private var isSkipped = false
    private let surroundings: PageSurroundings
    /// Where the part that is being written began.
    private var start = 0
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

    mutating func write() {
        if surroundings.isForeign { return }
        let takesAll = text.reading.readsAsVale && wanted.contains(.text)
        if wanted.contains(.field) || takesAll { writeFields() }
        if !wanted.isDisjoint(with: [.text, .code]) { writeScopes() }
        if wanted.contains(.alternative) || takesAll { writeAlternatives() }
        if !wanted.isDisjoint(with: [.comment, .commentBlock]) { writeComments() }
        if wanted.contains(.summary) { writeSummary() }
        if wanted.contains(.raw) { writeRaw() }
    }

    // MARK: - Kinds of parts

    private mutating func writeScopes() {
        var alert: Range<Int>?
        defer { isSkipped = false }
        for (position, scope) in text.markdown.scopes.enumerated() {
            isSkipped = text.skipsScope.contains(position)
            if isSkipped, !keepsSkipped { continue }
            var mask = ScopeMask(scope)
            if surroundings.quotations.touches(scope.range) { mask.insert(.quotation) }
            if scope.isQuoted, surroundings.isAlert(scope, behind: alert, of: text) {
                mask.remove(.quotation)
                alert = scope.range
            }
            write(text.markdown.runs(of: scope), as: mask)
        }
        isSkipped = false
        for passage in surroundings.html.passages {
            write(surroundings.html.runs[passage.runs], as: ScopeMask(passage))
        }
    }

    private mutating func write(_ runs: ArraySlice<TextRun>, as mask: ScopeMask) {
        if wanted.contains(.text) {
            begin()
            add(runs, as: mask)
            endPart(mask)
        }
        guard wanted.contains(.code) else { return }
        for group in runs.split(whereSeparator: { $0.kind != .code && $0.kind != .softBreak }) {
            begin()
            for run in group { run.kind == .code ? append(run.range) : page.append([0x20], for: run.range) }
            page.trim(to: start)
            endPart(mask.subtracting(.text).union(.code))
        }
    }

    private mutating func writeAlternatives() {
        let mask: ScopeMask = text.reading.readsAsVale ? [.alternative, .text] : .alternative
        let runs = text.markdown.alternativeRuns
        for (position, image) in text.markdown.images.enumerated() where !text.skipsImage.contains(position) {
            begin()
            add(runs[image.runs.clamped(to: runs.indices)], as: mask)
            endPart(mask)
        }
        for range in surroundings.html.alternatives where !surroundings.blanks.contains(range.lowerBound) {
            begin()
            append(range)
            endPart(mask)
        }
    }

    private mutating func writeComments() {
        for range in surroundings.html.comments where range.count >= 7 {
            guard !surroundings.blanks.contains(range.lowerBound) else { continue }
            begin()
            append((range.lowerBound + 4)..<(range.upperBound - 3))
            endPart([.comment, .commentBlock])
        }
    }

    /// All but headings and tables, with an empty line between.
    private mutating func writeSummary() {
        begin()
        let skipped: ScopeMask = [.heading, .table]
        for (position, scope) in text.markdown.scopes.enumerated() where !text.skipsScope.contains(position) {
            guard ScopeMask(scope).isDisjoint(with: skipped) else { continue }
            add(text.markdown.runs(of: scope), as: nil)
            page.append([0x0A, 0x0A], for: scope.range.upperBound..<scope.range.upperBound)
        }
        for passage in surroundings.html.passages where ScopeMask(passage).isDisjoint(with: skipped) {
            add(surroundings.html.runs[passage.runs], as: nil)
            page.append([0x0A, 0x0A], for: 0..<0)
        }
        page.trim(to: start)
        endPart(.summary)
    }

    private mutating func writeRaw() {
        begin()
        var from = text.body.lowerBound
        for foreign in surroundings.foreign where foreign.upperBound > from {
            let end = min(max(foreign.lowerBound, from), text.body.upperBound)
            page.append(from..<end, of: text.bytes)
            addGap(at: end)
            from = min(foreign.upperBound, text.body.upperBound)
        }
        page.append(from..<text.body.upperBound, of: text.bytes)
        endPart(.raw)
    }

    private mutating func writeFields() {
        guard !surroundings.isPageForeign else { return }
        for field in text.fields {
            begin()
            let value = Array(field.value.utf8)
            var aligner = FieldAligner(value: value, source: text.bytes, range: field.range)
            if let stretches = aligner.stretches() {
                for stretch in stretches {
                    if stretch.isVerbatim {
                        append(stretch.source)
                    } else {
                        page.append(value[stretch.value].map { $0 == 0x0A ? 0x20 : $0 }, for: stretch.source)
                    }
                }
            } else {
                page.append(value, for: field.range.clamped(to: text.bytes.indices))
            }
            endPart(text.reading.readsAsVale ? [.field, .text] : .field, field: field.name)
        }
    }

    // MARK: - Runs

    /// - Parameter mask: what a part is that ends on the way; nil: none ends.
    private mutating func add(_ runs: ArraySlice<TextRun>, as mask: ScopeMask?) {
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
                join(mark.joint, at: mark.range.lowerBound, mask)
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

    private mutating func join(_ joint: DialectMark.Joint, at offset: Int, _ mask: ScopeMask?) {
        switch joint {
        case .none: break
        case .gap: addGap(at: offset)
        case .end:
            guard let mask else { return addGap(at: offset) }
            page.trim(to: start)
            endPart(mask)
            begin()
        }
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
            case .gap, .block: addGap(at: run.range.lowerBound, for: run.range)
            }
        case .entity:
            let written = run.range.clamped(to: text.bytes.indices)
            guard let scalar = CharacterReferences.scalar(text.bytes[written]) else { return append(written) }
            if !Invisible.holds(scalar) { page.append(Array(String(Character(scalar)).utf8), for: run.range) }
        }
    }

    private mutating func addGap(at offset: Int, for range: Range<Int>? = nil) {
        if page.bytes.last != PageText.gap { page.append([PageText.gap], for: range ?? offset..<offset) }
    }

    private mutating func append(_ range: Range<Int>) {
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

    private mutating func begin() {
        start = page.bytes.count
        firsts = InlineMarks(
            links: page.inline.links.count, strong: page.inline.strong.count, emphasis: page.inline.emphasis.count)
    }

    private mutating func endPart(_ mask: ScopeMask, field: String? = nil) {
        let end = page.bytes.count
        Self.track(false, at: end, &opens.links, &page.inline.links)
        Self.track(false, at: end, &opens.strong, &page.inline.strong)
        Self.track(false, at: end, &opens.emphasis, &page.inline.emphasis)
        let inline = InlineMarks(
            links: firsts.links..<page.inline.links.count, strong: firsts.strong..<page.inline.strong.count,
            emphasis: firsts.emphasis..<page.inline.emphasis.count)
        page.end(PagePart(range: start..<max(start, end), mask: mask, field: field, inline: inline, isSkipped: isSkipped))
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
