extension StyleRun {
    /// Counts in each stretch of a part, and keeps those with too many or too few.
    mutating func count(
        _ rule: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<Word>
    ) {
        guard let thing = checker.rules[rule].count, case .occurrence(let form) = checker.rules[rule].rule.kind else {
            return
        }
        for stretch in stretches(rule, position, text) {
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
            if count > form.max ?? Int.max || count < form.min ?? 0 {
                _ = add(Candidate(token: 0, range: stretch, part: position, count: count), to: rule)
            }
        }
    }

    /// How many stretches without a space there are.
    private func chunks(_ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>) -> Int {
        var count = 0
        var isInside = false
        var index = stretch.lowerBound
        while index < stretch.upperBound {
            let width = WideSpace.width(text, at: index, end: stretch.upperBound)
            let isSpace = width > 0 || (text[index] <= 0x20 && text[index] != PageText.gap)
            if !isSpace, !isInside { count += 1 }
            isInside = !isSpace
            index += max(width, 1)
        }
        return count
    }
}
