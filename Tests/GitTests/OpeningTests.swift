import Findings
import Foundation
import Git
import Testing

@Suite("Opening a repository")
struct OpeningTests {
    @Test func `a work tree is found from a folder inside it`() throws {
        let town = try GitFolder()
        let inner = "\(town.path)/website/sport"
        try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
        let open = try Repository(workTree: inner)
        #expect(open.workDirectory?.hasSuffix("/town") == true)
        #expect(open.gitDirectory.hasSuffix("/town/.git"))
    }

    @Test func `where there is no git, nothing is found`() throws {
        let town = try GitFolder()
        let error = #expect(throws: GitError.self) { try Repository(workTree: town.outside) }
        #expect(error?.kind == .notFound)
    }

    @Test(arguments: ["town:2", "town met spatie", "gemeente-é", #"a"b"#])
    func `a quarantine is one more place for objects, whatever the path`(name: String) throws {
        let town = try GitFolder("--bare", name: name)
        let old = try town.blob("oud")
        let quarantine = "\(town.path)/objects/tmp_objdir-incoming-x"
        try FileManager.default.createDirectory(atPath: quarantine, withIntermediateDirectories: true)
        try Data("nieuw".utf8).write(to: URL(filePath: "\(town.outside)/nieuw"))
        let hex = try GitFolder.run(
            [
                "env", "GIT_OBJECT_DIRECTORY=\(quarantine)", "GIT_DIR=\(town.path)", "git", "hash-object", "-w",
                "\(town.outside)/nieuw",
            ], in: town.outside)
        let new = try #require(ObjectID(hex: hex))
        #expect(try !Repository(bare: town.path, quarantine: nil).contains(new))
        let open = try Repository(bare: town.path, quarantine: quarantine)
        #expect(open.contains(new) && open.contains(old))
        #expect(try open.blob(new, limit: 100) == Array("nieuw".utf8))
        #expect(try open.blob(old, limit: 100) == Array("oud".utf8))
    }

    @Test func `opening and reading a repository writes nothing`() throws {
        let town = try GitFolder()
        let tip = try town.commit(["a/b.md": "1"])
        try town.git("update-ref", "refs/heads/main", tip.hex)
        func everything() throws -> [String] {
            try #require(FileManager.default.subpaths(atPath: town.path)).sorted()
        }
        let before = try everything()
        let open = try town.open()
        _ = try open.allFiles(in: try open.commit(tip).tree, limits: .wholeSite)
        _ = try open.newCommits(tip: tip, notIn: [], limit: 10)
        _ = try open.reference("refs/heads/main")
        #expect(try everything() == before)
    }

    @Test func `a repository with sha256 is refused with a sentence`() throws {
        let town = try GitFolder("--object-format=sha256")
        let error = #expect(throws: GitError.self) { try town.open() }
        #expect(error?.kind == .unsupported)
        #expect(error?.message.nl.contains("sha256") == true && error?.message.en.contains("sha256") == true)
        #expect(throws: GitError.self) { try Repository(bare: "\(town.path)/.git", quarantine: nil) }
    }

    @Test(arguments: [("refStorage", "reftable", "reftable"), ("bedenksel", "ja", "uitbreiding")])
    func `an extension we do not know is refused with a sentence`(key: String, value: String, word: String) throws {
        let town = try GitFolder()
        let config = "\(town.path)/.git/config"
        let text = "[core]\n\trepositoryformatversion = 1\n[extensions]\n\t\(key) = \(value)\n"
        try text.write(toFile: config, atomically: true, encoding: .utf8)
        let error = #expect(throws: GitError.self) { try town.open() }
        #expect(error?.kind == .unsupported)
        #expect(error?.message.nl.contains(word) == true, "\(error?.detail ?? "")")
    }

    @Test func `a split index does not matter`() throws {
        let town = try GitFolder()
        try Data("1".utf8).write(to: URL(filePath: "\(town.path)/a.md"))
        try town.git("add", "a.md")
        try town.git("update-index", "--split-index")
        try town.git("commit", "-qm", "Bewaard")
        let open = try town.open()
        let tip = try #require(try open.reference("refs/heads/main")?.target)
        #expect(try open.allFiles(in: try open.commit(tip).tree, limits: .push).map(\.path) == ["a.md"])
    }
}
