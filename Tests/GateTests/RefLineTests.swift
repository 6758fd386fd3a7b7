import Changes
import Gate
import Git
import Testing

@Suite struct RefLineTests {
    static let one = String(repeating: "1", count: 40)
    static let zero = String(repeating: "0", count: 40)

    static func lines(_ text: String) -> [RefUpdate]? {
        try? RefUpdate.lines(of: Array(text.utf8))
    }

    @Test func `what git writes is read`() throws {
        let updates = try #require(
            Self.lines("\(Self.zero) \(Self.one) refs/heads/a b\n\(Self.one) \(Self.zero) refs/heads/c\n"))
        #expect(updates.map(\.shownName) == ["refs/heads/a b", "refs/heads/c"])
        #expect(updates.map(\.old?.hex) == [nil, Self.one])
        #expect(updates.map(\.new?.hex) == [Self.one, nil])
    }

    @Test(
        "anything else is refused",
        arguments: [
            "x", "1 2 refs/heads/a\n", "\(one) refs/heads/a\n", "\(one)  \(one) refs/heads/a\n", "\u{0}\u{0}\n",
        ])
    func refused(_ text: String) { #expect(Self.lines(text) == nil) }

    @Test func `more than a thousand refs are too many`() {
        let line = "\(Self.zero) \(Self.one) refs/heads/a\n"
        #expect(Self.lines(String(repeating: line, count: 1_000))?.count == 1_000)
        #expect(Self.lines(String(repeating: line, count: 1_001)) == nil)
    }

    @Test func `a pre-push hook writes them another way`() throws {
        let text = "refs/heads/x \(Self.one) refs/heads/main \(Self.zero)\n"
        let updates = try RefUpdate.prePushLines(of: Array(text.utf8))
        #expect(updates.map(\.shownName) == ["refs/heads/main"])
        #expect(updates.first?.old == nil)
        #expect(updates.first?.new?.hex == Self.one)
    }
}
