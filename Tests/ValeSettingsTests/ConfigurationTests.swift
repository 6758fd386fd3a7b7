import Findings
import Style
import Testing
import ValeSettings

/// `.vale.ini`, as Vale reads it.
@Suite("Settings of Vale")
struct ConfigurationTests {
    private func read(_ text: String) throws -> ValeConfiguration {
        try #require(ValeConfiguration(Array(text.utf8)))
    }

    @Test func `what stands at the top`() throws {
        let settings = try read(
            """
            # a comment
            ; another
            StylesPath = "stijlen" ; why
            MinAlertLevel = warning # why
            Vocab = Een, Twee
            IgnoredScopes = code, tt, kbd
            SkippedScopes = script, pre
            IgnoredClasses = hide
            [formats]
            mdx = md
            .MARKD = md
            """)
        #expect(settings.stylesPath == "stijlen")
        #expect(settings.minimum == .warning)
        #expect(settings.vocabularies == ["Een", "Twee"])
        #expect(settings.ignoredScopes == ["code", "tt", "kbd"])
        #expect(settings.skippedScopes == ["script", "pre"])
        #expect(settings.ignoredClasses == ["hide"])
        #expect(settings.formats == ["mdx": "md", "markd": "md"])
        #expect(settings.remarks.isEmpty)
    }

    @Test func `what holds for a file comes from all patterns that fit it, the last one first`() throws {
        let settings = try read(
            """
            [*.md]
            BasedOnStyles = B
            A.Een = error

            [*]
            BasedOnStyles = A
            A.Een = NO
            A.Twee = YES

            [docs/**]
            A.Een = suggestion
            B.Drie = NO
            """)
        let plain = settings.settings(for: ["x.txt"])
        #expect(plain.styles == ["A"])
        #expect(plain.level(of: "A.Een", own: .warning) == nil)
        #expect(plain.level(of: "A.Twee", own: .warning) == .warning)
        #expect(plain.level(of: "A.Vier", own: .error) == .error)
        #expect(plain.level(of: "B.Drie", own: .error) == nil)
        let page = settings.settings(for: ["x.md"])
        #expect(page.styles == ["B"])
        #expect(page.level(of: "A.Een", own: .warning) == .error)
        #expect(page.level(of: "A.Twee", own: .suggestion) == .suggestion)
        #expect(page.level(of: "A.Vier", own: .error) == nil)
        #expect(page.level(of: "B.Drie", own: .error) == .error)
        let inner = settings.settings(for: ["docs/a/x.md"])
        #expect(inner.level(of: "A.Een", own: .warning) == .suggestion)
        #expect(inner.level(of: "B.Drie", own: .error) == nil)
        #expect(settings.styles == ["A", "B"])
    }

    @Test func `lines that go on, quotes, commas and patterns`() throws {
        let settings = try read(
            """
            [*.md]
            BasedOnStyles = A, \\
              B
            BlockIgnores = (?s)\\{%.*?%\\}, (a\\,b)
            TokenIgnores = `(x # y)`
            CommentDelimiters = {/*, */}
            Lang = nl
            """)
        let page = settings.settings(for: ["x.md"])
        #expect(page.styles == ["A", "B"])
        #expect(page.ignored.map(\.pattern) == ["(?s)\\{%.*?%\\}", "(a,b)", "(x # y)"])
        #expect(page.ignored.map(\.isBlock) == [true, true, false])
        #expect(page.comments?.opening == "{/*" && page.comments?.closing == "*/}")
        #expect(page.language == "nl")
    }

    @Test(
        "what is not done or not understood is named, with its line",
        arguments: [
            ("StylePath = x", 1, "StylesPath"), ("\nPackages = Google", 2, "Packages"),
            ("NLPEndpoint = x", 1, "NLPEndpoint"), ("MinAlertLevel = hard", 1, "MinAlertLevel"),
            ("WordTemplate = \\b%s", 1, "WordTemplate"), ("[*]\nA.B = misschien", 2, "A.B"),
            ("[*]\nTransform = x.xsl", 2, "Transform"), ("[*]\nBasedOnStyle = x", 2, "BasedOnStyles"),
            ("[*.{md]\nBasedOnStyles = x", 1, "*.{md"), ("zomaar iets", 1, "waarde"),
            ("[*]\nCommentDelimiters = x", 2, "CommentDelimiters"), ("[open", 1, "waarde"),
        ])
    func remark(_ text: String, _ line: Int, _ word: String) throws {
        let remarks = try read(text).remarks
        #expect(remarks.map(\.line) == [line])
        #expect(remarks.first?.message.nl.contains(word) == true, "\(remarks)")
    }

    @Test(
        "patterns of paths",
        arguments: [
            ("*", "a/b.md", true), ("*.md", "a/b.md", true), ("*.md", "a/b.txt", false), ("*.{md,txt}", "b.txt", true),
            ("*.{md,txt}", "b.rst", false), ("docs/**", "docs/a/b.md", true), ("docs/**", "x/docs/a.md", false),
            ("{a,b{c,d}}/*.md", "bd/x.md", true), ("?.md", "é.md", true), ("?.md", "ab.md", false),
            ("[a-c].md", "b.md", true), ("[!a-c].md", "b.md", false), ("!*.md", "b.md", false),
            ("!*.md", "b.txt", true),
            ("\\*.md", "*.md", true), ("\\*.md", "a.md", false), ("", "", true), ("", "a", false), ("a]", "a]", true),
        ])
    func glob(_ pattern: String, _ path: String, _ fits: Bool) throws {
        #expect(try #require(PathGlob(pattern)).matches(path) == fits)
    }

    @Test("what is no pattern", arguments: ["{a", "[a", "a}{", "\\", "[]", String(repeating: "{a,b}", count: 10)])
    func noGlob(_ pattern: String) { #expect(PathGlob(pattern) == nil) }

    @Test func `hostile settings are bounded`() throws {
        #expect(ValeConfiguration([0xFF, 0xFE]) == nil)
        #expect(ValeConfiguration([0x61, 0x00]) == nil)
        #expect(ValeConfiguration(Array(repeating: 0x20, count: 2 << 20)) == nil)
        let sections = try read(String(repeating: "[a]\nx.y = NO\n", count: 30_000))
        #expect(sections.remarks.contains { $0.line == 1 })
        #expect(try read(String(repeating: "zomaar\n", count: 15_000)).remarks.count <= 200)
        let stars = try #require(PathGlob(String(repeating: "*a", count: 400)))
        #expect(!stars.matches(String(repeating: "a", count: 399) + "b"))
        _ = try read(String(repeating: "a = b \\\n", count: 10_000))
    }

    @Test func `words of a vocabulary`() {
        let terms = VocabularyFile.terms(Array("\u{FEFF}Zandbeke\r\n# no\n\n  [Gg]it \n".utf8))
        #expect(terms == ["Zandbeke", "[Gg]it"])
        #expect(VocabularyFile.terms([0xFF]) == nil)
    }
}
