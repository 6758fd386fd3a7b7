import Glibc

/// A stretch of running text that is markup of a site generator, and no prose.
public struct DialectMark: Sendable, Hashable {
    public enum Joint: Sendable, Hashable {
        /// As if it were not there: `{.class}`, `[^1]`.
        case none
        /// Something that is no text: `{{< param name >}}`.
        case gap
        /// A new piece of text begins behind it: the first line of a box.
        case end
    }

    public let range: Range<Int>
    public let joint: Joint

    public init(range: Range<Int>, joint: Joint) {
        self.range = range
        self.joint = joint
    }
}

extension MarkdownDocument {
    /// What the running text and the HTML of a page hold of other dialects: shortcodes, lists of attributes, marks of boxes,
    /// footnotes and definitions. By place, none over another.
    public func dialectMarks(in source: [UInt8], html: HTMLReading = HTMLReading()) -> [DialectMark] {
        source.withUnsafeBufferPointer { source in
            var braces = BraceReader(source: source)
            var lines = LineMarkReader(source: source)
            let (hasBraces, hasCarets) = (source.holds(0x7B), source.holds(0x5E))
            for scope in scopes {
                if hasBraces { braces.read(scope.range.clamped(to: source.indices)) }
                lines.read(runs(of: scope), of: scope, hasCarets: hasCarets)
            }
            if hasBraces {
                for run in html.runs where run.kind == .text { braces.read(run.range.clamped(to: source.indices)) }
            }
            if !hasBraces, lines.marks.isEmpty { return [] }
            return DialectMark.merged(braces.finished() + lines.marks)
        }
    }
}

extension DialectMark {
    /// By place; where two overlap, one that says the most.
    public static func merged(_ marks: [DialectMark]) -> [DialectMark] {
        var result: [DialectMark] = []
        for mark in marks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where !mark.range.isEmpty {
            if let last = result.last, mark.range.lowerBound < last.range.upperBound {
                let range = last.range.lowerBound..<max(last.range.upperBound, mark.range.upperBound)
                let joint: Joint =
                    [last.joint, mark.joint].contains(.end)
                    ? .end : [last.joint, mark.joint].contains(.gap) ? .gap : .none
                result[result.count - 1] = DialectMark(range: range, joint: joint)
            } else {
                result.append(mark)
            }
        }
        return result
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a byte stands in it anywhere.
    func holds(_ byte: UInt8) -> Bool { baseAddress.map { memchr($0, Int32(byte), count) != nil } ?? false }
}
