import Text

/// Looks for the same thing twice in a row.
struct RepetitionSearch: Sendable {
    let form: StyleRule.Repetition
    let search: Search
    let trigger: Trigger
    /// Whether each thing is a word or holds all of one, so that nothing repeats where no word does.
    private let isOfWords: Bool

    init(_ form: StyleRule.Repetition, _ search: Search, _ trigger: Trigger) {
        self.form = form
        self.search = search
        self.trigger = trigger
        switch form.token.text {
        case #"\w+"#, #"\b\w+\b"#, #"\b(\w+)\b"#: isOfWords = true
        case #"[^\s]+"#, #"\S+"#, #"[^\s.!?]+"#: isOfWords = form.isAlphabetic
        default: isOfWords = false
        }
    }

    /// Whether anything can be found in a part at all.
    func mayMatch(_ folded: borrowing FoldedText, _ words: UnsafeBufferPointer<Word>) -> Bool {
        guard isOfWords else { return true }
        return zip(words, words.dropFirst()).contains { $0.hash == $1.hash }
    }
}

extension StyleRun {
    /// Looks for what repeats in a part.
    mutating func examineRepetition(
        _ rule: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ words: UnsafeBufferPointer<Word>,
        _ repetition: RepetitionSearch
    ) {
        guard repetition.mayMatch(folded, words) else { return }
        for stretch in stretches(rule, position, text) {
            var walk = RepetitionWalk(
                form: repetition.form, ignoresCase: checker.rules[rule].rule.ignoresCase, text: text)
            let isDone = patterns.search(repetition.search, text, stretch) { match in
                walk.take(match)
                return walk.found.count < RuleHaul.most
            }
            if !isDone { unfinished.insert(rule) }
            for (range, again) in walk.found {
                let note = Self.line(text[again])
                guard add(Candidate(token: 0, range: range, part: position, note: note), to: rule) else { return }
            }
        }
    }
}

/// Compares each match with the one before.
private struct RepetitionWalk {
    let form: StyleRule.Repetition
    let ignoresCase: Bool
    let text: UnsafeBufferPointer<UInt8>
    /// From the first of two to the end of the second, and the second.
    var found: [(range: Range<Int>, again: Range<Int>)] = []
    private var before: Range<Int>?
    private var hits = 0

    init(form: StyleRule.Repetition, ignoresCase: Bool, text: UnsafeBufferPointer<UInt8>) {
        self.form = form
        self.ignoresCase = ignoresCase
        self.text = text
    }

    mutating func take(_ match: Range<Int>) {
        let now = trimmed(match)
        defer { before = now }
        guard let before, isRepeated(before, now) else {
            hits = 0
            return
        }
        hits += 1
        guard hits > form.max else { return }
        hits = 0
        found.append((before.lowerBound..<now.upperBound, now))
    }

    private func trimmed(_ match: Range<Int>) -> Range<Int> {
        var (low, high) = (match.lowerBound, match.upperBound)
        while low < high, text[low] <= 0x20 { low += 1 }
        while high > low, text[high - 1] <= 0x20 { high -= 1 }
        return low..<high
    }

    private func isRepeated(_ before: Range<Int>, _ now: Range<Int>) -> Bool {
        guard !now.isEmpty, isEqual(before, now), before.upperBound <= now.lowerBound,
            !text[before.upperBound..<now.lowerBound].contains(PageText.gap)
        else { return false }
        if form.isAlphabetic, !isAlphabetic(now) { return false }
        // `Daar. Daar`: the second begins a sentence.
        return SentenceCutter(text: text, part: before.lowerBound..<now.upperBound).sentences().count == 1
    }

    private func isEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        if text[one].elementsEqual(text[other]) { return true }
        guard ignoresCase else { return false }
        let isPlain = text[one].allSatisfy { $0 < 0x80 } && text[other].allSatisfy { $0 < 0x80 }
        // Most often they differ, and then this is all it takes.
        if isPlain {
            return one.count == other.count && zip(text[one], text[other]).allSatisfy { small($0) == small($1) }
        }
        return Folding.folded(String(decoding: text[one], as: UTF8.self))
            == Folding.folded(String(decoding: text[other], as: UTF8.self))
    }

    private func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    private func isAlphabetic(_ range: Range<Int>) -> Bool {
        String(decoding: text[range], as: UTF8.self).unicodeScalars.allSatisfy {
            switch $0.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
            default: false
            }
        }
    }
}
