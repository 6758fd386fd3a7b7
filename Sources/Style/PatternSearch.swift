/// The patterns that may match in a text.
struct DuePatterns {
    /// In the part that is looked at.
    var patterns: [Int] = []
    /// There too: filters of spelling, and what is counted.
    var besides: [Int] = []
    /// What the automaton found in each part.
    var inParts = DueInParts()
}

/// Where the rows of digits in a part begin: found once, for all patterns that begin with one.
struct DigitRows {
    private var known: [Int] = []
    private var part = -1

    mutating func begins(
        in range: Range<Int>, of position: Int, _ text: UnsafeBufferPointer<UInt8>
    ) -> [Int] {
        if part == position { return known }
        part = position
        known.removeAll(keepingCapacity: true)
        var wasDigit = false
        for index in range {
            let isDigit = text[index] &- 0x30 < 10
            if isDigit, !wasDigit { known.append(index) }
            wasDigit = isDigit
        }
        return known
    }
}

extension StyleRun {
    /// Runs the patterns that may match in a part.
    mutating func search(
        _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        var due = due.patterns
        self.due.patterns = []
        if automaton(for: position) != nil {
            findDue(&due, position, bytes)
        } else {
            checker.due(&due, bytes, folded.facts, folded.pairs, hasRare: folded.hasRare, reaches: reaches)
        }
        for index in due { search(index, position, text, bytes) }
        self.due.patterns = due
    }

    /// What tells all at once which patterns may match in a part. Of a long part a pattern sees pieces, each with an end of its
    /// own: then there is none.
    func automaton(for position: Int) -> ScreenAutomaton? {
        page.parts[position].range.count <= PatternRun.longestPiece ? automaton : nil
    }

    /// Has the automaton, when there is one, look at all parts.
    mutating func findDue(_ text: UnsafeBufferPointer<UInt8>) {
        guard let automaton else { return }
        let parts = page.parts.map { $0.range.count <= PatternRun.longestPiece ? $0.range : 0..<0 }
        if !ScreenLanes.find(&due.inParts, by: automaton, in: text, parts: parts) { self.automaton = nil }
    }

    /// The patterns that may match in a part, by what the automaton found.
    private mutating func findDue(_ due: inout [Int], _ position: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
        due.removeAll(keepingCapacity: true)
        self.due.besides.removeAll(keepingCapacity: true)
        for found in self.due.inParts[position] {
            let index = Int(found)
            if index >= checker.searches.count {
                self.due.besides.append(index)
            } else if reaches[checker.triggerHeads[index].rule].isWhole, mayMatch(index, bytes) {
                due.append(index)
            }
        }
        for index in apart where mayMatch(index, bytes) { due.append(index) }
        due.sort()
    }

    private mutating func mayMatch(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        folded.hasRare || checker.triggers[index].trigger.mayMatch(bytes, folded.facts)
    }

    private mutating func search(
        _ index: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        let rule = checker.triggers[index].rule
        if reaches[rule].isWhole {
            return search(checker.searches[index], rule, position, text, page.parts[position].range)
        }
        let offset = page.parts[position].range.lowerBound
        let hasRare = folded.hasRare
        for (stretch, facts) in factsOfPieces(rule, position, text, bytes) {
            if !hasRare {
                let piece = bytes[(stretch.lowerBound - offset)..<(stretch.upperBound - offset)]
                guard checker.triggers[index].trigger.mayMatch(UnsafeBufferPointer(rebasing: piece), facts) else {
                    continue
                }
            }
            search(checker.searches[index], rule, position, text, stretch)
        }
    }

    /// The sentences or links of a part that a rule looks at, with what they hold (where no rare letter moves them).
    private mutating func factsOfPieces(
        _ rule: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [(range: Range<Int>, facts: TextFacts)] {
        let reach = reaches[rule]
        if let known = self.pieces.facts.first(where: { $0.reach == reach }) { return known.stretches }
        let offset = page.parts[position].range.lowerBound
        let (facts, hasRare) = (folded.facts, folded.hasRare)
        let pieces = stretches(rule, position, text).map { stretch in
            let piece = hasRare ? 0..<0 : (stretch.lowerBound - offset)..<(stretch.upperBound - offset)
            return (stretch, TextFacts(of: UnsafeBufferPointer(rebasing: bytes[piece]), in: facts))
        }
        self.pieces.facts.append((reach, pieces))
        return pieces
    }

    private mutating func search(
        _ search: Search, _ rule: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>
    ) {
        if isScreened(search, position, text, stretch) { return }
        var found: [Range<Int>] = []
        let isDone = patterns.search(search, text, stretch) { match in
            found.append(match)
            return found.count < RuleHaul.most
        }
        if !isDone { unfinished.insert(rule) }
        for match in found {
            guard add(Candidate(token: search.token, range: match, part: position), to: rule) else { return }
        }
    }

    /// Whether a filter of spelling may match in a part.
    /// - Parameter number: which of the patterns that the automaton knows it is.
    mutating func mayMatch(
        _ filter: GuardedSearch, _ number: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        if isAbsent(number, position) { return false }
        return (folded.hasRare || filter.trigger.mayMatch(bytes, folded.facts))
            && !isScreened(filter.search, position, text, page.parts[position].range)
    }

    /// Whether a pattern that the automaton knows certainly matches nowhere in a part.
    /// - Parameter number: which of those it is.
    func isAbsent(_ number: Int, _ position: Int) -> Bool {
        guard let automaton = automaton(for: position), automaton.screens(number) else { return false }
        return !due.besides.contains(number)
    }

    /// Whether a pattern certainly matches nowhere in a stretch of a part.
    mutating func isScreened(
        _ search: Search, _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>
    ) -> Bool {
        // A longer one is looked at in pieces, each with an end of its own.
        guard stretch.count <= PatternRun.longestPiece else { return false }
        if let anchored, search.pattern.beginsAtStart {
            return !anchored.mayMatch(search.number, of: search, text, stretch, at: stretch.lowerBound)
        }
        guard search.pattern.beginsWithDigit else { return !search.pattern.mayMatch(text, stretch, digits: []) }
        let digits = self.digits.begins(in: page.parts[position].range, of: position, text)
        return !search.pattern.mayMatch(text, stretch, digits: digits)
    }
}
