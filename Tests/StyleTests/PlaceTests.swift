import Style
import Testing

/// Where rules look.
struct PlaceTests {
    static let text = """
        # Kop nu

        ## Onder nu

        Tekst nu. `nu` <b title="nu">x</b> en [link nu](/nu "nu") ![beeld nu](nu.png)

        > Citaat nu

        - punt nu

        | kop nu | b |
        |---|---|
        | cel nu | d |

            code nu

        <p>nu</p>
        """

    @Test(arguments: [
        ("text", ["Kop nu", "Onder nu", "Tekst nu", "link nu", "Citaat nu", "punt nu", "kop nu", "cel nu"]),
        ("heading", ["Kop nu", "Onder nu"]), ("heading.h2", ["Onder nu"]),
        ("paragraph", ["Tekst nu", "link nu", "Citaat nu"]),
        ("list", ["punt nu"]), ("table", ["kop nu", "cel nu"]), ("table.header", ["kop nu"]),
        ("table.cell", ["cel nu"]),
        ("blockquote", ["Citaat nu"]), ("link", ["link nu"]), ("alt", ["beeld nu"]), ("text.attr.alt", ["beeld nu"]),
        ("~blockquote & paragraph", ["Tekst nu", "link nu"]),
        ("[heading.h1, 'table & ~table.cell']", ["Kop nu", "kop nu"]),
        ("paragraph & ~link & ~blockquote", ["Tekst nu"]), ("frontmatter.titel", []),
    ])
    func looksWhereItShould(scope: String, expected: [String]) throws {
        let rule = Checking.existence([#"\w+ nu"#], "scope: \(scope.first == "~" ? "'\(scope)'" : scope)")
        #expect(try Checking(rule, Self.text).found == expected)
    }

    @Test func rawIsTheSource() throws {
        let rule = Checking.existence(["nu"], "scope: raw")
        #expect(try Checking(rule, Self.text).found.count == 16)
        #expect(try Checking(rule, "nu\nnu **nu**", body: 3..<12).report.findings.map(\.range) == [3..<5, 8..<10])
    }

    @Test func sentencesStandAlone() throws {
        let rule = Checking.existence([#"^Maar\b.*"#], "nonword: true\nscope: sentence")
        #expect(
            try Checking(rule, "Maar ja. Niet maar. Maar\nnu! “Maar” zo.").found == ["Maar ja.", "Maar\nnu!"])
    }

    @Test(arguments: [
        (#"titel: Nu “nu” é nu"#, 7, "Nu “nu” é nu", ["Nu", "nu"]),
        (#"titel: 'Nu ''s nu'"#, 7, "Nu 's nu", ["Nu", "nu"]),
        (#"titel: "Nu \" nu""#, 7, #"Nu " nu"#, ["Nu", "nu"]),
        ("titel: >-\n  Wij\n  nu\n", 7, "Wij nu", ["nu"]),
        ("titel: Wij\n  nu\n", 7, "Wij nu", ["nu"]),
        (#"titel: "\x4Eu nu""#, 7, "Nu nu", [#""\x4Eu nu""#, #""\x4Eu nu""#]),
    ])
    func fieldsAreExact(source: String, start: Int, value: String, expected: [String]) throws {
        let rule = Checking.existence(["nu"], "ignorecase: true\nscope: frontmatter.titel")
        let field = StyleField(name: "titel", range: start..<source.utf8.count, value: value)
        let end = source.utf8.count
        #expect(try Checking(rule, source, quotes: true, fields: [field], body: end..<end).found == expected)
        let other = Checking.existence(["nu"], "scope: [text, frontmatter.naam]")
        #expect(try Checking(other, source, fields: [field], body: end..<end).found == [])
    }

    @Test(arguments: [
        ("Hij zei “nu niet” en nu.", 1), ("Hij zei \"nu niet\" en nu.", 1), ("‘nu, foto’s nu’ nu", 1),
        ("„nu” nu „nu“ nu", 2),
        ("«nu» nu", 1), ("“nu nu", 2), ("’s Avonds nu ‘s avonds nu", 2), ("> nu\n\nnu", 1),
        ("“nu *nu* [nu](/x)” nu", 1),
        ("\"nu\nnu\" nu", 1), ("“nu\n\nnu”", 2),
    ])
    func quotationsCanBeLeftAlone(text: String, count: Int) throws {
        #expect(try Checking(Checking.existence(["nu"]), text, quotes: true).found.count == count)
        let all = text.split(separator: "nu", omittingEmptySubsequences: false).count - 1
        #expect(try Checking(Checking.existence(["nu"]), text).found.count == all)
    }

    @Test func skippedScopesAreSkipped() throws {
        let checking = try Checking(Checking.existence(["nu"]), "nu\n\nnu\n\nnu", skips: [0, 2, 9])
        #expect(checking.report.findings.map(\.range) == [4..<6])
    }

    /// A rule that tells once tells the page once, whatever its title has.
    @Test func `what front matter has leaves no less room for the page`() throws {
        let text = "---\ntitel: Je en je\n---\n\nJe komt, of je belt.\n"
        let start = 11
        let body = (start + 13)..<text.utf8.count
        let rule = Checking.existence(["je"], "ignorecase: true\nlimit: 1\nscope: [text, frontmatter.titel]")
        let field = StyleField(name: "titel", range: start..<(start + 8), value: "Je en je")
        #expect(try Checking(rule, text, fields: [field], body: body).found == ["Je", "Je"])
        #expect(try Checking(rule, text, body: body).found == ["Je"])
    }
}
