import Findings
import Git
import Testing

@Suite("What differs between two trees")
struct TreeChangesTests {
    private let town: GitFolder

    init() throws { town = try GitFolder() }

    private func changes(from old: ObjectID?, to new: ObjectID?, limits: WalkLimits = .push) throws -> [String] {
        told(try town.open().treeChanges(from: old, to: new, limits: limits))
    }

    private func stops(_ kind: GitError.Kind, _ body: () throws -> Void) {
        let error = #expect(throws: GitError.self, performing: body)
        #expect(error?.kind == kind)
    }

    @Test func `paths come sorted, with what was and what is`() throws {
        let old = try town.files(["b.md": "1", "map/a.md": "1", "weg.md": "1"])
        let new = try town.files(["b.md": "2", "map/a.md": "1", "map/c.md": "1", "a.md": "1"])
        #expect(try changes(from: old, to: new) == ["+a.md", "~b.md", "+map/c.md", "-weg.md"])
        #expect(try changes(from: nil, to: old) == ["+b.md", "+map/a.md", "+weg.md"])
        #expect(try changes(from: old, to: nil) == ["-b.md", "-map/a.md", "-weg.md"])
        #expect(try changes(from: nil, to: nil) == [])
    }

    @Test func `a file that becomes a folder of the same name goes, and its files come`() throws {
        let file = try town.files(["a": "1", "a.md": "1", "a-b": "1"])
        let folder = try town.files(["a/x.md": "1", "a.md": "1", "a-b": "1"])
        #expect(try changes(from: file, to: folder) == ["-a", "+a/x.md"])
        #expect(try changes(from: folder, to: file) == ["+a", "-a/x.md"])
    }

    @Test(arguments: ["100755", "120000", "160000", "100664", "40755"])
    func `a change of mode alone is a change`(mode: String) throws {
        let blob = try town.blob("1")
        let old = try town.tree([("100644", Array("a".utf8), blob)])
        let new = try town.tree([(mode, Array("a".utf8), blob)])
        let change = try #require(try town.open().treeChanges(from: old, to: new, limits: .push).first)
        #expect(change.old?.mode == 0o100644)
        #expect(change.new?.mode == UInt32(mode, radix: 8))
    }

    @Test func `a mode with zeros before it is the same mode`() throws {
        let inner = try town.files(["a.md": "1"])
        let old = try town.tree([("40000", Array("map".utf8), inner)])
        let new = try town.tree([("040000", Array("map".utf8), inner)])
        #expect(try changes(from: old, to: new) == [])
    }

    @Test func `a tree in the wrong order hides nothing`() throws {
        let (one, two) = (try town.blob("1"), try town.blob("2"))
        let old = try town.tree([("100644", Array("a".utf8), one), ("100644", Array("b".utf8), one)])
        let new = try town.tree([
            ("100644", Array("c".utf8), one), ("100644", Array("b".utf8), two), ("100644", Array("a".utf8), one),
        ])
        let told = Set(try changes(from: old, to: new))
        #expect(told.isSuperset(of: ["+c", "+b", "-b"]))
    }

    @Test func `a second entry of the same name is seen`() throws {
        let (one, two) = (try town.blob("1"), try town.blob("2"))
        let old = try town.tree([("100644", Array("a".utf8), one)])
        let new = try town.tree([("100644", Array("a".utf8), one), ("100644", Array("a".utf8), two)])
        #expect(try changes(from: old, to: new) == ["+a"])
    }

    @Test(
        arguments: [
            [0xFF, 0xFE], Array("a\nb".utf8), Array("\u{1B}[2J".utf8), Array("..".utf8), Array(".git".utf8),
            Array("a\u{202E}b".utf8), Array("-rf".utf8), Array(repeating: 0x61, count: 4_000),
        ] as [[UInt8]])
    func `hostile names come through as bytes`(name: [UInt8]) throws {
        let tree = try town.tree([("100644", name, try town.blob("1"))])
        let found = try town.open().treeChanges(from: nil, to: tree, limits: .push)
        #expect(found.map(\.path.bytes) == [name])
        #expect(found.allSatisfy { $0.path.description.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
    }

    @Test(arguments: ["100644", "100644 a", "9 a\u{0}xxxxxxxxxxxxxxxxxxxx", "100644 \u{0}xxxxxxxxxxxxxxxxxxxx"])
    func `a damaged tree is an error`(text: String) throws {
        let hex = try town.git(
            "hash-object", "-t", "tree", "-w", "--literally", "--stdin", input: Array(text.utf8))
        let tree = try #require(ObjectID(hex: hex))
        stops(.broken) { _ = try town.open().treeChanges(from: nil, to: tree, limits: .push) }
    }

    // MARK: - Limits

    /// Ten folders in ten folders, ten deep: 10^10 files in eleven objects.
    private func bomb(of leaf: (mode: String, id: ObjectID)) throws -> ObjectID {
        var (mode, id) = leaf
        for _ in 0..<10 {
            id = try town.tree((0..<10).map { (mode, Array("\($0)".utf8), id) })
            mode = "40000"
        }
        return id
    }

