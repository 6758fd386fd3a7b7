extension StyleRun {
    /// Runs the patterns that may match in a part.
    mutating func search(
        _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        let (facts, hasRare) = (folded.facts, folded.hasRare)
        let triggers = checker.triggers
        for index in triggers.indices {
            let trigger = triggers[index]
            guard reaches[trigger.rule] != .none,
                hasRare || trigger.trigger.mayMatch(bytes, facts)
            else { continue }
            if reaches[trigger.rule] == .whole {
                search(checker.searches[index], trigger.rule, position, text, page.parts[position].range)
            } else {
                let offset = page.parts[position].range.lowerBound
                for (stretch, facts) in pieces(trigger.rule, position, text, bytes) {
                    if !hasRare {
                        let piece = bytes[(stretch.lowerBound - offset)..<(stretch.upperBound - offset)]
                        guard trigger.trigger.mayMatch(UnsafeBufferPointer(rebasing: piece), facts) else { continue }
                    }
                    search(checker.searches[index], trigger.rule, position, text, stretch)
                }
            }
        }
    }

    /// The sentences or links of a part that a rule looks at, with what they hold (where no rare letter moves them).
    private mutating func pieces(
        _ rule: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [(range: Range<Int>, facts: TextFacts)] {
        let isLinks = reaches[rule] == .links
        if let known = isLinks ? linkPieces : sentencePieces { return known }
        let offset = page.parts[position].range.lowerBound
        let (facts, hasRare) = (folded.facts, folded.hasRare)
        let pieces = stretches(rule, position, text).map { stretch in
            let piece = hasRare ? 0..<0 : (stretch.lowerBound - offset)..<(stretch.upperBound - offset)
            return (stretch, TextFacts(of: UnsafeBufferPointer(rebasing: bytes[piece]), in: facts))
        }
        if isLinks { linkPieces = pieces } else { sentencePieces = pieces }
        return pieces
    }

    private mutating func search(
        _ search: Search, _ rule: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>
    ) {
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
}
