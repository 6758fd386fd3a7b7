import Text

/// A line that says where a reference leads: `[uren]: /uren/`.
public struct LinkDefinition: Sendable, Hashable {
    /// As references compare: case and white space do not count.
    public let label: String
    /// The whole line, without its ending.
    public let range: Range<Int>
}

/// The references of a text, on both sides.
public struct LinkReferences: Sendable, Hashable {
    /// In the order of the text.
    public fileprivate(set) var definitions: [LinkDefinition] = []
    /// What stands between brackets anywhere but in a definition.
    public fileprivate(set) var asked: Set<String> = []
    /// `[text][label]` that nothing defines, from bracket to bracket.
    public fileprivate(set) var missing: [Range<Int>] = []
}

extension MarkdownDocument {
    /// The references of a text. A footnote (`[^1]`) is none.
    public func references(in source: [UInt8], _ range: Range<Int>) -> LinkReferences {
        var found = LinkReferences()
        let range = range.clamped(to: source.indices)
        guard source[range].contains(0x5B) else { return found }
        var labels: Set<Int> = []
        for line in textLines(of: source, in: range) where !line.isEmpty {
            guard let label = definedLabel(of: line, in: source), scope(at: label.lowerBound) == nil else { continue }
            labels.insert(label.lowerBound - 1)
            found.definitions.append(LinkDefinition(label: folded(source[label]), range: line))
        }
        var index = range.lowerBound
        while index < range.upperBound {
            if source[index] == 0x5B, !labels.contains(index), let label = label(from: index, in: source, range) {
                found.asked.insert(folded(source[label]))
                index = label.upperBound
            } else {
                index += 1
            }
        }
        found.missing = scopes.flatMap { missing(in: $0, source) }
        return found
    }

    /// The scope that holds a byte.
    public func scope(at offset: Int) -> TextScope? {
        var (low, high) = (0, scopes.count)
        while low < high {
            let middle = low + (high - low) / 2
            if scopes[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < scopes.count && scopes[low].range.lowerBound <= offset ? scopes[low] : nil
    }

    /// `label` of a line `[label]: address`.
    private func definedLabel(of line: Range<Int>, in source: [UInt8]) -> Range<Int>? {
        let text = source[line]
        guard let open = text.firstIndex(where: { $0 != 0x20 }), open - line.lowerBound < 4, text[open] == 0x5B,
            let label = label(from: open, in: source, line), label.upperBound + 1 < line.upperBound,
            source[label.upperBound + 1] == 0x3A, source[label.lowerBound] != 0x5E
        else { return nil }
        return label
    }

    /// What stands between a bracket and the next one, when that closes it. No label is longer than 999 characters.
    private func label(from open: Int, in source: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var index = open + 1
        let end = min(range.upperBound, open + 1_000)
        while index < end, source[index] != 0x5B {
            if source[index] == 0x5D { return index > open + 1 ? (open + 1)..<index : nil }
            index += source[index] == 0x5C ? 2 : 1
        }
        return nil
    }

    /// What md4c left as plain text though it has the form of a reference.
    private func missing(in scope: TextScope, _ source: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for run in runs(of: scope) where run.kind == .text && !run.isLink {
            let text = source[run.range.clamped(to: source.indices)]
            var index = text.startIndex
            while index + 1 < text.endIndex {
                defer { index += 1 }
                guard text[index] == 0x5D, text[index + 1] == 0x5B,
                    let open = opening(before: index, from: scope.range.lowerBound, in: source),
                    let close = text[(index + 2)...].firstIndex(where: { $0 == 0x5D || $0 == 0x5B }),
                    text[close] == 0x5D
                else { continue }
                let words = source[(open + 1)..<index]
                let label = text[(index + 2)..<close]
                if isNote(words) || isNote(label) {
                    index = close - 1
                    continue
                }
                found.append(open..<(close + 1))
                index = close
            }
        }
        return found
    }

    /// Marks of notes and sources: `[1][2]`, `[^a]`, `[S23][S25]`.
    private func isNote(_ label: ArraySlice<UInt8>) -> Bool {
        label.first == 0x5E
            || (!label.isEmpty && label.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) })
    }

    /// The bracket that opens the words before `close`; nil when it lies far away or behind another.
    private func opening(before close: Int, from start: Int, in source: [UInt8]) -> Int? {
        var index = close - 1
        let least = max(start - 1, close - 1_000, 0)
        while index >= least {
            if source[index] == 0x5B { return index }
            if source[index] == 0x5D { return nil }
            index -= 1
        }
        return nil
    }

    private func folded(_ label: ArraySlice<UInt8>) -> String {
        let words = String(decoding: label, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        return Folding.folded(words.joined(separator: " "))
    }
}
