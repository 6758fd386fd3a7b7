import Markdown
import Testing

@testable import Style

/// Rules and texts meant to trap or to cost time.
struct HostileStyleTests {
    private func check(_ rule: String, _ bytes: [UInt8], fields: [StyleField] = []) {
        var limits = MarkdownLimits()
        (limits.size, limits.runs) = (67_108_864, 4_000_000)
        guard let rule = try? StyleRule.read(StyleFile(path: "a.yml", bytes: Array(rule.utf8))),
            let checker = try? StyleChecker([rule], quotesLeftAlone: ["a"], language: "nl"),
            let markdown = try? readProse(bytes, limits: limits)
        else { return }
        var reading = StyleReading()
        reading.readsAsVale = bytes.count % 2 == 0
        reading.ignoredClasses = ["x"]
        if bytes.count % 3 == 0 { reading.blanked = [3..<9, -4..<2, 5..<30, 90..<91, 0..<0] }
        let text = StyleText(bytes: bytes, markdown: markdown, fields: fields, skipsImage: [1], reading: reading)
        let report = checker.report(on: text, spelling: Nobody())
        if bytes.count < 100_000 {
            let ofMany = checker.report(on: text, spelling: Nobody(), memory: StyleMemory(automatonFrom: 0))
            #expect(ofMany.findings == report.findings)
        }
        for finding in report.findings {
            #expect(finding.range.lowerBound >= 0 && finding.range.upperBound <= bytes.count)
            #expect(String(decoding: bytes[finding.range], as: UTF8.self) == finding.matched)
            _ = StyleRule.words(template: "%s %s %% %", for: finding)
        }
    }

    private struct Nobody: Spelling {
        func knows(_ word: String) -> Bool { false }
    }

    /// A second of random rules over random texts, from a seed that is always the same.
    @Test func nothingTraps() {
        var random = Seeded(state: 42)
        let end = ContinuousClock.now + .seconds(1)
        while ContinuousClock.now < end {
            let text = random.text(Self.pieces, most: 60)
            var bytes = Array(text.utf8)
            for _ in 0..<random.below(3) where !bytes.isEmpty {
                bytes[random.below(bytes.count)] = UInt8(random.below(256))
            }
            let start = random.below(bytes.count + 1)
            let field = StyleField(
                name: "titel", range: start..<(start + random.below(20)), value: random.text(Self.pieces, most: 8))
            check(random.rule(), bytes, fields: [field])
        }
    }

    static let pieces = [
        "nu", "De", " ", "\n", "\n\n", "é", "É", "ß", "İ", "\u{301}", "€", "“", "”", "‘", "’", "\"", "«", "»", "„",
        "...",
        "…", ". ", "bv. ", "14.30", "*", "**", "`", "<br>", "<b>", "&eacute;", "&#0;", "[a](/b)", "![a](b)",
        "| a | b |\n|--|--|\n",
        "- ", "> ", "# ", "\u{A0}", "\u{1F}", "👨‍👩‍👧", "http://x.be/y", "x@y.be", "    ", "foto's", "e-mail", "VVSG", "𝔘",
        "\r", "\t", "{{< a >}}", "{{<", "{{% b", "%}}", "{.x}", "{#", "!!! a \"b\"\n    ", ":::tip[", "]", "[^1]",
        "[^1]: ",
        "> [!NOTE]\n> ", "<p lang=\"fr\">", "</p>", "<div class=\"x\">\n\n", "</div>\n\n", "<!--", "-->", "<script>",
        "</script>",
        "<figure>", "<figcaption>", "\u{AD}", "&shy;", "\u{200B}", "\u{202F}", "+++\n", "\u{FEFF}", "***nu***",
        "\n:   ", "<",
        "<pre>", "<img alt='nu'>",
    ]

    private func many(_ text: String, _ count: Int) -> [UInt8] { Array(String(repeating: text, count: count).utf8) }

