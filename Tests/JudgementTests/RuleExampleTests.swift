import Findings
import Rules
import Testing

/// Every example of every rule is played by the example municipality: they are the rules' tests and their handbook at once.
@Suite("Examples of the rules")
struct RuleExampleTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let rule: RuleID
        let example: RuleExample
        var testDescription: String { "\(rule) \(example.kind.rawValue): \(example.title.en)" }
    }

    static let cases = RuleBook.all.descriptions.flatMap { rule in
        rule.examples.map { Case(rule: rule.id, example: $0) }
    }

    @Test("the rule finds what the example says", arguments: cases)
    func example(_ played: Case) throws {
        let verdict = try ExampleTown().verdict(on: played.example)
        let found = verdict.findings.filter { $0.finding.rule == played.rule }
        #expect(
            found.count == played.example.expected,
            "\(verdict.findings.map { "\($0.finding.rule): \($0.finding.message.en)" })")
        if played.example.kind == .right { #expect(verdict.outcome != .refused, "\(verdict.findings)") }
    }

    @Test("every rule shows right, wrong and tricky content", arguments: RuleBook.all.descriptions.map(\.id))
    func hasAllKinds(_ id: RuleID) throws {
        let rule = try #require(RuleBook.all.description(of: id))
        #expect(Set(rule.examples.map(\.kind)) == Set(RuleExample.Kind.allCases))
        #expect(rule.examples.count >= 8)
    }
}
