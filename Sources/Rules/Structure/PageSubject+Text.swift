import Content
import Findings
import Markdown
import Text

extension PageSubject {
    /// A remark on a block of the page; nil when that block stood there before, word for word.
    func finding(
        _ rule: RuleID, _ range: Range<Int>, _ message: Message, _ help: Message, fix: Fix? = nil
    ) -> Finding? {
        standing.holds(range.lowerBound)
            ? nil
            : Finding(
                rule: rule, place: place(range), message: message, help: help, fix: fix)
    }

    /// The words of a paragraph, heading, item or cell.
    func words(_ scope: TextScope) -> String { page.markdown.text(of: scope, in: page.bytes).string }

    /// The bytes of a stretch of the page, as text.
    func source(_ range: Range<Int>) -> String {
        String(decoding: page.bytes[range.clamped(to: page.bytes.indices)], as: UTF8.self)
    }

    /// One byte of the body; nil outside it.
    func byte(_ index: Int) -> UInt8? { page.bodyRange.contains(index) ? page.bytes[index] : nil }

    /// The lines of a paragraph or item, without their endings and the spaces around them.
    func lines(of scope: TextScope) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = scope.range.lowerBound
        var index = start
        while index <= scope.range.upperBound {
            if index == scope.range.upperBound || page.bytes[index] == 0x0A || page.bytes[index] == 0x0D {
                let text = page.bytes[start..<index]
                if let first = text.firstIndex(where: { !Self.isMargin($0) }),
                    let last = text.lastIndex(where: { !Self.isMargin($0) })
                {
                    lines.append(first..<(last + 1))
                }
                start = index + 1
            }
            index += 1
        }
        return lines
    }

    /// White space, and the marks of a quotation in front of a line.
    private static func isMargin(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x3E }
}

extension Sequence {
    /// The remark on each, until there are more than anybody reads: to tell a place takes time on a long line.
    func remarks(_ remark: (Element) -> Finding?) -> [Finding] {
        allRemarks { remark($0).map { [$0] } ?? [] }
    }

    /// The same, where each can give several.
    func allRemarks(_ remarks: (Element) -> [Finding]) -> [Finding] {
        var found: [Finding] = []
        for element in self {
            found += remarks(element)
            if found.count >= 1_000 { break }
        }
        return found
    }
}

extension String {
    /// As texts compare: without regard to case, to how accents are written, and to the white space in it.
    var comparable: String { Folding.folded(oneSpaced) }

    /// Whether other words stand in it as words of their own: “1 maart” does not stand in “11 maart”. Both as they compare.
    func hasPhrase(_ words: String) -> Bool {
        guard !words.isEmpty else { return false }
        return ranges(of: words).contains { range in
            let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : " "
            let after = range.upperBound < endIndex ? self[range.upperBound] : " "
            return ![before, after].contains { $0.isLetter || $0.isNumber }
        }
    }

    /// Whether a person hears something.
    var hasWords: Bool { contains { $0.isLetter || $0.isNumber } }
}
