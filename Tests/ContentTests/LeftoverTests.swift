import Content
import Foundation
import Testing

/// The table of `Tests/Fixtures/Content/leftovers.json`: what chat programs leave behind, and what only looks like it.
@Suite("What chat programs leave behind")
struct LeftoverTests {
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        struct Expected: Decodable, Hashable, Sendable {
            let kind: String
            let text: String
        }

        let name: String
        let fields: [String]
        let text: String
        let expect: [Expected]
        var testDescription: String { name }
    }

    static let cases: [Case] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/Content/leftovers.json")
        return (try? JSONDecoder().decode([Case].self, from: Data(contentsOf: file))) ?? []
    }()

    @Test func `the table is there, each case with a name of its own`() {
        #expect(Self.cases.count > 80)
        #expect(Set(Self.cases.map(\.name)).count == Self.cases.count)
    }

    private func found(_ text: String) throws -> [Case.Expected] {
        let page = try Page(bytes: Array(text.utf8))
        return page.leftovers.map {
            Case.Expected(kind: "\($0.kind)", text: String(decoding: page.bytes[$0.range], as: UTF8.self))
        }
    }

    @Test(arguments: cases)
    func `exactly this is found, exactly there`(_ played: Case) throws {
        let header = played.fields.isEmpty ? "" : "---\n\(played.fields.joined(separator: "\n"))\n---\n"
        #expect(try found(header + played.text) == played.expect)
        // Words around it change nothing, nor does another line ending.
        #expect(try found(header + "Eerst dit.\n\n" + played.text + "\n\nDan dat.\n") == played.expect)
    }

    @Test func `nothing in the example town and in the handbook's own pages is left over beyond doubt`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Examples/zandbeke")
        var pages = 0
        for case let name as String in try #require(FileManager.default.enumerator(atPath: root.path))
        where name.hasSuffix(".md") {
            let page = try Page(bytes: Array(try Data(contentsOf: root.appending(path: name))))
            #expect(page.leftovers.isEmpty, "\(name)")
            pages += 1
        }
        #expect(pages > 100)
    }

    /// What a hostile page could make slow: each grows with the text, and no faster.
    @Test(arguments: [
        "als ", "als\n", "turn0search", "turn0search0", "\u{E200}", "\u{E200}cite", "[vul ", "[cite: 1", "PASTE_",
        "contentReference[oaicite", "\"turn0search0\" ", "2026-", "als ai-taalmodel ", "> ", "\u{FE01}",
    ])
    func `a long page of almost nothing else is read to its end`(_ piece: String) throws {
        let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
        // Quotations in quotations are refused as such.
        guard let page = try? Page(bytes: Array(text.utf8)) else { return }
        #expect(page.leftovers.count <= 1_500)
        for leftover in page.leftovers { #expect(page.bytes.indices.contains(leftover.range.lowerBound)) }
    }
}

@Suite("What HTML hides")
struct HiddenTextTests {
    private func hidden(_ body: String) throws -> [String] {
        let page = try Page(bytes: Array(body.utf8))
        return page.hiddenText.map { String(decoding: page.bytes[$0], as: UTF8.self) }
    }

    @Test func `what is hidden, is found`() throws {
        #expect(try hidden("a <span hidden>b</span> c") == ["<span hidden>b</span>"])
        #expect(try hidden("a <b style=\"Display : NONE\">b</b> c") == ["<b style=\"Display : NONE\">b</b>"])
        #expect(try hidden("a <i class='x sr-only'>b</i> c") == ["<i class='x sr-only'>b</i>"])
        #expect(try hidden("<details>\n\nb\n\n</details>\n\nc") == ["<details>\n\nb\n\n</details>"])
        #expect(
            try hidden("<div hidden><div>a</div>\n\nb\n\n</div>\n\nc") == ["<div hidden><div>a</div>\n\nb\n\n</div>"])
    }

    @Test func `what stays open hides the rest`() throws {
        #expect(try hidden("a <span hidden>b\n\nc") == ["<span hidden>b\n\nc"])
    }

    @Test func `what is seen, is not`() throws {
        for body in [
            "a", "a <b>b</b>", "a <!-- b --> c", "<div class=\"zichtbaar\">a</div>", "a<br>b", "`<span hidden>`",
        ] {
            #expect(try hidden(body) == [], "\(body)")
        }
    }
}
