import Findings
import Foundation
import Presentation
import Testing

@Suite("SARIF") struct SARIFReportTests {
    @Test("The OASIS schema accepts the log", arguments: Language.allCases, [true, false])
    func schema(language: Language, withSource: Bool) throws {
        let verdicts = [Samples.verdict(Samples.all), Samples.verdict([], ref: nil)]
        let log = Report(verdicts, in: Samples.context(language, withSource: withSource)).sarif()
        #expect(try Outside.validate(log, schema: "sarif", "whole") == 1)
        let empty = Report([], in: Samples.context()).sarif()
        #expect(try Outside.validate(empty, schema: "sarif", "whole") == 1)
    }

    @Test("Columns are UTF-16 code units: the emoji before the number counts for two")
    func columns() throws {
        let region = try region(withSource: true)
        #expect(region["startLine"] as? Int == 5)
        #expect(region["startColumn"] as? Int == 45)
        #expect(region["endColumn"] as? Int == 58)
        #expect(region["byteOffset"] as? Int == 97)
        #expect(region["byteLength"] as? Int == 13)
    }

    @Test("Without the source there are no columns, for ours count graphemes")
    func noColumns() throws {
        let region = try region(withSource: false)
        #expect(region["startLine"] as? Int == 5)
        #expect(region["startColumn"] == nil)
    }

    @Test("A path is a URI reference that decodes to the path")
    func uri() throws {
        let log = Report([Samples.verdict([Samples.hostile])], in: Samples.context()).sarif()
        let uri = "website/%1B%5B31mrood%2C100%25%3Ax%0A%E2%80%AE.md"
        #expect(log.contains("\"uri\": \"\(uri)\""))
        #expect(uri.removingPercentEncoding.map { Array($0.utf8) } == Samples.hostilePath)
        let broken = Report([Samples.verdict([Samples.broken])], in: Samples.context()).sarif()
        #expect(broken.contains("\"uri\": \"w/%FF.md\""))
    }

    private func region(withSource: Bool) throws -> [String: Any] {
        let log = Report([Samples.verdict([Samples.phone])], in: Samples.context(withSource: withSource)).sarif()
        let runs = try #require(try Outside.object(log)["runs"] as? [[String: Any]])
        let results = try #require(runs.first?["results"] as? [[String: Any]])
        #expect((results.first?["fixes"] != nil) == withSource)
        let locations = try #require(results.first?["locations"] as? [[String: Any]])
        let physical = try #require(locations.first?["physicalLocation"] as? [String: Any])
        return try #require(physical["region"] as? [String: Any])
    }
}
