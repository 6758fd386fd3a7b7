import Markdown
import Testing

/// A text and what was read in it.
private struct Reading {
    let bytes: [UInt8]
    let document: MarkdownDocument

    init(_ text: String, offset: Int = 0) throws {
        bytes = [UInt8](repeating: 0x23, count: offset) + Array(text.utf8)
        document = try readMarkdown(bytes, in: offset..<bytes.count)
    }

    func source(_ range: Range<Int>?) -> String? { range.map { String(decoding: bytes[$0], as: UTF8.self) } }
    var texts: [String] { document.scopes.map { document.text(of: $0, in: bytes).string } }
}

struct MarkdownTests {
    @Test func scopesHaveTheirText() throws {
        let text = """
            # Eén *kop*

            Een alinea met `code`,
            &eacute;&eacute;n woord en \\*ster\\*.<br>Nieuw.

            - punt
              - dieper
            - ander

            > Citaat

            | a | b |
            |---|---|
            | c \\| d | e |
            """
        let reading = try Reading(text, offset: 7)
        #expect(
            reading.texts == [
                "Eén kop", "Een alinea met code,\néén woord en *ster*.\nNieuw.", "punt", "dieper", "ander", "Citaat",
                "a", "b",
                "c | d", "e",
            ])
        let kinds = reading.document.scopes.map(\.kind)
        #expect(kinds[0] == .heading(level: 1) && kinds[1] == .paragraph && kinds[2] == .listItem)
        #expect(kinds[6] == .tableCell(isHeader: true) && kinds[9] == .tableCell(isHeader: false))
        #expect(reading.document.scopes.map(\.listDepth) == [0, 0, 1, 2, 1, 0, 0, 0, 0, 0])
        #expect(reading.document.scopes.map(\.isQuoted).filter { $0 }.count == 1 && reading.document.scopes[5].isQuoted)
        #expect(reading.source(reading.document.scopes[2].range) == "punt")
        #expect(reading.document.headings.map(\.level) == [1])
    }

    @Test func everyPlainRunIsWhereItSays() throws {
        let reading = try Reading("> é **b** [c](d)\n> e&amp;f <i>g</i>\n\n1. h\n\n   i", offset: 3)
        for scope in reading.document.scopes {
            let text = reading.document.text(of: scope, in: reading.bytes)
            for offset in text.bytes.indices where text.bytes[offset] != 0x0A && text.bytes[offset] != 0x26 {
                #expect(reading.bytes[text.source(at: offset)] == text.bytes[offset])
            }
        }
        #expect(reading.texts == ["é b c\ne&f g", "h", "i"])
    }

    @Test func aPlaceInTheTextLeadsBackToTheSource() throws {
        let reading = try Reading("Een caf&eacute; in **Gent**", offset: 2)
        let text = reading.document.text(of: try #require(reading.document.scopes.first), in: reading.bytes)
        #expect(text.string == "Een café in Gent")
        #expect(reading.source(text.source(of: 4..<9)) == "caf&eacute;")
        #expect(reading.source(text.source(of: 13..<17)) == "Gent")
        #expect(reading.source(text.source(of: 4..<17)) == "caf&eacute; in **Gent")
        #expect(text.source(of: 99..<100).upperBound <= reading.bytes.count)
    }

    /// Text of an item that stands before, between or behind blocks in that item.
    @Test func noTextOfAListItemIsLost() throws {
        #expect(try Reading("- a\n  ## b\n  c\n").texts == ["a", "b", "c"])
        #expect(try Reading("- a\n  ***\n  c\n").texts == ["a", "c"])
        #expect(try Reading("- a\n  ```\n  b\n  ```\n  c\n").texts == ["a", "c"])
        #expect(try Reading("- [ ] a\n- [x] b").texts == ["a", "b"])
    }

    private static let linkCases: [(String, String, String?, String?)] = [
        ("[a](b)", "b", "a", "b"), ("[a *b*](<c d> \"e\")", "c d", "a *b", "c d"), ("[`a`](b 'c')", "b", "a", "b"),
        ("[a](b\\)c)", "b)c", "a", "b\\)c"), ("[a](b(c)d)", "b(c)d", "a", "b(c)d"),
        ("[a](b&amp;c)", "b&c", "a", "b&amp;c"),
        ("[](b)", "b", nil, "b"), ("x\n[](b)", "b", nil, "b"), ("[a][r]\n\n[r]: b", "b", "a", nil),
        ("[a]\n\n[a]: b", "b", "a", nil), ("<https://a.be/>", "https://a.be/", "https://a.be/", "https://a.be/"),
        ("www.a.be", "http://www.a.be", "www.a.be", "www.a.be"), ("a@b.be", "mailto:a@b.be", "a@b.be", "a@b.be"),
        ("[![p](q)](b)", "b", "p", "b"), ("> [a\n> b](\n> c)", "c", "a\n> b", nil), ("[a]()", "", "a", nil),
    ]

    @Test(arguments: linkCases)
    func links(text: String, destination: String, shown: String?, written: String?) throws {
        let reading = try Reading(text, offset: 5)
        let link = try #require(reading.document.links.first)
        #expect(link.destination == destination)
        #expect(reading.source(link.text) == shown)
        #expect(reading.source(link.destinationRange) == written)
        #expect(link.place.upperBound <= reading.bytes.count && link.place.lowerBound >= 5)
    }

    @Test func images() throws {
        let reading = try Reading("Zie ![een *h&ouml;nd*](a.jpg \"T\") en ![](b.jpg)", offset: 5)
        let images = reading.document.images
        #expect(images.map(\.source) == ["a.jpg", "b.jpg"] && images.map(\.title) == ["T", nil])
        #expect(reading.source(images[0].alternative) == "een *h&ouml;nd" && images[1].alternative == nil)
        #expect(reading.document.alternative(of: images[0], in: reading.bytes).string == "een hönd")
        #expect(reading.source(images[1].place) == "b.jpg")
        #expect(reading.texts == ["Zie  en "])
    }

    @Test func codeAndRawHTML() throws {
        let reading = try Reading(
            "```swift\nlet a\nlet b\n```\n\n    c\n\n<div\n>\n\nd <b\nx>e</b>\n\n> <p\n> y>", offset: 1)
        let blocks = reading.document.codeBlocks
        #expect(blocks.map(\.language) == ["swift", ""] && blocks.map(\.isFenced) == [true, false])
        #expect(reading.source(blocks[0].range) == "let a\nlet b" && reading.source(blocks[1].range) == "c")
        let html = reading.document.rawHTML.map { reading.document.text(of: $0, in: reading.bytes).string }
        #expect(html == ["<div\n>", "<b\nx>", "</b>", "<p\ny>"])
        #expect(reading.document.rawHTML.map(\.isBlock) == [true, false, false, true])
        let last = try #require(reading.document.rawHTML.last)
        let text = reading.document.text(of: last, in: reading.bytes)
        #expect(reading.source(text.source(of: 0..<text.bytes.count)) == "<p\n> y>")
        #expect(reading.source(last.range) == "<p\n> y>" && text.offset(ofSource: last.range.upperBound - 2) == 3)
    }

    @Test(arguments: [
        ("&eacute;", "é"), ("&#233;", "é"), ("&#xE9;", "é"), ("&nbsp;", "\u{A0}"), ("&#0;", "\u{FFFD}"),
        ("&#xD800;", "\u{FFFD}"), ("&#9999999;", "\u{FFFD}"), ("&nietsvandatal;", "&nietsvandatal;"),
        ("&eacute", "&eacute"),
        ("&#106", "j"), ("&#x6Aa", "\u{6AA}"), ("a&b", "a&b"), ("&", "&"), ("&#", "&#"), ("&#x;", "&#x;"), ("&;", "&;"),
        ("&#99999999999999999999999;", "\u{FFFD}"),
    ])
    func references(written: String, meant: String) {
        #expect(CharacterReferences.resolved(Array(written.utf8)) == meant)
    }
}