    /// Each ends in well under two seconds (measured; no test may depend on that).
    @Test func costIsLimited() {
        for pattern in [
            #"(?:a+)+$"#, #"(?:a|aa)+b"#, #"[^x]*x"#, #"(\w+\s?)+!"#, #"\w*\w*x"#, #"(?=(a+))a*b\1"#, #"(?R)?a"#,
            #"(?:a?){50}a{50}"#,
        ] {
            check("extends: existence\nmessage: x\nnonword: true\ntokens: ['\(pattern)']", many("a", 30_000))
            check("extends: existence\nmessage: x\ntokens: ['\(pattern)']", many("aaaa ", 6_000))
        }
        let tokens = (0..<5_000).map { "- de de de\([".", ";", "/", "!"][$0 % 4])\($0 % 7 == 0 ? " x" : "")" }
        check("extends: existence\nmessage: x\ntokens:\n" + tokens.joined(separator: "\n"), many("de ", 30_000))
        check("extends: existence\nmessage: x\nscope: sentence\ntokens: [nu, '^d']", many("De. ", 20_000))
        check("extends: existence\nmessage: x\ntokens: [nu]", many("“‘«\" nu ", 5_000))
        check("extends: spelling\nmessage: x\nfilters: ['(a+)+$']", many("aaaa-b’c ", 5_000))
        check("extends: existence\nmessage: x\ntokens: ['\(String(repeating: "(?:", count: 300))']", many("a", 10))
    }

    /// Texts that are large, deep or never closed: each ends in a second or two (measured; no test may depend on that).
    @Test(arguments: [
        ("nu ", 70_000), ("# nu\n\n", 100_000), ("> ", 10_000), ("&eacute;", 26_000), ("{{< nu ", 30_000),
        ("{{", 100_000),
        ("{.nu ", 40_000), ("{a=\"", 40_000), ("<p lang=fr>", 18_000), ("<b>", 60_000), ("</b>", 50_000),
        ("<!-- nu ", 24_000),
        ("<div><b nu=\"", 16_000), ("[^1]", 50_000), ("[^1]: nu\n\n    ", 12_000), ("!!! a \"nu\"\n    ", 12_000),
        (":::nu\n", 34_000),
        ("\u{AD}nu\u{200B}", 24_000), ("**nu** ", 12_000), ("[nu](/x) ", 12_000), ("<script>", 24_000),
        ("<figure><figcaption>", 10_000),
        ("&nu", 60_000), ("\n:   nu", 30_000), ("<img alt=nu>", 16_000), ("{{< highlight >}}nu ", 10_000),
        ("\u{0}", 100_000),
        ("nu <span lang=fr>nu</span> ", 10_000), ("> [!NOTE]\n> nu\n\n", 10_000), ("- nu\n", 30_000),
        ("`nu` ", 16_000),
    ])
    func sizeIsLimited(piece: String, count: Int) {
        let scope = "[text, 'sentence & ~link', strong, raw, code, summary, comment, alt]"
        check("extends: existence\nmessage: x\nscope: \(scope)\ntokens: [nu, 'n[u]']", many(piece, count))
    }

    @Test func oneLineOfFiftyMillionBytesEnds() throws {
        let bytes: [UInt8] = Array(String(repeating: "a ", count: 25_000_000).utf8)
        #expect(throws: MarkdownProblem.tooLarge(size: 50_000_000, limit: 1_048_576)) { try readMarkdown(bytes) }
        var limits = MarkdownLimits()
        limits.size = 50_000_000
        let rule = try StyleRule.read(
            StyleFile(path: "a.yml", bytes: Array("extends: existence\nmessage: x\ntokens: [nu]".utf8)))
        let text = StyleText(bytes: bytes, markdown: try readProse(bytes, limits: limits))
        // What is too long is not looked at, and that is said.
        let report = try StyleChecker([rule]).report(on: text)
        #expect(report.findings.isEmpty && report.unfinished == ["a"])
    }

    /// Every character there is, and every pair of bytes.
    @Test func everyCharacterPasses() {
        let all = String(
            String.UnicodeScalarView((0...0x10FFFF).lazy.compactMap(Unicode.Scalar.init).filter { $0.value % 31 == 0 }))
        let pairs = (UInt16.min...UInt16.max).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        for bytes in [Array(all.utf8), pairs, [0x3C, 0x70, 0x3E] + pairs, Array(all.utf8.reversed())] {
            check(
                "extends: existence\nmessage: x\nignorecase: true\nscope: [text, raw, sentence]\ntokens: [nu, 'é+']",
                bytes)
            check("extends: spelling\nmessage: x", bytes)
        }
    }
}

/// A small generator of random numbers, the same at each run.
struct Seeded {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return limit > 0 ? Int((state >> 33) % UInt64(limit)) : 0
    }

    mutating func text(_ pieces: [String], most: Int) -> String {
        (0..<below(most)).map { _ in pieces[below(pieces.count)] }.joined()
    }

    mutating func rule() -> String {
        let kinds = ["existence", "substitution", "occurrence", "spelling"]
        let scopes = [
            "text", "sentence", "link", "raw", "alt", "frontmatter.titel", "~blockquote", "heading & ~link",
            "[text, raw]", "strong & ~link", "[emphasis, sentence & strong]", "code", "summary", "comment",
            "~list & ~paragraph",
            "frontmatter & ~frontmatter.titel", "[alt, table.caption, figure.caption]",
        ]
        let parts = [
            "nu", "De", " ", "e", "É", "€", "(?:a|b)", "[a-z]", "[^x]", ".", "*", "+", "?", "{2}", "{0,3}", "|", "(",
            ")", #"\b"#,
            #"\w"#, #"\s"#, #"\."#, "(?=n)", "(?<!a)", "(?i)", #"\1"#, "^", "$", "[", "]", "''", #"\p{Lu}"#, #"\K"#,
            "\u{301}", "ß",
        ]
        let kind = kinds[below(kinds.count)]
        var rule = "extends: \(kind)\nmessage: x\nscope: '\(scopes[below(scopes.count)])'\n"
        if below(2) == 0 { rule += "ignorecase: true\n" }
        if kind != "occurrence", kind != "spelling", below(3) == 0 { rule += "nonword: true\n" }
        let token = "'" + text(parts, most: 8) + "'"
        switch kind {
        case "existence": rule += "tokens: [\(token), '\(text(parts, most: 4))', nu]\nexceptions: [\(token)]"
        case "substitution": rule += "swap: {\(token): 'a|b', nu: x}"
        case "occurrence": rule += "token: \(token)\nmax: 1"
        default: rule += "filters: [\(token)]"
        }
        return rule
    }
}
