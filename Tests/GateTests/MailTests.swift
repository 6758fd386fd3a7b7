import BrusselsTime
import Foundation
import Testing

@testable import Gate

/// What a mail looks like on its way: RFC 5322, 2045 and 2047.
@Suite struct MailTests {
    private func lines(subject: String, text: String = "Goeiemorgen\n", page: String = "<p>é</p>\n") throws -> [String]
    {
        let moment = try #require(instant(fromISO: "2026-11-22T04:12:00+01:00"))
        let mail = try Mail(to: "communicatie@zandbeke.example", subject: subject, text: text, page: page)
        return mail.message(at: moment, mark: 35, host: "server.example").split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
    }

    /// What the words of a subject say together; nil when one of them is none.
    private func decoded(_ lines: [String]) throws -> String {
        let start = try #require(lines.firstIndex { $0.hasPrefix("Subject: ") })
        let folded =
            [lines[start].dropFirst("Subject:".count)]
            + lines[(start + 1)...].prefix { $0.hasPrefix(" ") }.map { $0[...] }
        return try folded.map { line in
            let word = line.dropFirst()
            #expect(word.utf8.count <= 75 && word.hasPrefix("=?UTF-8?B?") && word.hasSuffix("?="), "\(word)")
            let bytes = try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2))))
            // Each word is text by itself: no letter is parted over two.
            return try #require(String(data: bytes, encoding: .utf8))
        }.joined()
    }

    @Test(arguments: [
        "", "Kort", "Zandbeke: hoe de site ervoor staat, met alles wat deze week nog nagekeken moet worden",
        String(repeating: "é", count: 90), String(repeating: "👩‍👩‍👧", count: 9), "Regel\nBcc: x@y.example",
    ])
    func `a long subject is parted into words of at most 75`(subject: String) throws {
        let lines = try lines(subject: subject)
        #expect(try decoded(lines) == subject)
        #expect(lines.allSatisfy { $0.utf8.count <= 76 && $0.utf8.allSatisfy { $0 < 0x80 } })
        #expect(!lines.contains { $0.hasPrefix("Bcc") })
    }

    @Test func `a subject without end is cut between letters`() throws {
        let subject = try decoded(try lines(subject: String(repeating: "漢", count: 5_000)))
        #expect(subject == String(repeating: "漢", count: 100))
    }

    @Test func `a mail says when it left and has a name`() throws {
        let lines = try lines(subject: "Kort")
        #expect(lines.first == "Date: Sun, 22 Nov 2026 04:12:00 +0100")
        #expect(lines.contains("Message-ID: <1795317120.z@server.example>"))
        for header in ["Date:", "To:", "Subject:", "Message-ID:", "MIME-Version: 1.0"] {
            #expect(lines.prefix { !$0.isEmpty }.count { $0.hasPrefix(header) } == 1, "\(header)")
        }
    }

    @Test func `both forms are text that ends its lines as mail does`() throws {
        let lines = try lines(subject: "Kort", text: "een\ntwee\n", page: String(repeating: "<p>é</p>", count: 500))
        #expect(lines.allSatisfy { $0.utf8.count <= 76 })
        let starts = lines.indices.filter { lines[$0] == "Content-Transfer-Encoding: base64" }
        let parts = try starts.map { start in
            try #require(Data(base64Encoded: lines[(start + 2)...].prefix { !$0.hasPrefix("--") }.joined()))
        }
        #expect(parts == [Data("een\r\ntwee\r\n".utf8), Data(String(repeating: "<p>é</p>", count: 500).utf8)])
    }
}
