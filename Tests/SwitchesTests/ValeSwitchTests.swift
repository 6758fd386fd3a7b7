import Markdown
import Switches
import Testing

/// Vale's comments: each holds from its place to the next of its kind.
@Suite("Comments of Vale")
struct ValeSwitchTests {
    /// Whether `Style.Rule` is silent at each `*` of a text.
    private func silences(
        _ text: String, rule: String = "Style.Rule", matched: String = "woord"
    ) throws -> [Bool] {
        let bytes = Array(text.utf8)
        var switches = ValeSwitches(TextComment.all(in: try readMarkdown(bytes), bytes: bytes))
        return bytes.indices.filter { bytes[$0] == 0x40 }.map { switches.silences(rule, matched: matched, at: $0) }
    }

    @Test(
        "each form",
        arguments: [
            ("@ a\n\n<!-- vale off -->\n\n@ b\n\n<!-- vale on -->\n\n@ c", [false, true, false]),
            ("<!-- vale Style.Rule = NO -->\n\n@ a\n\n<!-- vale Style.Rule = YES -->\n\n@ b", [true, false]),
            ("<!-- vale Style.Other = NO -->\n\n@ a", [false]),
            (
                "<!-- vale Style.Rule[\"woord\"] = NO -->\n\n@ a\n\n<!-- vale Style.Rule[\"woord\"] = YES -->\n\n@",
                [true, false]
            ),
            ("<!-- vale Style.Rule[\"ander\", \"woord\"] = NO -->\n\n@ a", [true]),
            ("<!-- vale Style.Rule[\"ander\"] = NO -->\n\n@ a", [false]),
            ("<!-- vale Style = NO -->\n\n@ a\n\n<!-- vale Style = YES -->\n\n@ b", [true, false]),
            ("<!-- vale style = Ander -->\n\n@ a\n\n<!-- vale styles = Ander, Style -->\n\n@ b", [true, false]),
            ("<!-- vale off -->\n\n<!-- vale Style.Rule = YES -->\n\n@ a", [true]),
            ("in a line @ <!-- vale off --> @ <!-- vale on --> @ here", [false, true, false]),
            ("- item @\n\n  <!-- vale off -->\n\n  @ a\n\n> <!-- vale on -->\n> @ b", [false, true, false]),
        ])
    func form(_ text: String, _ expected: [Bool]) throws { #expect(try silences(text) == expected) }

    @Test(
        "what is no switch",
        arguments: [
            "`<!-- vale off -->` @", "```\n<!-- vale off -->\n```\n\n@", "    <!-- vale off -->\n\n@",
            "<!-- valeoff -->\n\n@", "<!-- vale Style.Rule = MAYBE -->\n\n@",
            "<!-- vale Style.Rule[woord] = NO -->\n\n@",
            "<!-- vale -->\n\n@", "<!-- vale = -->\n\n@", "<!-- vale Style.Rule[\"woord] = NO -->\n\n@",
            "<!-- vale off\n\n@", "<!-- Vale off -->\n\n@",
        ])
    func none(_ text: String) throws { #expect(try silences(text).allSatisfy { !$0 }) }

    @Test func `other delimiters, outside code`() throws {
        let text = "{/* vale off */}\n\n@ a `{/* vale on */}` @\n\n{/* vale on */} @"
        let bytes = Array(text.utf8)
        let form = try #require(CommentForm(opening: "{/*", closing: "*/}"))
        let comments = TextComment.all(
            between: form, in: try readMarkdown(bytes), bytes: bytes, body: 0..<bytes.count)
        var switches = ValeSwitches(comments)
        let seen = bytes.indices.filter { bytes[$0] == 0x40 }.map { switches.silences("S.R", matched: "", at: $0) }
        #expect(seen == [true, true, false])
        #expect(CommentForm(opening: "", closing: "x") == nil)
    }

    @Test func `comments without end or number cost no more than they are long`() throws {
        let many = Array(String(repeating: "<!-- vale off -->\n\n", count: 30_000).utf8)
        #expect(TextComment.all(in: try readMarkdown(many), bytes: many).count == TextComment.most)
        let open = Array(("<!-- " + String(repeating: "<!-- vale off ", count: 50_000)).utf8)
        #expect(TextComment.all(in: try readMarkdown(open), bytes: open).isEmpty)
        let long = Array(("<!-- vale " + String(repeating: "x", count: 100_000) + " = NO -->").utf8)
        #expect(TextComment.all(in: try readMarkdown(long), bytes: long).isEmpty)
    }
}
