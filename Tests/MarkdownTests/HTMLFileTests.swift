import Markdown
import Testing

/// A whole file of HTML. (Pieces of it in Markdown: `HTMLReadingTests`.)
struct HTMLFileTests {
    private static func reading(_ text: String, in range: Range<Int>? = nil) -> (bytes: [UInt8], html: HTMLReading) {
        let bytes = Array(text.utf8)
        return (bytes, readHTMLFile(bytes, in: range).readHTML(in: bytes))
    }

    /// What each passage says, with `|` where a line breaks.
    private static func passages(_ text: String) -> [String] {
        let (bytes, html) = reading(text)
        return html.passages.map { passage in
            html.runs[passage.runs].map { run in
                switch run.kind {
                case .text, .entity: String(decoding: bytes[run.range], as: UTF8.self)
                case .softBreak, .hardBreak: "|"
                case .code, .rawHTML: "*"
                }
            }.joined()
        }
    }

    @Test func pageIsRead() {
        let text = """
            <!DOCTYPE html>
            <html lang="nl-BE">
              <head>
                <title>Zwembad Elsmeers</title>
                <style>p { color: red }</style>
                <script>
                  if (a < b) { document.write("<p>niets</p>") }
                </script>
              </head>
              <body>
                <h1 class="kop">Het zwembad
                  is open</h1>

                <p>Kom <b>gerust</b>
                   langs.<br>Tot dan &amp; dag.</p>
                <ul>
                  <li>een
                  <li>twee
                </ul>
                <table><tr><th>Dag<td>Uur</table>
              </body>
            </html>
            """
        #expect(
            Self.passages(text) == [
                "Zwembad Elsmeers", "Het zwembad|is open", "Kom gerust|langs.|Tot dan &amp; dag.", "een", "twee", "Dag",
                "Uur",
            ])
        let html = Self.reading(text).html
        #expect(
            html.passages.map(\.element) == [
                .paragraph, .heading(level: 1), .paragraph, .listItem, .listItem, .tableCell(isHeader: true),
                .tableCell(isHeader: false),
            ])
        #expect(html.listCount == 1 && html.codeBlockCount == 0)
    }

    @Test func tagsGoOverLines() {
        let text =
            "<p\r\n  class='x'\r\n  lang=\"fr\"\r\n>oui <img\r\n\t src=\"x\"\r\n\t alt=\"Het bad\"\r\n>non</p><!-- a\r\n\r\nb -->\r\nja"
        let (bytes, html) = Self.reading(text)
        #expect(html.alternatives.map { String(decoding: bytes[$0], as: UTF8.self) } == ["Het bad"])
        #expect(html.comments.map { String(decoding: bytes[$0], as: UTF8.self) } == ["<!-- a\r\n\r\nb -->"])
        #expect(Self.passages(text) == ["oui *non", "ja"])
        #expect(html.languages.contains { $0.language == "fr" })
    }

    @Test(arguments: [
        ("", [String]()), ("\n\n", []), ("tekst", ["tekst"]), ("a < b &amp; c", ["a < b &amp; c"]),
        ("\u{FEFF}<p>a", ["\u{FEFF}", "a"]), ("<p>a<p>b", ["a", "b"]), ("<div>a<section>b</div>c", ["a", "b", "c"]),
        ("a\rb\r\rc", ["a|b|c"]), ("<p>a</p\n>b", ["a", "b"]), ("<![CDATA[x]]>y", ["y"]), ("<?php echo 'x' ?>y", ["y"]),
        ("<p>a <span>b</span>c", ["a bc"]), ("<a href=\"x>y</a>", []), ("<script>a</script>", []),
        ("<SCRIPT>a</Script>b", ["b"]), ("<pre>x</pre>y", ["y"]),
        ("<figure>a<figcaption>b</figcaption></figure>", ["b"]),
        ("<p>a<!-- b", ["a"]), ("<p>a</", ["a</"]),
    ])
    func piecesAreRead(_ text: String, _ expected: [String]) {
        #expect(Self.passages(text) == expected)
    }

    @Test func onlyTheBodyIsRead() {
        let text = "---\ntitel: <p>a\n---\n<p>b"
        let (bytes, html) = Self.reading(text, in: 20..<text.utf8.count)
        #expect(html.runs.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["b"])
    }

    /// No place lies outside the text or out of order, whatever stands in it; and it is read in one go.
    @Test func anythingGoes() {
        let pieces = [
            "<p>", "</p>", "<b", ">", "<!--", "-->", "<script>", "</script>", "<pre lang=fr>", "</pre>", "&eacute;",
            "x",
            "\n", "\r", "\r\n", " ", "\t", "<img\nalt='", "\"", "'", "<figure><figcaption>", "é", "<a href=x>",
            "<![CDATA[",
            "<?", "=", "</", "<ul><li>", "</ul>", "<h1>", "{{<", ">}}", "<td>", "</div>", "&", ";", "<br/>", "/>",
        ]
        var state: UInt64 = 7
        for _ in 0..<4_000 {
            var text = ""
            for _ in 0..<40 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            let bytes = [UInt8](repeating: 0x78, count: 5) + Array(text.utf8)
            let document = readHTMLFile(bytes, in: 5..<bytes.count)
            let html = document.readHTML(in: bytes)
            let marks = document.dialectMarks(in: bytes, html: html)
            let ranges = [
                html.runs.map(\.range), html.comments, html.skipped, html.strong, html.emphasis, html.links,
                html.alternatives, html.quotations, marks.map(\.range), document.rawHTML.map(\.range),
            ].joined()
            #expect(ranges.allSatisfy { $0.lowerBound >= 5 && $0.upperBound <= bytes.count }, "\(text)")
            for sorted in [html.runs.map(\.range), html.skipped, html.languages.map(\.range)] {
                #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "\(text)")
            }
            // Text holds no tag that was read, and no line ending.
            #expect(html.runs.filter { $0.kind == .text }.allSatisfy { !bytes[$0.range].contains(0x0A) }, "\(text)")
        }
    }

    @Test func longAndDeepIsQuick() {
        let text =
            String(repeating: "<div class='a b'>\n<p>woord\n", count: 50_000) + String(repeating: "</div>", count: 9)
        let bytes = Array(text.utf8)
        let clock = ContinuousClock()
        let took = clock.measure { #expect(readHTMLFile(bytes).readHTML(in: bytes).passages.count == 50_000) }
        #expect(took < .seconds(20))
    }
}
