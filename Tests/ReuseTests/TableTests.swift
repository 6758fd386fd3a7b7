import Reuse
import Testing

@Suite("REUSE: one rule at a time")
struct TableTests {
    @Test("what a line says")
    func lines() throws {
        for row in try Fixture.rows("lines.tsv", columns: 3) {
            var project = ReuseProject(MemoryTree(["a.txt": row[1] + "\n"]))
            let facts = project.record(of: Array("a.txt".utf8))?.facts ?? []
            let said =
                switch facts.first?.statement {
                case .copyright(let notice): "© " + notice.text
                case .licence(let licence): "licence " + licence.text
                case .contributor(let name): "contributor " + name
                case nil: "-"
                }
            #expect(said == row[2], "\(row[0])")
        }
    }

    @Test("which files are covered")
    func covered() throws {
        for row in try Fixture.rows("covered.tsv", columns: 3) {
            #expect(CoveredFile.isCovered(Array(row[1].utf8), .file(isEmpty: false)) == (row[2] == "ja"), "\(row[0])")
        }
        let path = Array("a.md".utf8)
        for kind in [ReuseEntryKind.file(isEmpty: true), .symbolicLink, .directory, .submodule] {
            #expect(!CoveredFile.isCovered(path, kind))
        }
    }

    @Test("which paths a pattern matches")
    func patterns() throws {
        for row in try Fixture.rows("patterns.tsv", columns: 4) {
            #expect(ReusePattern(row[1]).matches(Array(row[2].utf8)[...]) == (row[3] == "ja"), "\(row[0])")
        }
    }

    @Test("which texts are SPDX expressions")
    func expressions() throws {
        for row in try Fixture.rows("expressions.tsv", columns: 3) {
            #expect(((try? SPDXExpression(row[1]))?.text ?? "!") == row[2], "\(row[0])")
        }
    }

    @Test("every reason against an expression has its sentence")
    func expressionErrors() {
        let cases: [(String, SPDXExpressionError)] = [
            ("", .empty), (String(repeating: "A", count: 5000), .tooLong), ("A B", .misplaced("B")),
            ("(A", .unfinished),
            (String(repeating: "(", count: 99), .tooDeep), ("A/B", .notAName("A/B")), ("A OR OR", .misplaced("OR")),
        ]
        for (text, error) in cases {
            #expect(throws: error) { try SPDXExpression(text) }
            #expect(error.message.nl != error.message.en && error.message.nl.hasSuffix("."))
        }
    }

    @Test(
        "a pattern of many stars takes no time",
        arguments: [
            String(repeating: "**a*", count: 250) + "b", "**a*" + String(repeating: "a", count: 900) + "b",
            String(repeating: "*a", count: 500) + "b", "**" + String(repeating: "a", count: 1000) + "b",
        ])
    func stars(text: String) {
        let pattern = ReusePattern(text)
        let path = [UInt8](repeating: UInt8(ascii: "a"), count: 4000)
        #expect(!pattern.matches(path[...]))
        let folders = Array(String(repeating: String(repeating: "a", count: 99) + "/", count: 40).utf8)
        #expect(!pattern.matches(folders[...]))
    }

    @Test(
        "a hostile header takes no time",
        arguments: [
            ("SPDX-", 200_000), ("REUSE-IgnoreStart REUSE-IgnoreEnd\n© Jan\n", 20_000), ("}", 500_000),
            ("2017 ", 200_000),
            ("© 2017-", 100_000), ("2017,", 200_000), (" , ", 300_000), ("Copyright  ", 100_000), ("' >", 300_000),
            ("\\", 300_000), ("SPDX-License-Identifier:", 40_000), ("] ::", 200_000),
        ])
    func headers(part: String, count: Int) {
        var project = ReuseProject(MemoryTree(["a.txt": "© x " + String(repeating: part, count: count)]))
        _ = project.record(of: Array("a.txt".utf8))
        let text = "version = 1\n[[annotations]]\npath = '" + String(repeating: part, count: count / 10)
        #expect(throws: ReuseTOMLError.self) { try ReuseTOML(Array(text.utf8)) }
    }
}
