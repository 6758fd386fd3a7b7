import Findings

/// Looks for words in a row that each match a pattern of their own.
struct SequenceSearch: Sendable {
    struct Element: Sendable {
        /// nil: any word.
        let search: Search?
        let form: StyleRule.TokenSequence.Element
    }

    let elements: [Element]
    /// The first that has to be there: where the search begins.
    let anchor: Int
    let trigger: Trigger
    /// What begins inside of what these match does not count.
    let exceptions: [Search]
}

extension RuleCompiler {
    /// nil when one of its patterns is none and nobody asked to hear so.
    mutating func sequence(
        _ form: StyleRule.TokenSequence, _ rule: StyleRule
    ) throws(StyleProblem) -> SequenceSearch? {
        var elements: [SequenceSearch.Element] = []
        var anchor: (index: Int, trigger: Trigger)?
        for (index, element) in form.elements.enumerated() {
            if element.pattern.text == ".*" {
                elements.append(SequenceSearch.Element(search: nil, form: element))
                continue
            }
            let whole = StyleToken(text: "(?:\(element.pattern.text))\\z", offset: element.pattern.offset)
            guard let found = try pattern(whole, index, rule).first else { return nil }
            elements.append(SequenceSearch.Element(search: found.search, form: element))
            if anchor == nil, !element.isNegated { anchor = (index, found.trigger) }
        }
        var exceptions: [Search] = []
        for token in form.exceptions { exceptions += try pattern(token, 0, rule, ignoresCase: false).map(\.search) }
        let first = form.elements.firstIndex { !$0.isNegated } ?? 0
        return SequenceSearch(
            elements: elements, anchor: anchor?.index ?? first, trigger: anchor?.trigger ?? Trigger(),
            exceptions: exceptions)
    }
}

extension StyleRun {
    /// Looks for a sequence in the sentences of a part.
    mutating func examineSequence(
        _ rule: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>,
        _ sequence: SequenceSearch
    ) {
        guard self.folded.hasRare || sequence.trigger.mayMatch(folded, self.folded.facts) else { return }
        for stretch in stretches(rule, position, text) {
            for sentence in SentenceCutter(text: text, part: stretch).sentences() {
                guard find(sequence, in: sentence, rule, position, text) else { return }
            }
        }
        if !sequence.elements.allSatisfy({ $0.search.map { patterns.isRunning($0) } ?? true }) {
            unfinished.insert(rule)
        }
    }

    /// False when there is no room for more.
    private mutating func find(
        _ sequence: SequenceSearch, in sentence: Range<Int>, _ rule: Int, _ position: Int,
        _ text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let words = SequenceWords.of(text, sentence)
        var left: [Range<Int>]?
        for start in words.indices where matches(sequence.elements[sequence.anchor], words[start], text) {
            guard let places = places(sequence, words, start, text), let first = places.all.first,
                let last = places.all.last
            else { continue }
            let ends = (
                places.targets.first ?? words[first].lowerBound..<words[last].upperBound,
                places.targets.last ?? words[first].lowerBound..<words[last].upperBound
            )
            let range = ends.0.lowerBound..<ends.1.upperBound
            let alone = left ?? regions(sequence.exceptions, sentence, text)
            left = alone
            if alone.contains(where: { $0.contains(range.lowerBound) }) { continue }
            let notes = places.all.map { Self.line(text[words[$0]]) }
            guard add(Candidate(token: 0, range: range, part: position, words: notes), to: rule) else { return false }
        }
        return true
    }

    private mutating func regions(
        _ searches: [Search], _ sentence: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
    ) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for search in searches {
            _ = patterns.search(search, text, sentence) { match in
                found.append(match)
                return found.count < RuleHaul.most
            }
        }
        return found
    }

    /// The words from the first to the last of a sequence around its anchor, as positions; nil when it is not there.
    private mutating func places(
        _ sequence: SequenceSearch, _ words: [Range<Int>], _ start: Int, _ text: UnsafeBufferPointer<UInt8>
    ) -> (all: ClosedRange<Int>, targets: [Range<Int>])? {
        var (low, high) = (start, start)
        var targets: [Range<Int>] = []
        let elements = sequence.elements
        if elements[sequence.anchor].form.isTarget { targets.append(words[start]) }
        for index in stride(from: sequence.anchor - 1, through: 0, by: -1) {
            if low == 0, elements[...index].allSatisfy({ $0.form.isNegated }) { break }
            guard let place = place(elements[index], words, from: low - 1, step: -1, text) else { return nil }
            low = place
            if elements[index].form.isTarget { targets.insert(words[place], at: 0) }
        }
        for index in elements.indices.dropFirst(sequence.anchor + 1) {
            if high == words.count - 1, elements[index...].allSatisfy({ $0.form.isNegated }) { break }
            guard let place = place(elements[index], words, from: high + 1, step: 1, text) else { return nil }
            high = place
            if elements[index].form.isTarget { targets.append(words[place]) }
        }
        return (low...high, targets)
    }

    /// The word that an element takes, with at most as many before it as it may skip.
    private mutating func place(
        _ element: SequenceSearch.Element, _ words: [Range<Int>], from start: Int, step: Int,
        _ text: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        for skipped in 0...max(0, element.form.skip) {
            let place = start + skipped * step
            guard words.indices.contains(place) else { return nil }
            if matches(element, words[place], text) { return place }
        }
        return nil
    }

    private mutating func matches(
        _ element: SequenceSearch.Element, _ word: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        // What is no text is no word.
        if text[word.lowerBound] == PageText.gap { return false }
        guard let search = element.search else { return !element.form.isNegated }
        let isMatched = patterns.match(search, text, word, at: word.lowerBound) == word
        // What could not be looked at is neither.
        return isMatched != element.form.isNegated && patterns.isRunning(search)
    }
}
