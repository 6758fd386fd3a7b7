/// Looks at the capitals of a stretch of text.
struct CapitalSearch: Sendable {
    let form: StyleRule.Capitalization
    let prefix: Search?
    /// For a style that is a pattern.
    let pattern: Search?
}

extension RuleCompiler {
    mutating func capitals(
        _ form: StyleRule.Capitalization, _ rule: StyleRule
    ) throws(StyleProblem) -> CapitalSearch {
        var pattern: Search?
        if case .pattern(let token) = form.style { pattern = try self.pattern(token, 0, rule).first?.search }
        var prefix: Search?
        if let token = form.prefix { prefix = try self.pattern(token, 0, rule).first?.search }
        return CapitalSearch(form: form, prefix: prefix, pattern: pattern)
    }
}

extension StyleRun {
    /// Keeps the stretches of a part whose capitals are not right; exceptions are for later, and make none wrong.
    mutating func examineCapitals(
        _ rule: Int, _ position: Int, _ text: UnsafeBufferPointer<UInt8>, _ capitals: CapitalSearch
    ) {
        for stretch in stretches(rule, position, text) {
            guard stretch.count <= Self.longestCapitals else {
                unfinished.insert(rule)
                continue
            }
            let range = trimmed(stretch, text)
            if range.isEmpty || expected(capitals, range, [], text) == nil { continue }
            guard add(Candidate(token: 0, range: range, part: position), to: rule) else { return }
        }
    }

    /// The longest stretch whose capitals are looked at, in bytes: no heading and no sentence is longer.
    private static let longestCapitals = 16_384

    /// Without spaces at its ends.
    private func trimmed(_ stretch: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var (low, high) = (stretch.lowerBound, stretch.upperBound)
        while low < high, text[low] <= 0x20, text[low] != PageText.gap { low += 1 }
        while high > low, text[high - 1] <= 0x20, text[high - 1] != PageText.gap { high -= 1 }
        return low..<high
    }

    /// How a text should be written; nil when it is right.
    mutating func expected(
        _ capitals: CapitalSearch, _ range: Range<Int>, _ exceptions: [Range<Int>], _ text: UnsafeBufferPointer<UInt8>
    ) -> String? {
        let exceptions = exceptions.filter { range.contains($0) }
        let start = capitals.prefix.flatMap { patterns.match($0, text, range, at: range.lowerBound)?.upperBound }
        let rest = (start ?? range.lowerBound)..<range.upperBound
        let check = CapitalCheck(text: text, range: rest, exceptions: exceptions)
        let words: String?
        switch capitals.form.style {
        case .title(let isChicago):
            words = check.title(isChicago: isChicago, threshold: capitals.form.threshold)
        case .sentence:
            words = check.sentence(indicators: capitals.form.indicators, threshold: capitals.form.threshold)
        case .lower: words = check.changed { $0.lowercased() }
        case .upper: words = check.changed { $0.uppercased() }
        case .pattern(let token):
            guard let pattern = capitals.pattern, exceptions.isEmpty else { return nil }
            var isFound = false
            _ = patterns.search(pattern, text, range) { _ in
                isFound = true
                return false
            }
            return isFound ? nil : token.text
        }
        return words.map { Self.line(text[range.lowerBound..<rest.lowerBound]) + $0 }
    }
}
