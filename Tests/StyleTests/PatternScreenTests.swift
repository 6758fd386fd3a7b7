import Patterns
import Testing

@testable import Style

/// A screen only ever says no where the pattern matches nowhere.
@Suite("Screens of patterns")
struct PatternScreenTests {
    private static func mayMatch(_ pattern: String, _ text: String, ignoresCase: Bool = false) -> Bool {
        let bytes = Array(text.utf8)
        let digits = bytes.indices.filter { index in
            (0x30...0x39).contains(bytes[index]) && (index == 0 || !(0x30...0x39).contains(bytes[index - 1]))
        }
        return bytes.withUnsafeBufferPointer {
            PatternScreen(pattern, ignoresCase: ignoresCase).mayMatch($0, 0..<bytes.count, digits: digits)
        }
    }

    static let screenedOut: [(pattern: String, text: String)] = [
        (#"0?([0-9]|1[0-9]|2[0-4])\su(?![\p{L}0-9])"#, "Kom om 9 uur."),
        (#"(?<![0-9.,:/])0?([0-9]|1[0-9])uur"#, "Kom om 9.30uu"),
        (#"(?:2[5-9]|[3-9][0-9])\s?(?:uur|u)"#, "Om 20 uur, niet om 2 5 uur"),
        (#"(?<=\bom\s)[0-9]+\sh\z"#, "om 9 h."),
        (#"([0-9](?:[0-9.,]*[0-9])?)(km|kg|cm²)(?![\p{L}0-9])"#, "9 km, 9,5 kg en 9kme"),
        (#"(?<![./])\.{3,}(?![./])"#, "Kom. Ga.. Blijf."),
        (#"\b(?:[a-z]{7,}+(?<=ing)\svan)\b"#, "Een vergadering over de ring van Gent."),
        (#"[0-9]{2}\sJanuari\b"#, "20 januari"),
        (#"[0-9]+\s(?:EUR|eur)\b"#, "25 euro, 9 eurocent"),
        (#"\b(?:een|eens)\b"#, "steen, eend"),
    ]

    @Test("says no", arguments: screenedOut)
    func no(_ example: (pattern: String, text: String)) { #expect(!Self.mayMatch(example.pattern, example.text)) }

    static let letThrough: [(pattern: String, text: String)] = [
        (#"[0-9]+\su(?![\p{L}0-9])"#, "om 9 u"),
        (#"[0-9]+\su(?![\p{L}0-9])"#, "om 9\u{A0}u."),
        (#"[0-9]+ uur"#, "om 9\u{202F}uur"),
        (#"(?i)[0-9]+ uur"#, "om 9 UUR"),
        (#"(?<![a-z])\d+"#, "x٣"),
        (#"a.c"#, "aéc"),
        (#"[^0-9]{2}x"#, "éåx"),
        (#"(a|b)\1"#, "aa"),
        (#"[0-9](?=\s*(?:[,;]|\z))"#, "om 9"),
        (#"[a-z]{4,}(?<=ing)\svan"#, "lezing van"),
        (#"\p{Ll}+\p{Lu}"#, "éÉ"),
        (#"bv\.(?=\S)"#, "bv.\u{1F} hier"),
        (#"x[\t-~]y"#, "xay"),
        (#"[0-9]+\s(?:EUR|eur)\b"#, "25 eur"),
        (#"[0-9]+\s(?:EUR|eur)\b"#, "25 eur…"),
        (#"\b(?:een|eens)\b"#, "Is er één? een"),
        (#"(?:a|-)\b(?:b|-)"#, "a-b"),
        (#"a(?:-|b)?\b"#, "a-"),
    ]

    @Test("never says no where it matches", arguments: letThrough)
    func yes(_ example: (pattern: String, text: String)) { #expect(Self.mayMatch(example.pattern, example.text)) }

    @Test func `case counts only where the pattern says so`() {
        #expect(Self.mayMatch("km", "KM", ignoresCase: true))
        #expect(!Self.mayMatch("km", "KM"))
        // The sign of Kelvin is a small k too.
        #expect(Self.mayMatch("km", "\u{212A}m", ignoresCase: true))
    }

    @Test func `case counts again where a pattern says so`() {
        #expect(Self.mayMatch("(?-i:Het) het", "Het HET", ignoresCase: true))
        #expect(!Self.mayMatch("(?-i:Het) het", "het het", ignoresCase: true))
        #expect(Self.mayMatch("(?-i:a)b", "aB", ignoresCase: true))
    }

    @Test func `a sign in a set is no letter where case does not count`() {
        #expect(!Self.mayMatch(#"[a-z]{2,}[´`′](s|tje)"#, "de tafels", ignoresCase: true))
        #expect(Self.mayMatch(#"[a-z]{2,}[´`′](s|tje)"#, "de foto´s", ignoresCase: true))
        // The long s is one.
        #expect(Self.mayMatch("[à-ſ]x", "sx", ignoresCase: true))
        #expect(Self.mayMatch("ſx", "SX", ignoresCase: true))
        #expect(Self.mayMatch("[\u{2100}-\u{212F}]x", "kx", ignoresCase: true))
        #expect(!Self.mayMatch("[à-ÿ]x", "sx", ignoresCase: true))
    }

    /// A text, and some of them without their beginning too.
    private static func stretches(_ texts: [String]) -> [[UInt8]] {
        texts.enumerated().flatMap { number, text -> [[UInt8]] in
            let bytes = Array(text.utf8)
            var cut = min(bytes.count, number % 29)
            while cut < bytes.count, bytes[cut] & 0xC0 == 0x80 { cut += 1 }
            return number % 3 == 0 ? [bytes, Array(bytes[cut...])] : [bytes]
        }
    }

    /// All patterns that come with us, over the sentences beside their rule and some of the others.
    @Test func `no pattern of ours matches where its screen says no`() throws {
        let texts = try StyleExampleTests.rulesWithCases().flatMap { try StyleExampleTests.cases(of: $0).map(\.text) }
        let some = Self.stretches(texts.enumerated().filter { $0.offset % 41 == 0 }.map(\.element))
        var (sure, unsure) = (0, 0)
        for name in StyleExampleTests.rulesWithCases() {
            let checker = try StyleChecker([StyleExampleTests.rule(name)])
            let stretches = try Self.stretches(StyleExampleTests.cases(of: name).map(\.text)) + some
            for search in checker.searches {
                guard PatternScreen(search.pattern.text, ignoresCase: search.pattern.ignoresCase).isSure else {
                    unsure += 1
                    continue
                }
                sure += 1
                let pattern = try search.pattern.pattern()
                for bytes in stretches {
                    let digits = bytes.indices.filter { index in
                        bytes[index] &- 0x30 < 10 && (index == 0 || bytes[index - 1] &- 0x30 >= 10)
                    }
                    let may = bytes.withUnsafeBufferPointer {
                        search.pattern.mayMatch($0, 0..<bytes.count, digits: digits)
                    }
                    if may { continue }
                    #expect(
                        pattern.firstMatch(in: bytes) == nil,
                        "\(search.pattern.text): \(String(decoding: bytes, as: UTF8.self))")
                }
            }
        }
        #expect(sure > 10 * unsure)
    }

    @Test(arguments: ["(((((", "[a-", "a{3", "\\", "(?<n>a)", "(?i:a)", "x*", "(|)", "[]", "[^", "(?=a)*"])
    func `a pattern it does not follow is never screened out`(pattern: String) {
        #expect(Self.mayMatch(pattern, "é a x n"))
    }
}
