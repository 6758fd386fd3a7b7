import Glibc
extension StyleRun {
    /// Of two ways to write something: keeps what stands behind the first use of the other. Front matter is a text of its own: what
    /// it says changes nothing about the page below it.
    func inconsistent(_ candidates: [Candidate]) -> [Candidate] {
        var (inFields, inBody): (Set<Int>, Set<Int>) = ([], [])
        var end = 0
        return candidates.filter { candidate in
            guard candidate.range.lowerBound >= end else { return false }
            end = candidate.range.upperBound
            if isField(candidate.part) {
                inFields.insert(candidate.token)
                return inFields.contains(candidate.token ^ 1)
            }
            inBody.insert(candidate.token)
            return inBody.contains(candidate.token ^ 1)
        }
    }

    func isField(_ part: Int) -> Bool { page.parts[part].mask.contains(.field) }

    /// What asks for something that is not there. `candidates` stand in order.
    mutating func unmet(
        _ candidates: [Candidate], _ rule: Int, _ definition: Search, _ text: UnsafeBufferPointer<UInt8>
    ) -> [Candidate] {
        guard case .conditional(let form) = checker.rules[rule].rule.kind else { return [] }
        var unmet: [Candidate] = []
        var defined: Set<[UInt8]> = []
        var rest = candidates[...]
        let asked = form.secondHasGroups ? texts(of: candidates, text) : nil
        var wasField = true
        for position in page.parts.indices where !rest.isEmpty {
            // What the front matter explains, the page below it still has to.
            if wasField, !isField(position) { defined = [] }
            wasField = isField(position)
            for stretch in stretches(of: rule, in: position, text) {
                // What is asked for can only be defined where it stands.
                let mayDefine = asked?.contains { text.holds($0, in: stretch) } ?? true
                guard
                    let met = mayDefine
                        ? define(&defined, by: definition, in: stretch, of: position, form.secondHasGroups, text)
                        : false
                else {
                    // Who does not know what is defined, does not know what is not.
                    unfinished.insert(rule)
                    return []
                }
                while let next = rest.first, next.range.lowerBound < stretch.upperBound {
                    rest = rest.dropFirst()
                    let isMet =
                        form.secondHasGroups
                        ? defined.contains(Array(text[next.range])) : met
                    if !isMet { unmet.append(next) }
                }
            }
        }
        return unmet
    }

    /// The different texts of a few candidates; nil when there are many.
    private func texts(of candidates: [Candidate], _ text: UnsafeBufferPointer<UInt8>) -> [[UInt8]]? {
        var texts: Set<[UInt8]> = []
        for candidate in candidates {
            texts.insert(Array(text[candidate.range]))
            if texts.count > 8 { return nil }
        }
        return Array(texts)
    }

    /// Adds what a stretch defines; true when it holds the definition at all, nil when that took too long.
    private mutating func define(
        _ defined: inout Set<[UInt8]>, by definition: Search, in stretch: Range<Int>, of position: Int,
        _ hasGroups: Bool, _ text: UnsafeBufferPointer<UInt8>
    ) -> Bool? {
        if isScreened(definition, position, text, stretch) { return false }
        var matches: [Range<Int>] = []
        let isDone = patterns.search(definition, text, stretch) { match in
            matches.append(match)
            return hasGroups && matches.count < RuleHaul.most
        }
        guard isDone else { return nil }
        guard hasGroups else { return !matches.isEmpty }
        for match in matches {
            for case .some(let group) in patterns.groups(definition, text, stretch, at: match.lowerBound) ?? []
            where !group.isEmpty { defined.insert(Array(text[group])) }
        }
        return !matches.isEmpty
    }

    /// The stretches of any part that a rule looks at.
    private mutating func stretches(
        of rule: Int, in position: Int, _ text: UnsafeBufferPointer<UInt8>
    ) -> [Range<Int>] {
        let part = page.parts[position]
        let reach = checker.rules[rule].reach(in: part)
        if reach.isWhole { return [part.range] }
        if reach == .none { return [] }
        pieces.forget()
        return cut(reach, position, text)
    }
}

extension UnsafeBufferPointer where Element == UInt8 {
    /// Whether bytes stand somewhere in a stretch.
    fileprivate func holds(_ bytes: [UInt8], in stretch: Range<Int>) -> Bool {
        guard let base = baseAddress, let first = bytes.first else { return true }
        let end = Swift.min(stretch.upperBound, count) - bytes.count + 1
        var index = stretch.lowerBound
        while index < end, let found = memchr(base + index, Int32(first), end - index) {
            index = base.distance(to: found.assumingMemoryBound(to: UInt8.self))
            if self[index..<(index + bytes.count)].elementsEqual(bytes) { return true }
            index += 1
        }
        return false
    }
}
