import Style
import Testing

/// Places of Vale, alone and together.
struct ScopeTests {
    static let text = """
        # h1 nu **vet nu**

        ## h2 nu *schuin nu*

        Alinea nu, **vet nu** en *schuin nu* en ***beide nu*** en [link nu](/x), [**vette nu**](/y), `code nu` erna.
        Tweede zin nu.

        - punt nu `puntcode nu`

        > citaat nu <strong>html nu</strong>

        <!-- opmerking nu -->

        | kop nu |
        |--------|
        | cel nu |

        ![beeld nu](x.png)

        <table><caption>tabel nu</caption><tr><th>th nu<td>td nu</table>

        <figure><figcaption>figuur nu</figcaption></figure>
        """

    @Test(arguments: [
        ("strong", ["vet", "vet", "beide", "vette", "html"]), ("emphasis", ["schuin", "schuin", "beide"]),
        ("link", ["link", "vette"]), ("code", ["code", "puntcode"]), ("strong & emphasis", ["beide"]),
        ("strong & link", ["vette"]), ("strong & ~heading", ["vet", "beide", "vette", "html"]),
        ("heading & strong", ["vet"]), ("heading.strong", ["vet"]), ("heading.h2.emphasis.md", ["schuin"]),
        ("code & list", ["puntcode"]), ("~list & code", ["code"]), ("blockquote & strong", ["html"]),
        ("heading & ~strong", ["h1", "h2", "schuin"]), ("heading.h1 & ~strong", ["h1"]),
        ("paragraph & ~strong & ~emphasis & ~link & ~blockquote", ["Alinea", "zin"]),
        ("sentence & strong & ~heading & ~blockquote", ["vet", "beide", "vette"]),
        ("comment", ["opmerking"]), ("comment.block", ["opmerking"]), ("comment.line", []),
        ("table.caption", ["tabel"]), ("table.header", ["kop", "th"]), ("table.cell", ["cel", "td"]),
        ("table & ~table.cell & ~table.caption", ["kop", "th"]), ("figure.caption", ["figuur"]),
        ("alt", ["beeld"]), ("text.attr.alt", ["beeld"]), ("attr.alt.md", ["beeld"]),
        ("text.heading.h1.md & ~strong", ["h1"]), ("heading.md & ~emphasis & ~strong", ["h1", "h2"]),
        ("md & list", ["punt"]), ("list.md", ["punt"]), ("text.rst", []), ("text.html", []),
        ("list & ~text.rst", ["punt"]), ("~heading & ~list & ~table & ~paragraph", ["figuur"]),
        ("~~list", ["punt"]), ("[list, heading.h1 & ~strong]", ["h1", "punt"]),
        (
            "[strong, emphasis & heading]",
            [
                "vet", "schuin", "vet", "beide", "vette", "html",
            ]
        ),
        ("[link, sentence & heading.h1]", ["h1", "vet", "link", "vette"]), ("blockquote & ~blockquote", []),
        ("[heading & ~strong, heading.h1]", ["h1", "vet", "h2", "schuin"]),
        (
            "summary & ~heading",
            [
                "Alinea", "vet", "schuin", "beide", "link", "vette", "zin", "punt", "citaat", "html", "figuur",
            ]
        ),
    ])
    func namesAPlace(scope: String, expected: [String]) throws {
        let written = scope.hasPrefix("[") ? scope : "'\(scope)'"
        let checking = try Checking(Checking.existence([#"\w+(?= nu)"#], "nonword: true\nscope: \(written)"), Self.text)
        #expect(checking.found == expected)
    }

    @Test(arguments: [
        "tabel", "text.tabel", "heading.h7", "~sentence", "list & x", "heading.table", "md.md.x", "", "text.",
    ])
    func aNameWeDoNotKnowIsAProblem(scope: String) {
        let rule = Checking.existence(["a"], "scope: '\(scope)'")
        #expect(throws: StyleProblem.self) { try StyleRule.read(StyleFile(path: "a.yml", bytes: Array(rule.utf8))) }
    }

    @Test(arguments: [
        ("frontmatter.titel", ["titel"]), ("text.frontmatter.titel", ["titel"]), ("frontmatter", ["titel", "md"]),
        ("frontmatter.Titel & ~list", ["titel"]), ("frontmatter & ~frontmatter.titel", ["md"]),
        ("frontmatter.md", ["md"]),
        ("frontmatter.titel & frontmatter.md", []), ("text", ["lijf"]), ("raw", ["lijf"]),
    ])
    func fieldsHaveNames(scope: String, expected: [String]) throws {
        let text = "titel nu\nmd nu\n\nlijf nu"
        let fields = [
            StyleField(name: "titel", range: 0..<8, value: "titel nu"),
            StyleField(name: "md", range: 9..<14, value: "md nu"),
        ]
        let rule = Checking.existence([#"\w+(?= nu)"#], "nonword: true\nscope: '\(scope)'")
        #expect(try Checking(rule, text, fields: fields, body: 16..<23).found == expected)
        guard scope == "text" else { return }
        var reading = StyleReading()
        reading.readsAsVale = true
        #expect(
            try Checking(rule, text, fields: fields, body: 16..<23, reading: reading).found == ["titel", "md", "lijf"])
    }

    /// md4c takes headings of HTML for tags in a paragraph, or for part of a block.
    @Test(arguments: [
        "<h2>kop nu</h2>\n\ntekst nu", "<h2 class=\"x\">kop nu</h2>\ntekst nu",
        "<div>\n<h2>kop nu</h2>\ntekst nu\n</div>",
    ])
    func headingsOfHTMLAreHeadings(text: String) throws {
        func found(_ scope: String) throws -> [String] {
            try Checking(Checking.existence([#"\w+(?= nu)"#], "nonword: true\nscope: '\(scope)'"), text).found
        }
        #expect(try found("heading.h2") == ["kop"])
        #expect(try found("paragraph") == ["tekst"])
        #expect(try found("~heading") == ["tekst"])
    }

    /// A page as one: how much there is of something in all its text.
    @Test func aSummaryIsOneText() throws {
        let rule = "extends: occurrence\nmessage: '%s'\nscope: summary\nmax: 3\ntoken: '\\w+'"
        #expect(try Checking(rule, "# een twee drie vier\n\neen twee\n\n- drie").found == [])
        let checking = try Checking(rule, "# kop\n\neen twee\n\n- drie\n\n> vier\n\n| a |\n|---|\n| b |")
        #expect(checking.arguments == [["4", "3"]])
    }
}
