import Presentation
import Testing

@testable import afspraak

/// What was remarked before, kept in a file.
@Suite("What was said before")
struct SaidBeforeTests {
    private static let signature = [UInt8](repeating: 7, count: 32)

    private static func alert(_ path: String, _ number: Int) -> ProseAlert {
        ProseAlert(
            path: path, line: number, column: 2, lastColumn: 9, check: "nl.proef", level: .warning,
            message: "Schrijf ‘één’ (\(number)).", match: "een\n\(number)", description: "",
            link: "https://zandbeke.be",
            action: number % 2 == 0 ? nil : ProseAlert.Action(name: "replace", params: ["één", "a"]))
    }

    private static func key(_ text: String, _ mark: UInt64 = 1) -> ProseKey { ProseKey(Array(text.utf8), mark: mark) }

    private static func file(_ texts: [String: Int]) -> [UInt8] {
        SaidBefore().bytes(
            adding: texts.sorted { $0.key < $1.key }.map { text, count in
                (key(text), (0..<count).map { alert("oud.md", $0) })
            }, signature: signature)
    }

    @Test func `a text that was seen gets the same remarks, wherever it stands now`() {
        let said = SaidBefore(Self.file(["a": 3, "b": 0]), signature: Self.signature)
        #expect(said.alerts(on: Self.key("a"), at: "nieuw.md") == (0..<3).map { Self.alert("nieuw.md", $0) })
        #expect(said.alerts(on: Self.key("b"), at: "nieuw.md") == [])
        #expect(said.alerts(on: Self.key("c"), at: "nieuw.md") == nil)
    }

    @Test func `other rules, another reading and other settings of a file are no such text`() {
        let bytes = Self.file(["a": 1])
        #expect(SaidBefore(bytes, signature: [1]).alerts(on: Self.key("a"), at: "a.md") == nil)
        #expect(SaidBefore(bytes, signature: Self.signature).alerts(on: Self.key("a", 2), at: "a.md") == nil)
    }

    @Test func `what was known stays when more is added`() {
        let first = SaidBefore(Self.file(["a": 2]), signature: Self.signature)
        let bytes = first.bytes(adding: [(Self.key("b"), [Self.alert("b.md", 5)])], signature: Self.signature)
        let second = SaidBefore(bytes, signature: Self.signature)
        #expect(second.alerts(on: Self.key("a"), at: "a.md")?.count == 2)
        #expect(second.alerts(on: Self.key("b"), at: "b.md") == [Self.alert("b.md", 5)])
    }

    @Test func `a file that is cut short or damaged says nothing`() {
        let bytes = Self.file(["a": 3, "b": 1])
        for end in 0..<bytes.count {
            let said = SaidBefore(Array(bytes[..<end]), signature: Self.signature)
            #expect(said.alerts(on: Self.key("a"), at: "a.md") == nil)
        }
        for place in bytes.indices {
            var damaged = bytes
            damaged[place] ^= 0x41
            #expect(SaidBefore(damaged, signature: Self.signature).alerts(on: Self.key("a"), at: "a.md") == nil)
        }
    }
}
