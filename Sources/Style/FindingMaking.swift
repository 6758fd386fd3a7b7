import Text

extension StyleRun {
    /// Takes out what does not count, and makes findings of the rest.
    mutating func findings(_ text: UnsafeBufferPointer<UInt8>) -> StyleReport {
        var report = StyleReport()
        var quotations: [Int: [Range<Int>]] = [:]
        for rule in checker.rules.indices where !hauls[rule].candidates.isEmpty {
            let compiled = checker.rules[rule]
            let leftAlone = leftAlone(rule, text)
            let avoided = compiled.avoided
            let most = min(compiled.rule.limit ?? StyleChecker.mostFindings, StyleChecker.mostFindings)
            var (end, count, wasField) = (0, 0, false)
            for candidate in ordered(rule, text) {
                let range = candidate.range
                // Front matter is a text of its own: what is found there leaves no less room for the page below it.
                if isField(candidate.part) != wasField { (count, wasField) = (0, !wasField) }
                guard range.lowerBound >= end || compiled.mayOverlap,
                    !page.parts[candidate.part].isSkipped,
                    compiled.judgesExceptionsItself || !leftAlone.contains(where: { $0.excuses(range) }),
                    avoided.isEmpty || !isAvoided(candidate, by: compiled.rule),
                    !(compiled.leavesQuotesAlone && isQuoted(candidate, text, &quotations)),
                    let finding = finding(candidate, compiled, leftAlone, text)
                else { continue }
                guard count < most else {
                    if compiled.rule.limit == nil { unfinished.insert(rule) }
                    continue
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

    /// What a rule met, in order, without what the rest of the text makes right.
    private mutating func ordered(_ rule: Int, _ text: UnsafeBufferPointer<UInt8>) -> [Candidate] {
        var candidates = hauls[rule].candidates
        if candidates.count > 1 { candidates.sort(by: Self.isBefore) }
        switch (checker.rules[rule].rule.kind, checker.rules[rule].capture) {
        case (.consistency, _): return inconsistent(candidates)
        case (.conditional, .definition(let definition)): return unmet(candidates, rule, definition, text)
        default: return candidates
        }
    }

    /// What does not count for a rule: its exceptions, and the accepted words.
    private mutating func leftAlone(_ rule: Int, _ text: UnsafeBufferPointer<UInt8>) -> [[Range<Int>]] {
        let vocabulary = checker.rules[rule].vocabulary
        if vocabulary == nil, checker.rules[rule].exceptions.isEmpty, hauls[rule].exceptions.isEmpty { return [] }
        var parts: [Int] = []
        for part in hauls[rule].candidates.map(\.part) where part != parts.last { parts.append(part) }
        searchExceptions(rule, in: parts, text)
        var all = [hauls[rule].exceptions.joined]
        if let vocabulary {
            searchExceptions(vocabulary, in: parts.filter { acceptedIn.insert($0).inserted }, text)
            all.append(hauls[vocabulary].exceptions.joined)
        }
        return all
    }

    /// By place, the longest first, then in the order of the rule.
    private static func isBefore(_ left: Candidate, _ right: Candidate) -> Bool {
        if left.range.lowerBound != right.range.lowerBound { return left.range.lowerBound < right.range.lowerBound }
        if left.range.upperBound != right.range.upperBound { return left.range.upperBound > right.range.upperBound }
        return left.token < right.token
    }

    private mutating func searchExceptions(_ rule: Int, in parts: [Int], _ text: UnsafeBufferPointer<UInt8>) {
        for search in checker.rules[rule].exceptions {
            for part in parts {
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
    private mutating func finding(
        _ candidate: Candidate, _ compiled: CompiledRule, _ leftAlone: [[Range<Int>]],
        _ text: UnsafeBufferPointer<UInt8>
    ) -> StyleFinding? {
        let source = page.source(of: candidate.range)
        let matched = matched(source)
        let read = Self.line(text[candidate.range])
        guard var said = said(of: candidate, read, compiled, leftAlone, text) else { return nil }
        if let action = compiled.rule.action, let offered = action.suggestions(for: read) {
            if compiled.rule.kind.takesOneArgument { said.arguments.append(offered.joined(separator: " / ")) }
            // What was worked out of the text says nothing about the markup in it.
            let isFree = action.name == "replace" || action.name == "remove"
            said.replacement = isFree || matched == read ? offered : []
        }
        return StyleFinding(
            rule: compiled.rule.name, range: source, matched: matched, replacement: said.replacement,
            arguments: said.arguments)
    }

    private func matched(_ source: Range<Int>) -> String {
        String(decoding: self.source[source.clamped(to: self.source.indices)], as: UTF8.self)
    }

    /// On one line.
    static func line(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        if bytes.allSatisfy({ $0 >= 0x20 }) { return String(decoding: bytes, as: UTF8.self) }
        return String(decoding: bytes.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }
}
