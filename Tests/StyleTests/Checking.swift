import Markdown
import Testing

@testable import Style

/// A rule file and a text, and what is found: the same when the text is the first of a run as when it is one of many.
struct Checking {
    let bytes: [UInt8]
    let report: StyleReport

    init(
        _ rule: String, _ text: String, quotes: Bool = false, fields: [StyleField] = [], body: Range<Int>? = nil,
        skips: Set<Int> = [], spelling: (any Spelling)? = nil, page: String? = nil, only: String? = nil,
        reading: StyleReading = StyleReading()
    ) throws {
        bytes = Array(text.utf8)
        let read = try StyleRule.read(StyleFile(path: "nl/proef.yml", bytes: Array(rule.utf8)))
        let checker = try StyleChecker(
            [read], quotesLeftAlone: quotes ? [read.name] : [], language: only, triesPatterns: true)
        let text = StyleText(
            bytes: bytes, markdown: try readProse(bytes, in: body), fields: fields, body: body,
            skipsScope: skips, language: page, reading: reading)
        report = checker.report(on: text, spelling: spelling)
        let ofMany = checker.report(on: text, spelling: spelling, memory: StyleMemory(automatonFrom: 0))
        #expect(ofMany.findings == report.findings)
        #expect(ofMany.unfinished == report.unfinished)
        for finding in report.findings {
            #expect(String(decoding: bytes[finding.range], as: UTF8.self) == finding.matched)
            #expect(finding.rule == "nl/proef")
        }
    }

    var found: [String] { report.findings.map(\.matched) }
    var arguments: [[String]] { report.findings.map(\.arguments) }
    var replacements: [[String]] { report.findings.map(\.replacement) }

    static func existence(_ tokens: [String], _ more: String = "") -> String {
        let list = tokens.map {
            "  - '\($0.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
        }
        return "extends: existence\nmessage: Niet ‘%s’.\n\(more)\ntokens:\n" + list.joined(separator: "\n")
    }
}
