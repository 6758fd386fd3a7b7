import BrusselsTime
import Findings
import Journal
import JSON
import Testing

@Suite("What leaves the journal") struct ExportTests {
    private func entry(path: String, reason: String? = nil) throws -> JournalItem {
        let entry = JournalEntry(
            sequence: 1, kind: .verdict, record: "r", push: SampleChain.push(3, path: path), reason: reason)
        let bytes = JournalCommit.bytes(of: entry, parent: nil, seconds: 0)
        return .entry(try JournalCommit(id: JournalCommit.id(of: bytes), bytes: bytes))
    }

    @Test(arguments: ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "|x", "%x"])
    func `a cell that a spreadsheet would run is text`(cell: String) throws {
        let row = JournalExport.csvRows(try entry(path: cell, reason: cell))
        let quoted = cell.replacing("\"", with: "\"\"")
        #expect(row.contains(",\"'\(quoted)\"\r\n"), "\(row)")
        #expect(row.contains(",\"'\(quoted):4\","), "\(row)")
    }

    @Test func `quotes and breaks stay inside their cell`() throws {
        let row = JournalExport.csvRows(try entry(path: "a\"b,c\r\nd.md"))
        #expect(row.contains("\"a\"\"b,c\r\nd.md:4\""))
        #expect(JournalExport.csvHeader.split(separator: ",").count == 18)
    }

    @Test func `a line of JSON reads back with its id`() throws {
        let item = try entry(path: "website/é.md")
        let json = try JSONValue(reading: Array(JournalExport.jsonLine(item).utf8))
        #expect(json["id"]?.asString == item.name && json["seq"]?.asInteger == 1)
    }

    @Test func `a person reads plain lines, in which nothing steers a terminal`() throws {
        let item = try entry(path: "website/\u{1B}[31mrood.md", reason: "a\nb")
        let text = JournalText(.dutch).lines(of: item)
        #expect(text.contains("wim-dessers") && text.contains("main  online gezet") && text.contains("mobile-number"))
        #expect(!text.contains("\u{1B}") && text.contains("Reden: a\\nb"))
        #expect(JournalText(.english).lines(of: item).contains("published"))
    }

    @Test func `filters choose by time, ref, rule, verdict and path`() throws {
        let item = try entry(path: "website/a/b.md")
        func matches(_ change: (inout JournalFilter) -> Void) -> Bool {
            var filter = JournalFilter()
            change(&filter)
            return filter.matches(item, touches: { _, path in path == "gewijzigd" })
        }
        let at = try #require(instant(fromISO: item.at))
        #expect(matches { _ in } && matches { $0.since = at })
        #expect(!matches { $0.until = at })
        #expect(matches { $0.ref = "main" } && !matches { $0.ref = "mai" })
        #expect(matches { $0.rule = "mobile-number" } && !matches { $0.rule = "mobile" })
        #expect(matches { $0.refused = false } && !matches { $0.refused = true })
        #expect(matches { $0.path = "website/a" } && !matches { $0.path = "website/a/b" })
        #expect(matches { $0.path = "gewijzigd" })
        #expect(!matches { ($0.path, $0.rule) = ("gewijzigd", "mobile-number") })
    }
}
