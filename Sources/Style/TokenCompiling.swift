import Findings
import Patterns
import Text

extension RuleCompiler {
    /// The pattern of a token; none when its phrases are in the table.
    mutating func search(
        _ token: StyleToken, _ index: Int, _ rule: StyleRule, isNonword: Bool, ignoresCase: Bool,
        isException: Bool = false
    ) throws(StyleProblem) -> [Found] {
        let bytes = Array(token.text.utf8)
        if !isNonword, bytes.allSatisfy(Self.isPlain),
            table.add(
                bytes, rule: rules.count, token: index, isException: isException, ignoresCase: ignoresCase,
                condition: nil)
        {
            return []
        }
        guard let text = try translated(token, rule) else { return [] }
        var form = form(of: text, hasEdges: !isNonword, ignoresCase: ignoresCase, isOfLines: true)
        guard let shape = form.shape else { return try pattern(form, token, index, rule) }
        let keepsWords =
            (form.beginsAtEdge || shape.keepsWords(atStart: true))
            && (form.endsAtEdge || shape.keepsWords(atStart: false))
        // A mark at its end is where no word goes on.
        if shape.isMark(atStart: true) { form.beginsAtEdge = false }
        if shape.isMark(atStart: false) { form.endsAtEdge = false }
        guard keepsWords, let phrases = shape.phrases, phrases.contains(where: { !$0.isEmpty }) else {
            let found = try pattern(form, token, index, rule)
            let isTried = tryBehindHead(form, shape, found, index, isException: isException)
            return isTried ? [] : found
        }
        var condition: (found: [Found], number: Int)?
        if shape.hasConditions {
            let found = try pattern(form, token, index, rule)
            guard let first = found.first else { return [] }
            condition = (found, table.addCondition(first.search, first.trigger))
        }
        var isComplete = true
        for phrase in phrases where !phrase.isEmpty {
            let isAdded = table.add(
                phrase, rule: rules.count, token: index, isException: isException, ignoresCase: form.ignoresCase,
                condition: condition?.number)
            isComplete = isComplete && isAdded
        }
        if isComplete { return [] }
        if let condition { return condition.found }
        return try pattern(form, token, index, rule)
    }

    /// Has a pattern that begins with words of its own tried only where they stand. False when it begins in another way.
    private mutating func tryBehindHead(
        _ form: TokenForm, _ shape: PatternShape, _ found: [Found], _ index: Int, isException: Bool
    ) -> Bool {
        guard form.beginsAtEdge || shape.keepsWords(atStart: true), let head = shape.head, let search = found.first
        else { return false }
        let condition = table.addCondition(search.search, search.trigger)
        var isComplete = true
        for phrase in head {
            let isAdded = table.add(
                phrase, rule: rules.count, token: index, isException: isException, ignoresCase: form.ignoresCase,
                condition: condition)
            isComplete = isComplete && isAdded
        }
        return isComplete
    }

    /// A token, taken apart once: a swap with groups is asked for twice.
    private mutating func form(of text: String, hasEdges: Bool, ignoresCase: Bool, isOfLines: Bool) -> TokenForm {
        let key = FormKey(text: text, hasEdges: hasEdges, ignoresCase: ignoresCase, isOfLines: isOfLines)
        if let known = forms[key] { return known }
        let form = TokenForm(text, hasEdges: hasEdges, ignoresCase: ignoresCase, isOfLines: isOfLines)
        forms[key] = form
        return form
    }

    /// Whether a byte means itself in a pattern.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x24, 0x28...0x2B, 0x2E, 0x3F, 0x5B...0x5E, 0x7B...0x7D: false
        default: true
        }
    }

    /// As PCRE2 has it; nil when that cannot be, and nobody asked to hear so.
    private func translated(_ token: StyleToken, _ rule: StyleRule) throws(StyleProblem) -> String? {
        do throws(TranslationProblem) { return try PatternTranslation.translated(token.text) } catch {
            guard triesPatterns else { return nil }
            throw StyleProblem(file: rule.file, offset: token.offset, message: error.message)
        }
    }

    /// A pattern as it stands; none when it is none and nobody asked to hear so.
    /// - Parameter hasEdges: whether it is to match where `search` finds it: as whole words.
    mutating func pattern(
        _ token: StyleToken, _ index: Int, _ rule: StyleRule, ignoresCase: Bool? = nil, hasEdges: Bool = false
    ) throws(StyleProblem) -> [Found] {
        guard let text = try translated(token, rule) else { return [] }
        var form = form(
            of: text, hasEdges: hasEdges, ignoresCase: ignoresCase ?? rule.ignoresCase, isOfLines: hasEdges)
        if let shape = form.shape {
            if shape.isMark(atStart: true) { form.beginsAtEdge = false }
            if shape.isMark(atStart: false) { form.endsAtEdge = false }
        }
        return try pattern(form, token, index, rule)
    }

    private mutating func pattern(
        _ form: TokenForm, _ token: StyleToken, _ index: Int, _ rule: StyleRule
    ) throws(StyleProblem) -> [Found] {
        do throws(PatternProblem) {
            let pattern = LatePattern(form.pattern, ignoresCase: form.ignoresCase)
            if triesPatterns { _ = try pattern.pattern() }
            searchCount += 1
            let trigger = form.shape.map { Trigger($0, ignoresCase: form.ignoresCase) } ?? Trigger()
            return [(Search(pattern: pattern, token: index, number: searchCount - 1), trigger)]
        } catch {
            let offset = min(max(0, error.offset - form.patternOffset), token.text.utf8.count)
            throw StyleProblem(
                file: rule.file, offset: token.offset,
                message: .badPattern(printable(token.text), error.words, at: offset))
        }
    }
}

/// What a token is taken apart by.
struct FormKey: Hashable {
    let text: String
    let hasEdges: Bool
    let ignoresCase: Bool
    let isOfLines: Bool
}
