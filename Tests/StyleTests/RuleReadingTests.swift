import Findings
import Markdown
import Style
import Testing

struct RuleReadingTests {
    private static let head = "extends: existence\nmessage: x\n"

    @Test(arguments: [
        ("", "extends", nil), ("- a", "extends", 0), ("extends: existence", "ontbreekt", 0), ("a: *b", "verwijzing", 3),
        ("extends: existense\nmessage: x", "Bedoel je `existence`?", 9),
        ("extends: script\nmessage: x", "programma", 9),
        ("extends: Stijl.Regel\nmessage: x", "Verder bouwen", 9), (head + "tokns: [a]", "Bedoel je `tokens`?", 30),
        (head, "`tokens` ontbreekt", 0), (head + "tokens: [[a]]", "gewone tekst", 39),
        (head + "tokens: ['']", "leeg", 39),
        (head + "tokens: {a: b}", "lijst", 38), (head + "level: eror\ntokens: [a]", "Bedoel je `error`?", 37),
        (head + "scope: tabel\ntokens: [a]", "Bedoel je `table`?", 37),
        (head + "scope: ~sentence\ntokens: [a]", "plaats", 37),
        (head + "scope: [text, x & y]\ntokens: [a]", "plaats", 44),
        (head + "nonword: misschien\ntokens: [a]", "true", 39),
        (head + "limit: -1\ntokens: [a]", "getal", 37),
        (head + "tokens: ['(']", "patroon", 39), (head + "tokens: [ok, '[a']", "patroon", 43),
        (head + "tokens: ['\(String(repeating: "a", count: 1_001))']", "te lang", 39),
        ("extends: existence\nmessage: '%s %s'\ntokens: [a]", "te vaak", 28),
        ("extends: substitution\nmessage: x", "`swap`", 0),
        ("extends: substitution\nmessage: x\nswap: [a]", "reeds: al", 40),
        ("extends: substitution\nmessage: x\nswap: {a: [b]}", "reeds: al", 43),
        ("extends: substitution\nmessage: x\nswap: {a: b, a: c}", "twee keer", 46),
        ("extends: occurrence\nmessage: x\ntoken: a", "`max`", 0),
        ("extends: occurrence\nmessage: x\nmax: 1", "`token`", 0),
        ("extends: repetition\nmessage: x", "`tokens`", 0), ("extends: consistency\nmessage: x", "`either`", 0),
        ("extends: consistency\nmessage: x\neither: {a: }", "reeds: al", 44),
        ("extends: conditional\nmessage: x\nfirst: a", "`second`", 0),
        ("extends: capitalization\nmessage: x", "`match`", 0),
        ("extends: capitalization\nmessage: x\nmatch: $title\nstyle: Chigago", "Bedoel je `Chicago`?", 56),
        ("extends: capitalization\nmessage: x\nmatch: $title\nthreshold: 2", "van 0 tot 1", 60),
        ("extends: metric\nmessage: x\nformula: words", "`condition`", 0),
        ("extends: metric\nmessage: x\ncondition: '> 1'\nformula: wordz", "Bedoel je `words`?", 53),
        ("extends: metric\nmessage: x\ncondition: '> 1'\nformula: (words", "vanaf teken 7", 53),
        ("extends: metric\nmessage: x\nformula: words\ncondition: 'a'", "`a` kunnen we niet tellen", 53),
        ("extends: readability\nmessage: x\ngrade: 8", "`metrics`", 0),
        ("extends: readability\nmessage: x\ngrade: 8\nmetrics: SMOK", "Bedoel je `SMOG`?", 50),
        ("extends: readability\nmessage: x\ngrade: 8\nmetrics: [SMOG, Flesch-Douma]", "makkelijker", 50),
        ("extends: readability\nmessage: x\nmetrics: LIX", "`grade`", 0),
        ("extends: readability\nmessage: x\nmetrics: LIX\ngrade: hoog", "getal", 52),
        ("extends: sequence\nmessage: x", "`tokens`", 0),
        ("extends: sequence\nmessage: x\ntokens: [{patern: a}]", "Bedoel je `pattern`?", 39),
        ("extends: sequence\nmessage: x\ntokens: [{pattern: a, negate: true}]", "zonder `negate`", 37),
        ("extends: sequence\nmessage: x\ntokens: [{pattern: a, skip: veel}]", "getal", 57),
        (head + "tokens: [a]\naction: {name: repair}", "Kies uit `suggest`", 57),
        (head + "tokens: [a]\naction: {name: edit, params: [trim]}", "params", 50),
        (head + "tokens: ['(?<a-b>x)']", "afbouwt", 39), (head + "tokens: ['(?<!x+)y']", "Terugkijken", 39),
        (head + "tokens: ['\\p{IsGreak}']", "Bedoel je `IsGreek`?", 39),
        ("extends: spelling\nmessage: x\nignore: woorden.txt", "Bedoel je `words.txt`?", 37),
        ("extends: spelling\nmessage: x\nignore: slecht", "geen gewone tekst", 37),
        (head + "message: y", "twee keer", 30),
        (head + "tokens: [a]\n---\na: b", "tweede document", 42),
    ])
    func saysWhatIsTheMatter(text: String, words: String, offset: Int?) throws {
        let lists: [String: [UInt8]] = ["words.txt": Array("ok".utf8), "slecht": [0xFF]]
        let problem = #expect(throws: StyleProblem.self) {
            let rule = try StyleRule.read(StyleFile(path: "nl/x.yml", bytes: Array(text.utf8)), lists: lists)
            _ = try StyleChecker([rule], triesPatterns: true)
        }
        #expect(problem?.file == "nl/x.yml")
        #expect(problem?.message.nl.contains(words) == true, "\(problem?.message.nl ?? "")")
        #expect(problem?.message.en.isEmpty == false)
        #expect(problem?.offset == offset)
    }

    @Test func sizesAreLimited() {
        let tokens = (0..<20_001).map { "- a\($0)" }.joined(separator: "\n")
        for text in [Self.head + "tokens:\n" + tokens, Self.head + "#" + String(repeating: "x", count: 1_048_576)] {
            #expect(throws: StyleProblem.self) {
                try StyleRule.read(StyleFile(path: "a", bytes: Array(text.utf8)))
            }
        }
    }

    @Test func readsAllOfARule() throws {
        let text =
            Self.head + "level: error\nlink: https://x.be\nlimit: 0\nignorecase: true\nscope: [heading, alt]\ntokens: a"
        let rule = try StyleRule.read(StyleFile(path: "nl/x.yaml", bytes: Array(text.utf8)))
        #expect(
            rule.name == "nl/x" && rule.level == .error && rule.message == "x" && rule.limit == nil && rule.ignoresCase)
        #expect(rule.scopes.map(\.written) == ["heading", "alt"])
        guard case .existence(let form) = rule.kind else { return #expect(Bool(false)) }
        #expect(form.tokens.map(\.text) == ["a"])
    }

    /// A pattern that is tried late finds nothing, and says that it did not.
    @Test func badPatternsFindNothing() throws {
        let rule = try StyleRule.read(StyleFile(path: "a.yml", bytes: Array((Self.head + "tokens: ['[b', nu]").utf8)))
        let report = try StyleChecker([rule]).report(on: StyleText(bytes: Array("[b nu".utf8), markdown: .init()))
        #expect(report.findings.isEmpty)
    }
}
