import Changes
import Gate
import Git
import Testing

@Suite("Lines of a pre-push hook")
struct PrePushLineTests {
    private static let one = String(repeating: "1", count: 40)
    private static let two = String(repeating: "2", count: 40)
    private static let zero = String(repeating: "0", count: 40)

    private func read(_ text: String) throws -> [RefUpdate] { try RefUpdate.prePushLines(of: Array(text.utf8)) }

    @Test func `a deletion has no local name`() throws {
        let update = try #require(try read("(delete) \(Self.zero) refs/heads/x \(Self.one)\n").first)
        #expect(update.new == nil && update.old?.hex == Self.one && update.shownName == "refs/heads/x")
    }

    @Test(arguments: ["HEAD~1", "HEAD@{1 day ago}", "main@{yesterday at noon}", ":/Uren van het bad"])
    func `a local name may hold spaces`(local: String) throws {
        let update = try #require(try read("\(local) \(Self.two) refs/heads/main \(Self.one)\n").first)
        #expect(update.old?.hex == Self.one && update.new?.hex == Self.two && update.shownName == "refs/heads/main")
    }

    @Test(arguments: [
        "x\n", "\(one) \(two) refs/heads/main\n", "refs/heads/x \(two) refs/heads/main\n",
        "refs/heads/x xyz refs/heads/main \(one)\n", "refs/heads/x \(two) refs/heads/main \(one)\nx\n",
    ])
    func `anything else is refused`(text: String) {
        #expect(throws: GateError.self) { try self.read(text) }
    }

    @Test func `nothing to push is nothing to judge`() throws { #expect(try read("").isEmpty) }
}
