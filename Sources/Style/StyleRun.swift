import Markdown
import Text

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
    var notes: [String] = []
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

/// All of a part that decides which rules look at it.
struct PartKind: Hashable {
    let mask: ScopeMask
    let field: String?
    let isSkipped: Bool
    /// The pieces that it has: what only looks at others does not look at it.
    let pieces: ScopeMask

    init(_ part: PagePart) {
        (mask, field, isSkipped) = (part.mask, part.field, part.isSkipped)
        var pieces = ScopeMask.sentence
        if !part.inline.links.isEmpty { pieces.insert(.link) }
        if !part.inline.strong.isEmpty { pieces.insert(.strong) }
        if !part.inline.emphasis.isEmpty { pieces.insert(.emphasis) }
        self.pieces = pieces
    }
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
    private var kindOfPart: PartKind?
    /// Whether any rule looks at the part.
    private var isReached = false
    /// Patterns that may be looked for in the part and that the automaton has nothing to say of.
    private(set) var apart: [Int] = []
    var pieces = PartPieces()
    var phrases: PhraseProgress
    var due = DuePatterns()
    var digits = DigitRows()
    let memory: StyleMemory
    /// The memory's.
    let anchored: AnchoredScreens?
    var automaton: ScreenAutomaton?
    /// Parts in which accepted words were looked for by their patterns.
    var acceptedIn: Set<Int> = []
    /// What the whole text holds, when a rule measures it.
    var measure: WordMeasure

    init(_ checker: StyleChecker, _ text: StyleText, spelling: (any Spelling)?, memory: StyleMemory) {
        self.checker = checker
        self.memory = memory
        memory.meet(text.bytes.count, by: checker)
        anchored = memory.anchored
        automaton = memory.automaton
        swap(&due.inParts, &memory.due)
        self.spelling = spelling
        source = text.bytes
        measure = WordMeasure(lengths: memory.lengths(countsEnglish: checker.asksEnglish))
        page = PageText(
            text, wanted: checker.wanted, language: checker.language, keepsSkipped: checker.needsContext)
        hauls = Array(repeating: RuleHaul(), count: checker.rules.count)
        reaches = Array(repeating: .none, count: checker.rules.count)
        patterns = PatternRun(
            searches: checker.searchCount, isValidUTF8: firstInvalidUTF8(in: page.bytes) == nil)
        phrases = PhraseProgress(bytes: page.bytes.count, conditions: checker.table.conditions.count)
        let blocks = page.blocks
        measure.add { ($0.lists, $0.codeBlocks, $0.quotations) = (blocks.lists, blocks.code, blocks.quotations) }
        folded.reserve(min(page.bytes.count, 8_192))
    }

    mutating func report() -> StyleReport {
        let bytes = page.bytes
        bytes.withUnsafeBufferPointer { text in
            findDue(text)
            for position in page.parts.indices { look(at: position, text) }
        }
        memory.due = due.inParts
        if page.isCut { unfinished.formUnion(checker.rules.indices) }
        return bytes.withUnsafeBufferPointer { text in
            for rule in checker.measuringRules { judgeMeasure(rule, text) }
            return findings(text)
        }
    }

    private mutating func look(at position: Int, _ text: UnsafeBufferPointer<UInt8>) {
        let part = page.parts[position]
        guard updateReaches(part) else { return }
        pieces.forget()
        folded.read(text, part.range)
        if !checker.triggers.isEmpty, automaton(for: position) == nil { folded.findPairs() }
        let (bytes, words) = (folded.bytes, folded.words)
        bytes.withUnsafeBufferPointer { bytes in
            words.withUnsafeBufferPointer { words in
                if !checker.table.isEmpty { walk(position, text, bytes, words) }
                search(position, text, bytes)
                for number in checker.countingRules.indices
                where reaches[checker.countingRules[number].rule] != .none {
                    count(number, position, text, bytes, words)
                }
                for spelled in checker.spellingRules where reaches[spelled.rule] != .none {
                    spell(spelled.rule, isCustom: spelled.isCustom, position, text, bytes, words)
                }
                for rule in checker.examiningRules where reaches[rule] != .none {
                    examine(rule, position, text, bytes, words)
                }
                if !checker.measuringRules.isEmpty { measure(position, text, bytes, words) }
            }
        }
    }

    /// False when no rule looks at the part.
    private mutating func updateReaches(_ part: PagePart) -> Bool {
        let kind = PartKind(part)
        if kind == kindOfPart { return isReached }
        kindOfPart = kind
        if let known = memory.reaches.known(kind) {
            (reaches, isReached, apart) = known
            return isReached
        }
        for index in reaches.indices { reaches[index] = checker.rules[index].isVocabulary ? .whole : .none }
        isReached = false
        for filter in checker.filters where filter.takes(part.mask) && filter.reach.canReach(into: kind.pieces) {
            if part.isSkipped, !checker.rules[filter.rule].needsContext { continue }
            if filter.asksField, asks(filter, part) == .none { continue }
            reaches[filter.rule].formUnion(filter.reach)
            isReached = true
        }
        apart = memory.automaton.map(patternsApart) ?? []
        memory.reaches.note((reaches, isReached, apart), of: kind)
        return isReached
    }

    /// The automaton looks at whole parts, and only for patterns that have a screen.
    private func patternsApart(from automaton: ScreenAutomaton) -> [Int] {
        checker.triggers.indices.filter { index in
            let reach = reaches[checker.triggers[index].rule]
            return reach != .none && !(reach.isWhole && automaton.screens(index))
        }
    }

    private func asks(_ filter: ScopeFilter, _ part: PagePart) -> ScopeReach {
        checker.rules[filter.rule].rule.scopes[filter.scope].reach(in: part.mask, field: part.field)
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

    mutating func add(_ candidate: Candidate, to rule: Int) -> Bool {
        guard hauls[rule].candidates.count < RuleHaul.most else {
            unfinished.insert(rule)
            return false
        }
        hauls[rule].candidates.append(candidate)
        return true
    }
}
