import Markdown
import Packing
import Testing

@testable import Style

/// A checker that was kept does what the one did that was kept.
struct PackedCheckerTests {
    private static func again(_ checker: StyleChecker) throws -> StyleChecker {
        var packer = Packer()
        checker.pack(into: &packer)
        var packed = Unpacker(packer.bytes)
        let again = try StyleChecker(from: &packed)
        #expect(packed.isAtEnd)
        return again
    }

    private static func text(_ words: String) throws -> StyleText {
        let bytes = Array(words.utf8)
        return StyleText(bytes: bytes, markdown: try readMarkdown(bytes))
    }

    @Test func findsTheSameOfWhatValeDocuments() throws {
        for example in try ValeCase.all() where example.refused == nil {
            let checker = try StyleChecker([example.rule()])
            let text = try Self.text(example.text)
            let (report, again) = (
                checker.report(on: text, spelling: example.spelling),
                try Self.again(checker).report(on: text, spelling: example.spelling)
            )
            #expect(report.findings == again.findings, "\(example.testDescription)")
            #expect(report.findings.count == example.finds.count, "\(example.testDescription)")
            #expect(try Self.again(checker).notRun.map(\.rule) == checker.notRun.map(\.rule))
        }
    }

    @Test func findsTheSameInDutch() throws {
        let names = StyleExampleTests.rulesWithCases()
        let checker = try StyleChecker(
            names.map(StyleExampleTests.rule), quotesLeftAlone: StyleExampleTests.quotesLeftAlone(), language: "nl")
        let again = try Self.again(checker)
        let texts = try names.flatMap { try StyleExampleTests.cases(of: $0) }.map(\.text)
        var found = 0
        for words in texts {
            let text = try Self.text(words)
            let findings = checker.findings(in: text)
            #expect(again.findings(in: text) == findings, "\(words)")
            found += findings.count
        }
        #expect(found > 1_000)
        for name in names { #expect(again.rule(named: name)?.message == checker.rule(named: name)?.message) }
    }

    /// A check sum keeps damage out; whoever takes it away finds a problem or other findings, and no crash.
    @Test func survivesDamage() throws {
        var random = SystemRandomNumberGenerator()
        let words = "# Kop AB\n\nEen zin ten behoeve van u, a a AB (AB) x. *Twee* `x` b a, 12:30 u.\n"
        for example in try ValeCase.all() where example.refused == nil {
            let checker = try StyleChecker([example.rule()], quotesLeftAlone: ["a"])
            var packer = Packer()
            checker.pack(into: &packer)
            for _ in 0..<40 {
                var bytes = packer.bytes
                for _ in 0..<Int.random(in: 1...3, using: &random) {
                    bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
                }
                var packed = Unpacker(bytes)
                guard let damaged = try? StyleChecker(from: &packed) else { continue }
                for text in [words, example.text] {
                    _ = damaged.report(on: try Self.text(text), spelling: example.spelling)
                }
            }
        }
    }
}
