extension PatternShape {
    /// The most phrases that one pattern is written out in.
    static let mostPhrases = 64

    /// All that the pattern can match, when that is a few phrases and nothing else, in the order in which it tries them. What
    /// takes no room may still say no: see `hasConditions`.
    var phrases: [[UInt8]]? {
        switch self {
        case .literal(let bytes): return [bytes]
        case .choiceOf(let characters): return characters
        case .edge, .assertion: return [[]]
        case .digit, .capital, .any, .unknown: return nil
        case .sequence(let items):
            var all: [[UInt8]] = [[]]
            for item in items {
                guard let next = item.phrases, all.count * next.count <= Self.mostPhrases else { return nil }
                all = all.flatMap { start in next.map { start + $0 } }
                if all.contains(where: { $0.count > 2 * RuleForm.longestPattern }) { return nil }
            }
            return all
        case .choice(let choices):
            var all: [[UInt8]] = []
            for choice in choices {
                guard let next = choice.phrases, all.count + next.count <= Self.mostPhrases else { return nil }
                all += next
            }
            return all
        case .repeated(let item, let least, let most):
            guard let once = item.phrases else { return nil }
            if least == 1, most == 1 { return once }
            guard least == 0, most == 1, once.count < Self.mostPhrases else { return nil }
            return once + [[]]
        }
    }

    /// Whether it looks at more than the phrases it stands for.
    var hasConditions: Bool {
        switch self {
        case .edge, .assertion: true
        case .literal, .choiceOf, .digit, .capital, .any, .unknown: false
        case .sequence(let items), .choice(let items): items.contains { $0.hasConditions }
        case .repeated(let item, _, _): item.hasConditions
        }
    }

    /// Whether every match begins, or ends, where a word does, or with a mark that is no part of one.
    func keepsWords(atStart: Bool) -> Bool {
        guard case .sequence(let items) = self else { return isMark(atStart: atStart) }
        for item in atStart ? items : items.reversed() {
            switch item {
            case .edge: return true
            case .assertion: continue
            default: return item.keepsWords(atStart: atStart)
            }
        }
        return false
    }

    /// Whether every match begins, or ends, with a mark that is no part of a word: then the edge of a word is nowhere near.
    func isMark(atStart: Bool) -> Bool {
        switch self {
        case .literal(let bytes): return Self.isMark(bytes, atStart: atStart)
        case .choiceOf(let characters):
            return !characters.isEmpty && characters.allSatisfy { Self.isMark($0, atStart: atStart) }
        case .digit, .capital, .any, .edge, .assertion, .unknown: return false
        case .sequence(let items): return (atStart ? items.first : items.last)?.isMark(atStart: atStart) ?? false
        case .choice(let choices):
            return !choices.isEmpty && choices.allSatisfy { $0.isMark(atStart: atStart) }
        case .repeated(let item, let least, _): return least > 0 && item.isMark(atStart: atStart)
        }
    }

    private static func isMark(_ characters: [UInt8], atStart: Bool) -> Bool {
        let scalars = String(decoding: characters, as: UTF8.self).unicodeScalars
        guard let scalar = atStart ? scalars.first : scalars.last else { return false }
        return !scalar.isWordCharacter && !scalar.properties.isWhitespace
    }
}
