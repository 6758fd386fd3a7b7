import Markdown
import Testing

/// What md4c does not tell: rows as they are written, references on both sides, names of headings, headings without words.
struct TextStructureTests {
    private let parsed: (String) throws -> (MarkdownDocument, [UInt8]) = { text in
        (try readMarkdown(Array(text.utf8)), Array(text.utf8))
    }

    private func words(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    @Test(arguments: [
        ("| a | b |\n| --- | --- |\n| c | d |", 2, [["c", "d"]]),
        ("a | b\n--- | ---\nc | d", 2, [["c", "d"]]),
        ("| a | |\r\n|:-:|--:|\r\n| c\\|d | |\r\n", 2, [["c\\|d", ""]]),
        ("> | a |\n> | - |\n> | b | c |\n", 1, [["b", "c"]]),
        ("| a |\n| - |\ntekst\n\n| b |", 1, [["tekst"]]),
        ("| a |\n| - |\n- punt", 1, []),
        ("| a |\n| - |\n# Titel", 1, []),
        ("| a |\n| - |\n{{< kader >}}", 1, []),
    ])
    func `rows are read as they are written`(_ text: String, columns: Int, rows: [[String]]) throws {
        let (document, bytes) = try parsed(text)
        let table = try #require(document.tables(in: bytes, bytes.indices).first)
        #expect(table.header.cells.count == columns)
        #expect(table.rows.map { $0.cells.map { words(bytes, $0) } } == rows)
    }

    @Test(arguments: ["```\n| a |\n| - |\n```", "<div>\n| a |\n| - |\n</div>", "| a |\n\n| - |", "a\n-", "| - |", ""])
    func `what is no table is not read as one`(_ text: String) throws {
        let (document, bytes) = try parsed(text)
        #expect(document.tables(in: bytes, bytes.indices).isEmpty)
    }

    @Test(arguments: [
        ("##", ["##"]), ("a\n\n  ### \n", ["###"]), ("## ##", ["##"]), ("##\r\n#\r\n", ["##", "#"]), ("## a", []),
        ("#######", []), ("    ##", []), ("```\n##\n```", []), ("##a", []), ("", []),
    ])
    func `headings without words`(_ text: String, found: [String]) throws {
        let (document, bytes) = try parsed(text)
        #expect(document.emptyHeadings(in: bytes, bytes.indices).map { words(bytes, $0) } == found)
    }

    @Test(arguments: [
        ("[a b][c]", ["[a b][c]"], []), ("[a b][C]\n\n[c]: /x", [], ["c"]), ("[c]\n\n[c]: /x", [], ["c"]),
        ("[een  twee]\n\n[Een Twee]: /x", [], ["een twee"]), ("[a][]", ["[a][]"], []), ("![a][b]", ["[a][b]"], []),
        ("[1][2] [^a][^b] [S1][S2]", [], []), ("`[a][b]`", [], []), ("[^1]: noot", [], []),
        ("tekst\n[a]: /x", [], []), ("```\n[a]: /x\n```", [], []), ("[a][b][c]", ["[a][b]"], []),
        ("x][y] [a", [], []), ("][][", [], []),
    ])
    func `references and their addresses`(_ text: String, missing: [String], defined: [String]) throws {
        let (document, bytes) = try parsed(text)
        let found = document.references(in: bytes, bytes.indices)
        #expect(found.missing.map { words(bytes, $0) } == missing)
        #expect(found.definitions.map(\.label) == defined)
        #expect(found.definitions.allSatisfy { found.asked.contains($0.label) })
    }

    @Test(arguments: [
        ("# Onze uren", "onze-uren"), ("# Eén vraag?", "eén-vraag"), ("# Eén vraag?", "een-vraag"),
        ("# `code` en *schuin*", "code-en-schuin"), ("# A\n\n# A", "a-1"), ("# A\n\n# A", "a_1"),
        ("# A {#eigen}", "eigen"), ("# A { #eigen .klasse }", "eigen"), ("# A & B", "a--b"), ("# A  &  B", "a-b"),
        ("Titel\n=====", "titel"), ("# ÎLE", "ile"),
    ])
    func `names of headings`(_ text: String, name: String) throws {
        let (document, bytes) = try parsed(text)
        let names = document.headingAnchors(in: bytes, bytes.indices)
        #expect(names.contains(name), "\(names)")
    }

    /// An address that only ends like its text is not written there.
    @Test(arguments: [
        ("https://a.example", "https://a.example"), ("<https://a.example>", "https://a.example"),
        ("www.a.example", "www.a.example"), ("a@b.example", "a@b.example"), ("[`a`][]\n\n[`a`]: #a", nil),
        ("[*a*][]\n\n[*a*]: /a", nil),
    ])
    func `an automatic link is its own address`(_ text: String, address: String?) throws {
        let (document, bytes) = try parsed(text)
        #expect(document.links.map { $0.destinationRange.map { words(bytes, $0) } } == [address])
    }

    /// Made to cost time. None does (measured; no test may depend on that), and all end.
    @Test(arguments: [
        ("][", 100_000), ("[", 200_000), ("[a][", 50_000), ("| - |\n", 30_000), ("| b | c\n", 20_000), ("##\n", 60_000),
        ("# a\n", 30_000), ("{#", 100_000), ("[a]: /x\n", 20_000), ("| ë |\r| - |\r| 🏊 |", 1_000),
    ])
    func `hostile texts end`(_ text: String, times: Int) throws {
        let (document, bytes) = try parsed("| a |\n| - |\n" + String(repeating: text, count: times))
        #expect(document.tables(in: bytes, bytes.indices).count <= bytes.count)
        #expect(document.references(in: bytes, bytes.indices).missing.count <= bytes.count)
        #expect(document.headingAnchors(in: bytes, bytes.indices).count <= bytes.count)
        #expect(document.emptyHeadings(in: bytes, bytes.indices).count <= bytes.count)
    }
}
