import Findings
import JSON
import Testing
import Text

@testable import Presentation

@Suite("Quoting a line with a marker") struct QuotationTests {
    /// Quotes the only line of `text`, with the first `words` in it marked.
    private func quote(_ text: String, _ words: String, width: Int = 40) throws -> [String] {
        let bytes = Array(text.utf8)
        let needle = Array(words.utf8)
        let start = try #require(bytes.indices.first { bytes[$0...].starts(with: needle) })
        let source = SourceText(bytes: bytes, lines: LineMap(bytes))
        let span = Span(start..<start + needle.count, in: bytes, lines: source.lines)
        let quotation = try #require(Quotation(span, in: source, width: width))
        return [quotation.line, quotation.marker]
    }

    @Test("The marker stands under the words")
    func plain() throws {
        #expect(try quote("een twee drie", "twee") == ["een twee drie", "    ^^^^"])
    }

    @Test("Wide characters take two columns, combining marks none, tabs go to the next stop")
    func widths() throws {
        #expect(try quote("漢字 twee", "twee") == ["漢字 twee", "     ^^^^"])
        #expect(try quote("漢字 twee", "字") == ["漢字 twee", "  ^^"])
        #expect(try quote("🎡 e\u{301}e\u{301}n x", "x") == ["🎡 e\u{301}e\u{301}n x", "       ^"])
        #expect(try quote("a\ttwee", "twee") == ["a   twee", "    ^^^^"])
    }

    @Test("What steers a terminal is shown, and counted as shown")
    func controls() throws {
        #expect(try quote("a\u{1B}[2J b", "b") == ["a\\x1B[2J b", "         ^"])
    }

    @Test("A long line is cut around the place")
    func long() throws {
        let text = String(repeating: "voor ", count: 50) + "HIER" + String(repeating: " na", count: 50)
        let quoted = try quote(text, "HIER")
        #expect(quoted.map(\.count).max() == 40)
        #expect(quoted == ["…r voor voor voor HIER na na na na na n…", "                  ^^^^"])
        #expect(try quote("HIER" + String(repeating: " na", count: 50), "HIER").first?.hasPrefix("HIER na") == true)
        let end = try quote(String(repeating: "é", count: 300_000) + "HIER", "HIER")
        #expect(end == ["…" + String(repeating: "é", count: 34) + "HIER", String(repeating: " ", count: 35) + "^^^^"])
    }

    @Test("A place of more lines than one is marked to the end of its first")
    func severalLines() throws {
        #expect(try quote("een\ntwee drie\nvier", "drie\nvier") == ["twee drie", "     ^^^^"])
    }

    @Test("Bytes that are not UTF-8 are shown, and a line that is not there gives nothing")
    func odd() throws {
        let bytes: [UInt8] = [0x61, 0xFF, 0x62]
        let source = SourceText(bytes: bytes, lines: LineMap(bytes))
        let span = Span(2..<3, in: bytes, lines: source.lines)
        let quotation = try #require(Quotation(span, in: source, width: 40))
        #expect(quotation.line == "a\\xFFb")
        #expect(quotation.marker == "     ^")
        let other = Array("een\ntwee\ndrie".utf8)
        let far = Span(10..<12, in: other, lines: LineMap(other))
        #expect(Quotation(far, in: source, width: 40) == nil)
    }
}

@Suite("Wrapping") struct WrappingTests {
    @Test("Words fill lines; a command between backticks stays whole, a path too")
    func words() {
        #expect(wrapped("een twee drie", width: 8) == ["een twee", "drie"])
        #expect(
            wrapped("typ dan `afspraak indienen`, klaar", width: 24) == ["typ dan", "`afspraak indienen`,", "klaar"])
        #expect(wrapped("(`a b`) c", width: 20) == ["(`a b`) c"])
        #expect(wrapped("zie website/heel/lang/pad.md nu", width: 10) == ["zie", "website/heel/lang/pad.md", "nu"])
        #expect(wrapped("aaaaaaaaaaaaaaaaaaaa b", width: 10) == ["aaaaaaaaaa", "aaaaaaaaaa", "b"])
        #expect(wrapped("een ` los", width: 40) == ["een ` los"])
        #expect(wrapped("a b", width: 30, indent: "    ", first: "  - ") == ["  - a b"])
        #expect(wrapped("", width: 30).isEmpty)
    }
}

@Suite("Encodings") struct EncodingTests {
    @Test("Base64 of RFC 4648's own examples")
    func base64Examples() {
        let expected = ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy"]
        for (count, text) in expected.enumerated() { #expect(base64(Array("foobar".utf8.prefix(count))) == text) }
    }
}
