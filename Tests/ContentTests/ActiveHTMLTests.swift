import Content
import Testing

struct ActiveHTMLTests {
    @Test(arguments: try Table.rows("active.tsv", columns: 2))
    func seesWhatActs(row: [String]) throws {
        for header in ["", "---\ntitle: é\n---\n"] {
            let page = try Page(bytes: Array((header + row[0]).utf8))
            let names = page.activeHTML.map(\.name).joined(separator: " ")
            #expect(names == (row[1] == "-" ? "" : row[1]))
            for found in page.activeHTML {
                #expect(
                    found.range.lowerBound >= page.bodyRange.lowerBound && found.range.upperBound <= page.bytes.count)
            }
        }
    }

    private func texts(_ body: String) throws -> [String] {
        try Page(bytes: Array(body.utf8)).activeHTML.map(\.text)
    }

    /// The text is what an older version is compared by: it must change when what acts changes.
    @Test func theTextHoldsAllThatActs() throws {
        #expect(try texts("a <script>x()</script> b") == ["<script>x()</script>"])
        #expect(try texts("a <script>x()</script> b") != texts("a <script>y()</script> b"))
        #expect(try texts("<script><!--<script></script>a") != texts("<script><!--<script></script>b"))
        #expect(try texts("<div x=\"\n\nEen alinea.") != texts("<div x=\"\n\nEen andere."))
        #expect(try texts("<style>\n\na\n\n</style>\n\nb") == texts("<style>\n\na\n\n</style>\n\nc"))
        #expect(try texts("<script>a</script>\n\n<script>b</script>").count == 2)
    }

    @Test func theRangeIsTheTag() throws {
        let body = "> é <a\n> onclick=x()>b</a> [c](javascript:d)"
        let page = try Page(bytes: Array(body.utf8))
        #expect(
            page.activeHTML.map { String(decoding: page.bytes[$0.range], as: UTF8.self) } == [
                "<a\n> onclick=x()>", "javascript:d",
            ])
        #expect(page.activeHTML.map(\.kind) == [.event, .address])
        #expect(page.activeHTML.first?.text == "<a\nonclick=x()>")
    }
}
