import Text

extension StyleRun {
    /// Takes out what does not count, and makes findings of the rest.
    mutating func findings(_ text: UnsafeBufferPointer<UInt8>) -> StyleReport {
        var report = StyleReport()
        var quotations: [Int: [Range<Int>]] = [:]
        for rule in checker.rules.indices where !hauls[rule].candidates.isEmpty {
            searchExceptions(rule, text)
            let compiled = checker.rules[rule]
            let exceptions = hauls[rule].exceptions
            let avoided = compiled.avoided
            let most = min(compiled.rule.limit ?? StyleChecker.mostFindings, StyleChecker.mostFindings)
            var (end, count) = (0, 0)
            for candidate in hauls[rule].candidates.sorted(by: Self.isBefore) {
                let range = candidate.range
                guard range.lowerBound >= end,
                    !exceptions.contains(where: { $0.contains(range) || range.contains($0) }),
                    avoided.isEmpty || !isAvoided(candidate, by: compiled.rule),
                    !(compiled.leavesQuotesAlone && isQuoted(candidate, text, &quotations)),
                    let finding = finding(candidate, compiled.rule, text)
                else { continue }
                guard count < most else {
                    if compiled.rule.limit == nil { unfinished.insert(rule) }
                    break
                }
                report.findings.append(finding)
                count += 1
                end = range.upperBound
            }
        }
        report.findings.sort(by: StyleFinding.isBefore)
        report.unfinished = Set(unfinished.map { checker.rules[$0].rule.name })
        return report
    }

    /// By place, the longest first, then in the order of the rule.
    private static func isBefore(_ left: Candidate, _ right: Candidate) -> Bool {
        if left.range.lowerBound != right.range.lowerBound { return left.range.lowerBound < right.range.lowerBound }
        if left.range.upperBound != right.range.upperBound { return left.range.upperBound > right.range.upperBound }
        return left.token < right.token
    }

    private mutating func searchExceptions(_ rule: Int, _ text: UnsafeBufferPointer<UInt8>) {
        guard !checker.rules[rule].exceptions.isEmpty else { return }
        var last = -1
        for part in hauls[rule].candidates.map(\.part) where part != last {
            last = part
            for search in checker.rules[rule].exceptions {
                var found: [Range<Int>] = []
                let isDone = patterns.search(search, text, page.parts[part].range) { match in
                    found.append(match)
                    return found.count < RuleHaul.most
                }
                if !isDone { unfinished.insert(rule) }
                hauls[rule].exceptions += found
            }
        }
    }

    /// Whether each place of the rule that takes its part leaves out a piece it touches: a link, strong text.
    private func isAvoided(_ candidate: Candidate, by rule: StyleRule) -> Bool {
        let part = page.parts[candidate.part]
        return !rule.scopes.contains { scope in
            guard scope.reach(in: part.mask, field: part.field) != .none else { return false }
            return ![ScopeMask.link, .strong, .emphasis].contains { piece in
                scope.forbidden.contains(piece) && page.stretches(of: piece, in: part).touches(candidate.range)
            }
        }
    }

    private func isQuoted(
        _ candidate: Candidate, _ text: UnsafeBufferPointer<UInt8>, _ known: inout [Int: [Range<Int>]]
    ) -> Bool {
        let part = page.parts[candidate.part]
        if part.mask.contains(.quotation) { return true }
        let ranges = known[candidate.part] ?? Quotations.ranges(in: text, part.range)
        known[candidate.part] = ranges
        return ranges.touches(candidate.range)
    }

    // MARK: - Words

    /// nil when what stands there is what should stand there.
    private func finding(
        _ candidate: Candidate, _ rule: StyleRule, _ text: UnsafeBufferPointer<UInt8>
    ) -> StyleFinding? {
        let source = page.source(of: candidate.range)
        let read = Self.line(text[candidate.range])
        var replacement: [String] = []
        var arguments = [read]
        switch rule.kind {
        case .existence, .spelling: break
        case .substitution(let form):
            guard candidate.token < form.swaps.count else { return nil }
            let swap = form.swaps[candidate.token]
            replacement = swap.replacements.map { Capital.kept(from: read, in: $0, written: swap.observed.text) }
            if swap.replacements.contains(read) || replacement.contains(read) { return nil }
            arguments = [replacement.joined(separator: " / "), read]
        case .occurrence(let form):
            let count = candidate.count ?? 0
            let limit = form.max.map { count > $0 ? $0 : form.min ?? $0 } ?? form.min ?? 0
            arguments = [String(count), String(limit)]
        }
        return StyleFinding(
            rule: rule.name, range: source, matched: matched(source), replacement: replacement, arguments: arguments)
    }

    private func matched(_ source: Range<Int>) -> String {
        String(decoding: self.source[source.clamped(to: self.source.indices)], as: UTF8.self)
    }

    /// On one line.
    private static func line(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        if bytes.allSatisfy({ $0 >= 0x20 }) { return String(decoding: bytes, as: UTF8.self) }
        return String(decoding: bytes.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }
}

/// The capital at the start of a sentence.
enum Capital {
    /// The replacement, with a capital when what it replaces has one that the rule did not write.
    static func kept(from read: String, in replacement: String, written: String) -> String {
        guard let first = read.unicodeScalars.first, first.properties.isUppercase,
            let start = replacement.unicodeScalars.first, start.properties.isLowercase,
            written.unicodeScalars.first(where: { $0.properties.isAlphabetic })?.properties.isUppercase != true
        else { return replacement }
        // In Dutch `ij` is one letter.
        if replacement.hasPrefix("ij") { return "IJ" + replacement.dropFirst(2) }
        var scalars = String.UnicodeScalarView(start.properties.uppercaseMapping.unicodeScalars)
        scalars.append(contentsOf: replacement.unicodeScalars.dropFirst())
        return String(scalars)
    }
}
