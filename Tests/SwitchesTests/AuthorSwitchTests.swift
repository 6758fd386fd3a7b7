import Markdown
import Switches
import Testing

/// Our own comments: for the next block, or till they are switched on again.
@Suite("Comments of our own")
struct AuthorSwitchTests {
    private func switches(_ text: String) throws -> AuthorSwitches {
        let bytes = Array(text.utf8)
        return AuthorSwitches(
            TextComment.all(in: try readMarkdown(bytes), bytes: bytes), in: bytes, body: 0..<bytes.count)
    }

    /// Whether `regel` is silent at each `@`, and what is said of the switches.
    private func seen(_ text: String) throws -> (silent: [Bool], problems: [SwitchRemark.Problem]) {
        var board = SwitchBoard(try switches(text)) { name in
            switch name {
            case "regel", "andere": .rule(name)
            case "vast": .fixed(name)
            default: .unknown(nearest: name == "regl" ? "regel" : nil)
            }
        }
        let bytes = Array(text.utf8)
        let silent = bytes.indices.filter { bytes[$0] == 0x40 }.map { board.silences("regel", at: $0..<$0 + 1) }
        return (silent, board.remarks().map(\.problem))
    }

    @Test(
        "how far it reaches",
        arguments: [
            ("<!-- afspraak uit: regel, een citaat -->\n\n@ a\n@ b\n\n@ c", [true, true, false]),
            ("<!-- afspraak uit: regel, een citaat -->\n@ a\n\n@ b", [true, false]),
            ("<!-- afspraak uit: regel, een citaat -->\r\n\r\n@ a\r\n\r\n@ b", [true, false]),
            ("<!-- afspraak uit: regel, een citaat -->\n\n- @ a\n- @ b\n\n@ c", [true, true, false]),
            ("<!-- afspraak uit: regel, een citaat -->\n\n| k |\n|---|\n| @ |\n| @ |\n\n@ c", [true, true, false]),
            ("@ a <!-- afspraak uit: regel, een citaat --> @ b\n@ c\n\n@ d", [false, true, true, false]),
            (
                "<!-- afspraak uit: regel, een citaat -->\n\n@ a\n\n@ b\n\n<!-- afspraak aan: regel -->\n\n@ c",
                [true, true, false]
            ),
            (
                "<!-- afspraak uit: andere, een citaat -->\n<!-- afspraak uit: regel, een citaat -->\n\n@ a\n\n@ b",
                [true, false]
            ),
            ("<!-- afspraak off: regel, quoted -->\n\n@ a\n\n<!-- afspraak on: regel -->\n\n@ b", [true, false]),
            ("<!-- Afspraak UIT:regel,citaat-->\n\n@ a", [true]),
            ("<!-- afspraak uit: regel een citaat -->\n\n@ a", [true]),
        ])
    func reach(_ text: String, _ expected: [Bool]) throws { #expect(try seen(text).silent == expected) }

    @Test(
        "what is said of it",
        arguments: [
            ("<!-- afspraak uit: regel -->\n\n@ a", [SwitchRemark.Problem.reasonMissing]),
            ("<!-- afspraak uit: regel, -->\n\n@ a", [.reasonMissing]),
            ("<!-- afspraak uit: regel, 12 -->\n\n@ a", [.reasonMissing]),
            ("<!-- afspraak uit: regl, een citaat -->\n\n@ a", [.unknownRule(nearest: "regel")]),
            ("<!-- afspraak uit: iets, een citaat -->\n\n@ a", [.unknownRule(nearest: nil)]),
            ("<!-- afspraak uit: vast, een citaat -->\n\n@ a", [.alwaysHolds]),
            ("<!-- afspraak uit: regel, een citaat -->\n\na\n\n@ b", [.unused]),
            ("<!-- afspraak uit: regel, een citaat -->", [.unused]),
            ("<!-- afspraak uit: regel, een citaat -->\n\n@ a", []),
            ("<!-- afspraak aan: regel -->\n\n@ a", [.stray]),
            ("<!-- afspraak uit -->\n\n@ a", [.unclear]), ("<!-- afspraak uit: -->\n\n@ a", [.unclear]),
            ("<!-- afspraak met Jan: morgen bellen -->\n\n@ a", []), ("<!-- afspraken uit: x -->\n\n@ a", []),
        ])
    func remarks(_ text: String, _ expected: [SwitchRemark.Problem]) throws {
        let seen = try seen(text)
        #expect(seen.problems == expected)
        if !expected.isEmpty { #expect(seen.silent.allSatisfy { !$0 }) }
    }

    @Test func `what was not judged says nothing about a switch`() throws {
        let board = SwitchBoard(try switches("<!-- afspraak uit: regel, een citaat -->\n\na")) { .rule($0) }
        #expect(board.remarks { _ in false }.isEmpty)
    }

    @Test func `many are no trouble`() throws {
        let text = String(repeating: "<!-- afspraak uit: regel, een citaat -->\n", count: 20_000)
        #expect(try switches(text).switches.count <= AuthorSwitches.most)
    }
}
