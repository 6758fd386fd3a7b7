import Findings
import Git
import Testing

@Suite("Objects and refs")
struct ObjectTests {
    private let town: GitFolder

    init() throws { town = try GitFolder() }

    private func kind(_ body: () throws -> Void) -> GitError.Kind? {
        #expect(throws: GitError.self, performing: body)?.kind
    }

    @Test func `the header is read before the blob`() throws {
        let blob = try town.blob(String(repeating: "a", count: 1_000))
        let open = try town.open()
        #expect(try open.header(of: blob).size == 1_000)
        #expect(try open.blob(blob, limit: 1_000).count == 1_000)
        #expect(kind { _ = try open.blob(blob, limit: 999) } == .tooLarge(size: 1_000, limit: 999))
    }

    @Test func `one kind of object never passes for another`() throws {
        let commit = try town.commit(["a": "1"])
        let open = try town.open()
        let tree = try open.commit(commit).tree
        #expect(kind { _ = try open.blob(tree, limit: 1_000) } == .wrongKind)
        #expect(kind { _ = try open.tree(commit) } == .wrongKind)
        #expect(kind { _ = try open.commit(tree) } == .wrongKind)
        #expect(kind { _ = try open.peelToCommit(tree) } == .wrongKind)
    }

    @Test func `a tag is peeled to its commit, however many tags lie between`() throws {
        let commit = try town.commit(["a": "1"])
        try town.git("tag", "-a", "een", "-m", "x", commit.hex)
        try town.git("tag", "-a", "twee", "-m", "x", "een")
        let open = try town.open()
        let tag = try #require(try open.reference("refs/tags/twee")?.target)
        #expect(try open.header(of: tag).kind == .tag)
        #expect(try open.peelToCommit(tag) == commit)
        #expect(try open.peelToCommit(commit) == commit)
    }

    @Test func `a commit says who claims to have made it`() throws {
        let parent = try town.commit(["a": "1"])
        let facts = try town.open().commit(try town.commit(["a": "2"], on: parent, message: "Uren van het bad"))
        #expect(facts.parents == [parent])
        #expect(facts.author.email == Array("wim@zandbeke.example".utf8))
        #expect(facts.author.seconds == 1_795_258_800)
        #expect(facts.message.starts(with: "Uren van het bad".utf8))
    }

    @Test func `a long message is cut, a commit beyond reason refused`() throws {
        let tree = try town.files(["a": "1"])
        func commit(_ bytes: Int) throws -> ObjectID {
            let head = "tree \(tree.hex)\nauthor W <w@x> 1 +0000\ncommitter W <w@x> 1 +0000\n\n"
            let text = head + String(repeating: "a", count: bytes)
            let hex = try town.git("hash-object", "-t", "commit", "-w", "--stdin", input: Array(text.utf8))
            return try #require(ObjectID(hex: hex))
        }
        let open = try town.open()
        #expect(try open.commit(try commit(100_000)).message.count == 65_536)
        let tooLarge = try commit(1_100_000)
        let kind = kind { _ = try open.commit(tooLarge) }
        guard case .tooLarge? = kind else {
            Issue.record("\(String(describing: kind))")
            return
        }
    }

    // MARK: - Refs

    @Test func `a ref is found by its exact full name only`() throws {
        let (one, two) = (try town.commit(["a": "1"]), try town.commit(["a": "2"]))
        try town.git("update-ref", "refs/heads/main", one.hex)
        try town.git("update-ref", "refs/tags/main", two.hex)
        let open = try town.open()
        #expect(try open.reference("refs/heads/main")?.target == one)
        for name in ["main", "heads/main", "refs/heads/Main", "refs/heads/mai", "refs/heads/../heads/main", "", "a b"] {
            #expect(try open.reference(name) == nil, "\(name)")
        }
    }

    @Test func `a packed ref is found too`() throws {
        let one = try town.commit(["a": "1"])
        try town.git("update-ref", "refs/heads/main", one.hex)
        try town.git("pack-refs", "--all")
        #expect(try town.open().reference("refs/heads/main")?.target == one)
    }

    @Test func `a symbolic ref tells what it stands for, and has no object of its own`() throws {
        let one = try town.commit(["a": "1"])
        try town.git("update-ref", "refs/heads/main", one.hex)
        try town.git("symbolic-ref", "refs/heads/alias", "refs/heads/main")
        let alias = try #require(try town.open().reference("refs/heads/alias"))
        #expect(alias.target == nil)
        #expect(alias.symbolicTarget == "refs/heads/main")
    }

    @Test func `a setting is read from the repository's own config`() throws {
        try town.git("config", "afspraak.ref", "refs/heads/main")
        try town.git("config", "--add", "afspraak.ref", "refs/heads/site")
        let open = try town.open()
        // The last one counts, as it does for git.
        #expect(try open.localConfig("afspraak.ref") == "refs/heads/site")
        #expect(try open.localConfig("afspraak.transport") == nil)
    }

    // MARK: - Names

    @Test(arguments: ["", "0", String(repeating: "0", count: 41), String(repeating: "g", count: 40), "é"])
    func `an id is forty hexadecimal digits`(text: String) {
        #expect(ObjectID(hex: text) == nil)
    }

    @Test func `an id reads back as it was written`() throws {
        let hex = "0123456789abcdef0123456789abcdef01234567"
        #expect(ObjectID(hex: hex)?.hex == hex)
        #expect(ObjectID(hex: hex.uppercased())?.hex == hex)
        #expect(ObjectID(hex: String(repeating: "0", count: 40))?.isZero == true)
    }

    @Test func `a path knows its parts`() {
        let path: RepositoryPath = "website/sport/Zwembad.MD"
        #expect(path.name == "Zwembad.MD" && path.parent == "website/sport" && path.fileExtension == "md")
        #expect(RepositoryPath("a").parent == nil)
        #expect(RepositoryPath(".md").fileExtension == nil && RepositoryPath("a.").fileExtension == nil)
        #expect(RepositoryPath("map.md/a").fileExtension == nil)
        #expect(RepositoryPath(bytes: [0xFF]).text == nil)
    }
}
