extension StyleRun {
    /// Asks the dictionary about every word of a part.
    mutating func spell(
        _ rule: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<Word>
    ) {
        guard let spelling, case .spelling(let form) = checker.rules[rule].rule.kind else { return }
        let stretches = stretches(rule, position, text)
        var leftAlone: [Range<Int>]?
        var units = SpelledUnits(text: text, words: words)
        let isWhole = reaches[rule].isWhole
        while let unit = units.next() {
            guard isWhole || stretches.holding(unit.range) != nil else { continue }
            if !form.isCustom, unit.isTechnical || Self.isOutside(text[unit.range]) { continue }
            let key = AskedWords.key(text[unit.range], hasApostropheBefore: unit.hasApostropheBefore)
            let isRight: Bool
            if let known = asked.verdict(on: key) {
                isRight = known
            } else {
                let word = String(decoding: text[unit.range], as: UTF8.self)
                isRight = isFine(word, unit, form, spelling, text)
                asked.note(isRight, on: key)
            }
            if isRight { continue }
            let filtered = leftAlone ?? filtered(rule, position, text)
            leftAlone = filtered
            if filtered.touches(unit.range) { continue }
            guard add(Candidate(token: 0, range: unit.range, part: position), to: rule) else { return }
        }
    }

    /// What the filters match in a part: they may look at what stands around a word.
    private mutating func filtered(
        _ rule: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>
    ) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for filter in checker.rules[rule].filters {
            let isDone = patterns.search(filter, text, page.parts[position].range) { match in
                ranges.append(match)
                return ranges.count < RuleHaul.most
            }
            if !isDone { unfinished.insert(rule) }
        }
        return ranges.joined
    }

    private func isFine(
        _ word: String, _ unit: SpelledUnits.Unit, _ form: StyleRule.WordCheck, _ spelling: any Spelling,
        _ text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
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

/// Walks over the words of a part as a dictionary has them: `foto’s` and `e-mail` are one.
struct SpelledUnits {
    struct Unit {
        let range: Range<Int>
        /// An address, a file name, an abbreviation with points inside.
        let isTechnical: Bool
        let hasApostropheBefore: Bool
    }

    let text: UnsafeBufferPointer<UInt8>
    let words: UnsafeBufferPointer<Word>
    private var index = 0
    private var wasTechnical = false

    init(text: UnsafeBufferPointer<UInt8>, words: UnsafeBufferPointer<Word>) {
        self.text = text
        self.words = words
    }

    mutating func next() -> Unit? {
        guard index < words.count else { return nil }
        let first = words[index]
        var last = first
        var isTechnical = index > 0 && wasTechnical && isPath(words[index - 1].textEnd..<first.textStart)
        index += 1
        while index < words.count {
            switch join(last.textEnd..<words[index].textStart) {
            case .none:
                wasTechnical = isTechnical
                return unit(first, last, isTechnical)
            case .word: break
            case .technical: isTechnical = true
            }
            last = words[index]
            index += 1
        }
        wasTechnical = isTechnical
        return unit(first, last, isTechnical)
    }

    private func unit(_ first: Word, _ last: Word, _ isTechnical: Bool) -> Unit {
        let start = first.textStart
        let isStraight = start > 0 && text[start - 1] == 0x27
        let isCurled = start > 2 && text[start - 1] == 0x99 && text[start - 2] == 0x80 && text[start - 3] == 0xE2
        return Unit(
            range: start..<last.textEnd, isTechnical: isTechnical, hasApostropheBefore: isStraight || isCurled)
    }

    private enum Join { case none, word, technical }

    private func join(_ range: Range<Int>) -> Join {
        switch range.count {
        case 1:
            switch text[range.lowerBound] {
            case 0x27, 0x2D: .word
            case 0x2E, 0x40: .technical
            default: .none
            }
        case 3:
            if text[range].elementsEqual([0xE2, 0x80, 0x99]) {
                .word
            } else if text[range].elementsEqual([0x3A, 0x2F, 0x2F]) {
                .technical
            } else {
                .none
            }
        default: .none
        }
    }

    /// Whether an address goes on behind this: `/`, `?`, `=`, `&`, `#`, `%`, `:`.
    private func isPath(_ range: Range<Int>) -> Bool {
        !range.isEmpty
            && text[range].allSatisfy { byte in
                switch byte {
                case 0x2F, 0x3F, 0x3D, 0x26, 0x23, 0x25, 0x3A: true
                default: false
                }
            }
    }
}
