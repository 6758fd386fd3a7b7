import Testing
import Text

@Suite struct LineMapTests {
    static func position(_ text: String, of marker: String) -> TextPosition? {
        let bytes = Array(text.utf8)
        let wanted = Array(marker.utf8)
        guard let offset = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) }) else { return nil }
        return LineMap(bytes).position(at: offset, in: bytes)
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text: String
        let line: Int
        let column: Int
    }

    static let cases = [
        Case(testDescription: "first byte", text: "@", line: 1, column: 1),
        Case(testDescription: "after LF", text: "a\nb@", line: 2, column: 2),
        Case(testDescription: "CRLF is one ending", text: "a\r\n\r\n@", line: 3, column: 1),
        Case(testDescription: "a CR alone ends a line", text: "a\rb@", line: 2, column: 2),
        Case(testDescription: "an accent counts once", text: "café@", line: 1, column: 5),
        Case(testDescription: "a combining accent counts with its letter", text: "cafe\u{301}@", line: 1, column: 5),
        Case(testDescription: "a family is one character", text: "👨‍👩‍👧@", line: 1, column: 2),
        Case(testDescription: "a tab is one column", text: "\t@", line: 1, column: 2),
        Case(testDescription: "a byte order mark is none", text: "\u{FEFF}a@", line: 1, column: 2),
        Case(testDescription: "further on it is one", text: "b\n\u{FEFF}a@", line: 2, column: 3),
        Case(testDescription: "a flag is one character", text: "🇧🇪🇳🇱@", line: 1, column: 3),
        Case(testDescription: "a skin is part of a hand", text: "👍🏽👍@", line: 1, column: 3),
        Case(testDescription: "two letters ij are two", text: "ij@", line: 1, column: 3),
        Case(testDescription: "the one letter is one", text: "ĳ\u{132}@", line: 1, column: 3),
        Case(testDescription: "accents that are apart", text: "e\u{301}e\u{308}n é@", line: 1, column: 6),
        Case(testDescription: "accents on ij", text: "i\u{301}j\u{301}@", line: 1, column: 3),
        Case(testDescription: "a soft hyphen counts", text: "a\u{AD}b@", line: 1, column: 4),
        Case(testDescription: "a number in a box is one", text: "1\u{FE0F}\u{20E3}@", line: 1, column: 2),
        Case(testDescription: "syllables of Korean", text: "\u{1112}\u{1161}\u{11AB}@", line: 1, column: 2),
    ]

    @Test("places as a person counts", arguments: cases)
    func place(_ played: Case) throws {
        let found = try #require(Self.position(played.text, of: "@"))
        #expect(found == TextPosition(line: played.line, column: played.column))
    }

    @Test func `lines come without their ending`() {
        let bytes = Array("een\r\ntwee\n\ndrie".utf8)
        let lines = LineMap(bytes)
        let texts = (1...lines.lineCount).compactMap { lines.lineRange($0) }.map {
            String(decoding: bytes[$0], as: UTF8.self)
        }
        #expect(texts == ["een", "twee", "", "drie"])
        #expect(lines.lineRange(0) == nil)
        #expect(lines.lineRange(5) == nil)
    }

    @Test func `an offset outside the text is drawn inside`() {
        let bytes = Array("ab\ncd".utf8)
        let lines = LineMap(bytes)
        #expect(lines.position(at: -5, in: bytes) == TextPosition(line: 1, column: 1))
        #expect(lines.position(at: 999, in: bytes) == TextPosition(line: 2, column: 3))
    }

    @Test func `an offset inside a character counts as that character`() {
        let bytes = Array("é!".utf8)
        #expect(LineMap(bytes).position(at: 1, in: bytes) == TextPosition(line: 1, column: 1))
    }

    @Test func `an empty text has one line`() {
        #expect(LineMap([]).lineCount == 1)
        #expect(LineMap([]).position(at: 0, in: []) == TextPosition(line: 1, column: 1))
    }
}
