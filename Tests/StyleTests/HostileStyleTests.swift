import Markdown
import Style
import Testing

/// Rules and texts meant to trap or to cost time.
struct HostileStyleTests {
    private func check(_ rule: String, _ bytes: [UInt8], fields: [StyleField] = []) {
        guard let rule = try? StyleRule.read(StyleFile(path: "a.yml", bytes: Array(rule.utf8))),
            let checker = try? StyleChecker([rule], quotesLeftAlone: ["a"]), let markdown = try? readMarkdown(bytes)
        else { return }
        let report = checker.report(
            on: StyleText(bytes: bytes, markdown: markdown, fields: fields, skipsImage: [1]), spelling: Nobody())
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
        "\r", "\t",
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
            "[text, raw]",
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
