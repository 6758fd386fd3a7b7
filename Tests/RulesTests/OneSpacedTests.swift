import Testing

@testable import Rules

/// What is one-spaced at a glance is what cutting it up would give.
@Suite("One space between words")
struct OneSpacedTests {
    static let texts = [
        "", " ", "a", " a", "a ", "a b", "a  b", "a\tb", "a\r\nb", "é", "een école", "een\u{A0}école", "a\u{85}b",
        "a\u{2003}b",
        "a\u{202F}b", "a\u{3000}b", "a\u{1680}b", "a \u{301}b", "a\u{301} b", "\u{301}a", "\u{1F}a", "a\u{200B} b",
        "“a” b", "日本 語",
        "a\u{205F}\u{205F}b", "communicatieverantwoordelijke", "Dienst Wonen en Milieu",
    ]

    @Test(arguments: texts)
    func `white space is one space`(text: String) {
        let cut = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(Array(text.oneSpaced.unicodeScalars) == Array(cut.unicodeScalars))
    }

    @Test(arguments: [
        ("communicatie_verantwoordelijke", "communicatie verantwoordelijke"), ("Sport-Dienst", "sport dienst"),
        ("burgemeester", "burgemeester"), ("  Eerste \u{A0}schepen ", "eerste schepen"),
    ])
    func `a function is the same as words and as the name of a role`(written: String, words: String) {
        #expect(written.asFunction == words)
    }
}
