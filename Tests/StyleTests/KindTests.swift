import Markdown
import Style
import Testing

/// Substitution, occurrence and spelling.
struct KindTests {
    private let swaps = """
        extends: substitution
        message: Schrijf ‘%s’ in plaats van ‘%s’.
        ignorecase: true
        swap:
          reeds: al
          teneinde: om|zodat
          e-?mail: e-mail
          ijs(?:je)?: ijsje
          d\\.m\\.v\\.: met
          wegdoen:
          UZ: ziekenhuis
        """

    @Test func swapsHaveTheirReplacement() throws {
        let checking = try Checking(
            swaps, "Reeds reeds. Teneinde email e-mail E-mail; Email d.m.v. een, Ijs wegdoen UZ uz")
        #expect(
            checking.found == ["Reeds", "reeds", "Teneinde", "email", "Email", "d.m.v.", "Ijs", "wegdoen", "UZ", "uz"])
        #expect(
            checking.replacements == [
                ["Al"], ["al"], ["Om", "Zodat"], ["e-mail"], ["E-mail"], ["met"], ["IJsje"], [], ["ziekenhuis"],
                ["ziekenhuis"],
            ])
        #expect(checking.arguments[2] == ["Om / Zodat", "Teneinde"])
        let words = StyleRule.words(template: "‘%s’, niet ‘%s’", for: checking.report.findings[0])
        #expect(words == "‘Al’, niet ‘Reeds’")
    }

    @Test func argumentsReadAsText() throws {
        let rule = "extends: substitution\nmessage: '%s %s'\nswap: {in het kader van één: voor}"
        let checking = try Checking(rule, "> in *het*\n> kader van &eacute;én")
        #expect(checking.found == ["in *het*\n> kader van &eacute;én"])
        #expect(checking.arguments == [["voor", "in het kader van één"]])
    }

    @Test(arguments: [
        (#"\w+"#, "sentence", "max: 3", ["Een twee drie vier."]), (#"\b\w+\b"#, "paragraph", "max: 6", []),
        (#"[^\s]+"#, "sentence", "min: 3", ["Eén."]),
        (#"[\p{L}\p{N}][\p{L}\p{N}'-]*"#, "sentence", "max: 3", ["Een twee drie vier."]),
        ("[aeiou]", "sentence", "max: 6", ["Een twee drie vier."]), (#"\w+"#, "heading", "max: 0", []),
    ])
    func countsInEachPart(token: String, scope: String, limit: String, expected: [String]) throws {
        let quoted = "'\(token.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
        let rule = "extends: occurrence\nmessage: '%s/%s'\nscope: \(scope)\ntoken: \(quoted)\n\(limit)"
        let checking = try Checking(rule, "Een twee drie vier. Eén.")
        #expect(checking.found == expected)
        if limit == "max: 3" { #expect(checking.arguments == [["4", "3"]]) }
    }

    private let spelling = """
        extends: spelling
        message: ‘%s’?
        dictionaries: [nl_BE]
        exceptions: [Zandbeke]
        filters: ['[A-Z]\\w+straat', '\\w+-(?= en)']
        """

    @Test func asksOnlyForWords() throws {
        let asked = Asked()
        let text = """
            Zandbeke ZANDBEKE zandbeke, foto’s en 's avonds e-mail in-brakk VVSG A4 2e iPhone d.w.z. x@y.be www.zandbeke.be/pad
            https://x.be/pad?q=woordd#deel Kerkstraat voor- en `code` brakk Noord-Brabant
            """
        let checking = try Checking(spelling, text, spelling: asked)
        #expect(checking.found == ["zandbeke", "in-brakk", "brakk"])
        #expect(try Checking(spelling, text).found == [])
    }

    /// What one rule accepts is not right for the other.
    @Test func `two rules that ask the dictionary do not answer for one another`() throws {
        let rule = { (name: String, more: String) in
            let text = "extends: spelling\nmessage: Niet ‘%s’.\n\(more)"
            return try StyleRule.read(StyleFile(path: "nl/\(name).yml", bytes: Array(text.utf8)))
        }
        let (mild, strict) = (try rule("mild", "exceptions:\n  - afspraakje\n"), try rule("streng", ""))
        let bytes = Array("Een afspraakje, ÆÐ en nog een afspraakje.".utf8)
        let text = StyleText(bytes: bytes, markdown: try readProse(bytes))
        for rules in [[mild, strict], [strict, mild]] {
            let memory = StyleMemory()
            for _ in 1...2 {
                let found = try StyleChecker(rules).findings(
                    in: text, spelling: FakeSpelling(misspelled: ["afspraakje"]), memory: memory)
                #expect(found.map(\.rule) == ["nl/streng", "nl/streng"])
            }
        }
    }

    private struct Asked: Spelling {
        let known: Set<String> = [
            "foto's", "en", "'s", "avonds", "e-mail", "in", "code", "Noord-Brabant", "voor",
        ]
        func knows(_ word: String) -> Bool { known.contains(word) }
    }
}
