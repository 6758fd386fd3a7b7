import Findings
import Foundation
import Presentation
import Testing

@Suite("JUnit XML, read by junitparser") struct JUnitReportTests {
    @Test("Suites, cases and failures are as many as there are")
    func counts() throws {
        let verdicts = [Samples.verdict(Samples.all), Samples.verdict([], ref: "refs/heads/voorstel/an/<x>")]
        let xml = Report(verdicts, in: Samples.context()).junit()
        let lines = try Outside.python("read-junit.py", input: xml).split(separator: "\n").map(String.init)
        let totals = try Outside.object(try #require(lines.first))
        #expect(totals["tests"] as? Int == 7)
        #expect(totals["failures"] as? Int == 2)
        #expect(totals["suites"] as? [String] == ["refs/heads/main", "refs/heads/voorstel/an/<x>"])
        #expect(lines.count == 8)
    }

    @Test("Only what refuses is a failure; words come back as they went in")
    func words() throws {
        let xml = Report([Samples.verdict([Samples.whole, Samples.hostile])], in: Samples.context()).junit()
        let lines = try Outside.python("read-junit.py", input: xml).split(separator: "\n").map(String.init)
        let whole = try Outside.object(try #require(lines.dropFirst().first))
        #expect((whole["results"] as? [Any])?.isEmpty == true)
        #expect((whole["out"] as? String)?.hasPrefix("Je wijziging raakt & <meer> dan één onderwerp.") == true)
        let hostile = try Outside.object(try #require(lines.last))
        let results = try #require(hostile["results"] as? [[String: String]])
        #expect(results.first?["type"] == "file-name")
        #expect(results.first?["message"]?.contains("die een scherm sturen: \\x1B[2J.") == true)
    }
}
