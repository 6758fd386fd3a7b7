import Findings
import Foundation
import Presentation
import Testing

@Suite("The AI register as HTML, CSV, JSON and text") struct AIRegisterReportTests {
    private static let day = ReportDay(
        iso: "2026-11-21", words: Message(nl: "21 november 2026", en: "21 November 2026"))
    private static let commit = String(repeating: "1d", count: 20)

    /// Titles and names that would do something where they are not written with care.
    private static let hostile = "=cmd|'/c calc'!A1 <script>alert(\"x\")</script> & \u{1B}[31m"

    private static func entry(
        isImage: Bool = false, path: String = "website/sport/bad.md", title: String? = "Het \"bad\"",
        isGenerated: Bool = true,
        tools: [String] = ["Microsoft Copilot"], labels: [AIRegisterReport.Entry.Label] = [],
        review: AIRegisterReport.Entry.Review? = nil, published: ReportDay? = day
    ) -> AIRegisterReport.Entry {
        AIRegisterReport.Entry(
            isImage: isImage, path: path, title: title, isGenerated: isGenerated, tools: tools, labels: labels,
            review: review, published: published, commit: published == nil ? nil : commit,
            department: .init(id: "sport", name: "Sport"))
    }

    private static let entries = [
        entry(labels: [.init(path: "website/sport/bad.md", line: 8, isFound: true)]),
        entry(path: "@pad.md", title: hostile, labels: [.init(path: "@pad.md", line: 4, isFound: false)]),
        entry(
            path: "website/sport/zaal.md", isGenerated: false, tools: [],
            review: .init(name: "Lotte Verhaeghen", day: day, isCurrent: false)),
        entry(path: "website/sport/plein.md", title: nil, isGenerated: false, published: nil),
        entry(
            isImage: true, path: "beelden/sport/toekomst.png", title: "Een \u{202E}straat", tools: ["-A", "+B"],
            labels: [
                .init(path: "website/a.md", line: 9, isFound: true),
                .init(path: "website/b.md", line: 3, isFound: false),
            ]),
    ]

    private static func document(
        _ language: Language = .dutch, entries: [AIRegisterReport.Entry] = entries
    ) -> ReportDocument {
        AIRegisterReport(
            municipality: "Zandbeke & omstreken", version: "refs/heads/main", commit: commit,
            made: "2026-11-21T14:00:00+01:00", day: day, entries: entries
        ).document(language)
    }

    @Test("JSON is what the schema says", arguments: Language.allCases)
    func json(language: Language) throws {
        let json = Self.document(language).text(as: .json)
        #expect(try Outside.validate(json, schema: "ai-register", "whole") == 1)
        let none = Self.document(language, entries: []).text(as: .json)
        #expect(try Outside.validate(none, schema: "ai-register", "whole") == 1)
    }

    @Test("CSV is read back as it was meant, and no cell is a formula")
    func csv() throws {
        let csv = Self.document().text(as: .csv)
        #expect(csv.hasSuffix("\r\n"))
        let read = try Outside.python("csvrows.py", input: csv)
        let rows = try JSONDecoder().decode([[String]].self, from: Data(read.utf8))
        #expect(rows.count == Self.entries.count + 1)
        #expect(Set(rows.map(\.count)) == [13])
        #expect(rows[1][1] == "Het \"bad\"")
        for cell in rows.joined() { #expect(!"=+-@\t\r|%".contains(cell.first ?? "x"), "\(cell)") }
        #expect(rows[2][2] == "'@pad.md")
    }

    @Test("HTML is one whole page, in the language it is asked in", arguments: Language.allCases)
    func html(language: Language) throws {
        let html = Self.document(language).text(as: .html)
        #expect(html.contains(language == .dutch ? "<html lang=\"nl-BE\">" : "<html lang=\"en\">"))
        #expect(!html.contains("<script"))
        #expect(!html.contains("\u{1B}"))
        #expect(!html.contains("\u{202E}"))
        #expect(html.contains("&lt;script&gt;"))
        #expect(html.contains("Zandbeke &amp; omstreken"))
        // Nothing comes from elsewhere.
        #expect(
            !html.contains("http://") && !html.contains("https://") && !html.contains("url(") && !html.contains("src="))
        #expect(html.contains("default-src 'none'"))
        let found = try JSONDecoder().decode(
            [String: Int].self, from: Data(try Outside.python("htmlpage.py", input: html).utf8))
        #expect(found["unclosed"] == 0)
        #expect(found["h1"] == 1)
        #expect(found["main"] == 1)
        #expect(found["caption"] == 1)
        #expect(found["th[scope=col]"] == 6)
        #expect(found["th[scope=row]"] == Self.entries.count)
        #expect(found["td"] == Self.entries.count * 5)
    }

    @Test("Without entries it says so")
    func empty() {
        let html = Self.document(entries: []).text(as: .html)
        #expect(html.contains("Er staat niets online dat AI maakte of hielp maken."))
        #expect(!html.contains("<table"))
        #expect(Self.document(.english, entries: []).text(as: .text).contains("Nothing stands online"))
    }

    @Test("In a terminal each line is at most as wide as agreed, and steers nothing", arguments: Language.allCases)
    func text(language: Language) {
        let text = Self.document(language).text(as: .text)
        #expect(!text.contains("\u{1B}"))
        for line in text.split(separator: "\n") { #expect(line.count <= 110, "\(line)") }
        #expect(text.contains(language == .dutch ? "Nog niemand" : "Nobody yet"))
        #expect(text.contains(language == .dutch ? "Daarna veranderd" : "Changed since"))
        #expect(text.contains("website/b.md:3"))
    }
}
