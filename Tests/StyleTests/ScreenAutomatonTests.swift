import Markdown
import Patterns
import Testing

@testable import Style

/// The automaton says no only where a screen says so too, and a text is judged the same with and without it.
@Suite("The automaton of all screens")
struct ScreenAutomatonTests {
    /// The whole Dutch pack, and sentences of all its rules.
    private static func pack() throws -> (checker: StyleChecker, texts: [[UInt8]]) {
        let names = StyleExampleTests.rulesWithCases()
        let checker = try StyleChecker(try names.map(StyleExampleTests.rule))
        return (checker, try names.flatMap { try StyleExampleTests.cases(of: $0).map { Array($0.text.utf8) } })
    }

    private static func digits(_ bytes: [UInt8]) -> [Int] {
        bytes.indices.filter { bytes[$0] &- 0x30 < 10 && ($0 == 0 || bytes[$0 - 1] &- 0x30 >= 10) }
    }

    /// What is due in each of several texts, read as parts of one.
    private static func due(in texts: [[UInt8]], by automaton: ScreenAutomaton) -> [[Int]] {
        var (all, parts): ([UInt8], [Range<Int>]) = ([], [])
        for text in texts {
            parts.append(all.count..<(all.count + text.count))
            all += text
        }
        var due = DueInParts()
        let isKnown = all.withUnsafeBufferPointer { ScreenLanes.find(&due, by: automaton, in: $0, parts: parts) }
        #expect(isKnown)
        return parts.indices.map { due[$0].map(Int.init) }
    }

    private static func pattern(_ number: Int, of checker: StyleChecker) -> String {
        let all = checker.searches + checker.rules.flatMap(\.filters).map(\.search)
        return all.indices.contains(number) ? all[number].pattern.text : "what is counted"
    }

    private static func text(_ bytes: [UInt8]) throws -> StyleText {
        StyleText(bytes: bytes, markdown: try readProse(bytes))
    }

    /// Few states: it begins anew all the time.
    @Test(arguments: [8_192, 40])
    func `whatever a screen lets through is due`(states: Int) throws {
        let (checker, texts) = try Self.pack()
        let screens = checker.screens.map { number, screen in
            (pattern: number, screen: screen, written: Self.pattern(number, of: checker))
        }
        let patterns = Dictionary(uniqueKeysWithValues: screens.map { ($0.pattern, $0.written) })
        let automaton = ScreenAutomaton(
            ScreenPlaces(screens.map { ($0.pattern, $0.screen) }), most: states, mayTire: false)
        let dueInTexts = Self.due(in: texts, by: automaton)
        var (met, spared) = (0, 0)
        for (bytes, due) in zip(texts, dueInTexts) {
            let found = Set(due)
            #expect(found.count == due.count)
            let digits = Self.digits(bytes)
            for (pattern, screen, _) in screens {
                let may = bytes.withUnsafeBufferPointer { screen.mayMatch($0, 0..<$0.count, digits: digits) }
                met += may ? 1 : 0
                spared += found.contains(pattern) ? 0 : 1
                if may, !found.contains(pattern) {
                    Issue.record(
                        "\(patterns[pattern] ?? ""): \(String(decoding: bytes, as: UTF8.self))")
                }
            }
        }
        #expect(met > 1_000)
        #expect(spared > 20 * met)
        #expect((automaton.restarts > 0) == (states < 100))
    }

    @Test func `the end of a text is an end`() {
        let screens = [#"uur\z"#, #"[0-9]u(?![a-z])"#, "(?<![0-9])u"].enumerated().map { number, pattern in
            (pattern: number, screen: PatternScreen(pattern, ignoresCase: false))
        }
        let automaton = ScreenAutomaton(ScreenPlaces(screens))
        let due = { (text: String) in Self.due(in: [Array(text.utf8)], by: automaton)[0] }
        #expect(due("om 9 uur") == [0, 2])
        #expect(due("om 9 uur.") == [2])
        #expect(due("om 9u") == [1])
        #expect(due("om 9uu") == [2])
        #expect(due("") == [])
    }

    @Test(arguments: 0...9)
    func `each part is read by itself, however many there are`(count: Int) {
        let screens = ["ab+c", "c$"].enumerated().map { number, pattern in
            (pattern: number, screen: PatternScreen(pattern, ignoresCase: false))
        }
        let automaton = ScreenAutomaton(ScreenPlaces(screens), most: 8, mayTire: false)
        let texts = (0..<count).map { number in Array(["ab", "", "bc", "abbbc abc", "xabx"][number % 5].utf8) }
        #expect(
            Self.due(in: texts, by: automaton) == (0..<count).map { number in [[], [], [1], [0, 1], []][number % 5] })
    }

    @Test func `what begins anew all the time gets tired, and says that it does not know`() {
        let screens = ["a[ab]{5}c", "b[bx]{4}a"].enumerated().map { number, pattern in
            (pattern: number, screen: PatternScreen(pattern, ignoresCase: false))
        }
        let automaton = ScreenAutomaton(ScreenPlaces(screens), most: 8)
        var due = DueInParts()
        let text = Array(String(repeating: "aab bba abab xbaxb ", count: 500).utf8)
        let isKnown = text.withUnsafeBufferPointer { text in
            (0..<20).map { _ in ScreenLanes.find(&due, by: automaton, in: text, parts: [0..<text.count]) }
        }
        #expect(automaton.isTired && isKnown.last == false)
    }

    /// Thousands of patterns that each go on for long: making their sets is not to take longer than looking one by one.
    @Test func `hostile patterns tire it within one text, and all is found`() throws {
        let tokens = (0..<1_500).map { "    - '[a-\(["m", "n", "o", "p"][$0 % 4])]{2,9}\($0)x'" }.joined(
            separator: "\n")
        let rule = try StyleRule.read(
            StyleFile(
                path: "a.yml",
                bytes: Array("extends: existence\nmessage: x\nnonword: true\ntokens:\n\(tokens)".utf8)))
        let checker = try StyleChecker([rule])
        let text = String(repeating: "abc mno pqr abmno 12 lkj\n\n", count: 2_000) + "abc77x"
        let many = try Self.text(Array(text.utf8))
        let (alone, later) = (
            checker.report(on: many), checker.report(on: many, memory: StyleMemory(automatonFrom: 0))
        )
        #expect(alone.findings == later.findings)
        #expect(alone.findings.map(\.matched) == ["abc77x"])
    }

    @Test func `a text is judged the same after many others`() throws {
        let (checker, texts) = try Self.pack()
        let memory = StyleMemory(automatonFrom: 0)
        for text in texts.enumerated().filter({ $0.offset % 3 == 0 }).map(\.element) {
            _ = checker.report(on: try Self.text(text), memory: memory)
        }
        #expect(memory.automaton != nil)
        for text in texts.enumerated().filter({ $0.offset % 2 == 0 }).map(\.element) {
            let text = try Self.text(text)
            let (alone, later) = (checker.report(on: text), checker.report(on: text, memory: memory))
            #expect(alone.findings == later.findings)
            #expect(alone.unfinished == later.unfinished)
        }
    }
}
