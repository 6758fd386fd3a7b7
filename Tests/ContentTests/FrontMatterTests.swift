import Content
import Findings
import Testing
import Text
import YAML

struct FrontMatterTests {
    @Test(arguments: try Table.rows("headers.tsv", columns: 3))
    func readsOrRefuses(row: [String]) throws {
        let page = try Page(bytes: Array(row[0].utf8))
        if row[1].hasPrefix("!") {
            let problem = try #require(page.headerProblem)
            #expect(page.frontMatter == nil)
            #expect(String(describing: problem.kind).hasPrefix(String(row[1].dropFirst())))
            #expect(problem.range.upperBound <= page.bytes.count)
            #expect(!problem.message.nl.isEmpty && !problem.message.en.isEmpty)
        } else {
            #expect(page.headerProblem == nil)
            let keys = page.frontMatter?.entries.map(\.foldedKey).joined(separator: " ")
            #expect(keys == (row[1] == "-" ? nil : row[1]))
            #expect(String(decoding: page.bytes[page.bodyRange], as: UTF8.self) == row[2])
        }
    }

    @Test func placesCountFromTheStartOfTheFile() throws {
        let page = try Page(bytes: Array("---\nTítel: Café\nTags: \"a, b\"\n---\nTekst".utf8))
        let entry = try #require(page.frontMatter?["TAGS"])
        #expect(String(decoding: page.bytes[entry.keyRange], as: UTF8.self) == "Tags")
        #expect(String(decoding: page.bytes[entry.value.range], as: UTF8.self) == "\"a, b\"")
        #expect(page.frontMatter?["títel"]?.value.text == "Café")
        #expect(page.frontMatter?["nergens"] == nil)
        #expect(page.lines.line(at: entry.keyRange.lowerBound) == 3)
    }

    @Test func aFaultInTheYAMLPointsIntoTheFile() throws {
        let page = try Page(bytes: Array("---\ntitle: é\nb: *x\n---\n".utf8))
        let problem = try #require(page.headerProblem)
        #expect(problem.kind == .yaml(.alias))
        #expect(page.lines.line(at: problem.range.lowerBound) == 3)
    }

    @Test func aLongHeaderIsRefused() throws {
        let long = "---\n" + String(repeating: "a: b\n", count: 20_000) + "---\n"
        #expect(try Page(bytes: Array(long.utf8)).headerProblem?.kind == .tooLong)
    }

    @Test func theBodyOfARefusedHeaderIsStillRead() throws {
        let page = try Page(bytes: Array("---\ntitle: x\n\n<script>x</script>\n".utf8))
        #expect(page.headerProblem?.kind == .unclosed)
        #expect(page.activeHTML.map(\.name) == ["<script>"])
    }
}
