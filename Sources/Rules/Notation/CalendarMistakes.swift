import Content
import Markdown
import Text
import YAML

/// The days of a page that cannot be as they are written.
enum CalendarMistakes {
    struct Mistake {
        let day: WrittenDay
        /// Where it stands in the file, in bytes.
        let range: Range<Int>
        /// What stands there, on one line.
        let words: String
    }

    /// In the running text, outside code, and in the fields with words.
    static func all(in page: Page) -> [Mistake] {
        var mistakes: [Mistake] = []
        for field in ["titel", "samenvatting"] {
            guard let value = page.frontMatter?[field]?.value, let text = value.text else { continue }
            mistakes += self.mistakes(in: Array(text.utf8)) { _ in value.range }
        }
        let bytes = page.bytes
        for scope in page.markdown.scopes where mayHoldDay(bytes[scope.range.clamped(to: bytes.indices)]) {
            let text = page.markdown.text(of: scope, in: bytes)
            let code = page.markdown.runs(of: scope).filter { $0.kind == .code }.map(\.range)
            mistakes += self.mistakes(in: text.bytes) { range in
                let source = text.source(of: range)
                return code.contains { $0.overlaps(source) } ? nil : source
            }
        }
        return mistakes
    }

    private static func mistakes(in text: [UInt8], place: (Range<Int>) -> Range<Int>?) -> [Mistake] {
        guard mayHoldMonth(text) else { return [] }
        return WrittenDays.all(in: text).compactMap { day in
            guard day.otherWeekday != nil || day.isImpossible, let range = place(day.range) else { return nil }
            let words = String(decoding: text[day.range.clamped(to: text.indices)], as: UTF8.self)
            return Mistake(
                day: day, range: range,
                words: printable(words.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
        }
    }

    /// A day that cannot be has a month, by its name or between two marks: `20/11/2026`. Most numbers stand in neither.
    static func mayHoldMonth(_ text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { text in
            var isInside = false
            for (index, byte) in text.enumerated() {
                let isLetter = byte | 0x20 &- 0x61 < 26
                if isLetter, !isInside, index + 2 < text.count {
                    let start =
                        UInt32(byte | 0x20) << 16 | UInt32(text[index + 1] | 0x20) << 8 | UInt32(text[index + 2] | 0x20)
                    if CalendarWord.startsOfMonths.contains(start) { return true }
                }
                isInside = isLetter
                if byte &- 0x2D < 3, isNumberedMonth(text, behind: index) { return true }
                // `20–11–2026`
                if byte == 0xE2, index > 0, text[index - 1] &- 0x30 < 10 { return true }
            }
            return false
        }
    }

    /// `/11/` between digits.
    private static func isNumberedMonth(_ text: UnsafeBufferPointer<UInt8>, behind mark: Int) -> Bool {
        let isDigit: (Int) -> Bool = { text.indices.contains($0) && text[$0] &- 0x30 < 10 }
        guard isDigit(mark - 1), isDigit(mark + 1) else { return false }
        let end = isDigit(mark + 2) ? mark + 3 : mark + 2
        return end < text.count && text[end] == text[mark] && isDigit(end + 1)
    }

    /// Every date has a digit; most paragraphs have none.
    private static func mayHoldDay(_ text: ArraySlice<UInt8>) -> Bool {
        text.contains { (0x30...0x39).contains($0) }
    }
}
