import Markdown
import Testing

/// What raw HTML and other dialects leave to be read. (What rules find in it: `StyleTests`.)
struct HTMLReadingTests {
    private static func reading(_ text: String) throws -> (
        bytes: [UInt8], document: MarkdownDocument, html: HTMLReading
    ) {
        let bytes = Array(text.utf8)
        let document = try readMarkdown(bytes)
        return (bytes, document, document.readHTML(in: bytes))
    }

    private static func texts(_ ranges: [Range<Int>], _ bytes: [UInt8]) -> [String] {
        ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test func passagesSayWhatTheyAre() throws {
        let (_, _, html) = try Self.reading(
            "<div><h2>a</h2>b<ul><li>c</ul><blockquote><p>d</blockquote><table><caption>e<tr><th>f<td>g</table>"
                + "<figcaption>h</figcaption>")
        #expect(
            html.passages.map(\.element) == [
                .heading(level: 2), .paragraph, .listItem, .paragraph, .caption, .tableCell(isHeader: true),
                .tableCell(isHeader: false), .figureCaption,
            ])
        #expect(html.passages.map(\.listDepth) == [0, 0, 1, 0, 0, 0, 0, 0])
        #expect(html.passages.map(\.isQuoted) == [false, false, false, true, false, false, false, false])
    }

    @Test func placesAreExact() throws {
        let (bytes, _, html) = try Self.reading(
            "<!-- een -->\n\n<p>a <b>vet</b> <em>schuin</em> <a href='x'>link</a> <img alt='beeld' src=y></p>\n\n"
                + "<pre>code</pre> <span lang=\"fr\">oui</span> b")
        #expect(Self.texts(html.comments, bytes) == ["<!-- een -->"])
        #expect(Self.texts(html.strong, bytes) == ["<b>vet</b>"])
        #expect(Self.texts(html.emphasis, bytes) == ["<em>schuin</em>"])
        #expect(Self.texts(html.links, bytes) == ["<a href='x'>link</a>"])
        #expect(Self.texts(html.alternatives, bytes) == ["beeld"])
        #expect(Self.texts(html.skipped, bytes) == ["<pre>code</pre>"])
        let french = html.languages.filter { $0.language == "fr" }
        #expect(Self.texts(french.map(\.range), bytes) == ["<span lang=\"fr\">oui</span>"])
    }

    @Test func marksAreExact() throws {
        let (bytes, document, html) = try Self.reading(
            "# Kop {#id}\n\nEen {{< knop >}} woord[^1]{.x}.\n\n[^1]: Een noot.\n\n!!! note \"Let op\"\n    Wel.\n\n:::tip[Tip]\nx\n:::"
        )
        let marks = document.dialectMarks(in: bytes, html: html)
        #expect(
            Self.texts(marks.map(\.range), bytes) == [
                "{#id}", "{{< knop >}}", "[^1]", "{.x}", "[^1]:", "!!! note \"", "\"", ":::tip[", "]", ":::",
            ])
    }

    /// Only what stands in boxes and footnotes is read otherwise, and all of it has its place.
    @Test func proseIsMarkdownWhereThereIsNoBox() throws {
        for text in ["# a\n\n- b\n  - c\n\n    d\n\n> e\n\n    code\n\n```\nf\n```", "a!!! b???", "x[^y]\n\n    code"] {
            #expect(try readProse(Array(text.utf8)) == readMarkdown(Array(text.utf8)))
        }
        let text = "!!! a\n\n    b *c*\n\n        code\n\n    > d\n\n[^1]: e\n\n    f\n\ng"
        let document = try readProse(Array(text.utf8))
        #expect(
            Self.texts(document.scopes.map(\.range), Array(text.utf8)) == ["!!! a", "b *c", "d", "[^1]: e", "f", "g"])
        #expect(document.scopes.map(\.isQuoted) == [false, false, true, false, false, false])
        #expect(document.codeBlocks.count == 1)
    }

    /// No place lies outside the text, whatever stands in it; and nothing of HTML is lost behind a mark of a box.
    @Test func anythingGoes() throws {
        let pieces = [
            "<p>", "</p>", "<b", ">", "<!--", "-->", "<script>", "</script>", "<pre lang=fr>", "</pre>", "&eacute;",
            "x", "\n",
            "\n\n", "    ", "> ", "- ", "!!! a \"b\"\n", "[^1]", "[^1]: ", "{{<", ">}}", "{.a}", "{", ":::a[b]\n", "\"",
            "'",
            "<figure><figcaption>", "```\n", "\t", "\r\n", "é", "<a href=x>", "<![CDATA[", "<?", "???", "=", "</",
        ]
        var state: UInt64 = 99
        for _ in 0..<3_000 {
            var text = ""
            for _ in 0..<30 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count]
            }
            let bytes = [UInt8](repeating: 0x20, count: 7) + Array(text.utf8)
            guard let document = try? readProse(bytes, in: 7..<bytes.count) else { continue }
            let html = document.readHTML(in: bytes)
            let marks = document.dialectMarks(in: bytes, html: html)
            let ranges = [
                html.runs.map(\.range), html.comments, html.skipped, html.strong, html.emphasis, html.links,
                html.alternatives,
                html.quotations, marks.map(\.range), document.runs.map(\.range), document.scopes.map(\.range),
            ].joined()
            #expect(ranges.allSatisfy { $0.lowerBound >= 7 && $0.upperBound <= bytes.count })
            for sorted in [html.skipped, html.languages.map(\.range), marks.map(\.range)] {
                #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
            }
        }
    }
}
