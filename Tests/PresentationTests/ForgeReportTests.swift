import Findings
import Foundation
import Presentation
import Testing
import Text

@Suite("GitHub and GitLab") struct ForgeReportTests {
    @Test("GitHub's runner reads back every property and the message")
    func github() throws {
        let report = Report([Samples.verdict(Samples.all)], in: Samples.context()).github()
        let lines = report.split(separator: "\n").map(String.init)
        #expect(lines.count == Samples.all.count)
        let commands = try lines.map { try #require(WorkflowCommand($0)) }
        #expect(commands.map(\.name).sorted() == ["error", "error", "notice", "notice", "warning", "warning"])
        let phone = try #require(commands.first { $0.message.hasPrefix("Dit lijkt") })
        #expect(
            phone.properties == [
                "file": "website/nieuws/kermis.md", "line": "5", "endLine": "5", "col": "45", "endColumn": "58",
                "title": "mobile-number",
            ])
        let news = try #require(commands.first { $0.properties["title"]?.contains("publish-news") == true })
        #expect(news.properties["title"] == "Wie nieuws publiceert [publish-news]")
        #expect(news.message.split(separator: "\n").count == 3)
        let hostile = try #require(commands.first { $0.message.hasPrefix("De naam bevat") })
        #expect(hostile.properties["file"]?.contains("rood,100%:x") == true)
        #expect(hostile.message.contains("100% zeker"))
        #expect(!report.contains("\u{1B}"))
    }

    @Test("GitLab's rules accept the report, and fingerprints are unique")
    func gitlab() throws {
        let twice = Samples.all + [Samples.phone, Samples.phone]
        let json = Report([Samples.verdict(twice)], in: Samples.context()).gitlab()
        #expect(try Outside.validate(json, schema: "gitlab-code-quality", "items") == 8)
        #expect(Set(try prints(json)).count == 8)
    }

    @Test("A fingerprint survives lines that come before it, and another language")
    func stable() throws {
        let moved = Array("een\ntwee\n".utf8) + Samples.page
        let span = try #require(Samples.phone.finding.place?.span)
        let bytes = span.bytes.lowerBound + 9..<span.bytes.upperBound + 9
        let place = Place(path: Samples.path, span: Span(bytes, in: moved, lines: LineMap(moved)))
        let later = Samples.remark("mobile-number", place, .warn, nl: "Anders gezegd.", en: "Said differently.")
        var context = Samples.context(.english)
        context.sources = ReportSources { _ in moved }
        let old = Report([Samples.verdict([Samples.phone])], in: Samples.context()).gitlab()
        let new = Report([Samples.verdict([later])], in: context).gitlab()
        #expect(try prints(old) == prints(new))
    }

    private func prints(_ json: String) throws -> [String] {
        let issues = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
        return issues.compactMap { $0["fingerprint"] as? String }
    }
}

/// A workflow command as GitHub's runner takes it apart (actions/runner, ActionCommand.TryParseV2).
struct WorkflowCommand {
    let name: String
    let properties: [String: String]
    let message: String

    init?(_ line: String) {
        guard line.hasPrefix("::"), let end = line.dropFirst(2).range(of: "::") else { return nil }
        let info = line[line.index(line.startIndex, offsetBy: 2)..<end.lowerBound]
        let parts = info.split(separator: " ", maxSplits: 1)
        name = String(parts.first ?? "")
        var read: [String: String] = [:]
        for pair in parts.dropFirst().first?.split(separator: ",") ?? [] {
            let sides = pair.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, let key = sides.first, let value = sides.last else { return nil }
            read[String(key)] = Self.unescaped(
                String(value), [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ",")])
        }
        properties = read
        message = Self.unescaped(String(line[end.upperBound...]), [("%0D", "\r"), ("%0A", "\n")])
    }

    private static func unescaped(_ text: String, _ pairs: [(String, String)]) -> String {
        (pairs + [("%25", "%")]).reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
}
