import Git
import Testing

@Suite struct TreeWalkTests {
    static func changes(_ before: [String: String?], _ after: [String: String?]) throws -> [String] {
        let shop = try Workshop()
        let (old, new) = (try shop.commit(before), try shop.commit(after))
        let repository = try shop.open()
        let walked = try repository.treeChanges(
            from: repository.commit(old).tree, to: repository.commit(new).tree, limits: .push)
        return walked.map { "\($0.old == nil ? "+" : $0.new == nil ? "-" : "~")\($0.path)" }
    }

    @Test func `made, changed and removed, sorted by path`() throws {
        let found = try Self.changes(["a/x": "1", "a/y": "1", "b": "1"], ["a/x": "2", "b": nil, "c/d/e": "1"])
        #expect(found == ["~a/x", "-b", "+c/d/e"])
    }

    @Test func `nothing changed is nothing`() throws { #expect(try Self.changes(["a": "1"], [:]) == []) }

    @Test func `a file that becomes a folder of the same name`() throws {
        #expect(try Self.changes(["a": "1", "a.md": "1"], ["a": nil, "a/b": "1"]) == ["-a", "+a/b"])
    }

    @Test func `a folder that becomes a file, beside a name that sorts between`() throws {
        #expect(try Self.changes(["a/b": "1", "a-b": "1"], ["a/b": nil, "a": "1"]) == ["+a", "-a/b"])
    }

    @Test func `a changed mode is a change`() throws {
        let shop = try Workshop()
        let old = try shop.commit(["a": "1"])
        try shop.git(["update-index", "--chmod=+x", "a"])
        try shop.git(["commit", "-qm", "x"])
        let repository = try shop.open()
        let walked = try repository.treeChanges(
            from: repository.commit(old).tree, to: repository.commit(shop.id("HEAD")).tree, limits: .push)
        #expect(walked.map(\.new?.mode) == [0o100755])
    }

    @Test func `names that deceive are bytes like any other`() throws {
        let shop = try Workshop()
        let blob = try shop.blob("x")
        let names: [[UInt8]] = [Array("a\nb".utf8), [0x1B, 0x5B, 0x32, 0x4A], [0xFF, 0xFE]]
        let tree = try shop.tree(names.map { ("100644", $0, blob) })
        let walked = try shop.open().treeChanges(from: nil, to: tree, limits: .push)
        #expect(Set(walked.map(\.path.bytes)) == Set(names))
        #expect(walked.allSatisfy { $0.path.bytes != Array("\u{FFFD}".utf8) })
    }

    @Test func `ten thousand million paths stop at once`() throws {
        let shop = try Workshop()
        var tree = try shop.tree([("100644", [0x61], try shop.blob("x"))])
        for _ in 0..<10 {
            tree = try shop.tree((0..<10).map { ("40000", [UInt8(0x61 + $0)], tree) })
        }
        let repository = try shop.open()
        let error = #expect(throws: GitError.self) { try repository.treeChanges(from: nil, to: tree, limits: .push) }
        guard case .tooMany? = error?.kind else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `folders inside each other have a limit`() throws {
        let shop = try Workshop()
        var tree = try shop.tree([("100644", [0x61], try shop.blob("x"))])
        for _ in 0..<100 { tree = try shop.tree([("40000", [0x61], tree)]) }
        let repository = try shop.open()
        #expect(throws: GitError.self) { try repository.treeChanges(from: nil, to: tree, limits: .push) }
    }

    @Test func `a tree that is no tree is refused`() throws {
        let shop = try Workshop()
        let blob = try shop.blob("40000 a")
        let repository = try shop.open()
        #expect(throws: GitError.self) { try repository.tree(blob) }
    }
}
