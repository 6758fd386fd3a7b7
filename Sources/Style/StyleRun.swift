/// Something a rule may be about: a match, before what does not count is taken out.
struct Candidate {
    /// Which of the rule's tokens or swaps.
    let token: Int
    /// In the bytes of the page's text.
    let range: Range<Int>
    /// The part it stands in, as its position in the page.
    let part: Int
    /// For a rule that counts: how many there are.
    var count: Int?
}

/// What one rule met in a text.
struct RuleHaul {
    var candidates: [Candidate] = []
    /// What does not count.
    var exceptions: [Range<Int>] = []

    /// More is not kept.
    static let most = 2_000
}

/// One look at one text.
struct StyleRun {
    let checker: StyleChecker
    let page: PageText
    let source: [UInt8]
    let spelling: (any Spelling)?
    var hauls: [RuleHaul]
    var unfinished: Set<Int> = []
    var patterns: PatternRun
    var folded = FoldedText()
    /// How far each rule reaches in the part that is looked at.
    private(set) var reaches: [ScopeReach]
    private var reachesOf: (mask: ScopeMask, field: String?)?
    /// Whether any rule looks at it.
    private var isReached = false
    private(set) var sentences: [Range<Int>]?
    /// The stretches of the part for each way to look at pieces of it, and what they hold.
    private var reached: [(reach: ScopeReach, stretches: [Range<Int>])] = []
    private var reachedFacts: [(reach: ScopeReach, stretches: [(range: Range<Int>, facts: TextFacts)])] = []
    /// Phrases that may still be compared.
    var comparisons: Int
    /// What was asked of the dictionary.
    let asked: AskedWords

    init(_ checker: StyleChecker, _ text: StyleText, spelling: (any Spelling)?, asked: AskedWords?) {
        self.checker = checker
        self.asked = asked ?? AskedWords()
        self.spelling = spelling
        source = text.bytes
        page = PageText(text, wanted: checker.wanted, language: checker.language)
        hauls = Array(repeating: RuleHaul(), count: checker.rules.count)
        reaches = Array(repeating: .none, count: checker.rules.count)
        patterns = PatternRun(
            searches: checker.searchCount, isValidUTF8: String(validating: page.bytes, as: UTF8.self) != nil)
        comparisons = 100_000 + 8 * page.bytes.count
        folded.reserve(min(page.bytes.count, 8_192))
    }

    mutating func report() -> StyleReport {
        let bytes = page.bytes
        bytes.withUnsafeBufferPointer { text in
            for position in page.parts.indices { look(at: position, text) }
        }
        if page.isCut { unfinished.formUnion(checker.rules.indices) }
        return bytes.withUnsafeBufferPointer { findings($0) }
    }

    private mutating func look(at position: Int, _ text: UnsafeBufferPointer<UInt8>) {
        let part = page.parts[position]
        guard updateReaches(part) else { return }
        sentences = nil
        if !reached.isEmpty {
            reached.removeAll(keepingCapacity: true)
            reachedFacts.removeAll(keepingCapacity: true)
        }
        folded.read(text, part.range)
        let (bytes, words) = (folded.bytes, folded.words)
        bytes.withUnsafeBufferPointer { bytes in
            words.withUnsafeBufferPointer { words in
                if !checker.table.isEmpty { walk(position, text, bytes, words) }
                search(position, text, bytes)
                for rule in checker.countingRules where reaches[rule] != .none { count(rule, position, text, words) }
                for rule in checker.spellingRules where reaches[rule] != .none { spell(rule, position, text, words) }
            }
        }
    }

    /// False when no rule looks at the part.
    private mutating func updateReaches(_ part: PagePart) -> Bool {
        if let known = reachesOf, known.mask == part.mask, known.field == part.field { return isReached }
        reachesOf = (part.mask, part.field)
        for index in reaches.indices { reaches[index] = .none }
        isReached = false
        for filter in checker.filters where filter.takes(part.mask) {
            if filter.asksField, asks(filter, part) == .none { continue }
            reaches[filter.rule].formUnion(filter.reach)
            isReached = true
        }
        return isReached
    }

    private func asks(_ filter: ScopeFilter, _ part: PagePart) -> ScopeReach {
        checker.rules[filter.rule].rule.scopes[filter.scope].reach(in: part.mask, field: part.field)
    }

    // MARK: - Stretches

    /// The stretches of a part that a rule looks at.
    mutating func stretches(_ rule: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        let reach = reaches[rule]
        if reach.isWhole { return [page.parts[position].range] }
        if reach == .none { return [] }
        if reach == .sentences, let sentences { return sentences }
        if let known = reached.first(where: { $0.reach == reach }) { return known.stretches }
        let stretches = pieces(reach, position, text)
        reached.append((reach, stretches))
        return stretches
    }

    private mutating func pieces(
        _ reach: ScopeReach, _ position: Int, _ text: UnsafeBufferPointer<UInt8>
    ) -> [Range<Int>] {
        if reach == .sentences { return allSentences(position, text) }
        var stretches: [Range<Int>] = []
        for combination in reach.combinations { stretches += pieces(combination, position, text) }
        return stretches.joined
    }

    /// The stretches of a part that are all of these pieces at once.
    private mutating func pieces(
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

    private mutating func allSentences(_ position: Int, _ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        if let sentences { return sentences }
        let cut = SentenceCutter(text: text, part: page.parts[position].range).sentences()
        sentences = cut
        return cut
    }

    mutating func add(_ candidate: Candidate, to rule: Int) -> Bool {
        guard hauls[rule].candidates.count < RuleHaul.most else {
            unfinished.insert(rule)
            return false
        }
        hauls[rule].candidates.append(candidate)
        return true
    }

    // MARK: - Patterns

    /// Runs the patterns that may match in a part.
    private mutating func search(
        _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        let (facts, hasRare) = (folded.facts, folded.hasRare)
        let triggers = checker.triggers
        for index in triggers.indices {
            let trigger = triggers[index]
            guard reaches[trigger.rule] != .none,
                hasRare || trigger.trigger.mayMatch(bytes, facts)
            else { continue }
            if reaches[trigger.rule].isWhole {
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
        let reach = reaches[rule]
        if let known = reachedFacts.first(where: { $0.reach == reach }) { return known.stretches }
        let offset = page.parts[position].range.lowerBound
        let (facts, hasRare) = (folded.facts, folded.hasRare)
        let pieces = stretches(rule, position, text).map { stretch in
            let piece = hasRare ? 0..<0 : (stretch.lowerBound - offset)..<(stretch.upperBound - offset)
            return (stretch, TextFacts(of: UnsafeBufferPointer(rebasing: bytes[piece]), in: facts))
        }
        reachedFacts.append((reach, pieces))
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
