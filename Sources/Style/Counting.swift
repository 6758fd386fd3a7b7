extension StyleRun {
    /// Counts in each stretch of a part, and keeps those with too many or too few.
    mutating func count(
        _ rule: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<Word>
    ) {
        guard let thing = checker.rules[rule].count, case .occurrence(let form) = checker.rules[rule].rule.kind else {
            return
        }
        let (most, least) = (form.max ?? Int.max, form.min ?? 0)
        for stretch in stretches(rule, position, text) {
            // What cannot be too many need not be counted.
            if least <= 0, self.most(of: thing, in: stretch, words) <= most { continue }
            let count: Int
            switch thing {
            case .words:
                count = words.count(in: stretch)
            case .chunks: count = chunks(text, stretch)
            case .runs(let run): count = run.count(in: text, stretch)
            case .matches(let search):
                var found = 0
                let isDone = patterns.search(search, text, stretch) { _ in
                    found += 1
                    return true
                }
                if !isDone { unfinished.insert(rule) }
                count = found
            }
            if count > most || count < least {
                _ = add(Candidate(token: 0, range: stretch, part: position, count: count), to: rule)
            }
        }
    }

    /// More than this there certainly are not in a stretch.
    private func most(of thing: CountedThing, in stretch: Range<Int>, _ words: UnsafeBufferPointer<Word>) -> Int {
        switch thing {
        case .words, .matches: Int.max
        case .chunks: stretch.count / 2 + 1
        // Each begins in a word of its own.
        case .runs(let run): run.isOfWords && !folded.hasRare ? words.count(in: stretch) + 1 : Int.max
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
