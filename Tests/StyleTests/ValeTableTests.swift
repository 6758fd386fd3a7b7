import Foundation
import Testing

/// The tables of `Docs/vale.md` are made from the cases. `AFSPRAAK_WRITE_DOCS=1` writes them anew.
struct ValeTableTests {
    private static let file = URL(filePath: "\(#filePath)").deletingLastPathComponent()
        .appending(path: "../../Docs/vale.md").standardizedFileURL

    @Test func everyKeyHasACase() throws {
        let cases = Set(try ValeCase.all().map { ValeTable.Key(point: $0.point, name: $0.key) })
        let keys = try ValeTable.rows().map(\.key)
        #expect(Set(keys).count == keys.count)
        for key in keys { #expect(cases.contains(key), "\(key)") }
        for key in cases where key.point != "patterns" { #expect(keys.contains(key), "\(key)") }
    }

    @Test func pageIsOfTheseCases() throws {
        var page = try String(contentsOf: Self.file, encoding: .utf8)
        for (name, lines) in try ValeTable.all() {
            let (start, end) = ("<!-- \(name) -->\n", "<!-- end of \(name) -->")
            let opening = try #require(page.range(of: start))
            let closing = try #require(page.range(of: end, range: opening.upperBound..<page.endIndex))
            page.replaceSubrange(
                opening.upperBound..<closing.lowerBound, with: "\n" + lines.joined(separator: "\n") + "\n\n")
        }
        if ProcessInfo.processInfo.environment["AFSPRAAK_WRITE_DOCS"] == "1" {
            try page.write(to: Self.file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: Self.file, encoding: .utf8) == page)
    }
}
