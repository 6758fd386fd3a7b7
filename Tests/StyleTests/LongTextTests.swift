import Markdown
import Style
import Testing

/// Patterns look at a long text in pieces: nothing is lost and nothing is made up where one ends.
struct LongTextTests {
    private func count(_ tokens: String, _ text: String, _ more: String = "") throws -> Int {
        let rule = "extends: occurrence\nmessage: x\ntoken: '\(tokens)'\nmin: 100000\n\(more)"
        return Int(try #require(Checking(rule, text).arguments.first?.first)) ?? 0
    }

    @Test(arguments: [1, 3, 7, 4_000, 4_093])
    func everyMatchIsFound(start: Int) throws {
        let text = String(repeating: "y", count: start) + String(repeating: " zes en zeven", count: 2_000)
        #expect(try count(#"z[e]s\sen\szeven"#, text) == 2_000)
        #expect(try count(#"(?<=\ben )ze[v]en\b"#, text) == 2_000)
        #expect(try count(#"(?<!s en )z[e][sv]"#, text) == 2_000)
    }

    @Test func matchesAreNotCut() throws {
        let text = String(repeating: "a", count: 4_000) + " " + String(repeating: "b", count: 300)
        #expect(try count("[b]{300}", text) == 1)
        #expect(try count("[b]{150}", text) == 2)
        #expect(try count("^[ab]", text) == 1)
        #expect(try count("[ab]$", text) == 1)
    }

    @Test func linesBeginWhereTheyBegin() throws {
        let text = (0..<1_000).map { "nu is nu \($0)" }.joined(separator: "\n")
        let rule = "extends: existence\nmessage: x\nscope: raw\nlimit: 200\ntokens: ['^n[u]']"
        let checking = try Checking(rule, text)
        #expect(checking.found.count == 200)
        for finding in checking.report.findings where finding.range.lowerBound > 0 {
            #expect(checking.bytes[finding.range.lowerBound - 1] == 0x0A)
        }
    }
}
