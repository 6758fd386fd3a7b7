import Patterns
import Testing

struct PatternTests {
    private func texts(_ pattern: String, _ text: String, ignoresCase: Bool = false) throws -> [String] {
        let bytes = Array(text.utf8)
        let found = try Pattern(pattern, ignoresCase: ignoresCase).matches(in: bytes)
        #expect(!found.limitWasReached)
        return found.ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test func letterIsAnyLetter() throws {
        #expect(try texts(#"\b\w+\b"#, "Eén geïnde œuf 14 €") == ["Eén", "geïnde", "œuf", "14"])
        #expect(try texts("É.", "éé ÉÈ", ignoresCase: true) == ["éé", "ÉÈ"])
        #expect(try texts(#"(?<=om\s)\d+"#, "om 14, rond 15, om 16") == ["14", "16"])
    }

    @Test func emptyMatchesDoNotCount() throws {
        #expect(try texts("a*", "baab") == ["aa"])
        #expect(try texts("", "baab") == [])
        #expect(try texts("a", "") == [])
    }

    @Test func startIsDrawnToACharacter() throws {
        let bytes = Array("éa".utf8)
        #expect(try Pattern("a").firstMatch(in: bytes, from: 1) == 2..<3)
        #expect(try Pattern(".").firstMatch(in: bytes, from: 1) == 2..<3)
        #expect(try Pattern(".").firstMatch(in: bytes, from: 3) == nil)
        #expect(try Pattern(".").firstMatch(in: bytes, from: -1) == nil)
        #expect(try Pattern("a").firstMatch(in: [0xFF, 0x61]) == nil)
    }

    @Test(arguments: [
        ("(", 1), ("a(b", 3), ("[a", 2), ("*", 0), (#"\C"#, 2), ("(?<=a*)b", 0), (#"\2(a)"#, 2),
        (String(repeating: "(?:", count: 300), 753), ("(?:a{9999}){9999}", 17),
    ])
    func badPatternsSayWhere(pattern: String, offset: Int) {
        let problem = #expect(throws: PatternProblem.self) { try Pattern(pattern) }
        #expect(problem?.words.isEmpty == false)
        #expect((problem?.offset).map { $0 <= pattern.utf8.count } == true)
    }

    @Test func endlessSearchesEnd() throws {
        let text = Array(String(repeating: "a", count: 4_000).utf8)
        let found = try Pattern("(?:a+)+$b").matches(in: text)
        #expect(found.ranges.isEmpty)
        #expect(try Pattern("(?:a|aa)+b[c]").matches(in: text + Array("c".utf8)).ranges.isEmpty)
    }

    @Test func matcherIsAnchoredWhenAsked() throws {
        let matcher = PatternMatcher()
        let bytes = Array("ab".utf8)
        let pattern = try Pattern("b")
        bytes.withUnsafeBufferPointer { text in
            #expect(matcher.firstMatch(of: pattern, in: text, from: 0, isAnchored: true) == nil)
            #expect(matcher.firstMatch(of: pattern, in: text, from: 1, isAnchored: true) == 1..<2)
        }
    }
}
