import Patterns

extension StyleRun {
    typealias Said = (replacement: [String], arguments: [String])

    /// What is said of something that a rule met; nil when that is as it should be.
    mutating func said(
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
