/// A rule that counts, as a checker runs it.
struct CountingRule: Sendable {
    /// As its position in the checker.
    let rule: Int
    let thing: CountedThing
    let least: Int
    let most: Int

    /// nil when the rule counts nothing.
    init?(_ compiled: CompiledRule, at rule: Int) {
        guard let thing = compiled.count, case .occurrence(let form) = compiled.rule.kind else { return nil }
        self.rule = rule
        self.thing = thing
        least = form.min ?? 0
        most = form.max ?? Int.max
    }

    /// Whether there certainly are not too many or too few in a stretch of so many bytes and words.
    func isSurelyFine(bytes: Int, words: @autoclosure () -> Int, hasRare: Bool) -> Bool {
        guard least <= 0 else { return false }
        switch thing {
        case .words, .matches: return most == Int.max
        case .chunks: return bytes / 2 + 1 <= most
        // Each begins in a word of its own.
        case .runs(let run): return run.isOfWords && !hasRare && words() + 1 <= most
        }
    }
}

extension StyleRun {
    /// Counts in each stretch of a part, and keeps those with too many or too few.
    /// - Parameter number: the rule's position among those that count.
    mutating func count(
        _ number: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<Word>
    ) {
        let rule = checker.countingRules[number].rule
        let hasRare = folded.hasRare
        for stretch in stretches(rule, position, text) {
            if checker.countingRules[number].isSurelyFine(
                bytes: stretch.count, words: words.count(in: stretch), hasRare: hasRare)
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

    private mutating func count(
        _ thing: CountedThing, in stretch: Range<Int>, _ rule: Int, _ text: UnsafeBufferPointer<UInt8>,
        _ words: UnsafeBufferPointer<Word>
    ) -> Int {
        switch thing {
        case .words: return words.count(in: stretch)
        case .chunks: return chunks(text, stretch)
        case .runs(let run): return run.count(in: text, stretch)
        case .matches(let search):
            var found = 0
            let isDone = patterns.search(search, text, stretch) { _ in
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
