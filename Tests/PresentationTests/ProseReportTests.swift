import Foundation
import Presentation
import Testing

/// What `afspraak style` prints is what Vale prints: other programs read it.
@Suite("Vale's forms of a report")
struct ProseReportTests {
    private static func alert(
        _ line: Int, _ column: Int, _ check: String, _ level: ProseAlert.Level, _ message: String, match: String = "",
        path: String = "docs/a.md"
    ) -> ProseAlert {
        ProseAlert(
            path: path, line: line, column: column, lastColumn: column + max(match.count, 1) - 1, check: check,
            level: level, message: message, match: match)
    }

    private static let report = ProseReport([
        ProseFile(
            path: "docs/a.md",
            alerts: [
                alert(12, 3, "nl.lange-zin", .suggestion, "Deze zin telt 31 woorden."),
                alert(3, 10, "nl.u-vorm", .error, "Spreek de lezer aan met je.", match: "uzelf"),
                alert(3, 10, "nl.ambtelijke-taal", .warning, "Schrijf ‘als’ in plaats van ‘indien’.", match: "indien"),
            ]), ProseFile(path: "docs/b.md", alerts: []),
    ])

    @Test func `a line for each`() {
        #expect(
            Self.report.text(as: .line) == """
                docs/a.md:3:10:nl.ambtelijke-taal:Schrijf ‘als’ in plaats van ‘indien’.
                docs/a.md:3:10:nl.u-vorm:Spreek de lezer aan met je.
                docs/a.md:12:3:nl.lange-zin:Deze zin telt 31 woorden.

                """)
    }

    @Test func `a table for each file`() {
        let text = Self.report.text(as: .cli).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            text.map { $0.replacing(/\ +$/, with: "") } == [
                "", " docs/a.md", " 3:10  warning     Schrijf ‘als’ in plaats van ‘indien’.  nl.ambtelijke-taal",
                " 3:10  error       Spreek de lezer aan met je.            nl.u-vorm",
                " 12:3  suggestion  Deze zin telt 31 woorden.              nl.lange-zin", "",
                "✖ 1 error, 1 warning and 1 suggestion in 2 files.", "",
            ])
    }

    @Test func `how many, in words`() {
        let file = ProseFile(path: "a.md", alerts: [])
        #expect(ProseReport([file]).text(as: .cli) == "✔ 0 errors, 0 warnings and 0 suggestions in 1 file.\n")
        #expect(
            ProseReport([file], isInput: true).text(as: .cli) == "✔ 0 errors, 0 warnings and 0 suggestions in stdin.\n")
        let tip = ProseFile(path: "a.md", alerts: [Self.alert(1, 1, "A.B", .suggestion, "x")])
        #expect(ProseReport([tip]).text(as: .cli).contains("✔ 0 errors, 0 warnings and 1 suggestion in 1 file."))
    }

    private struct Alert: Decodable, Equatable {
        struct Act: Decodable, Equatable {
            let Name: String
            let Params: [String]?
        }
        let Action: Act
        let Span: [Int]
        let Check: String
        let Description: String
        let Link: String
        let Message: String
        let Severity: String
        let Match: String
        let Line: Int
    }

    @Test func `an object by path, in Vale's keys and layout`() throws {
        let text = Self.report.text(as: .json)
        #expect(text.hasPrefix("{\n  \"docs/a.md\": [\n    {\n      \"Action\": {\n        \"Name\": \"\",\n"))
        let read = try JSONDecoder().decode([String: [Alert]].self, from: Data(text.utf8))
        #expect(Array(read.keys) == ["docs/a.md"])
        #expect(
            read["docs/a.md"]?.first
                == Alert(
                    Action: .init(Name: "", Params: nil), Span: [10, 15], Check: "nl.ambtelijke-taal", Description: "",
                    Link: "", Message: "Schrijf ‘als’ in plaats van ‘indien’.", Severity: "warning", Match: "indien",
                    Line: 3))
        #expect(ProseReport([]).text(as: .json) == "{}\n")
    }

    @Test func `nothing steers a terminal`() {
        let hostile = "a\u{1B}[31m\n:b"
        let report = ProseReport([
            ProseFile(path: hostile, alerts: [Self.alert(1, 1, "A.B", .error, hostile, path: hostile)])
        ])
        for form in ProseReport.Form.allCases { #expect(!report.text(as: form).contains("\u{1B}")) }
        #expect(report.text(as: .line).split(separator: "\n").count == 1)
        #expect(report.heaviest == .error && ProseReport([]).heaviest == nil)
    }
}
