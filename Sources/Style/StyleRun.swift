import Markdown

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
    /// What its message says, where that is not what stands there.
    var note: String?
    /// The same, word for word.
    var words: [String] = []
}

/// What one rule met in a text.
struct RuleHaul {
    var candidates: [Candidate] = []
    /// What does not count.
    var exceptions: [Range<Int>] = []

    /// More is not kept.
    static let most = 2_000
    /// More accepted words are not kept.
    static let mostAccepted = 200_000
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
    private var reachesOf: (mask: ScopeMask, field: String?, isSkipped: Bool)?
    private(set) var sentences: [Range<Int>]?
    /// Whether any rule looks at the part.
    private var isLookedAt = false
    var sentencePieces: [(range: Range<Int>, facts: TextFacts)]?
    var linkPieces: [(range: Range<Int>, facts: TextFacts)]?
    /// Phrases that may still be compared.
    var comparisons: Int
    /// What was asked of the dictionary.
    let asked: AskedWords
    /// Parts in which accepted words were looked for by their patterns.
    var acceptedIn: Set<Int> = []
    /// What the whole text holds, when a rule measures it.
    var measure = WordMeasure()

    init(_ checker: StyleChecker, _ text: StyleText, spelling: (any Spelling)?, asked: AskedWords?) {
        self.checker = checker
        self.asked = asked ?? AskedWords()
        self.spelling = spelling
        source = text.bytes
        page = PageText(text, wanted: checker.wanted, keepsSkipped: checker.needsContext)
        hauls = Array(repeating: RuleHaul(), count: checker.rules.count)
        reaches = Array(repeating: .none, count: checker.rules.count)
        patterns = PatternRun(
            searches: checker.searchCount, isValidUTF8: String(validating: page.bytes, as: UTF8.self) != nil)
        comparisons = 100_000 + 8 * page.bytes.count
        measure.add {
            $0.lists = text.markdown.listCount
            $0.codeBlocks = text.markdown.codeBlocks.count
            $0.quotations = text.markdown.quotationCount
        }
        folded.reserve(min(page.bytes.count, 8_192))
    }

    mutating func report() -> StyleReport {
        let bytes = page.bytes
        bytes.withUnsafeBufferPointer { text in
            for position in page.parts.indices { look(at: position, text) }
        }
        return bytes.withUnsafeBufferPointer { text in
            for rule in checker.measuringRules { judgeMeasure(rule, text) }
            return findings(text)
        }
    }

    private mutating func look(at position: Int, _ text: UnsafeBufferPointer<UInt8>) {
        let part = page.parts[position]
        guard updateReaches(part) else { return }
        sentences = nil
        sentencePieces = nil
        linkPieces = nil
        folded.read(text, part.range)
        let (bytes, words) = (folded.bytes, folded.words)
        bytes.withUnsafeBufferPointer { bytes in
            words.withUnsafeBufferPointer { words in
                if !checker.table.isEmpty { walk(position, text, bytes, words) }
                search(position, text, bytes)
                for rule in checker.countingRules where reaches[rule] != .none { count(rule, position, text, words) }
                for rule in checker.spellingRules where reaches[rule] != .none { spell(rule, position, text, words) }
                for rule in checker.examiningRules where reaches[rule] != .none {
                    examine(rule, position, text, bytes, words)
                }
                if !checker.measuringRules.isEmpty { measure(part, text, bytes, words) }
            }
        }
    }

    /// False when no rule looks at the part.
    private mutating func updateReaches(_ part: PagePart) -> Bool {
        if let known = reachesOf, known == (part.mask, part.field, part.isSkipped) { return isLookedAt }
        reachesOf = (part.mask, part.field, part.isSkipped)
        isLookedAt = false
        for (index, rule) in checker.rules.enumerated() {
            reaches[index] = rule.reach(in: part)
            if reaches[index] != .none, !rule.isVocabulary { isLookedAt = true }
        }
        return isLookedAt
    }

    private mutating func examine(
        _ rule: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>,
        _ words: UnsafeBufferPointer<Word>
    ) {
        switch checker.rules[rule].examination {
        case .repetition(let repetition): examineRepetition(rule, position, text, words, repetition)
        case .capitals(let capitals): examineCapitals(rule, position, text, capitals)
        case .sequence(let sequence): examineSequence(rule, position, text, folded, sequence)
        case .measure: examineMeasure(rule, position, text, folded, words)
        case nil: break
        }
    }

    // MARK: - Stretches

    /// The stretches of a part that a rule looks at.
    mutating func stretches(_ rule: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        switch reaches[rule] {
        case .none: return []
        case .whole: return [page.parts[position].range]
        case .links: return Array(page.links[page.parts[position].links])
        case .sentences:
            if let sentences { return sentences }
            let cut = SentenceCutter(text: text, part: page.parts[position].range).sentences()
            sentences = cut
            return cut
        }
    }

    mutating func add(_ candidate: Candidate, to rule: Int) -> Bool {
        guard hauls[rule].candidates.count < RuleHaul.most else {
            unfinished.insert(rule)
            return false
        }
        hauls[rule].candidates.append(candidate)
        return true
    }
}
