import Findings
import Foundation
import Git
import Testing

@Suite struct RepositoryTests {
    @Test func `a blob larger than the limit is refused by its header`() throws {
        let shop = try Workshop()
        let blob = try shop.blob(String(repeating: "x", count: 10_000))
        let repository = try shop.open()
        #expect(try repository.header(of: blob).size == 10_000)
        #expect(try repository.blob(blob, limit: 10_000).count == 10_000)
        let error = #expect(throws: GitError.self) { try repository.blob(blob, limit: 9_999) }
        #expect(error?.kind == .tooLarge(size: 10_000, limit: 9_999))
    }

    @Test func `what is not there is not found`() throws {
        let repository = try Workshop().open()
        let missing = try #require(ObjectID(hex: String(repeating: "ab", count: 20)))
        #expect(!repository.contains(missing))
        #expect(throws: GitError.self) { try repository.commit(missing) }
    }

    @Test func `refs go by their full name, and a tag shadows no branch`() throws {
        let shop = try Workshop()
        let first = try shop.commit(["a": "1"])
        try shop.git(["tag", "main"])
        let second = try shop.commit(["a": "2"])
        let repository = try shop.open()
        #expect(try repository.reference("refs/heads/main")?.target == second)
        #expect(try repository.reference("refs/tags/main")?.target == first)
        #expect(try repository.reference("main") == nil)
        #expect(try repository.reference("HEAD")?.symbolicTarget == "refs/heads/main")
        #expect(try repository.reference("refs/heads/\u{1}") == nil)
    }

    @Test func `only the repository's own config counts`() throws {
        let shop = try Workshop()
        try shop.git(["config", "afspraak.ref", "refs/heads/main"])
        let repository = try shop.open()
        #expect(try repository.localConfig("afspraak.ref") == "refs/heads/main")
        #expect(try repository.localConfig("afspraak.transport") == nil)
    }

    @Test("the quarantine of a push is seen, also with a colon in the path", arguments: ["repository", "co:lon"])
    func quarantine(_ name: String) throws {
        let server = try Workshop(name: name)
        let known = try server.commit(["a": "1"])
        let pushed = try Workshop()
        let new = try pushed.commit(["b": "1"])
        let repository = try Repository(bare: "\(server.folder)/.git", quarantine: "\(pushed.folder)/.git/objects")
        #expect(repository.contains(known))
        #expect(try repository.commit(new).parents.isEmpty)
    }

    @Test(
        "repositories that libgit2 cannot open say so",
        arguments: [
            (["--object-format=sha256"], "sha256"), ([String](), "reftable"),
        ])
    func unsupported(_ arguments: [String], _ word: String) throws {
        let shop = try Workshop(arguments: arguments)
        if word == "reftable" {
            try shop.git(["config", "core.repositoryformatversion", "1"])
            try shop.git(["config", "extensions.refstorage", "reftable"])
        }
        let error = #expect(throws: GitError.self) { try shop.open() }
        #expect(error?.kind == .unsupported)
        #expect(error?.message.nl.contains(word) == true)
        #expect(error?.message.en.contains(word) == true)
    }

    @Test(.enabled(if: getuid() == 0)) func `somebody else's clone is refused with the command that trusts it`() throws
    {
        let shop = try Workshop()
        try shop.commit(["a": "1"])
        #expect(chown("\(shop.folder)/.git", 12_345, 12_345) == 0)
        #expect(chown(shop.folder, 12_345, 12_345) == 0)
        let error = #expect(throws: GitError.self) { try Repository(workTree: shop.folder) }
        #expect(error?.kind == .notOwner)
        #expect(error?.message.nl.contains("safe.directory") == true)
    }

    @Test func `ids read and write as forty digits`() throws {
        let hex = "0123456789abcdef0123456789abcdef01234567"
        #expect(try #require(ObjectID(hex: hex)).hex == hex)
        #expect(ObjectID(hex: hex.uppercased())?.hex == hex)
        for bad in ["", "0123", hex + "0", String(repeating: "g", count: 40), String(repeating: "é", count: 20)] {
            #expect(ObjectID(hex: bad) == nil)
        }
        #expect(ObjectID(hex: String(repeating: "0", count: 40))?.isZero == true)
    }

    @Test(
        "parts of a path",
        arguments: [
            ("a/b/c.MD", "c.MD", "a/b", "md"), ("c.md", "c.md", nil, "md"), (".gitignore", ".gitignore", nil, nil),
            ("a/b.tar.gz", "b.tar.gz", "a", "gz"), ("a/b.", "b.", "a", nil),
        ] as [(String, String, String?, String?)])
    func path(_ text: String, _ name: String, _ parent: String?, _ kind: String?) {
        let path = RepositoryPath(text)
        #expect(path.name == name)
        #expect(path.parent?.text == parent)
        #expect(path.fileExtension == kind)
    }
}
