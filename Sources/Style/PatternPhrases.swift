extension PatternShape {
    /// The most phrases that one pattern is written out in.
    static let mostPhrases = 64

    /// All that the pattern can match, when that is a few phrases and nothing else, in the order in which it tries them. What
    /// takes no room may still say no: see `hasConditions`.
    var phrases: [[UInt8]]? {
        switch self {
        case .literal(let bytes): return [bytes]
        case .choiceOf(let characters): return characters
        case .space: return [[0x20]]
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

    /// The words with which every match begins, up to the last space that comes behind words of the pattern's own; nil when it
    /// begins in another way. Where they do not stand, the pattern need not be tried.
    var head: [[UInt8]]? {
        guard case .sequence(let items) = self else { return nil }
        for end in items.indices.dropFirst().reversed() where items[end].isSpace {
            guard let phrases = PatternShape.sequence(Array(items[..<end])).phrases else { continue }
            return !phrases.isEmpty && phrases.allSatisfy(Self.isOfWords) ? phrases : nil
        }
        return nil
    }

    /// Whether it is one space or more.
    private var isSpace: Bool {
        switch self {
        case .space: true
        case .literal(let bytes): !bytes.isEmpty && bytes.allSatisfy { $0 == 0x20 }
        case .choiceOf(let characters):
            !characters.isEmpty
                && characters.allSatisfy { String(decoding: $0, as: UTF8.self).allSatisfy(\.isWhitespace) }
        case .repeated(let item, let least, _): least > 0 && item.isSpace
        default: false
        }
    }

    /// Whether words stand at both its ends.
    private static func isOfWords(_ phrase: [UInt8]) -> Bool {
        let scalars = String(decoding: phrase, as: UTF8.self).unicodeScalars
        return scalars.first?.isWordCharacter == true && scalars.last?.isWordCharacter == true
    }

    /// Whether it looks at more than the phrases it stands for.
    var hasConditions: Bool {
        switch self {
        case .edge, .assertion, .space: true
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
        case .digit, .capital, .space, .any, .edge, .assertion, .unknown: return false
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
