import Changes
import Git
import PolicyModel
import Testing

@Suite struct RefClassTests {
    @Test(
        "what a ref is for",
        arguments: [
            ("refs/heads/main", RefClass.protected),
            ("refs/heads/voorstel/wim/zomer", .proposal("wim", slug: "zomer")),
            ("refs/heads/voorstel/wim/zomer/2026", .proposal("wim", slug: "zomer/2026")),
            ("refs/heads/voorstel/wim/café", .proposal("wim", slug: "café")),
            ("refs/heads/voorstel/wim", .other), ("refs/heads/voorstel/wim/", .other),
            ("refs/heads/voorstel//x", .other),
            ("refs/heads/voorstel/Wim/x", .other), ("refs/heads/voorstel/wim/cafe\u{301}", .other),
            ("refs/heads/voorstel/wim/a\u{202E}b", .other), ("refs/heads/MAIN", .other), ("refs/heads/Main", .other),
            ("refs/heads/main ", .other), ("refs/tags/v1", .tag), ("refs/afspraak/logboek", .record),
            ("refs/replace/abc", .other), ("refs/notes/commits", .other), ("HEAD", .other), ("main", .other),
        ])
    func kind(_ name: String, _ expected: RefClass) {
        #expect(RefClass(name: Array(name.utf8), protectedRef: "refs/heads/main") == expected)
    }

    @Test func `a name that is no UTF-8 is nobody's`() {
        #expect(
            RefClass(name: Array("refs/heads/voorstel/wim/".utf8) + [0xFF], protectedRef: "refs/heads/main") == .other)
    }

    @Test func `a move is paired only when the content is the very same`() throws {
        let (one, two) = (try #require(ObjectID(hex: String(repeating: "1", count: 40))), ObjectID.zero)
        func version(_ id: ObjectID) -> TreeChange.Version { .init(id: id, mode: 0o100644) }
        let changes = Change.pairingMoves(in: [
            TreeChange(path: "a", old: version(one), new: nil), TreeChange(path: "b", old: nil, new: version(one)),
            TreeChange(path: "c", old: nil, new: version(one)), TreeChange(path: "d", old: version(two), new: nil),
            TreeChange(path: "e", old: version(two), new: version(one)),
        ])
        #expect(changes.map(\.movedTo) == ["b", nil, nil, nil, nil])
        #expect(changes.map(\.movedFrom) == [nil, "a", nil, nil, nil])
    }
}
