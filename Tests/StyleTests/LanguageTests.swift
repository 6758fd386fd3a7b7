import Style
import Testing

/// Text in another language is not judged.
struct LanguageTests {
    static func found(_ text: String, page: String? = nil, only: String? = "nl", fields: [StyleField] = []) throws
        -> [String]
    {
        try Checking(
            Checking.existence([#"\w+(?= nu)"#], "nonword: true\nscope: [text, raw, alt, frontmatter]"), text,
            fields: fields, page: page, only: only
        ).found
    }

    static func text(_ text: String, page: String? = nil, only: String? = "nl") throws -> [String] {
        try Checking(Checking.existence([#"\w+(?= nu)"#], "nonword: true"), text, page: page, only: only).found
    }

    @Test(arguments: [
        ("a nu <span lang=\"fr\">b nu</span> c nu", ["a", "c"]), ("<p lang=\"en\">a nu</p>\n\nb nu", ["b"]),
        ("<div lang=fr>\n\na nu\n\n> b nu\n\n</div>\n\nc nu", ["c"]),
        ("<div lang='fr'>\n\na nu <span lang=\"nl-BE\">b nu</span> c nu\n\n</div>", ["b"]),
        ("<blockquote lang=\"en-GB\">a nu <i>b nu</i></blockquote>\n\nc nu", ["c"]),
        ("<p lang=\"nl\">a nu</p><p lang=\"NL_nl\">b nu</p><p lang=\"nld\">c nu</p>", ["a", "b"]),
        ("<p lang=\"\">a nu</p>\n\nb nu", ["b"]), ("a nu <em xml:lang=\"la\">b nu</em> c nu", ["a", "c"]),
        ("a nu <span lang=\"fr\">b nu\n\nc nu", ["a", "c"]), ("<span lang=\"fr\">a nu</span>, b nu", ["b"]),
        ("- <span lang=\"fr\">a nu</span>\n- b nu", ["b"]), ("# a nu <span lang=\"fr\">b nu</span>", ["a"]),
        ("<p data-x='lang=\"fr\"' title=\"lang=fr\">a nu</p>", ["a"]), ("</span> a nu </div> b nu", ["a", "b"]),
    ])
    func stretchesSayTheirLanguage(text: String, expected: [String]) throws {
        #expect(try Self.text(text) == expected)
        // Who looks at all languages, looks at all.
        #expect(
            try Self.text(text, only: nil).count == text.split(separator: " nu", omittingEmptySubsequences: false).count
                - 1)
    }

    @Test(
        arguments: [
            (nil, ["a", "c"]), ("nl", ["a", "c"]), ("nl-BE", ["a", "c"]), ("NL", ["a", "c"]), ("fr", ["b"]),
            ("en-GB", ["b"]),
            ("", ["b"]),
        ] as [(String?, [String])])
    func aPageSaysItsLanguage(page: String?, expected: [String]) throws {
        let text = "a nu\n\n<p lang=\"\(expected == ["b"] ? "nl" : "fr")\">b nu</p>\n\nc nu"
        #expect(try Self.text(text, page: page) == expected)
    }

    @Test func nothingOfAForeignPageIsJudged() throws {
        let text = "titel nu\n\na nu\n\n![b nu](x)\n\n<img alt=\"c nu\">"
        let field = StyleField(name: "titel", range: 0..<8, value: "titel nu")
        #expect(try Self.found(text, page: "fr", fields: [field]) == [])
        #expect(try Set(Self.found(text, page: "nl", fields: [field])) == ["titel", "a", "b", "c"])
    }
}
