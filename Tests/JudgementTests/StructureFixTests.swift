import Findings
import Foundation
import Judgement
import Rules
import Testing

/// Fixes of structure: what is certain is mended, and a second time there is nothing left to mend.
struct StructureFixTests {
    private static let page = "website/vrije-tijd/sport/bad.md"
    private static let rules: Set<RuleID> = [
        "heading-mark", "list-fake", "bare-address", "link-fragment", "space-inside", "final-newline",
    ]

    private func findings(of text: String) throws -> [Finding] {
        let example = RuleExample(
            .wrong, Message(nl: "", en: ""), person: "wim-dessers", commits: [[Self.page: text]], expected: 0)
        return try ExampleTown().verdict(on: example).findings.map(\.finding).filter {
            Self.rules.contains($0.rule) && $0.place?.pathText == Self.page
        }
    }

    private func mended(_ text: String) throws -> String {
        var bytes = Array(text.utf8)
        let fixes = try findings(of: text).compactMap(\.fix).sorted { $0.bytes.lowerBound > $1.bytes.lowerBound }
        for fix in fixes { bytes.replaceSubrange(fix.bytes, with: Array(fix.replacement.utf8)) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func file(_ body: String) -> String {
        "---\ntitel: Een pagina\nsamenvatting: Wat je hier vindt, in één zin.\nai: geen\n---\n\n\(body)\n"
    }

    @Test(arguments: [
        ("##Uren\n\nTekst.", "## Uren\n\nTekst."), ("##\u{A0}Uren\n\nTekst.", "## Uren\n\nTekst."),
        ("• je kaart\n• een foto", "- je kaart\n- een foto"), ("•  **je kaart**\n•\tëen", "- **je kaart**\n- ëen"),
        ("Kijk op https://bad.example/a_b.", "Kijk op <https://bad.example/a_b>."),
        ("Breng ** je kaart ** mee.", "Breng **je kaart** mee."), ("Breng __je kaart __!", "Breng __je kaart__!"),
        ("Zie [ onze uren](https://bad.example).", "Zie [onze uren](https://bad.example)."),
        ("[Naar de uren](#Uren)\n\n## Uren\n\nTekst.", "[Naar de uren](#uren)\n\n## Uren\n\nTekst."),
    ])
    func `what is certain is mended`(_ wrong: String, _ right: String) throws {
        let once = try mended(Self.file(wrong))
        #expect(once == Self.file(right))
        #expect(try mended(once) == once)
    }

    @Test(arguments: [
        "#Uren van het bad\n\nTekst.", "Breng mee:\n• je kaart\n• een foto", "Kijk op www.bad.example.",
        "Zie[ onze uren](https://bad.example).", "> • je kaart", "- • je kaart", "Breng mee: - je kaart - een foto",
        "[Naar de tarieven](#tariven)\n\n## Tarieven\n\nTekst.", "Zie [onze uren ](https://bad.example)x.",
    ])
    func `what is not certain is told and left as it is`(_ text: String) throws {
        #expect(try !findings(of: Self.file(text)).isEmpty)
        #expect(try mended(Self.file(text)) == Self.file(text))
    }

    @Test(arguments: ["\n", "\r\n"])
    func `the last line ends as the others do`(_ ending: String) throws {
        let whole = Self.file("Tekst.").replacing("\n", with: ending)
        #expect(try mended(String(decoding: whole.utf8.dropLast(ending.utf8.count), as: UTF8.self)) == whole)
    }

    struct Hostile: CustomTestStringConvertible, Sendable {
        let text: String
        var times = 1
        var testDescription: String { "\(times) times \(text.prefix(20).debugDescription)" }
        var body: String { String(repeating: text, count: times) }
    }

    /// Made to cost time, or to run off an edge. All end (measured; no test may depend on the time).
    static let hostile: [Hostile] =
        [
            ("[Uren](#Uren)\n\n## Uren\n\n", 500), ("| a | |\n| - | - |\n| b |\n\n", 1_000), ("• a\n", 10_000),
            ("** a ** ", 5_000), ("[ a ](b) ", 1_000), ("<a href=x></a><h2>", 1_000), ("zie de rode ", 5_000),
            ("🎉", 5_000), ("![\u{301}](a \"\u{301}\")", 200), ("[a](#b)\n\n# c\n\n", 500),
        ].map { Hostile(text: $0.0, times: $0.1) }
        + [
            "#", "##", "**", "****", "[", "](", "• ", "|", "| |\n| - |", "<a href=x>", "<table></table", "1)", "a)\nb)",
            "\u{FEFF}", "\r", "- ", "> ", "`", "&#x110000;", "## &shy;", "[a](#%)", "[a](#%ZZ%C3)", "[a](.pdf)",
            "[a](http:)",
        ].map { Hostile(text: $0) }

    @Test(arguments: hostile)
    func `hostile pages end`(_ page: Hostile) throws {
        #expect(try findings(of: Self.file(page.body)).count <= 1_100 * Self.rules.count)
    }

    @Test func `a rule answers to its number in markdownlint`() {
        let numbers = [
            "MD001", "MD018", "MD024", "MD025", "MD034", "MD036", "MD037", "MD039", "MD042", "MD045", "MD047", "MD051",
            "MD052", "MD053", "MD056", "MD059",
        ]
        for number in numbers {
            let named = RuleBook.all.descriptions(named: number)
            #expect(named.count == 1, "\(number)")
            #expect(RuleBook.all.descriptions(named: number.lowercased()).map(\.id) == named.map(\.id))
        }
        #expect(RuleBook.all.descriptions(named: "MD999").isEmpty)
        #expect(RuleBook.all.descriptions(named: "alt-text").map(\.id) == ["alt-text"])
    }

    @Test func `the house style carries numbers too`() throws {
        let aliases = try ExampleTown().style.descriptions.values.flatMap(\.aliases)
        #expect(Set(["MD026", "MD059"]).isSubset(of: aliases))
    }
}
