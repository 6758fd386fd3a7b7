import Changes
import Git
import Testing

@Suite("Moves")
struct MoveTests {
    private static func version(_ content: Int) -> TreeChange.Version {
        let digits = String(content, radix: 16)
        let id = ObjectID(hex: String(repeating: "0", count: 40 - digits.count) + digits) ?? .zero
        return .init(id: id, mode: 0o100644)
    }

    /// Paths with what was there and what is there, by the number of a content.
    private func paired(_ changes: [(path: RepositoryPath, old: Int?, new: Int?)]) -> [RepositoryPath: Change] {
        let walked = changes.map {
            TreeChange(path: $0.path, old: $0.old.map(Self.version), new: $0.new.map(Self.version))
        }
        let made = Change.pairingMoves(in: walked)
        #expect(made.map(\.path) == changes.map(\.path))
        return Dictionary(made.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func `the same content under another name is a move, told at both ends`() {
        let made = paired([("a", 1, nil), ("b", nil, 1)])
        #expect(made["a"]?.movedTo == "b" && made["a"]?.movedFrom == nil)
        #expect(made["b"]?.movedFrom == "a" && made["b"]?.movedTo == nil)
    }

    @Test func `content that is not quite the same is no move`() {
        let made = paired([("a", 1, nil), ("b", nil, 2)])
        #expect(made.values.allSatisfy { $0.movedFrom == nil && $0.movedTo == nil })
    }

    @Test func `a copy is no move`() {
        let made = paired([("b", nil, 1)])
        #expect(made["b"]?.movedFrom == nil)
    }

    @Test func `what is overwritten was not moved away, and is not where something came`() {
        let made = paired([("a", 1, 2), ("b", nil, 1), ("c", 2, nil)])
        #expect(made.values.allSatisfy { $0.movedFrom == nil && $0.movedTo == nil })
    }

    @Test func `each end of a move is used once`() {
        let made = paired([("a", 1, nil), ("b", nil, 1), ("c", nil, 1)])
        #expect(made["a"]?.movedTo == "b" && made["b"]?.movedFrom == "a" && made["c"]?.movedFrom == nil)
        let many = paired([("a", 1, nil), ("b", 1, nil), ("x", nil, 1)])
        #expect(many["x"]?.movedFrom == "a" && many["a"]?.movedTo == "x" && many["b"]?.movedTo == nil)
    }

    @Test func `several moves of one content are paired in order`() {
        let made = paired([("a", 1, nil), ("b", 1, nil), ("x", nil, 1), ("y", nil, 1)])
        #expect(made["x"]?.movedFrom == "a" && made["y"]?.movedFrom == "b")
    }

    @Test func `two paths that trade their content are changed, not moved`() {
        let made = paired([("a", 1, 2), ("b", 2, 1)])
        #expect(made.values.allSatisfy { $0.movedFrom == nil && $0.movedTo == nil })
    }

    @Test func `nothing gives nothing`() { #expect(paired([]).isEmpty) }
}
