import Patterns
import Testing

@testable import Style

/// A screen at one place only ever says no where the pattern does not match right there.
@Suite("Screens at one place")
struct AnchoredScreenTests {
    private static func mayMatch(_ pattern: String, _ text: String, at start: Int = 0, ignoresCase: Bool = false)
        -> Bool?
    {
        guard let screen = AnchoredScreen(pattern, ignoresCase: ignoresCase) else { return nil }
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { screen.mayMatch($0, 0..<bytes.count, at: start) }
    }

    static let cases: [(pattern: String, text: String, start: Int, may: Bool?)] = [
        (#"\b(?:het)\s(?:snel|tijdig)\s[a-z]{3,}en\svan\b"#, "het snel openen van", 0, true),
        (#"\b(?:het)\s(?:snel|tijdig)\s[a-z]{3,}en\svan\b"#, "het snel openen vandaag", 0, false),
        (#"\b(?:het)\s(?:snel|tijdig)\s[a-z]{3,}en\svan\b"#, "het snelle openen van", 0, false),
        (#"van\s[a-z]+"#, "ervan komt", 2, true),
        (#"\bvan\s[a-z]+"#, "ervan komt", 2, false),
        (#"(?<![a-z])van"#, "ervan", 2, false),
        (#"uur\z"#, "9 uur", 2, true),
        (#"uur\z"#, "9 uur.", 2, false),
        (#"uur(?![a-z])"#, "9 uur", 2, true),
        (#"a\u{A0}?b"#, "a", 0, nil),
        (#"x*"#, "x", 0, nil),
        (#"[é-í]n"#, "ën", 0, true),
    ]

    @Test(arguments: cases)
    func `says no where it does not match`(example: (pattern: String, text: String, start: Int, may: Bool?)) {
        #expect(Self.mayMatch(example.pattern, example.text, at: example.start) == example.may)
    }

    @Test func `a place outside the stretch is left to the pattern`() {
        #expect(Self.mayMatch("a", "b", at: 1) == true)
        #expect(Self.mayMatch("a", "", at: 0) == true)
    }

    @Test func `where too much may follow it lets all through`() {
        // Each of the last twelve letters may be the one: 4,096 sets of places.
        let screen = AnchoredScreen("(?:a|b)*a(?:a|b){13}x", ignoresCase: false)
        var bytes: [UInt8] = []
        var seed: UInt32 = 7
        for _ in 0..<20_000 {
            seed = seed &* 1_664_525 &+ 1_013_904_223
            bytes.append(seed >> 16 & 1 == 0 ? 0x61 : 0x62)
        }
        bytes.withUnsafeBufferPointer { #expect(screen?.mayMatch($0, 0..<bytes.count, at: 0) == true) }
    }

    @Test func `all of a checker's screens share one room`() {
        let budget = AnchoredScreen.Budget(20_000)
        let screens = (0..<50).map { AnchoredScreen("woord\($0) en", ignoresCase: false, within: budget) }
        #expect(screens.contains { $0 != nil } && screens.contains { $0 == nil })
        // What there is no room for is let through.
        let bytes = Array("woord0 maar".utf8)
        bytes.withUnsafeBufferPointer { #expect(screens[0]?.mayMatch($0, 0..<bytes.count, at: 0) == true) }
    }

    @Test(arguments: [
        (#"\A\s*(?:hier|daar)\z"#, true), (#"(?:\Ahier|\Adaar)"#, true), (#"(?:\Ahier|daar)"#, false),
        (#"(?<!x)\Ahier"#, true), ("hier", false), (#"x?\Ahier"#, false),
    ])
    func `a pattern that begins where the text does is known`(pattern: String, begins: Bool) {
        #expect(PatternScreen(pattern, ignoresCase: false).beginsAtStart == begins)
    }

    /// All patterns that come with us, over the sentences beside their rule.
    @Test func `no pattern of ours matches at a place where its screen says no`() throws {
        var (made, met) = (0, 0)
        for name in StyleExampleTests.rulesWithCases() {
            let checker = try StyleChecker([StyleExampleTests.rule(name)])
            let texts = try StyleExampleTests.cases(of: name).map { Array($0.text.utf8) }
            for search in checker.searches + checker.table.conditions {
                guard let screen = AnchoredScreen(search.pattern.text, ignoresCase: search.pattern.ignoresCase) else {
                    continue
                }
                made += 1
                let pattern = try search.pattern.pattern()
                for bytes in texts {
                    for match in pattern.matches(in: bytes).ranges {
                        met += 1
                        let may = bytes.withUnsafeBufferPointer {
                            screen.mayMatch($0, 0..<bytes.count, at: match.lowerBound)
                        }
                        #expect(may, "\(search.pattern.text): \(String(decoding: bytes, as: UTF8.self))")
                    }
                }
            }
        }
        #expect(made > 500)
        #expect(met > 500)
    }
}
