import Findings
import Rules
import Testing

/// The Dutch pack is about Dutch, and reads what a visitor reads.
@Suite("House style and the language of a page")
struct StyleLanguageTests {
    private static func found(_ text: String, header: String = "", old: String? = nil) throws -> [String] {
        func page(_ text: String) -> String {
            "---\ntitel: Een pagina\nsamenvatting: Wat je hier vindt, in één zin.\nai: geen\n\(header)---\n\n\(text)\n"
        }
        let path = "website/vrije-tijd/sport/proef.md"
        let example = RuleExample(
            .wrong, Message(nl: "Proef", en: "Trial"), person: "lotte-verhaeghen",
            before: old.map { [path: page($0)] } ?? [:], commits: [[path: page(text)]], expected: 1)
        return try ExampleTown().verdict(on: example).findings.map(\.finding).filter {
            $0.rule == "stijl-ambtelijke-taal"
        }.map { $0.fix?.replacement ?? "" }
    }

    @Test(
        "a page or a stretch in another language is left alone",
        arguments: [
            ("Je kunt reeds komen.", "", ["al"]), ("Je kunt reeds komen.", "taal: nl-BE\n", ["al"]),
            ("Je kunt reeds komen.", "taal: fr\n", []), ("Je kunt reeds komen.", "lang: en\n", []),
            ("Je kunt al komen. <span lang=\"fr\">Reeds, reeds.</span>", "", []),
            // In HTML, a person puts other words.
            ("<p>Je kunt reeds komen.</p>\n\n<p lang=\"fr\">reeds</p>", "", [""]),
            ("!!! note \"Let op\"\n\n    Je kunt reeds komen.", "", ["al"]),
            ("{{< knop tekst=\"reeds\" >}}", "", []),
            // A person puts other words where there is markup in between.
            ("Je kunt ree\u{AD}ds komen.", "", [""]),
        ])
    func language(text: String, header: String, expected: [String]) throws {
        #expect(try Self.found(text, header: header) == expected)
    }

    @Test("HTML that stood there before holds nobody back")
    func unchangedHTML() throws {
        let old = "<p>Je kunt reeds komen.</p>"
        #expect(try Self.found(old + "\n\nNieuw is dit.", old: old) == [])
        #expect(try Self.found("<p>Je kunt reeds gaan.</p>", old: old) == [""])
    }
}
