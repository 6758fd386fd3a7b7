extension StyleRun {
    /// Of two ways to write something: keeps what stands behind the first use of the other.
    func inconsistent(_ candidates: [Candidate]) -> [Candidate] {
        var seen: Set<Int> = []
        var end = 0
        return candidates.filter { candidate in
            guard candidate.range.lowerBound >= end else { return false }
            end = candidate.range.upperBound
            seen.insert(candidate.token)
            return seen.contains(candidate.token ^ 1)
        }
    }

    /// What asks for something that is not there. `candidates` stand in order.
    mutating func unmet(
        _ candidates: [Candidate], _ rule: Int, _ definition: Search, _ text: UnsafeBufferPointer<UInt8>
    ) -> [Candidate] {
        guard case .conditional(let form) = checker.rules[rule].rule.kind else { return [] }
        var unmet: [Candidate] = []
        var defined: Set<String> = []
        var rest = candidates[...]
        for position in page.parts.indices where !rest.isEmpty {
            for stretch in stretches(of: rule, in: position, text) {
                guard let met = define(&defined, by: definition, in: stretch, form.secondHasGroups, text) else {
                    // Who does not know what is defined, does not know what is not.
                    unfinished.insert(rule)
                    return []
                }
                while let next = rest.first, next.range.lowerBound < stretch.upperBound {
                    rest = rest.dropFirst()
                    let isMet =
                        form.secondHasGroups
                        ? defined.contains(String(decoding: text[next.range], as: UTF8.self)) : met
                    if !isMet { unmet.append(next) }
                }
            }
        }
        return unmet
    }

    /// Adds what a stretch defines; true when it holds the definition at all, nil when that took too long.
    private mutating func define(
        _ defined: inout Set<String>, by definition: Search, in stretch: Range<Int>, _ hasGroups: Bool,
        _ text: UnsafeBufferPointer<UInt8>
    ) -> Bool? {
        var matches: [Range<Int>] = []
        let isDone = patterns.search(definition, text, stretch) { match in
            matches.append(match)
            return hasGroups && matches.count < RuleHaul.most
        }
        guard isDone else { return nil }
        guard hasGroups else { return !matches.isEmpty }
        for match in matches {
            for case .some(let group) in patterns.groups(definition, text, stretch, at: match.lowerBound) ?? []
            where !group.isEmpty { defined.insert(String(decoding: text[group], as: UTF8.self)) }
        }
        return !matches.isEmpty
    }

    /// The stretches of any part that a rule looks at.
    private func stretches(of rule: Int, in position: Int, _ text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        let part = page.parts[position]
        switch checker.rules[rule].reach(in: part) {
        case .none: return []
        case .whole: return [part.range]
        case .links: return Array(page.links[part.links])
        case .sentences: return SentenceCutter(text: text, part: part.range).sentences()
        }
    }
}
