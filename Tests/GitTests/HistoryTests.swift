import Findings
import Foundation
import Git
import Testing

@Suite("History")
struct HistoryTests {
    private let town: GitFolder

    init() throws { town = try GitFolder() }

    @Test func `new commits come oldest first, without what is known`() throws {
        let a = try town.commit(["a": "1"])
        let b = try town.commit(["a": "2"], on: a)
        let c = try town.commit(["a": "3"], on: b)
        let open = try town.open()
        #expect(try open.newCommits(tip: c, notIn: [], limit: 10) == [a, b, c])
        #expect(try open.newCommits(tip: c, notIn: [a], limit: 10) == [b, c])
        #expect(try open.newCommits(tip: c, notIn: [b], limit: 10) == [c])
        #expect(try open.newCommits(tip: c, notIn: [c], limit: 10) == [])
        #expect(try open.newCommits(tip: a, notIn: [c], limit: 10) == [])
    }

    @Test func `a merge brings both its sides`() throws {
        let a = try town.commit(["a": "1"])
        let left = try town.commit(["a": "2"], on: a)
        let right = try town.commit(["a": "1", "b": "1"], on: a)
        let merge = try town.commit(["a": "2", "b": "1"], on: left, right)
        let open = try town.open()
        #expect(Set(try open.newCommits(tip: merge, notIn: [a], limit: 10)) == [left, right, merge])
        #expect(try open.newCommits(tip: merge, notIn: [a], limit: 10).last == merge)
        #expect(Set(try open.newCommits(tip: merge, notIn: [left], limit: 10)) == [right, merge])
    }

    @Test func `more commits than the limit stop the count`() throws {
        var tip = try town.commit(["a": "0"])
        let first = tip
        for number in 1...4 { tip = try town.commit(["a": "\(number)"], on: tip) }
        let open = try town.open()
        #expect(try open.newCommits(tip: tip, notIn: [first], limit: 4).count == 4)
        let error = #expect(throws: GitError.self) { try open.newCommits(tip: tip, notIn: [first], limit: 3) }
        #expect(error?.kind == .tooMany(limit: 3))
    }

    @Test func `a merge base is the best common ancestor, or none`() throws {
        let a = try town.commit(["a": "1"])
        let left = try town.commit(["a": "2"], on: a)
        let right = try town.commit(["a": "3"], on: a)
        let stranger = try town.commit(["z": "1"], message: "Van elders")
        let open = try town.open()
        #expect(try open.mergeBase(left, right) == a)
        #expect(try open.mergeBase(a, right) == a)
        #expect(try open.mergeBase(right, a) == a)
        #expect(try open.mergeBase(a, a) == a)
        #expect(try open.mergeBase(a, stranger) == nil)
    }

    @Test func `an ancestor is part of a history, its own included`() throws {
        let a = try town.commit(["a": "1"])
        let b = try town.commit(["a": "2"], on: a)
        let c = try town.commit(["a": "3"], on: b)
        let open = try town.open()
        #expect(try open.isAncestor(a, of: c))
        #expect(try open.isAncestor(b, of: c))
        #expect(try open.isAncestor(a, of: a))
        #expect(try !open.isAncestor(c, of: a))
    }

    @Test func `a missing commit is not found`() throws {
        let a = try town.commit(["a": "1"])
        let nowhere = try #require(ObjectID(hex: String(repeating: "1", count: 40)))
        let open = try town.open()
        for body in [
            { _ = try open.isAncestor(nowhere, of: a) }, { _ = try open.isAncestor(a, of: nowhere) },
            { _ = try open.newCommits(tip: nowhere, notIn: [a], limit: 10) }, { _ = try open.commit(nowhere) },
        ] {
            let error = #expect(throws: GitError.self, performing: body)
            #expect(error?.kind == .notFound)
        }
    }

    @Test func `the boundary of a shallow clone is told as such`() throws {
        var tip = try town.commit(["a": "0"])
        let first = tip
        for number in 1...3 { tip = try town.commit(["a": "\(number)"], on: tip) }
        try town.git("update-ref", "refs/heads/main", tip.hex)
        let clone = "\(town.outside)/clone"
        try GitFolder.run(["git", "clone", "-q", "--depth", "2", "file://\(town.path)", clone], in: town.outside)
        let open = try Repository(workTree: clone)
        #expect(open.isShallow)
        let error = #expect(throws: GitError.self) { try open.newCommits(tip: tip, notIn: [], limit: 10) }
        #expect(error?.kind == .unsupported)
        #expect(error?.message.nl.contains("git fetch --unshallow") == true)
        #expect(throws: GitError.self) { try open.isAncestor(first, of: tip) }
        #expect(try !town.open().isShallow)
    }

    @Test func `replace refs are not followed`() throws {
        let good = try town.commit(["a": "1"])
        let evil = try town.commit(["a": "boos"])
        try town.git("replace", good.hex, evil.hex)
        #expect(try town.open().commit(good).tree == town.files(["a": "1"]))
    }
}
