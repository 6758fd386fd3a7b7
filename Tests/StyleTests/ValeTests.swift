import Findings
import Markdown
import Style
import Testing
import Text
import YAML

/// What Vale documents, point by point.
struct ValeTests {
    @Test(arguments: try ValeCase.all())
    func doesWhatValeDocuments(_ example: ValeCase) throws {
        if let words = example.refused {
            let problem = #expect(throws: StyleProblem.self) {
                _ = try StyleChecker([example.rule()], triesPatterns: true)
            }
            #expect(problem?.message.nl.contains(words) == true, "\(problem?.message.nl ?? "")")
            return
        }
        let rule = try example.rule()
        let checker = try StyleChecker([rule], triesPatterns: true)
        let bytes = Array(example.text.utf8)
        let report = checker.report(
            on: StyleText(bytes: bytes, markdown: try readMarkdown(bytes)), spelling: example.spelling)
        let lines = LineMap(bytes)
        let found = report.findings.map { finding in
            let place = lines.position(at: finding.range.lowerBound, in: bytes)
            let matched = finding.matched.replacing("\n", with: " ")
            return "\(place.line):\(place.column):\(matched):\(StyleRule.words(template: rule.message, for: finding))"
        }
        #expect(found == example.finds)
        for finding in report.findings {
            #expect(String(decoding: bytes[finding.range], as: UTF8.self) == finding.matched)
        }
        if let offers = example.offers { #expect(report.findings.map(\.replacement) == offers) }
        if let level = example.node["level"]?.text { #expect(rule.level.rawValue == level) }
        if let link = example.node["link"]?.text { #expect(rule.link == link) }
        if let description = example.node["description"]?.text { #expect(rule.description == description) }
        if let words = example.node["notRun"]?.text {
            #expect(rule.notRun?.nl.contains(words) == true)
            #expect(checker.notRun.map(\.rule) == [rule.name])
        }
        #expect(report.unfinished.isEmpty)
    }

    /// A rule does the same among others, and its accepted words are its own.
    @Test func rulesDoTheSameTogether() throws {
        let examples = try ValeCase.all().filter { $0.refused == nil && $0.spelling == nil }
        var rules: [StyleRule] = []
        for (index, example) in examples.enumerated() {
            var rule = try example.rule()
            rule.name = "Vale/Case\(index)"
            rules.append(rule)
        }
        let checker = try StyleChecker(rules)
        for (index, example) in examples.enumerated() {
            let bytes = Array(example.text.utf8)
            let report = checker.report(on: StyleText(bytes: bytes, markdown: try readMarkdown(bytes)))
            let own = report.findings.count { $0.rule == "Vale/Case\(index)" }
            #expect(own == example.finds.count, "\(example.testDescription)")
        }
    }
}
