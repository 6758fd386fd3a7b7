import Testing
import Text

@Suite struct PrintableTests {
    @Test(
        "what deceives becomes visible",
        arguments: [
            ("gewoon", "gewoon"), ("café", "café"), ("a\nb", "a\\nb"), ("a\u{1B}[2Jb", "a\\x1B[2Jb"),
            ("a\u{7F}", "a\\x7F"),
            ("\u{9B}31m", "\\x9B31m"), ("a\u{202E}b", "a\\u{202E}b"), ("a\u{200B}b", "a\\u{200B}b"),
            ("a\u{2028}b", "a\\u{2028}b"),
        ])
    func shown(_ text: String, _ expected: String) { #expect(printable(text) == expected) }

    @Test func `bytes that are no UTF-8 are shown as bytes`() {
        #expect(printable(bytes: [0x61, 0xE9, 0x62]) == "a\\xE9b")
        #expect(printable(bytes: Array("één".utf8)) == "één")
        #expect(printable(bytes: [0xC3]) == "\\xC3")
    }

    @Test func `the first bad byte is found`() {
        #expect(firstInvalidUTF8(in: Array("één".utf8)) == nil)
        #expect(firstInvalidUTF8(in: Array("éé".utf8) + [0xFF, 0x61]) == 4)
    }
}