    @Test(.timeLimit(.minutes(1)))
    func `ten thousand million files stop the walk`() throws {
        let bomb = try bomb(of: ("100644", try town.blob("1")))
        stops(.tooMany(limit: 20_000)) { _ = try changes(from: nil, to: bomb) }
        stops(.tooMany(limit: 20_000)) { _ = try changes(from: bomb, to: nil) }
    }

    @Test(.timeLimit(.minutes(1)))
    func `ten thousand million folders without a file stop the walk`() throws {
        let bomb = try bomb(of: ("40000", try town.tree([])))
        stops(.tooMany(limit: 50_000)) { _ = try changes(from: nil, to: bomb) }
    }

    @Test func `equal folders are not opened`() throws {
        let bomb = try bomb(of: ("100644", try town.blob("1")))
        let (one, two) = (try town.blob("1"), try town.blob("2"))
        let old = try town.tree([("100644", Array("a".utf8), one), ("40000", Array("map".utf8), bomb)])
        let new = try town.tree([("100644", Array("a".utf8), two), ("40000", Array("map".utf8), bomb)])
        #expect(try changes(from: old, to: new, limits: WalkLimits(changes: 1, trees: 2)) == ["~a"])
    }

    @Test func `folders too deep and paths too long stop the walk`() throws {
        var deep = try town.files(["a": "1"])
        for _ in 0..<65 { deep = try town.tree([("40000", Array("m".utf8), deep)]) }
        stops(.tooMany(limit: 64)) { _ = try changes(from: nil, to: deep) }
        var long = try town.files(["a": "1"])
        for _ in 0..<21 { long = try town.tree([("40000", Array(repeating: 0x6D, count: 200), long)]) }
        stops(.tooMany(limit: 4_096)) { _ = try changes(from: nil, to: long) }
    }

    @Test func `a limit of changes that is just enough is enough`() throws {
        let tree = try town.files(["a": "1", "b": "1"])
        #expect(try changes(from: nil, to: tree, limits: WalkLimits(changes: 2, trees: 2)).count == 2)
        stops(.tooMany(limit: 1)) { _ = try changes(from: nil, to: tree, limits: WalkLimits(changes: 1, trees: 2)) }
    }

    @Test func `an entry is found by its path, and by nothing less`() throws {
        let tree = try town.files(["map/onder/a.md": "1", "b": "1"])
        let open = try town.open()
        #expect(try open.entry(at: "map/onder/a.md", in: tree)?.mode == 0o100644)
        #expect(try open.entry(at: "map/onder", in: tree)?.isFolder == true)
        for path: RepositoryPath in ["map/onder/", "map//onder", "/b", "b/c", "Map", "map/onder/A.md", ""] {
            #expect(try open.entry(at: path, in: tree) == nil, "\(path)")
        }
    }

    // MARK: - Merges

    private func merged(_ result: [String: String], of parents: [[String: String]]) throws -> [String] {
        let trees = try parents.map { try town.files($0) }
        return told(
            try town.open().changesDifferingFromAllParents(
                tree: try town.files(result), parents: trees, limits: .push))
    }

    @Test func `an ordinary merge accuses nobody`() throws {
        #expect(
            try merged(
                ["a": "2", "b": "2", "c": "1"], of: [["a": "2", "b": "1", "c": "1"], ["a": "1", "b": "2", "c": "1"]])
                == [])
    }

    @Test func `an evil merge is seen`() throws {
        let parents = [["a": "2", "b": "1"], ["a": "1", "b": "2"]]
        #expect(try merged(["a": "3", "b": "2"], of: parents) == ["~a"])
        #expect(try merged(["a": "2", "b": "2", "nieuw": "1"], of: parents) == ["+nieuw"])
        #expect(try merged(["a": "2"], of: parents) == ["-b"])
    }

    @Test func `a merge that takes one side whole differs from one parent only`() throws {
        #expect(try merged(["a": "1"], of: [["a": "2"], ["a": "1"]]) == [])
    }

    @Test func `an octopus is compared with every parent`() throws {
        let parents = [["a": "2", "b": "1"], ["a": "1", "b": "2"], ["a": "1", "b": "1", "c": "1"]]
        #expect(try merged(["a": "2", "b": "2", "c": "1"], of: parents) == [])
        #expect(try merged(["a": "2", "b": "3", "c": "1"], of: parents) == ["~b"])
        #expect(try merged(["a": "2", "b": "2", "c": "2"], of: parents) == ["+c"])
    }

    @Test func `the merge of an old branch with a site that went on costs what the merge decided`() throws {
        var site: [String: String] = [:]
        for number in 0..<300 { site["map/pagina-\(number).md"] = "nieuw" }
        site["a"] = "1"
        let trees = [try town.files(site), try town.files(["a": "2"])]
        var result = site
        result["a"] = "3"
        let found = try town.open().changesDifferingFromAllParents(
            tree: try town.files(result), parents: trees, limits: WalkLimits(changes: 10, trees: 10))
        #expect(told(found) == ["~a"])
    }

    @Test func `a file in the place of a folder is told once for each`() throws {
        let parents = [["x/a": "1"], ["x/a": "1", "b": "1"]]
        #expect(try merged(["x": "1", "b": "1"], of: parents) == ["+x", "-x/a"])
    }

    @Test func `without parents everything is new`() throws {
        #expect(try merged(["a": "1"], of: []) == ["+a"])
    }
}
