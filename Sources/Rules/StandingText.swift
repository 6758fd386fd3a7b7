public import Content
import Markdown
import Text

/// What of a page stood there before, word for word: that holds nobody back. A block that the change touched is judged whole,
/// and a page that only moved is not judged at all.
///
/// A block is a paragraph, a heading, an item or a cell; where there is none (HTML, an empty table), the lines between two
/// blank ones. What stood there once and stands there twice is new the second time.
public struct StandingText: Sendable {
    private let page: [TextScope]
    /// For each of the page's scopes whether it stood there.
    private let scopes: [Bool]
    /// The lines between blank lines, in order, and whether they stood there.
    private let blocks: [(range: Range<Int>, stood: Bool)]
    private let isWhole: Bool

    /// Compares a page with the version before; without one, nothing stood there.
    public init(in page: Page, since before: Page?) {
        self.page = page.markdown.scopes
        isWhole = before.map { $0.bytes == page.bytes } ?? false
        guard let before, !isWhole else {
            scopes = []
            blocks = []
            return
        }
        var known = Tally(before.bytes, before.markdown.scopes.map(\.range))
        scopes = page.markdown.scopes.map { known.takes(page.bytes, $0.range) }
        var lines = Tally(before.bytes, before.lineBlocks)
        blocks = page.lineBlocks.map { ($0, lines.takes(page.bytes, $0)) }
    }

    /// Whether the scope at this index of the page stood there.
    public func holds(scope index: Int) -> Bool {
        isWhole || (scopes.indices.contains(index) && scopes[index])
    }

    /// Whether the block around a byte stood there.
    public func holds(_ offset: Int) -> Bool {
        if isWhole { return true }
        if scopes.isEmpty && blocks.isEmpty { return false }
        if let index = scope(at: offset) { return holds(scope: index) }
        return block(at: offset)?.stood ?? false
    }

    /// Whether the lines between blank lines around a byte stood there: of a table or a list, all of it.
    public func holdsLines(around offset: Int) -> Bool {
        isWhole || (block(at: offset)?.stood ?? false)
    }

    private func scope(at offset: Int) -> Int? {
        let index = page.firstIndex(from: { $0.range.upperBound < offset })
        return index < page.count && page[index].range.lowerBound <= offset ? index : nil
    }

    private func block(at offset: Int) -> (range: Range<Int>, stood: Bool)? {
        let index = blocks.firstIndex(from: { $0.range.upperBound < offset })
        return index < blocks.count && blocks[index].range.lowerBound <= offset ? blocks[index] : nil
    }
}

/// How often each text stands in a source.
private struct Tally {
    private var counts: [ArraySlice<UInt8>: Int] = [:]

    init(_ source: [UInt8], _ ranges: [Range<Int>]) {
        for range in ranges { counts[source[range.clamped(to: source.indices)], default: 0] += 1 }
    }

    /// Whether it is there, and one fewer from now on.
    mutating func takes(_ source: [UInt8], _ range: Range<Int>) -> Bool {
        let text = source[range.clamped(to: source.indices)]
        guard let left = counts[text], left > 0 else { return false }
        counts[text] = left - 1
        return true
    }
}

extension Page {
    /// The body's lines in groups, as blank lines part them.
    fileprivate var lineBlocks: [Range<Int>] {
        var blocks: [Range<Int>] = []
        var open: Range<Int>?
        for number in lines.line(at: bodyRange.lowerBound)...max(lines.lineCount, 1) {
            guard let line = lines.lineRange(number), line.upperBound >= bodyRange.lowerBound else { continue }
            if bytes[line].allSatisfy({ $0 <= 0x20 }) {
                if let block = open { blocks.append(block) }
                open = nil
            } else {
                open = (open?.lowerBound ?? line.lowerBound)..<line.upperBound
            }
        }
        if let block = open { blocks.append(block) }
        return blocks
    }
}

extension Array {
    /// The first place from which on `isBefore` is false, in a sorted array.
    func firstIndex(from isBefore: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = low + (high - low) / 2
            if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
