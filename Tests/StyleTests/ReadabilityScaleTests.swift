import Findings
import Foundation
import Markdown
import Style
import Testing

/// Numbers of whole texts, and which rule measures on which scale.
@Suite("Readability scale")
struct ReadabilityScaleTests {
    private static let easy = String(repeating: "De kat zit op de mat. ", count: 8)

    private static func value(
        _ metric: ReadabilityMetric, _ text: String, says language: String? = nil
    ) throws -> Double? {
        let bytes = Array(text.utf8)
        return try ReadabilityScale(metric, language: "nl").value(
            of: StyleText(bytes: bytes, markdown: try readProse(bytes), language: language))
    }

    @Test("a text has a number on each scale")
    func numbers() throws {
        // Six words to a sentence, one syllable to a word.
        let douma = try #require(try Self.value(.fleschDouma, Self.easy))
        #expect(abs(douma - (206.84 - 0.93 * 6 - 77)) < 0.001)
        let brouwer = try #require(try Self.value(.leesindexA, Self.easy))
        #expect(abs(brouwer - (195 - 2 * 6 - 200.0 / 3)) < 0.001)
        #expect(try Self.value(.lix, Self.easy) == 6)
        for metric in ReadabilityMetric.allCases { #expect(try Self.value(metric, Self.easy) != nil, "\(metric)") }
    }

    @Test("too few words, headings and another language have none")
    func nothing() throws {
        #expect(try Self.value(.lix, String(Self.easy.prefix(100))) == nil)
        #expect(try Self.value(.lix, "# " + Self.easy) == nil)
        #expect(try Self.value(.lix, Self.easy, says: "fr-BE") == nil)
        #expect(try Self.value(.lix, Self.easy, says: "nl-BE") == 6)
        #expect(try Self.value(.lix, "") == nil)
    }

    @Test(
        "a rule is known by its formula",
        arguments: [
            ("nl/leesbaarheid", ReadabilityMetric.fleschDouma), ("nl/leesindex", .leesindexA), ("nl/lix", .lix),
            ("nl/lange-zin", nil),
        ] as [(String, ReadabilityMetric?)])
    func scales(_ rule: String, _ metric: ReadabilityMetric?) throws {
        #expect(try StyleExampleTests.rule(rule).scale == metric)
    }

    @Test(
        "a rule of one scale measures on it, a sum of its own on none",
        arguments: [
            ("readability\nmetrics: [LIX]\ngrade: 1", ReadabilityMetric.lix),
            ("readability\nmetrics: [SMOG]\ngrade: 1", .smog),
            ("readability\nmetrics: [SMOG, LIX]\ngrade: 1", nil),
            ("metric\nformula: words / sentences\ncondition: '> 1'", nil),
            ("metric\nformula: words / 0\ncondition: '> 1'", nil),
        ] as [(String, ReadabilityMetric?)])
    func others(_ rule: String, _ metric: ReadabilityMetric?) throws {
        let bytes = Array("extends: \(rule)\nmessage: x\n".utf8)
        #expect(try StyleRule.read(StyleFile(path: "x.yml", bytes: bytes)).scale == metric)
    }

    @Test("each scale makes another number of a text, and says what it means")
    func apart() throws {
        let text = String(repeating: "De gemeente organiseert activiteiten voor de inwoners. ", count: 9)
        let values = try ReadabilityMetric.allCases.map { try #require(try Self.value($0, text)) }
        #expect(Set(values.map { ($0 * 100).rounded() }).count == values.count)
        for metric in ReadabilityMetric.allCases { #expect(!metric.meaning.nl.isEmpty && !metric.meaning.en.isEmpty) }
    }
}
