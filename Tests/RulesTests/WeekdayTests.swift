import Content
import Foundation
import Testing

@testable import Rules

@Suite("Weekdays and dates") struct WeekdayTests {
    struct Sentence: Sendable, CustomTestStringConvertible {
        let text: String
        let mistakes: [String]
        var testDescription: String { text }
    }

    static func sentences() throws -> [Sentence] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/Rules/weekdays.tsv")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
            let fields = $0.split(separator: "\t").map(String.init)
            return Sentence(text: fields[0], mistakes: fields.dropFirst().filter { $0 != "ok" })
        }
    }

    @Test(arguments: try sentences())
    func `finds the days that do not fit`(sentence: Sentence) throws {
        let page = try Page(bytes: Array("---\ntitel: Een pagina\n---\n\n\(sentence.text)\n".utf8))
        let mistakes = CalendarMistakes.all(in: page)
        #expect(mistakes.map(\.words) == sentence.mistakes)
        for mistake in mistakes {
            #expect(String(decoding: page.bytes[mistake.range], as: UTF8.self) == mistake.words)
        }
    }

    @Test func `there are enough sentences, right and wrong`() throws {
        let sentences = try Self.sentences()
        #expect(sentences.count { $0.mistakes.isEmpty } >= 20)
        #expect(sentences.count { !$0.mistakes.isEmpty } >= 20)
    }

    @Test func `the title is read too, and code is not`() throws {
        let text =
            "---\ntitel: Feest op donderdag 20 november 2026\n---\n\nZet `donderdag 20 november 2026` in het veld.\n"
        let mistakes = CalendarMistakes.all(in: try Page(bytes: Array(text.utf8)))
        #expect(mistakes.map(\.words) == ["donderdag 20 november 2026"])
        #expect(mistakes.first?.range.lowerBound == 11)
    }

    @Test(arguments: ["maandag ", "31 ", "ma 1, ", "zaterdag 9 en ", "1-2-", "é\u{202F}"])
    func `a page of nothing but days ends soon`(piece: String) throws {
        let page = try Page(bytes: Array(String(repeating: piece, count: 20_000).utf8))
        #expect(CalendarMistakes.all(in: page).count <= WrittenDays.most)
    }
}
