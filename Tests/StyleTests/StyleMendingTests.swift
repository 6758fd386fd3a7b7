import Foundation
import Markdown
import Style
import Testing
import YAML

/// What the rules that come with us put in the place of what they find.
struct StyleMendingTests {
    private static func report(_ checker: StyleChecker, _ bytes: [UInt8]) throws -> [StyleFinding] {
        checker.report(on: StyleText(bytes: bytes, markdown: try readMarkdown(bytes))).findings
    }

    /// The text with every certain replacement made, from the last to the first.
    private static func mended(_ bytes: [UInt8], _ findings: [StyleFinding]) -> [UInt8] {
        var bytes = bytes
        for finding in findings.reversed() where finding.replacement.count == 1 {
            bytes.replaceSubrange(finding.range, with: finding.replacement[0].utf8)
        }
        return bytes
    }

    /// A rule that swaps always says for what, and what it mends stays mended.
    @Test(arguments: StyleExampleTests.rulesWithCases())
    func whatIsMendedStaysMended(_ name: String) throws {
        let rule = try StyleExampleTests.rule(name)
        guard case .substitution = rule.kind else { return }
        let checker = try StyleChecker([rule])
        for example in try StyleExampleTests.cases(of: name) {
            let bytes = Array(example.text.utf8)
            let found = try Self.report(checker, bytes)
            #expect(
                found.allSatisfy { !$0.replacement.isEmpty && !$0.replacement.joined().contains("$") }, "\(example)")
            let mended = Self.mended(bytes, found)
            let rest = try Self.report(checker, mended).filter { $0.replacement.count == 1 }
            #expect(rest.isEmpty, "\(String(decoding: mended, as: UTF8.self))")
        }
    }

    struct Line: Sendable, CustomTestStringConvertible {
        let rule: String
        let text: String
        let mended: String
        var testDescription: String { "\(rule): \(text)" }
    }

    static func lines() throws -> [Line] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../Fixtures/Style/mending.tsv").standardizedFileURL
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
            let fields = $0.split(separator: "\t").map(String.init)
            try #require(fields.count == 3)
            return Line(rule: "nl/" + fields[0], text: fields[1], mended: fields[2])
        }
    }

    @Test(arguments: try lines())
    func mendsAsThePolicySays(_ line: Line) throws {
        let checker = try StyleChecker([StyleExampleTests.rule(line.rule)])
        let bytes = Array(line.text.utf8)
        let mended = Self.mended(bytes, try Self.report(checker, bytes))
        #expect(String(decoding: mended, as: UTF8.self) == line.mended)
    }
}
