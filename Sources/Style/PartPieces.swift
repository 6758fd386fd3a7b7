/// Into what the part of a text that is looked at was cut up, for rules that look at pieces of it.
struct PartPieces {
    var sentences: [Range<Int>]?
    /// Its stretches for each way to look at pieces.
    var stretches: [(reach: ScopeReach, stretches: [Range<Int>])] = []
    /// The same, with what they hold.
    var facts: [(reach: ScopeReach, stretches: [(range: Range<Int>, facts: TextFacts)])] = []

    /// What was cut up belongs to one part.
    mutating func forget() {
        sentences = nil
        guard !stretches.isEmpty || !facts.isEmpty else { return }
        stretches.removeAll(keepingCapacity: true)
        facts.removeAll(keepingCapacity: true)
    }
}

extension StyleRun {
    /// The stretches of a part that a rule looks at.
    mutating func stretches(_ rule: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        let reach = reaches[rule]
        if reach.isWhole { return [page.parts[position].range] }
        if reach == .none { return [] }
        if reach == .sentences, let sentences = pieces.sentences { return sentences }
        if let known = pieces.stretches.first(where: { $0.reach == reach }) { return known.stretches }
        let stretches = cut(reach, position, text)
        pieces.stretches.append((reach, stretches))
        return stretches
    }

    mutating func cut(
        _ reach: ScopeReach, _ position: Int, _ text: UnsafeBufferPointer<UInt8>
    ) -> [Range<Int>] {
        if reach == .sentences { return allSentences(position, text) }
        var stretches: [Range<Int>] = []
        for combination in reach.combinations { stretches += cut(combination, position, text) }
        return stretches.joined
    }

    /// The stretches of a part that are all of these pieces at once.
    private mutating func cut(
        _ combination: ScopeMask, _ position: Int, _ text: UnsafeBufferPointer<UInt8>
    ) -> [Range<Int>] {
        let part = page.parts[position]
        var stretches = [part.range]
        for piece in [ScopeMask.link, .strong, .emphasis] where combination.contains(piece) {
            stretches = stretches.shared(with: Array(page.stretches(of: piece, in: part)))
        }
        if combination.contains(.sentence) { stretches = stretches.shared(with: allSentences(position, text)) }
        return stretches
    }

    mutating func allSentences(_ position: Int, _ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        if let sentences = pieces.sentences { return sentences }
        let found = SentenceCutter(text: text, part: page.parts[position].range).sentences()
        pieces.sentences = found
        return found
    }
}
