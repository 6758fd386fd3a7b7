import Findings
import Text
import YAML

extension KindReader {
    func capitalization() throws(StyleProblem) -> Result {
        try checkKeys(["match", "style", "exceptions", "indicators", "threshold", "prefix"])
        let match = try form.requiredToken("match")
        let isChicago = try isChicago()
        let style: StyleRule.Capitalization.Style =
            switch match.text {
            case "$title": .title(isChicago: isChicago)
            case "$sentence": .sentence
            case "$lower": .lower
            case "$upper": .upper
            default: .pattern(match)
            }
        let threshold = try form.decimal("threshold") ?? 0
        guard (0...1).contains(threshold) else { throw form.problem(.badThreshold, at: form["threshold"]) }
        let kind = StyleRule.Capitalization(
            style: style, exceptions: try form.tokens("exceptions"),
            indicators: try form.tokens("indicators").map(\.text),
            // Nothing filled in, and 0, are Vale's own number.
            threshold: threshold == 0 ? 0.8 : threshold, prefix: try form.tokens("prefix").first)
        return Result(kind: .capitalization(kind), usesVocabulary: try form.flag("vocab", otherwise: true))
    }

    private func isChicago() throws(StyleProblem) -> Bool {
        guard let style = try form.text("style") else { return false }
        guard ["AP", "Chicago"].contains(style) else {
            throw form.problem(
                .ruleNotOneOf(
                    "style", printable(style), ["AP", "Chicago"], nearest(to: style, among: ["AP", "Chicago"])),
                at: form["style"])
        }
        return style == "Chicago"
    }

    // MARK: - Numbers

    func metric() throws(StyleProblem) -> StyleRule.Metric {
        try checkKeys(["formula", "condition"])
        return StyleRule.Metric(
            formula: try formula("formula"), condition: try formula("condition", isCondition: true),
            isOfWholeText: try isOfWholeText())
    }

    private func formula(_ key: String, isCondition: Bool = false) throws(StyleProblem) -> Formula {
        let token = try form.requiredToken(key)
        do throws(FormulaProblem) { return try FormulaReader.read(token.text, isCondition: isCondition) } catch {
            throw form.problem(error.message, at: form[key])
        }
    }

    /// Without a scope, and with `text` or `summary`.
    private func isOfWholeText() throws(StyleProblem) -> Bool {
        try form.lines("scope").allSatisfy { ["text", "summary"].contains($0.text) }
    }

    func readability() throws(StyleProblem) -> StyleRule.Readability {
        try checkKeys(["metrics", "grade"])
        var metrics: [ReadabilityMetric] = []
        for line in try form.lines("metrics") {
            guard let metric = ReadabilityMetric(rawValue: line.text) else {
                let names = ReadabilityMetric.allCases.map(\.rawValue)
                throw form.problem(
                    .ruleNotOneOf("metrics", printable(line.text), names, nearest(to: line.text, among: names)),
                    at: line.node)
            }
            metrics.append(metric)
        }
        guard let first = metrics.first else { throw form.problem(.ruleKeyMissing("metrics")) }
        guard metrics.allSatisfy({ $0.isEasierWhenHigher == first.isEasierWhenHigher }) else {
            throw form.problem(.mixedMetrics, at: form["metrics"])
        }
        guard let grade = try form.decimal("grade") else { throw form.problem(.ruleKeyMissing("grade")) }
        return StyleRule.Readability(metrics: metrics, grade: grade, isOfWholeText: try isOfWholeText())
    }

    // MARK: - Spelling

    /// `threshold`, `dicpath`, `aff` and `dic` are read and not used: which dictionary is asked is not the rule's to say.
    func wordCheck() throws(StyleProblem) -> StyleRule.WordCheck {
        try checkKeys([
            "dictionaries", "filters", "ignore", "custom", "exceptions", "append", "dicpath", "aff", "dic", "threshold",
        ])
        var ignored = WordList()
        for line in try form.lines("ignore") {
            guard let bytes = lists[line.text] else {
                throw form.problem(
                    .unknownWordList(printable(line.text), nearest(to: line.text, among: lists.keys.sorted())),
                    at: line.node)
            }
            guard ignored.add(bytes) else {
                throw form.problem(.wordListNotText(printable(line.text)), at: line.node)
            }
        }
        var filters = try form.tokens("filters")
        for word in try form.tokens("exceptions") {
            if Self.isPlain(word.text) { ignored.add(word.text) } else { filters.append(Self.filter(for: word)) }
        }
        Self.accept(vocabulary, &ignored, &filters)
        return StyleRule.WordCheck(
            dictionaries: try form.lines("dictionaries").map(\.text), filters: filters, ignored: ignored,
            isCustom: try form.flag("custom"))
    }

    /// Accepted words are right with any capitals: how they have to be written is for `Vale.Terms`.
    static func accept(_ vocabulary: StyleVocabulary, _ ignored: inout WordList, _ filters: inout [StyleToken]) {
        for term in vocabulary.accept {
            if isPlain(term) {
                ignored.add(Folding.folded(term))
            } else {
                filters.append(filter(for: StyleToken(text: term, offset: 0)))
            }
        }
    }

    /// Whether a pattern is one word and no more than that.
    private static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.isWordCharacter || $0 == "-" || $0 == "'" || $0 == "’" }
    }

    private static func filter(for token: StyleToken) -> StyleToken {
        let isFree = token.text.hasPrefix("(?i)")
        return StyleToken(
            text: #"(?i)\b(?:"# + (isFree ? String(token.text.dropFirst(4)) : token.text) + #")\b"#,
            offset: token.offset)
    }
}
