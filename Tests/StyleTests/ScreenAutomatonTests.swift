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

    private static func text(_ bytes: [UInt8]) throws -> StyleText {
        StyleText(bytes: bytes, markdown: try readProse(bytes))
    }

    /// Few states: it begins anew all the time.
    @Test(arguments: [8_192, 40])
    func `whatever a screen lets through is due`(states: Int) throws {
        let (checker, texts) = try Self.pack()
        let screens = checker.screens
        let patterns = checker.searches + checker.rules.flatMap(\.filters).map(\.search)
        let automaton = ScreenAutomaton(ScreenPlaces(screens), most: states)
        var due: [Int] = []
        var (met, spared) = (0, 0)
        for bytes in texts {
            due.removeAll()
            bytes.withUnsafeBufferPointer { automaton.find(&due, in: $0) }
            let found = Set(due)
            #expect(found.count == due.count)
            let digits = Self.digits(bytes)
            for (pattern, screen) in screens {
                let may = bytes.withUnsafeBufferPointer { screen.mayMatch($0, 0..<$0.count, digits: digits) }
                met += may ? 1 : 0
                spared += found.contains(pattern) ? 0 : 1
                if may, !found.contains(pattern) {
                    Issue.record(
                        "\(patterns[pattern].pattern.text): \(String(decoding: bytes, as: UTF8.self))")
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
        let due = { (text: String) in
            var due: [Int] = []
            Array(text.utf8).withUnsafeBufferPointer { automaton.find(&due, in: $0) }
            return due.sorted()
        }
        #expect(due("om 9 uur") == [0, 2])
        #expect(due("om 9 uur.") == [2])
        #expect(due("om 9u") == [1])
        #expect(due("om 9uu") == [2])
        #expect(due("") == [])
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
