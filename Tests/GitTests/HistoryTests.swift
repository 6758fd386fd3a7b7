import Git
import Testing

@Suite struct HistoryTests {
    @Test func `new commits come oldest first, and no more than the limit`() throws {
        let shop = try Workshop()
        let ids = try (1...5).map { try shop.commit(["a": "\($0)"]) }
        let repository = try shop.open()
        #expect(try repository.newCommits(tip: ids[4], notIn: [ids[1]], limit: 10) == Array(ids[2...4]))
        #expect(try repository.newCommits(tip: ids[1], notIn: [ids[0]], limit: 10) == [ids[1]])
        #expect(try repository.newCommits(tip: ids[4], notIn: [ids[4]], limit: 10) == [])
        #expect(throws: GitError.self) { try repository.newCommits(tip: ids[4], notIn: [], limit: 4) }
    }

    @Test func `ancestors and merge bases`() throws {
        let shop = try Workshop()
        let root = try shop.commit(["a": "1"])
        try shop.git(["checkout", "-qb", "side"])
        let side = try shop.commit(["b": "1"])
        try shop.git(["checkout", "-q", "main"])
        let main = try shop.commit(["c": "1"])
        let repository = try shop.open()
        #expect(try repository.isAncestor(root, of: main))
        #expect(try repository.isAncestor(main, of: main))
        #expect(try !repository.isAncestor(side, of: main))
        #expect(try repository.mergeBase(main, side) == root)
        try shop.git(["checkout", "-q", "--orphan", "other"])
        let other = try shop.commit(["d": "1"])
        #expect(try repository.mergeBase(main, other) == nil)
    }

    /// Of a merge only what is in none of its parents is its own.
    @Test("merges", arguments: [(false, [String]()), (true, ["evil"])])
    func merge(_ evil: Bool, _ expected: [String]) throws {
        let shop = try Workshop()
        try shop.commit(["a": "1"])
        for side in ["one", "two"] {
            try shop.git(["checkout", "-qb", side, "main"])
            try shop.commit([side: "1"])
        }
        try shop.git(["checkout", "-q", "main"])
        try shop.commit(["main": "1"])
        try shop.git(["merge", "-q", "--no-edit", "one", "two"])
        if evil {
            try shop.commit(["evil": "1"])
            let tree = try shop.id("HEAD^{tree}")
            let made = try shop.git(
                ["commit-tree", tree.hex, "-p", "HEAD~1^1", "-p", "one", "-p", "two", "-m", "evil"])
            try shop.git(["reset", "-q", "--hard", made])
        }
        let repository = try shop.open()
        let commit = try repository.commit(shop.id("HEAD"))
        #expect(commit.parents.count == 3)
        let parents = try commit.parents.map { try repository.commit($0).tree }
        let own = try repository.changesDifferingFromAllParents(tree: commit.tree, parents: parents, limits: .push)
        #expect(own.map(\.path.description) == expected)
    }
}
