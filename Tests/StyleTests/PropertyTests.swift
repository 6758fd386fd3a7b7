import Foundation
import Markdown
import Style
import Testing

/// What holds for every page, whatever it says.
struct PropertyTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")

    static func pages() throws -> [[UInt8]] {
        try ["Examples", "Docs"].flatMap { folder -> [[UInt8]] in
            let base = root.appendingPathComponent(folder)
            let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
            return try names.filter { $0.hasSuffix(".md") }.sorted().map {
                try [UInt8](Data(contentsOf: base.appendingPathComponent($0)))
            }
        }
    }

    /// Without its front matter.
    static func body(_ page: [UInt8]) -> [UInt8] {
        guard page.starts(with: "---\n".utf8) else { return page }
        let text = String(decoding: page.dropFirst(4), as: UTF8.self)
        guard let end = text.range(of: "\n---\n") else { return page }
        return Array(text[end.upperBound...].utf8)
    }

    /// One for each place: together they could spend the time that patterns get for a text.
    static func checkers() throws -> [StyleChecker] {
        let scopes = [
            "text", "sentence", "[heading, list, table]", "~blockquote & paragraph", "[strong, emphasis]",
            "[link, alt, code]",
            "raw", "[comment, summary]",
        ]
        return try scopes.map { scope in
            let rule = Checking.existence(
                [#"\w+(?:[ -]\w+)?"#, "de", #"[^\x1F\s]+$"#], "nonword: true\nscope: \(scope)")
            let read = try StyleRule.read(StyleFile(path: "\(scope).yml", bytes: Array(rule.utf8)))
            return try StyleChecker([read], language: "nl")
        }
    }

    static func findings(_ bytes: [UInt8], body: Range<Int>, _ checker: StyleChecker) throws -> [StyleFinding] {
        checker.findings(in: StyleText(bytes: bytes, markdown: try readProse(bytes, in: body), body: body))
    }

    /// Every span is what the finding says it is, and front matter in front moves nothing.
    static func holds(_ body: [UInt8], _ checkers: [StyleChecker]) throws {
        for checker in checkers { try holds(body, checker) }
    }

    private static func holds(_ body: [UInt8], _ checker: StyleChecker) throws {
        let alone = try findings(body, body: 0..<body.count, checker)
        for header in ["---\r\ntitel: De nu é\r\n---\r\n"] {
            let bytes = Array(header.utf8) + body
            let shift = header.utf8.count
            let found = try findings(bytes, body: shift..<bytes.count, checker)
            #expect(found.count == alone.count)
            for (moved, first) in zip(found, alone) {
                let range = (first.range.lowerBound + shift)..<(first.range.upperBound + shift)
                guard moved.rule == first.rule, moved.range == range, moved.matched == first.matched,
                    bytes[moved.range].elementsEqual(moved.matched.utf8)
                else {
                    Issue.record("\(moved) is not \(first) in \(String(decoding: body, as: UTF8.self))")
                    return
                }
            }
        }
    }

    @Test func everyPageOfOurs() throws {
        let checkers = try Self.checkers()
        let pages = try Self.pages()
        #expect(pages.count > 100)
        for page in pages {
            let body = Self.body(page)
            // md4c drops a byte order mark at the top of a text only.
            try Self.holds(body.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(body.dropFirst(3)) : body, checkers)
        }
    }

    @Test func madeUpPages() throws {
        let checkers = try Self.checkers()
        var random = Seeded(state: 7)
        for _ in 0..<200 {
            var body = random.text(HostileStyleTests.pieces, most: 40)
            while body.unicodeScalars.first == "\u{FEFF}" { body.unicodeScalars.removeFirst() }
            try Self.holds(Array(body.utf8), checkers)
        }
    }
}
