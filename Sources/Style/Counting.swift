/// A rule that counts, as a checker runs it.
struct CountingRule: Sendable {
    /// As its position in the checker.
    let rule: Int
    let thing: CountedThing
    let least: Int
    let most: Int
    /// Whether it counts what a pattern finds, and none is not too few.
    let isFineWithNone: Bool

    /// nil when the rule counts nothing.
    init?(_ compiled: CompiledRule, at rule: Int) {
        guard let thing = compiled.count, case .occurrence(let form) = compiled.rule.kind else { return nil }
        self.rule = rule
        self.thing = thing
        least = form.min ?? 0
        most = form.max ?? Int.max
        if case .matches = thing { isFineWithNone = least <= 0 && most >= 0 } else { isFineWithNone = false }
    }

    /// Whether there certainly are not too many or too few in a stretch with so many words.
    func isSurelyFine(
        _ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, words: @autoclosure () -> Int, hasRare: Bool
    ) -> Bool {
        guard least <= 0 else { return false }
        switch thing {
        case .words, .matches: return most == Int.max
        case .chunks: return stretch.count / 2 < most || Self.mostChunks(text, stretch) <= most
        // Each begins in a word of its own.
        case .runs(let run): return run.isOfWords && !hasRare && words() < most
        }
    }

    /// No fewer than there are stretches without a space: one more than there are bytes that may be of one. Eight bytes at once.
    private static func mostChunks(_ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>) -> Int {
        guard let base = UnsafeRawPointer(text.baseAddress) else { return 0 }
        var (spaces, index) = (0, stretch.lowerBound)
        while index + 8 <= stretch.upperBound {
            let block = (base + index).loadUnaligned(as: UInt64.self)
            // The highest bit of each byte between 0x21 and 0x7F.
            let text = ((block & 0x7F7F_7F7F_7F7F_7F7F) + 0x5F5F_5F5F_5F5F_5F5F) & ~block & 0x8080_8080_8080_8080
            spaces += 8 - text.nonzeroBitCount
            index += 8
        }
        while index < stretch.upperBound {
            spaces += text[index] > 0x20 && text[index] < 0x80 ? 0 : 1
            index += 1
        }
        return spaces + 1
    }
}

extension StyleRun {
    /// Counts in each stretch of a part, and keeps those with too many or too few.
    /// - Parameter number: the rule's position among those that count.
    mutating func count(
        _ number: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>,
        _ words: UnsafeBufferPointer<Word>
    ) {
        let rule = checker.countingRules[number].rule
        let hasRare = folded.hasRare
        // What the whole part does not have too many of, no piece of it has.
        if checker.countingRules[number].isSurelyFine(
            text, page.parts[position].range, words: words.count, hasRare: hasRare)
            || findsNothing(number, position, bytes)
        {
            return
        }
        var cursor = WordCursor(words)
        for stretch in stretches(rule, position, text) {
            if checker.countingRules[number].isSurelyFine(
                text, stretch, words: cursor.count(in: stretch), hasRare: hasRare)
            {
                continue
            }
            let counting = checker.countingRules[number]
            let count = count(counting.thing, in: stretch, rule, text, words)
            if count > counting.most || count < counting.least {
                _ = add(Candidate(token: 0, range: stretch, part: position, count: count), to: rule)
            }
        }
    }

    /// Whether nothing of what is counted is in a part at all, and that is fine.
    private mutating func findsNothing(_ number: Int, _ position: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard checker.countingRules[number].isFineWithNone else { return false }
        // Of a piece it knows nothing: that has edges of its own.
        if reaches[checker.countingRules[number].rule].isWhole, isAbsent(checker.firstCounted + number, position) {
            return true
        }
        guard case .matches(let guarded) = checker.countingRules[number].thing else { return false }
        return !folded.hasRare && !guarded.trigger.mayMatch(bytes, folded.facts)
    }

    private mutating func count(
        _ thing: CountedThing, in stretch: Range<Int>, _ rule: Int, _ text: UnsafeBufferPointer<UInt8>,
        _ words: UnsafeBufferPointer<Word>
    ) -> Int {
        switch thing {
        case .words: return words.count(in: stretch)
        case .chunks: return chunks(text, stretch)
        case .runs(let run): return run.count(in: text, stretch)
        case .matches(let guarded):
            var found = 0
            let isDone = patterns.search(guarded.search, text, stretch) { _ in
                found += 1
                return true
            }
            if !isDone { unfinished.insert(rule) }
            return found
        }
    }

    /// How many stretches without a space there are.
    private func chunks(_ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>) -> Int {
        var count = 0
        var isInside = false
        var index = stretch.lowerBound
        while index < stretch.upperBound {
            let byte = text[index]
            if byte > 0x20, byte < 0xC2 {
                if !isInside { count += 1 }
                isInside = true
                index += 1
                continue
            }
            let width = WideSpace.width(text, at: index, end: stretch.upperBound)
            let isSpace = width > 0 || (text[index] <= 0x20 && text[index] != PageText.gap)
            if !isSpace, !isInside { count += 1 }
            isInside = !isSpace
            index += max(width, 1)
        }
        return count
    }
}
