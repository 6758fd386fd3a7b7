extension StyleRun {
    /// Adds what a part holds to what is known of the whole text: only plain paragraphs are read for words, as in Vale.
    mutating func measure(
        _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>,
        _ words: UnsafeBufferPointer<Word>
    ) {
        let part = page.parts[position]
        if part.mask.contains(.heading) {
            for level in 1...6 where part.mask.contains(.heading(level: level)) {
                measure.add { $0.headings[level - 1] += 1 }
            }
        }
        guard part.mask.contains(.paragraph), !part.mask.contains(.quotation) else { return }
        let sentences = allSentences(position, text)
        measure.add(text, sentences, folded, words)
    }

    /// Judges the whole text. The place is its first paragraph.
    mutating func judgeMeasure(_ rule: Int, _ text: UnsafeBufferPointer<UInt8>) {
        let parts = page.parts
        let isPlain: (PagePart) -> Bool = {
            !$0.isSkipped && $0.mask.contains(.paragraph) && !$0.mask.contains(.quotation)
        }
        let first = parts.firstIndex(where: isPlain) ?? parts.firstIndex { !$0.isSkipped && $0.mask.contains(.text) }
        guard let first, let note = verdict(on: measure.total, by: checker.rules[rule].rule.kind) else { return }
        _ = add(Candidate(token: 0, range: parts[first].range, part: first, notes: [note]), to: rule)
    }

    /// Judges each stretch by itself.
    mutating func examineMeasure(
        _ rule: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>,
        _ words: UnsafeBufferPointer<Word>
    ) {
        for stretch in stretches(rule, position, text) where !page.parts[position].isSkipped {
            var measure = WordMeasure(lengths: memory.lengths(countsEnglish: checker.asksEnglish))
            let sentences = SentenceCutter(text: text, part: stretch).sentences()
            measure.add(text, sentences, folded, words.within(stretch))
            guard let note = verdict(on: measure.total, by: checker.rules[rule].rule.kind) else { continue }
            guard add(Candidate(token: 0, range: stretch, part: position, notes: [note]), to: rule) else { return }
        }
    }

    /// The number, when it is one to remark on.
    private func verdict(on measure: TextMeasure, by kind: StyleRule.Kind) -> String? {
        guard measure.words > 0 else { return nil }
        switch kind {
        case .metric(let metric):
            guard let value = metric.formula.value(of: measure), abs(value) < 1e12,
                // As many digits as Vale compares.
                let answer = metric.condition.value(of: measure, subject: (value * 1e6).rounded() / 1e6), answer != 0
            else { return nil }
            return written(value, digits: 2)
        case .readability(let readability):
            let values = readability.metrics.compactMap { $0.value(of: measure) }
            guard let first = readability.metrics.first, !values.isEmpty else { return nil }
            let value = values.reduce(0, +) / Double(values.count)
            let isRounded = readability.metrics.contains { $0.isRounded }
            let told = isRounded ? value.rounded() : value
            let isHard = first.isEasierWhenHigher ? told < readability.grade : told > readability.grade
            return isHard ? written(told, digits: isRounded ? 0 : 2) : nil
        default: return nil
        }
    }
}
