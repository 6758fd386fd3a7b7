import Findings
import Patterns
import Presentation
import Style
import Testing

@testable import afspraak

/// What is looked at in a file, and what the settings leave out.
@Suite("What is looked at")
struct ProseLookTests {
    /// Finds words, and sentences of more than eight.
    private static func look(
        words: String = "zulks", scope: String = "text", blocks: [String] = [], tokens: [String] = [],
        inline: Set<String>? = nil
    ) throws -> ProseLook {
        let files = [
            "Huis/Woord.yml": "extends: existence\nmessage: \"'%s'\"\nscope: \(scope)\ntokens: [\(words)]\n",
            "Huis/Zin.yml": "extends: occurrence\nmessage: lang\nscope: sentence\nmax: 8\ntoken: '\\b\\w+\\b'\n",
        ]
        let held = try files.sorted { $0.key < $1.key }.map { path, text in
            let rule = try StyleRule.read(StyleFile(path: path, bytes: Array(text.utf8)))
            return ProfileRule(
                rule: rule, check: ProfileRule.check(of: rule.name), level: .warning,
                message: Message(nl: rule.message, en: rule.message), canBeSwitchedOff: true, names: [])
        }
        var problems: [StyleProblem] = []
        var profile = StyleProfile(held, problems: &problems)
        #expect(problems.isEmpty)
        profile.reading.readsAsVale = true
        if let inline { profile.reading.ignoredInline = inline }
        profile.ignored =
            try blocks.map { (try Pattern($0), true) } + tokens.map { (try Pattern($0), false) }
        let plan = StylePlan(profiles: [profile]) { _ in 0 }
        return ProseLook(plan, in: .dutch)
    }

    private static func found(
        _ text: String, as form: ProseJob.Form, _ look: ProseLook
    ) throws -> [String] {
        var look = look
        let bytes = Array(text.utf8)
        return look.see(try ReadProse(bytes, as: form), at: "x").alerts.filter { $0.check.hasPrefix("Huis") }.map {
            $0.check == "Huis.Zin" ? "\($0.line):\($0.column) lang" : "\($0.line):\($0.column) \($0.match)"
        }
    }

    @Test(
        "what the whole pattern matches is left out, with a group or without: Vale puts the group in code and drops the rest",
        arguments: [
            // All in one group, as Vale asks.
            ("(\\{\\{.*?\\}\\})", "zulks {{zulks}} zulks", [1, 17]),
            // A smaller group, none, several, one that takes no part.
            ("\\{\\{(.*?)\\}\\}", "zulks {{zulks}} zulks", [1, 17]), ("<(x)> zulks", "<x> zulks zulks", [11]),
            ("\\{\\{.*?\\}\\}", "zulks {{zulks}} zulks", [1, 17]),
            ("(a) zulks (b)", "a zulks b zulks", [11]), ("(?:x|(y)) zulks", "x zulks y zulks zulks", [17]),
            ("(?<=naam: )(zulks)", "naam: zulks, zulks", [14]), ("zulks$", "zulks zulks", [1]),
            ("(niets)", "zulks", [1]), ("(?i)(ZULKS)", "zulks", []),
        ])
    func groups(_ pattern: String, _ text: String, _ columns: [Int]) throws {
        for form in [ProseJob.Form.markdown, .plain] {
            let tokens = try Self.found(text, as: form, Self.look(tokens: [pattern]))
            #expect(tokens == columns.map { "1:\($0) zulks" }, "\(form)")
            let blocks = try Self.found(text, as: form, Self.look(blocks: [pattern]))
            #expect(blocks == columns.map { "1:\($0) zulks" }, "\(form)")
        }
    }

