public import Findings
import Markdown

extension StyleFinding {
    /// The replacement that mends it, when it is certain: one alternative, for plain words in running text.
    ///
    /// Not in a heading (its address on the site would change), not where markup stands in between, and not when the rule says
    /// that it only suggests.
    public func certainFix(of rule: StyleRule, in text: StyleText) -> Fix? {
        guard let words = certainWords(of: rule), Self.isPlain(words.utf8), words != matched else { return nil }
        let source = text.bytes
        guard !range.isEmpty, range.clamped(to: source.indices) == range, Self.isPlain(source[range]),
            isVerbatim, text.holdsPlainly(range), !text.standsInMark(range)
        else { return nil }
        return Fix(bytes: range, replacement: words)
    }

    private func certainWords(of rule: StyleRule) -> String? {
        switch rule.action?.name {
        case nil:
            guard case .substitution = rule.kind else { return nil }
            return replacement.count == 1 ? replacement.first : nil
        case "replace":
            if replacement.count == 1 { return replacement.first }
            let params = rule.action?.params ?? []
            return replacement.isEmpty && params.count == 1 ? params.first : nil
        default: return nil
        }
    }

    /// Whether nothing of it is, or could be, markup of a page or of its fields.
    private static func isPlain(_ bytes: some Collection<UInt8>) -> Bool {
        guard let first = bytes.first, first != 0x2D, first != 0x2B, first != 0x20 else { return false }
        return bytes.allSatisfy { byte in
            switch byte {
            // " # ` * _ [ ] ( ) < > & \ | ~ { } : ! =
            case 0x22, 0x23, 0x60, 0x2A, 0x5F, 0x5B, 0x5D, 0x28, 0x29, 0x3C, 0x3E, 0x26, 0x5C, 0x7C, 0x7E, 0x7B, 0x7D,
                0x21, 0x3D:
                false
            case 0x0A, 0x0D, 0x20: true
            default: byte > 0x20 && byte != 0x7F
            }
        }
    }
}

extension StyleText {
    /// Whether a stretch is nothing but text: in running text that is no heading, in an alternative text, or in a field.
    func holdsPlainly(_ range: Range<Int>) -> Bool {
        if fields.contains(where: { $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound }
        ) {
            return true
        }
        if Self.covers(markdown.alternativeRuns[...], range) { return true }
        let next = markdown.scopes.firstIndex(halving: { $0.range.upperBound > range.lowerBound })
        guard let next, markdown.scopes[next].range.lowerBound <= range.lowerBound else { return false }
        if case .heading = markdown.scopes[next].kind { return false }
        return Self.covers(markdown.runs(of: markdown.scopes[next]), range)
    }

    /// Whether a place is a part of a mark that no Markdown knows: the name of a footnote (`[^naam]`), a shortcode, attributes.
    func standsInMark(_ range: Range<Int>) -> Bool {
        var index = min(range.lowerBound, bytes.count)
        let last = max(0, index - 400)
        while index > last {
            index -= 1
            switch bytes[index] {
            case 0x0A, 0x5D, 0x7D: return false
            case 0x7B: return true
            case 0x5B where index + 1 < bytes.count && bytes[index + 1] == 0x5E: return true
            default: continue
            }
        }
        return false
    }

    /// Whether runs of text hold all of a range, with no more than line breaks between them.
    private static func covers(_ runs: ArraySlice<TextRun>, _ range: Range<Int>) -> Bool {
        guard let first = runs.firstIndex(halving: { $0.range.upperBound > range.lowerBound }) else { return false }
        var place = range.lowerBound
        var isBehindBreak = false
        for run in runs[first...] {
            if place >= range.upperBound { return true }
            switch run.kind {
            case .softBreak: isBehindBreak = place > range.lowerBound
            case .text:
                guard run.range.lowerBound <= place || isBehindBreak else { return false }
                place = run.range.upperBound
                isBehindBreak = false
            case .code, .entity, .hardBreak, .rawHTML: return false
            }
        }
        return place >= range.upperBound
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first that fits, by halving: all behind one that fits do too.
    fileprivate func firstIndex(halving fits: (Element) -> Bool) -> Int? {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if fits(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low < endIndex ? low : nil
    }
}
