import Markdown
import Style
import Testing

/// What is plain Dutch for one rule of the pack is plain Dutch for the others.
struct StylePackTests {
    /// These two contradict each other, and each holds for other texts.
    private static let address: Set<String> = ["nl/u-vorm", "nl/je-vorm", "nl/aanspreking-gemengd"]
    /// Other choices than the pack's own: what is right for one is wrong for another.
    private static let choices: Set<String> = ["nl/uur-u", "nl/uur-dubbelepunt", "nl/datum-kort-punt"]

    @Test func whatIsRightForOneRuleIsRightForAll() throws {
        let names = StyleExampleTests.rulesWithCases().filter { !Self.address.union(Self.choices).contains($0) }
        let checker = try StyleChecker(
            names.map(StyleExampleTests.rule), quotesLeftAlone: StyleExampleTests.quotesLeftAlone())
        for name in names {
            for example in try StyleExampleTests.cases(of: name) where example.kind == "goed" {
                let bytes = Array(example.text.utf8)
                let text = StyleText(bytes: bytes, markdown: try readMarkdown(bytes))
                #expect(checker.findings(in: text).map { "\($0.rule): \($0.matched)" } == [], "\(example)")
            }
        }
    }

    /// Nothing of what these rules find is certain enough to refuse a text.
    @Test func noRuleRefuses() throws {
        for name in StyleExampleTests.rulesWithCases() {
            #expect(try StyleExampleTests.rule(name).level != .error, "\(name)")
        }
    }
}