    @Test(
        "a block goes over lines, and what stands behind it is a new piece of text; a token is a word of its sentence")
    func blocks() throws {
        let text = "een twee drie vier {< bestand >}\nzulks zulks\n{</ bestand >} vijf zes zeven acht negen"
        let pattern = "(?s) *(\\{< bestand [^>]*>\\}.*?\\{</ ?bestand >\\})"
        #expect(try Self.found(text, as: .markdown, Self.look(blocks: [pattern])) == [])
        #expect(try Self.found(text, as: .markdown, Self.look(tokens: [pattern])) == ["1:1 lang"])
        #expect(try Self.found(text, as: .markdown, Self.look()).contains("2:1 zulks"))
        // A phrase goes on across neither.
        for look in [
            try Self.look(words: "een twee", tokens: ["x+"]), try Self.look(words: "een twee", blocks: ["x+"]),
        ] {
            #expect(try Self.found("een xx twee, een\ntwee", as: .markdown, look) == ["1:14 een\ntwee"])
        }
    }

    @Test("also in raw text and in HTML")
    func everywhere() throws {
        let look = try Self.look(scope: "raw", tokens: ["\\{.*?\\}"])
        #expect(try Self.found("een {zulks} zulks", as: .markdown, look) == ["1:13 zulks"])
        let html = try Self.look(tokens: ["\\{.*?\\}"], inline: ["code"])
        #expect(try Self.found("<p>{zulks}\n zulks</p>", as: .html, html) == ["2:2 zulks"])
    }

    // MARK: - HTML

    private static let page = """
        ---
        titel: Zulks
        samenvatting: En zulks
        ---
        <!DOCTYPE html>
        <html lang="nl">
        <title>Over zulks</title>
        <script>var zulks = "zulks"</script>
        <body class="zulks">
          <!-- vale off -->
          <p>zulks</p>
          <!-- vale on -->
          <h2>Wat zulks
            is</h2>
          <p>Het is <b>zulks</b>, of <a href="zulks">niet
          zulks</a>. <code>zulks</code></p>
          <img src="zulks.png"
               alt="Een zulks">
          <ul><li>zulks</ul>
          <!-- afspraak uit: Huis.Woord, een citaat -->
          <blockquote>zulks</blockquote>

          <p lang="fr">zulks</p>
        </body>
        """

    @Test(
        "HTML is read by scope, each word at its place",
        arguments: [
            ("text", ["3:18", "7:13", "13:11", "15:16", "16:3", "19:11", "23:16", "18:17"]), ("heading", ["13:11"]),
            ("heading.h2", ["13:11"]), ("paragraph", ["7:13", "15:16", "16:3", "23:16"]), ("list", ["19:11"]),
            ("strong", ["15:16"]), ("link", ["16:3"]), ("alt", ["18:17"]), ("frontmatter.samenvatting", ["3:18"]),
            ("~list & ~heading & paragraph", ["7:13", "15:16", "16:3", "23:16"]), ("blockquote", []),
        ])
    func html(_ scope: String, _ places: [String]) throws {
        let found = try Self.found(Self.page, as: .html, Self.look(scope: scope))
        #expect(Set(found) == Set(places.map { "\($0) zulks" }))
        #expect(found.count == places.count)
    }

    @Test("without front matter, with a byte order mark, empty, and with a header of TOML")
    func forms() throws {
        let look = try Self.look()
        #expect(try Self.found("<p>zulks", as: .html, look) == ["1:4 zulks"])
        #expect(try Self.found("\u{FEFF}<p>zulks", as: .html, look) == ["1:5 zulks"])
        #expect(try Self.found("", as: .html, look) == [])
        #expect(try Self.found("+++\ntitle = 'zulks'\n+++\n<p>zulks", as: .html, look) == ["4:4 zulks"])
        #expect(try Self.found("{% extends 'zulks' %}\n<p>{{ zulks }} zulks", as: .html, look) == ["2:16 zulks"])
        #expect(throws: (any Error).self) { try ReadProse([0x3C, 0xFF], as: .html) }
        #expect(throws: (any Error).self) { try ReadProse([0x3C, 0x00], as: .html) }
    }

    @Test("what an ending is read as")
    func endings() {
        for name in ["a.html", "a.HTM", "b/a.xhtml", "a.shtml"] {
            #expect(ProseJob.form(of: name, formats: [:]) == .html, "\(name)")
        }
        #expect(ProseJob.form(of: "a.vue", formats: ["vue": "html"]) == .html)
        #expect(ProseJob.form(of: "a.adoc", formats: [:]) == nil)
    }
}
