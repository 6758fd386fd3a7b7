import Markdown

/// The kinds of parts there are to read.
extension PageWriter {
    /// Writes all that any rule asks for.
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

    private mutating func writeScopes() {
        var alert: Range<Int>?
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
            begin(mask)
            add(runs)
            endPart(self.mask ?? mask)
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
            add(runs[image.runs.clamped(to: runs.indices)])
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
            add(text.markdown.runs(of: scope))
            page.append([0x0A, 0x0A], for: scope.range.upperBound..<scope.range.upperBound)
        }
        for passage in surroundings.html.passages where ScopeMask(passage).isDisjoint(with: skipped) {
            add(surroundings.html.runs[passage.runs])
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
}
