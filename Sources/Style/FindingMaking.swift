import Patterns
import Text

extension StyleRun {
    /// Takes out what does not count, and makes findings of the rest.
    mutating func findings(_ text: UnsafeBufferPointer<UInt8>) -> StyleReport {
        var report = StyleReport()
        var quotations: [Int: [Range<Int>]] = [:]
        for rule in checker.rules.indices where !hauls[rule].candidates.isEmpty {
            let compiled = checker.rules[rule]
            let leftAlone = leftAlone(rule, text)
            let most = min(compiled.rule.limit ?? StyleChecker.mostFindings, StyleChecker.mostFindings)
            var (end, count) = (0, 0)
            for candidate in ordered(rule, text) {
                let range = candidate.range
                guard range.lowerBound >= end || compiled.mayOverlap,
                    !page.parts[candidate.part].isSkipped,
                    compiled.judgesExceptionsItself || !leftAlone.contains(where: { $0.excuses(range) }),
                    !(compiled.avoidsLinks && isInLink(candidate)),
                    !(compiled.leavesQuotesAlone && isQuoted(candidate, text, &quotations)),
                    let finding = finding(candidate, compiled, leftAlone, text)
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

    /// What a rule met, in order, without what the rest of the text makes right.
    private mutating func ordered(_ rule: Int, _ text: UnsafeBufferPointer<UInt8>) -> [Candidate] {
        let candidates = hauls[rule].candidates.sorted(by: Self.isBefore)
        switch (checker.rules[rule].rule.kind, checker.rules[rule].capture) {
        case (.consistency, _): return inconsistent(candidates)
        case (.conditional, .definition(let definition)): return unmet(candidates, rule, definition, text)
        default: return candidates
        }
    }

    /// What does not count for a rule: its exceptions, and the accepted words.
    private mutating func leftAlone(_ rule: Int, _ text: UnsafeBufferPointer<UInt8>) -> [[Range<Int>]] {
        var parts: [Int] = []
        for part in hauls[rule].candidates.map(\.part) where part != parts.last { parts.append(part) }
        searchExceptions(rule, in: parts, text)
        var all = [hauls[rule].exceptions.joined]
        if let vocabulary = checker.rules[rule].vocabulary {
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

    private func isInLink(_ candidate: Candidate) -> Bool {
        page.links[page.parts[candidate.part].links].contains { $0.overlaps(candidate.range) }
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

    private typealias Said = (replacement: [String], arguments: [String])

    private mutating func said(
        of candidate: Candidate, _ read: String, _ compiled: CompiledRule, _ leftAlone: [[Range<Int>]],
        _ text: UnsafeBufferPointer<UInt8>
    ) -> Said? {
        switch compiled.rule.kind {
        case .existence, .spelling, .consistency, .conditional: return ([], [read])
        case .repetition, .metric, .readability: return ([], [candidate.note ?? read])
        case .sequence: return ([], candidate.words)
        case .substitution(let form): return swapped(candidate, read, form, compiled, text)
        case .capitalization(let form):
            guard case .capitals(let capitals) = compiled.examination,
                let expected = expected(capitals, candidate.range, leftAlone.flatMap { $0 }, text)
            else { return nil }
            var isCase = false
            if compiled.rule.action?.name == "replace" { isCase = form.style == .sentence || form.style.isTitle }
            let isPlain = Array(read.utf8).elementsEqual(source[page.source(of: candidate.range)])
            return (isCase && isPlain ? [expected] : [], [read, expected])
        case .occurrence(let form):
            let count = candidate.count ?? 0
            let limit = form.max.map { count > $0 ? $0 : form.min ?? $0 } ?? form.min ?? 0
            return ([], [String(count), String(limit)])
        }
    }

    private mutating func swapped(
        _ candidate: Candidate, _ read: String, _ form: StyleRule.Substitution, _ compiled: CompiledRule,
        _ text: UnsafeBufferPointer<UInt8>
    ) -> Said? {
        guard candidate.token < form.swaps.count else { return nil }
        let swap = form.swaps[candidate.token]
        var replacements = swap.replacements
        if case .swaps(let captures) = compiled.capture, let search = captures[candidate.token] {
            replacements = filled(replacements, search, candidate.range, text)
        }
        if replacements.contains(read) { return nil }
        let isPattern = compiled.rule.action?.name != "replace" && replacements.contains(where: Self.isPattern)
        if isPattern, replacements.contains(where: { Self.matchesWhole($0, read) }) { return nil }
        let kept =
            form.keepsCapital
            ? replacements.map { Capital.kept(from: read, in: $0, written: swap.observed.text) } : replacements
        if kept.contains(read) { return nil }
        return (isPattern ? [] : kept, [kept.joined(separator: " / "), read])
    }

    /// With what the groups took in place of `$1`; none when that cannot be known.
    private mutating func filled(
        _ replacements: [String], _ search: Search, _ range: Range<Int>, _ text: UnsafeBufferPointer<UInt8>
    ) -> [String] {
        guard let groups = patterns.groups(search, text, range, at: range.lowerBound) else { return [] }
        let base = range.lowerBound
        let bytes = Array(text[range])
        let inside = groups.map { group in group.map { ($0.lowerBound - base)..<($0.upperBound - base) } }
        return replacements.map { replacement in
            guard Expansion.isNeeded(for: replacement) else { return replacement }
            return String(decoding: Expansion.filled(replacement, 0..<bytes.count, inside, in: bytes), as: UTF8.self)
        }
    }

    /// Whether a replacement says by a pattern what is right, as the words of a vocabulary do: `[Ww]ebsite`.
    private static func isPattern(_ replacement: String) -> Bool {
        replacement.utf8.contains { $0 == 0x5B || $0 == 0x5C } || replacement.contains("(?")
    }

    private static func matchesWhole(_ replacement: String, _ read: String) -> Bool {
        do {
            let pattern = try Pattern(PatternTranslation.translated("(?:\(replacement))\\z"))
            let bytes = Array(read.utf8)
            return bytes.withUnsafeBufferPointer { bytes in
                PatternMatcher().firstMatch(of: pattern, in: bytes, isAnchored: true) == 0..<bytes.count
            }
        } catch {
            return false
        }
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

/// The capital at the start of a sentence.
enum Capital {
    /// The replacement, with a capital when what it replaces has one that the rule did not write.
    static func kept(from read: String, in replacement: String, written: String) -> String {
        guard let first = read.unicodeScalars.first, first.properties.isUppercase,
            let start = replacement.unicodeScalars.first, start.properties.isLowercase,
            written.unicodeScalars.first(where: { $0.properties.isAlphabetic })?.properties.isUppercase != true,
            // `iPhone` stays.
            !replacement.unicodeScalars.contains(where: { $0.properties.isUppercase })
        else { return replacement }
        // In Dutch `ij` is one letter.
        if replacement.hasPrefix("ij") { return "IJ" + replacement.dropFirst(2) }
        var scalars = String.UnicodeScalarView(start.properties.uppercaseMapping.unicodeScalars)
        scalars.append(contentsOf: replacement.unicodeScalars.dropFirst())
        return String(scalars)
    }
}
