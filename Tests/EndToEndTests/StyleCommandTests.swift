import Foundation
import Testing

/// `afspraak style`, as somebody who comes from Vale types it.
@Suite struct StyleCommandTests {
    /// A folder with settings, a style and texts; gone when the test ends.
    private final class Desk {
        let folder: String
        private let program: Program

        init(_ files: [String: String]) throws {
            let plain = Program(folder: "/", environment: ["PATH": Seed.path])
            folder = try plain.run(["mktemp", "-d", "\(NSTemporaryDirectory())afspraak-style.XXXXXX"]).text
            program = Program(folder: folder, environment: ["PATH": Seed.path, "LANG": "nl_BE.UTF-8", "HOME": folder])
            for (path, text) in Self.settings.merging(files, uniquingKeysWith: { $1 }) { try write(path, text) }
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        private static let settings = [
            ".vale.ini": """
            StylesPath = stijlen
            MinAlertLevel = suggestion

            [*]
            BasedOnStyles = Huis
            """,
            "stijlen/Huis/Woord.yml": """
            extends: substitution
            message: "Schrijf '%s' in plaats van '%s'."
            level: warning
            ignorecase: true
            swap: {indien: als, conform: volgens}
            """,
            "stijlen/Huis/Fout.yml": """
            extends: existence
            message: "Schrap '%s'."
            level: error
            tokens: [zulks]
            """,
            "stijlen/Huis/Tip.yml": """
            extends: existence
            message: "Kan het zonder '%s'?"
            level: suggestion
            tokens: [best]
            """,
        ]

        func write(_ path: String, _ text: String) throws {
            let file = URL(filePath: "\(folder)/\(path)")
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }

        func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: "\(folder)/\(path)")) }

        func style(_ arguments: String..., input: String = "") throws -> Outcome {
            try program.attempt([Source.afspraak, "style"] + arguments, input: Data(input.utf8))
        }
    }

    private static let page = "---\ntitel: Indien\n---\n\nIndien het kan, doe zulks.\n\n- best\n"

    @Test func `lines, and the exit code`() throws {
        let desk = try Desk(["docs/a.md": Self.page, "b.txt": "best\n"])
        let all = try desk.style("--output=line", ".")
        #expect(
            all.text == """
                b.txt:1:1:Huis.Tip:Kan het zonder 'best'?
                docs/a.md:2:8:Huis.Woord:Schrijf 'Als' in plaats van 'Indien'.
                docs/a.md:5:1:Huis.Woord:Schrijf 'Als' in plaats van 'Indien'.
                docs/a.md:5:21:Huis.Fout:Schrap 'zulks'.
                docs/a.md:7:3:Huis.Tip:Kan het zonder 'best'?
                """, "\(all.words)")
        #expect(all.status == 1)
        #expect(try desk.style("--no-exit", ".").status == 0)
        #expect(try desk.style("b.txt").status == 0)
        #expect(try desk.style("--fail-on", "suggestion", "b.txt").status == 1)
        #expect(try desk.style("--fail-on=warning", "b.txt").status == 0)
        let heavy = try desk.style("--output", "line", "--minAlertLevel", "warning", "docs", "b.txt")
        #expect(heavy.text.split(separator: "\n").count == 3)
        #expect(try desk.style("--glob=*.txt", "--output=line", ".").text.split(separator: "\n").count == 1)
        #expect(try desk.style("--glob", "!*.txt", "--output=line", ".").text.split(separator: "\n").count == 4)
    }

    @Test func `the table and the JSON`() throws {
        let desk = try Desk(["a.md": Self.page])
        let table = try desk.style("a.md")
        #expect(table.text.hasSuffix("✖ 1 error, 2 warnings and 1 suggestion in 1 file."), "\(table.words)")
        struct Alert: Decodable {
            let Check: String
            let Span: [Int]
            let Line: Int
            let Match: String
            let Severity: String
        }
        let read = try JSONDecoder().decode(
            [String: [Alert]].self, from: try desk.style("--output=JSON", "a.md").output)
        let alert = try #require(read["a.md"]?.first { $0.Check == "Huis.Fout" })
        #expect(alert.Span == [21, 25] && alert.Line == 5 && alert.Match == "zulks" && alert.Severity == "error")
    }

    @Test func `standard input, as the kind that is named`() throws {
        let desk = try Desk([:])
        #expect(try desk.style("--output=line", input: "`zulks` zulks\n").text.split(separator: "\n").count == 2)
        let page = try desk.style("--ext=.md", "--output=line", input: "`zulks` zulks\n")
        #expect(page.text == "stdin.md:1:9:Huis.Fout:Schrap 'zulks'." && page.status == 1)
        #expect(try desk.style("--ext=.pdf", input: "x").status == 2)
    }

    @Test func `a broken rule or text costs one remark`() throws {
        let desk = try Desk([
            "a.md": "zulks\n", "stijlen/Huis/Kapot.yml": "extends: existence\nmessage: x\ntokens: ['a(']\n",
            "stijlen/Huis/Leeg.yml": "extends: bestaatniet\nmessage: x\n",
        ])
        try Data([0xFF, 0xFE]).write(to: URL(filePath: "\(desk.folder)/b.md"))
        let answer = try desk.style("--output=line", "a.md", "b.md")
        #expect(answer.text.contains("stijlen/Huis/Kapot.yml:3:10:Afspraak.Regel:"), "\(answer.words)")
        #expect(answer.text.contains("stijlen/Huis/Leeg.yml:1:10:Afspraak.Regel:"), "\(answer.words)")
        #expect(answer.text.contains("a.md:1:1:Huis.Fout:"))
        #expect(answer.text.contains("b.md:1:1:Afspraak.Bestand:"))
        #expect(answer.status == 1)
    }

    @Test(
        "what cannot be done is told, with exit code 2",
        arguments: [
            ["weg.md"], ["--config=weg.ini", "."], ["--output=xml", "."], ["--minAlertLevel=hard", "."],
            ["--filter=x", "."], ["--glob={a", "."], ["--weg", "."], ["--fix"],
        ])
    func unusable(_ arguments: [String]) throws {
        let desk = try Desk(["a.md": "x\n"])
        let program = Program(folder: desk.folder, environment: ["PATH": Seed.path])
        let answer = try program.attempt([Source.afspraak, "style"] + arguments)
        #expect(answer.status == 2 && answer.output.isEmpty && !answer.errors.isEmpty, "\(answer.words)")
    }

    @Test(
        "settings that cannot be followed end the run, and say what is missing",
        arguments: [
            ("StylesPath = weg\n", "weg"), ("StylesPath = stijlen\n[*]\nBasedOnStyles = Weg\n", "Weg"),
            ("StylesPath = stijlen\nVocab = Weg\n[*]\nBasedOnStyles = Huis\n", "Weg"),
        ])
    func settings(_ text: String, _ word: String) throws {
        let desk = try Desk([".vale.ini": text, "a.md": "x\n"])
        let answer = try desk.style("a.md")
        #expect(answer.status == 2 && answer.words.contains(word), "\(answer.words)")
    }

    @Test func `unknown settings are named with their line`() throws {
        let desk = try Desk([
            ".vale.ini": "StylesPath = stijlen\nStylePath = x\n[*]\nBasedOnStyles = Huis\nHuis.Word = NO\n"
        ])
        let answer = try desk.style("--output=line", input: "zulks")
        let told = String(decoding: answer.errors, as: UTF8.self)
        #expect(
            told.contains(".vale.ini:2:") && told.contains(".vale.ini:5:") && told.contains("Huis.Woord"), "\(told)")
        #expect(answer.status == 1)
    }

    @Test func `settings of Vale: patterns, levels, vocabularies of both kinds, what is left out`() throws {
        let desk = try Desk([
            ".vale.ini": """
            StylesPath = stijlen
            Vocab = Nieuw, Oud
            [formats]
            tekst = md
            [*]
            BasedOnStyles = Huis
            [docs/*.md]
            Huis.Fout = NO
            Huis.Tip = error
            TokenIgnores = (\\{\\{.*?\\}\\})
            [*.mdx]
            CommentDelimiters = {/*, */}
            """,
            "stijlen/config/vocabularies/Nieuw/accept.txt": "Zandbeke\n", "stijlen/Vocab/Oud/reject.txt": "zwembad\n",
            "docs/a.md": "zulks best {{best}}\n", "b.tekst": "`zulks` zulks\n",
            "c.mdx": "{/* vale off */}\n\nzulks\n\n{/* vale on */}\n\nzulks\n",
        ])
        let answer = try desk.style("--output=line", "docs", "b.tekst", "c.mdx")
        #expect(
            answer.text == """
                docs/a.md:1:7:Huis.Tip:Kan het zonder 'best'?
                b.tekst:1:9:Huis.Fout:Schrap 'zulks'.
                c.mdx:7:1:Huis.Fout:Schrap 'zulks'.
                """, "\(answer.words)")
    }

    @Test func `HTML is read, and not mended`() throws {
        let desk = try Desk([
            "web/a.html": "<title>zulks</title>\n<p\n class=x>Dit is <b>zulks</b>.\n<script>zulks</script>\n",
            "web/b.adoc": "zulks\n",
        ])
        let answer = try desk.style("--output=line", "web")
        #expect(
            answer.text == """
                web/a.html:1:8:Huis.Fout:Schrap 'zulks'.
                web/a.html:3:20:Huis.Fout:Schrap 'zulks'.
                """, "\(answer.words)")
        #expect(answer.words.contains(".adoc") && !answer.words.contains(".html)"), "\(answer.words)")
        // What was seen is kept, apart from the same text as Markdown.
        #expect(try desk.style("--output=line", "web").text == answer.text)
        #expect(
            try desk.style("--output=line", "--ext=.html", input: "<p>zulks").text
                == "stdin.html:1:4:Huis.Fout:Schrap 'zulks'.")
        try desk.write("web/c.html", "<p>Indien het kan.\n")
        #expect(try desk.style("--fix", "web/c.html").words.contains("niets dat we zeker konden verbeteren"))
        #expect(String(decoding: try desk.bytes("web/c.html"), as: UTF8.self) == "<p>Indien het kan.\n")
    }

    @Test func `Vale's own style, and what of a rule is not done`() throws {
        let desk = try Desk([
            ".vale.ini": """
            StylesPath = stijlen
            Vocab = Stad
            [*]
            BasedOnStyles = Vale, Tags
            Vale.Spelling = NO
            """,
            "stijlen/config/vocabularies/Stad/accept.txt": "Zandbeke\n",
            "stijlen/config/vocabularies/Stad/reject.txt": "bassin\n",
            "stijlen/Tags/Woord.yml": "extends: sequence\nmessage: x\ntokens: [{tag: NN}, {pattern: zulks}]\n",
            "stijlen/Tags/Spel.yml": "extends: spelling\nmessage: \"'%s'?\"\ndictionaries: [xx_YY]\n",
            "a.md": "In zandbeke is het het bassin.\n",
        ])
        let answer = try desk.style("--output=line", "a.md")
        #expect(
            answer.text == """
                a.md:1:4:Vale.Terms:Use 'Zandbeke' instead of 'zandbeke'.
                a.md:1:16:Vale.Repetition:'het' is repeated!
                a.md:1:24:Vale.Avoid:Avoid using 'bassin'.
                """, "\(answer.words)")
        let told = String(decoding: answer.errors, as: UTF8.self)
        #expect(told.contains("`Tags.Woord` doen we niet") && told.contains("`xx_YY`"), "\(told)")
        #expect(try desk.style("--fix", "a.md").status == 1)
        #expect(String(decoding: try desk.bytes("a.md"), as: UTF8.self) == "In Zandbeke is het het bassin.\n")
    }

    @Test func `from a folder below, the settings above hold`() throws {
        let desk = try Desk(["docs/a.md": "zulks\n"])
        let program = Program(folder: "\(desk.folder)/docs", environment: ["PATH": Seed.path])
        #expect(try program.attempt([Source.afspraak, "stijl", "--uitvoer=line", "a.md"]).status == 1)
        let bare = Program(folder: "/", environment: ["PATH": Seed.path])
        let answer = try bare.attempt([Source.afspraak, "style", "\(desk.folder)/docs/a.md"])
        #expect(answer.status == 2 && answer.words.contains(".vale.ini"), "\(answer.words)")
    }

    @Test func `the agreements and their lists of words are no texts for readers`() throws {
        let desk = try Desk([
            "a.md": "Conform.\n", ".afspraken/stijl/words/gemeente.txt": "Conform.\n",
            ".afspraken/LEESMIJ.md": "Conform.\n",
        ])
        #expect(
            try desk.style("--output=line", ".").text
                == "a.md:1:1:Huis.Woord:Schrijf 'Volgens' in plaats van 'Conform'.")
        // Who names one, gets it.
        #expect(try desk.style("--output=line", ".afspraken/LEESMIJ.md").text.hasPrefix(".afspraken/LEESMIJ.md:1:1:"))
    }

    @Test func `mending leaves all else as it was`() throws {
        let desk = try Desk([:])
        let file = URL(filePath: "\(desk.folder)/a.md")
        try Data("\u{FEFF}Indien `indien`\r\nconform.  \r\n".utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
        let answer = try desk.style("--fix", "--output=line", "a.md")
        #expect(
            answer.status == 0 && answer.text.isEmpty && answer.words.contains("2 plaatsen verbeterd in 1 bestand."))
        #expect(try desk.bytes("a.md") == Data("\u{FEFF}Als `indien`\r\nvolgens.  \r\n".utf8))
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(mode == 0o640)
        let again = try desk.style("--verbeter", "a.md")
        #expect(again.words.contains("niets dat we zeker konden verbeteren"))
    }
}
