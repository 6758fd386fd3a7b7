import Markdown
import Style
import Testing

/// Rules and texts that want to take long, or to break something. What counts is that each comes to an end, and finds nothing that
/// is not there (`Checking` sees to that).
struct HostileKindTests {
    private static let kinds = [
        "extends: repetition\nmessage: x\ntokens: ['(a+)+b|[^\\s]+']",
        "extends: repetition\nmessage: x\nignorecase: true\nalpha: true\ntokens: ['[^\\s.!?]+']",
        "extends: consistency\nmessage: x\nnonword: true\neither: {'(a+)+$': b, '(x|xx)+y': a}",
        "extends: conditional\nmessage: x\nfirst: '\\w+'\nsecond: '((a|aa)+)+c'",
        "extends: conditional\nmessage: x\nfirst: 'a'\nsecond: '(b)?(c)?'",
        "extends: capitalization\nmessage: x\nmatch: '^(a+)+$'", "extends: capitalization\nmessage: x\nmatch: $title",
        "extends: capitalization\nmessage: x\nmatch: $sentence\nprefix: '(a+)+b'\nexceptions: ['(a+)+b', a]",
        "extends: capitalization\nmessage: x\nscope: sentence\nmatch: $upper",
        "extends: metric\nmessage: x\nformula: words\ncondition: '> 0'",
        "extends: metric\nmessage: x\nscope: sentence\nformula: syllables * syllables_nl\ncondition: '> 0'",
        "extends: readability\nmessage: x\nmetrics: [LIX]\ngrade: -1000",
        "extends: sequence\nmessage: x\ntokens: [{pattern: '(a+)+b', skip: 50, min: 20}, {pattern: a, negate: true}]",
        "extends: sequence\nmessage: x\ntokens: [{pattern: a, min: 25, skip: 50}]",
        "extends: substitution\nmessage: '%s %s'\nswap: {'(a+)+(b)?': '$2$1$9${3}$$'}",
        "extends: existence\nmessage: x\ntokens: [a]\naction: {name: edit, params: [regex, '(a+)+$|b', '$1$2']}",
    ]

    private static let texts: [String] = [
        String(repeating: "a", count: 60_000), String(repeating: "a ", count: 40_000),
        String(repeating: "Aa. ", count: 20_000), String(repeating: "a `b` ", count: 5_000),
        String(repeating: "é\u{301}\u{200D}👩‍👩‍👧 ﬃ ß İ ", count: 2_000), "# \n\n- \n\n> `a`\n\n![](x)\n",
        "\u{FEFF}a\0a\u{1F}a",
    ]

    @Test(arguments: kinds)
    func everyKindComesToAnEnd(rule: String) throws {
        for text in Self.texts { _ = try Checking(rule, text) }
    }

    @Test func bytesThatAreNoTextAreLeftAlone() throws {
        let rules = try Self.kinds.map { try StyleRule.read(StyleFile(path: "a.yml", bytes: Array($0.utf8))) }
        let checker = try StyleChecker(rules)
        for bytes: [UInt8] in [
            [0xFF, 0x61, 0xC3], [0x61, 0xE2, 0x80, 0x20, 0x61], Array(repeating: 0xC3, count: 9_000),
        ] {
            for finding in checker.findings(in: StyleText(bytes: bytes, markdown: try readMarkdown(bytes))) {
                #expect(bytes[finding.range].isEmpty == false)
            }
        }
    }

    @Test(arguments: [
        String(repeating: "(", count: 900), String(repeating: "-", count: 900),
        String(repeating: "1+", count: 450) + "1",
        String(repeating: "math.abs(", count: 100), "1 >", "== ==", "()", "math.pow(1)", "1..2", "é",
    ])
    func formulasAreReadOrRefused(formula: String) {
        let rule = "extends: metric\nmessage: x\nformula: '\(formula)'\ncondition: '> 0'"
        do throws(StyleProblem) {
            _ = try StyleRule.read(StyleFile(path: "a.yml", bytes: Array(rule.utf8)))
        } catch {
            #expect(error.offset == 36)
        }
    }

    @Test(arguments: [
        "(?<=" + String(repeating: "(a|bb)", count: 40) + ")x", "(?<=a{1,64}{1,64})x",
        "(?<!" + String(repeating: "(", count: 400),
        String(repeating: "(?<=", count: 100) + "a" + String(repeating: ")", count: 100),
        "(?<=a{99999999999999999999})b",
        String(repeating: "[a-", count: 300),
        String(repeating: "[a-[b", count: 100) + String(repeating: "]", count: 100),
        "(?<", "(?'", "(?<=", "(?<!x", "[", "[^", "[]", "[a-[", "\\", "\\u", "\\u12", "\\p{Is", "\\p{IsGreek", "(?P<",
        "[\\", "[\\p{IsX}]",
        "[[:", "[[:x", "(?<=[[:)]x", "(?<=\\", "(?<=a{", "(?<=a{1", "(?<=a{2,1})b", "(?<=(?<=(?<n>a)))b", "(?<é>x)",
        "[é-[ü]]",
    ])
    func patternsAreReadOrRefused(pattern: String) throws {
        let quoted = pattern.replacing("'", with: "''")
        let rule = try StyleRule.read(
            StyleFile(path: "a.yml", bytes: Array("extends: existence\nmessage: x\nraw: ['\(quoted)']".utf8)))
        do throws(StyleProblem) { _ = try StyleChecker([rule], triesPatterns: true) } catch {
            #expect(error.offset == 36)
        }
        let bytes = Array("a bb x aé [a-[ 12".utf8)
        _ = try StyleChecker([rule]).findings(in: StyleText(bytes: bytes, markdown: try readMarkdown(bytes)))
    }

    @Test func manyAcceptedWordsAreFine() throws {
        let vocabulary = StyleVocabulary(accept: (0..<20_000).map { "woord\($0)" }, reject: [])
        let words = (19_000..<21_000).map { "woord\($0)" }
        let tokens = words.joined(separator: ", ")
        let source = StyleFile(path: "a.yml", bytes: Array("extends: existence\nmessage: x\ntokens: [\(tokens)]".utf8))
        let rules = try (0..<10).map { number in
            var rule = try StyleRule.read(source, vocabulary: vocabulary)
            rule.name = "a\(number)"
            return rule
        }
        let bytes = Array(words.joined(separator: " ").utf8)
        let text = StyleText(bytes: bytes, markdown: try readMarkdown(bytes))
        let report = try StyleChecker(rules).report(on: text)
        #expect(report.findings.count == 10 * StyleChecker.mostFindings)
        #expect(report.findings.first?.matched == "woord20000")
    }
}
