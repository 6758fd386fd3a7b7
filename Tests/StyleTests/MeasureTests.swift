import Foundation
import Markdown
import Style
import Testing

struct MeasureTests {
    private static func metric(_ formula: String) -> String {
        "extends: metric\nmessage: '%s'\nformula: \(formula)\ncondition: '> -1000000.0'"
    }

    private func value(_ formula: String, _ text: String) throws -> String? {
        try Checking(Self.metric(formula), text).arguments.first?.first
    }

    /// Words and their syllables, as a person claps them. Letters alone get three of them wrong.
    @Test func dutchSyllablesAreCounted() throws {
        let file = URL(filePath: "\(#filePath)").deletingLastPathComponent()
            .appending(path: "../Fixtures/Style/syllables.tsv")
        let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        var wrong: [String] = []
        for row in rows {
            let cells = row.split(separator: "\t")
            let word = String(try #require(cells.first))
            if try value("syllables_nl", word) != "\(try #require(cells.last)).00" { wrong.append(word) }
        }
        #expect(wrong == ["geüpload", "station", "oeuvre"])
    }

    @Test(arguments: [
        ("1 + 2 * 3 - 4 / 2", "5.00"), ("(1 + 2) * 3", "9.00"), ("-2 * -(3 - 1)", "4.00"), ("7 % 4", "3.00"),
        ("2 / 3", "0.67"), ("10 - 3 - 2", "5.00"), ("1 > 2 || 2 >= 2 && !(3 != 3)", "1.00"), ("0 - 0.001", "0.00"),
        ("math.min(3, math.max(1, 2)) + math.abs(-1)", "3.00"), ("math.floor(2.7) + math.ceil(2.1)", "5.00"),
        ("math.log10(1000) + math.exp(0) + math.log(1)", "4.00"), ("-1.5", "-1.50"), ("words", "2.00"),
    ])
    func sumsAreWorkedOut(formula: String, expected: String) throws {
        #expect(try value(formula, "Een woord") == expected)
    }

    @Test(arguments: ["words / 0", "words % 0", "math.sqrt(0 - 1)", "math.log(0)", "math.pow(10, 400)", "1e"])
    func whatHasNoNumberFindsNothing(formula: String) throws {
        let found = try? Checking(Self.metric(formula), "Een woord").found
        #expect(found ?? [] == [])
    }

    /// What stood there already counts along, and is not pointed at.
    @Test func wholeTextIsMeasured() throws {
        let text = "Een twee drie.\n\nVier vijf."
        let checking = try Checking(Self.metric("words"), text, skips: [0])
        #expect(checking.arguments == [["5.00"]] && checking.found == ["Vier vijf."])
        #expect(try Checking(Self.metric("words"), text, skips: [0, 1]).found == [])
    }

    @Test func contextIsOfTheWholeText() throws {
        let either = "extends: consistency\nmessage: x\neither: {advisor: adviser}"
        #expect(try Checking(either, "advisor\n\nadviser", skips: [0]).found == ["adviser"])
        #expect(try Checking(either, "advisor\n\nadviser", skips: [1]).found == [])
        let conditional = "extends: conditional\nmessage: x\nfirst: '\\b[A-Z]{3}\\b'\nsecond: '\\(([A-Z]{3})\\)'"
        #expect(try Checking(conditional, "Wereld (WHO)\n\nWHO en VRT", skips: [0]).found == ["VRT"])
    }
}
