extension StyleRun {
    /// Asks the dictionary about every word of a part.
    mutating func spell(
        _ rule: Int, isCustom: Bool, _ position: Int, _ text: UnsafeBufferPointer<UInt8>,
        _ bytes: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<Word>
    ) {
        guard let spelling else { return }
        let stretches = reaches[rule].isWhole ? [] : stretches(rule, position, text)
        var leftAlone: [Range<Int>]?
        var units = SpelledUnits(text: text, words: words)
        let isWhole = reaches[rule].isWhole
        let hasRare = folded.hasRare
        let asked = memory.words
        while let unit = units.next() {
            guard isWhole || stretches.holding(unit.range) != nil else { continue }
            if !isCustom, unit.isTechnical { continue }
            let key = hasRare ? AskedWords.key(unit, text, rule) : AskedWords.key(unit, rule)
            let isRight: Bool
            if let known = asked.verdict(on: key) {
                isRight = known
            } else {
                isRight = isFine(unit, rule, spelling, text)
                asked.note(isRight, on: key)
            }
            if isRight { continue }
            let filtered = leftAlone ?? filtered(rule, position, text, bytes)
            leftAlone = filtered
            if filtered.touches(unit.range) { continue }
            guard add(Candidate(token: 0, range: unit.range, part: position), to: rule) else { return }
        }
    }

    /// What the filters match in a part: they may look at what stands around a word.
    private mutating func filtered(
        _ rule: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for (offset, filter) in checker.rules[rule].filters.enumerated() {
            guard mayMatch(filter, checker.firstFilters[rule] + offset, position, text, bytes) else { continue }
            let isDone = patterns.search(filter.search, text, page.parts[position].range) { match in
                ranges.append(match)
                return ranges.count < RuleHaul.most
            }
            if !isDone { unfinished.insert(rule) }
        }
        return ranges.joined
    }

    private func isFine(
        _ unit: SpelledUnits.Unit, _ rule: Int, _ spelling: any Spelling, _ text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard case .spelling(let form) = checker.rules[rule].rule.kind else { return true }
        if !form.isCustom, Self.isOutside(text[unit.range]) { return true }
        let word = String(decoding: text[unit.range], as: UTF8.self)
        let plain = Self.plain(text[unit.range])
        let isKnown = { (word: String) in form.ignored.contains(word) || spelling.knows(word) }
        if isKnown(word) || (plain != word && isKnown(plain)) { return true }
        // `'s`, `'t`
        if unit.hasApostropheBefore, spelling.knows("'" + plain) { return true }
        let pieces = plain.utf8.split(separator: 0x2D).map { String(decoding: Array($0), as: UTF8.self) }
        return pieces.count > 1 && pieces.allSatisfy { $0.utf8.count == 1 || isKnown($0) }
    }

    /// With a typewriter's apostrophe for a printer's: dictionaries write that.
    private static func plain(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        var plain: [UInt8] = []
        for byte in bytes {
            plain.append(byte)
            if byte == 0x99, plain.suffix(3).elementsEqual([0xE2, 0x80, 0x99]) {
                plain.removeLast(3)
                plain.append(0x27)
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    /// Whether it is no word of a dictionary: it holds a digit, is all capitals, or has a capital behind a small letter.
    private static func isOutside(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var (capitals, small, hasInner) = (0, 0, false)
        for byte in bytes {
            switch byte {
            case 0x30...0x39: return true
            case 0x41...0x5A:
                capitals += 1
                if small > 0 { hasInner = true }
            case 0x61...0x7A: small += 1
            // `Noord-Brabant`
            case 0x2D: (small, capitals) = (small > 0 ? 0 : small, small > 0 ? 0 : capitals)
            default: if byte >= 0x80 { small += 1 }
            }
        }
        return hasInner || (capitals > 1 && small == 0)
    }
}
