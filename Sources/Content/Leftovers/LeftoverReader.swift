import YAML
import Markdown
import Text

/// Finds what chat programs left in a page. What stands in code is left alone, and so is what a page quotes: it writes about it.
struct LeftoverReader {
    let bytes: [UInt8]
    let body: Range<Int>
    let fields: FrontMatter?
    let document: MarkdownDocument
    /// Code blocks and code in running text, in order.
    private let code: [Range<Int>]

    init(bytes: [UInt8], body: Range<Int>, fields: FrontMatter?, document: MarkdownDocument) {
        self.bytes = bytes
        self.body = body
        self.fields = fields
        self.document = document
        code = (document.codeBlocks.compactMap(\.range) + document.runs.filter { $0.kind == .code }.map(\.range))
            .sorted { $0.lowerBound < $1.lowerBound }
    }

    /// In the order of the page.
    func all() -> [Leftover] {
        var found = markup()
        for scope in document.scopes where !scope.isQuoted && found.count < Leftover.most {
            found += phrases(in: document.text(of: scope, in: bytes))
        }
        for image in document.images where found.count < Leftover.most {
            found += phrases(in: document.alternative(of: image, in: bytes))
        }
        for entry in fields?.entries ?? [] where found.count < Leftover.most {
            found += PhraseLeftovers.all(in: bytes, entry.value.range).filter {
                // In a field `[naam]` is a list of one word.
                $0.kind != .placeholder || entry.value.text != nil
            }
        }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func markup() -> [Leftover] {
        MarkupLeftovers.all(in: bytes).filter { leftover in
            // Nobody writes about what cannot be seen.
            if leftover.kind == .credentials, bytes[leftover.range.lowerBound] >= 0x80 { return true }
            if isCode(leftover.range) { return false }
            return leftover.kind == .linkOrigin || !isNamed(leftover.range)
        }
    }

    /// A sentence in a quotation is somebody else's.
    private func phrases(in text: MappedText) -> [Leftover] {
        let found = PhraseLeftovers.all(in: text.bytes, text.bytes.indices)
        guard !found.isEmpty else { return [] }
        let quoted = text.bytes.withUnsafeBufferPointer { Quotations.ranges(in: $0, $0.indices) }
        return found.compactMap { leftover in
            guard !Self.touches(leftover.range, quoted) else { return nil }
            let range = text.source(of: leftover.range)
            guard !isCode(range), leftover.kind != .placeholder || !isLink(range) else { return nil }
            return Leftover(kind: leftover.kind, range: range)
        }
    }

    private func isCode(_ range: Range<Int>) -> Bool { Self.touches(range, code) }

    /// Whether one of these ranges, which stand in order and apart, shares a byte with it.
    private static func touches(_ range: Range<Int>, _ others: [Range<Int>]) -> Bool {
        var (low, high) = (0, others.count)
        while low < high {
            let middle = low + (high - low) / 2
            if others[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < others.count && others[low].lowerBound < range.upperBound
    }

    /// Whether `[naam]` is a link.
    private func isLink(_ range: Range<Int>) -> Bool {
        let next = range.upperBound < bytes.count ? bytes[range.upperBound] : 0
        return next == 0x28 || next == 0x5B || next == 0x3A
    }

    /// Whether a sign is all that stands in quotation marks, or in a quotation: then the page is about it. At the end of a
    /// quoted sentence it is left over all the same.
    private func isNamed(_ range: Range<Int>) -> Bool {
        guard body.contains(range.lowerBound), isText(range.lowerBound) else { return false }
        if endsWithMark(before: range.lowerBound), let after = mark(at: range.upperBound) {
            // `"attributableIndex":` is a piece of data.
            return !(after < body.upperBound && bytes[after] == 0x3A)
        }
        var (start, end) = (range.lowerBound, range.upperBound)
        var isQuoted = false
        while start > body.lowerBound, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x3E {
            start -= 1
            if bytes[start] == 0x3E { isQuoted = true }
        }
        while end < body.upperBound, bytes[end] == 0x20 { end += 1 }
        return isQuoted && (start == body.lowerBound || bytes[start - 1] == 0x0A)
            && (end == body.upperBound || bytes[end] == 0x0A || bytes[end] == 0x0D)
    }

    private static let marks: [[UInt8]] = ["\"", "'", "“", "”", "„", "‘", "’", "«", "»"].map { Array($0.utf8) }

    private func endsWithMark(before index: Int) -> Bool {
        Self.marks.contains { bytes[body.lowerBound..<index].suffix($0.count).elementsEqual($0) }
    }

    /// Behind the mark that stands here; nil when none does.
    private func mark(at index: Int) -> Int? {
        Self.marks.first { bytes[index..<body.upperBound].starts(with: $0) }.map { index + $0.count }
    }

    /// Whether a byte is running text: a tag has quotation marks of its own.
    private func isText(_ index: Int) -> Bool {
        let runs = document.runs
        var (low, high) = (0, runs.count)
        while low < high {
            let middle = low + (high - low) / 2
            if runs[middle].range.upperBound <= index { low = middle + 1 } else { high = middle }
        }
        return low < runs.count && runs[low].kind == .text && runs[low].range.contains(index)
    }
}
