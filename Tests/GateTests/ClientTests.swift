import BrusselsTime
import Changes
import Findings
import Foundation
import Gate
import Git
import PolicyModel
import Testing

@Suite("A clone")
struct ClientTests {
    private let shop: Workshop
    private static let page = "website/vrije-tijd/sport/nieuw.md"

    init() throws {
        shop = try Workshop()
        try shop.settle()
    }

    // MARK: - Looking without a trace

    private func look(staged: Bool, environment: [String: String] = [:]) throws -> [String] {
        let tree = try UnkeptTree(around: shop.clone, staged: staged, environment: environment)
        defer { tree.discard() }
        let repository = try Repository(workTree: shop.clone, objects: tree.objects)
        let head = try #require(ObjectID(hex: shop.git("rev-parse", "HEAD^{tree}")))
        return try repository.treeChanges(from: head, to: tree.id, limits: .push).map(\.path.description)
    }

    @Test func `looking at what was not kept leaves no trace in the repository`() throws {
        try shop.write("Nieuw.\n", to: Self.page)
        try shop.write("Ook nieuw.\n", to: "website/vrije-tijd/sport/klaar.md")
        try shop.git("add", "website/vrije-tijd/sport/klaar.md")
        try shop.git("rm", "-q", "website/contact.md")
        let before = try shop.contents(of: "\(shop.clone)/.git")
        #expect(
            Set(try look(staged: false)) == [Self.page, "website/vrije-tijd/sport/klaar.md", "website/contact.md"])
        #expect(Set(try look(staged: true)) == ["website/vrije-tijd/sport/klaar.md", "website/contact.md"])
        let after = try shop.contents(of: "\(shop.clone)/.git")
        #expect(Set(after.keys).symmetricDifference(before.keys) == [])
        #expect(before.filter { after[$0.key] != $0.value }.keys.sorted() == [])
    }

    @Test func `a split index and an index of its own are read as they are`() throws {
        try shop.git("update-index", "--split-index")
        try shop.write("Nieuw.\n", to: Self.page)
        try shop.git("add", Self.page)
        #expect(try look(staged: true) == [Self.page])
        // What `git commit -a` hands a hook: an index beside the usual one.
        try shop.git("read-tree", "HEAD")
        try Workshop.run(
            ["sh", "-c", "GIT_INDEX_FILE=.git/anders git read-tree HEAD && GIT_INDEX_FILE=.git/anders git add -A"],
            in: shop.clone)
        #expect(try look(staged: true) == [])
        #expect(try look(staged: true, environment: ["GIT_INDEX_FILE": ".git/anders"]) == [Self.page])
    }

    @Test func `an index in conflict is no tree, and leaves no trace either`() throws {
        try shop.write("a\n", to: Self.page)
        try shop.git("add", "-A")
        try shop.git("commit", "-qm", "Een")
        try shop.git("checkout", "-qb", "ander", "HEAD~1")
        try shop.write("b\n", to: Self.page)
        try shop.git("add", "-A")
        try shop.git("commit", "-qm", "Twee")
        try Workshop.run(["sh", "-c", "! git merge -q main"], in: shop.clone)
        #expect(throws: GateError.self) { try self.look(staged: true) }
        #expect(!shop.exists("\(shop.clone)/.git/afspraak"))
    }

    // MARK: - Handing in

    private func keep(_ text: String, message: String) throws {
        try shop.write(text, to: Self.page)
        try shop.git("add", "-A")
        try shop.git("commit", "-qm", message)
    }

    private func proposal(name: String? = nil, message: String? = nil) throws -> Proposal {
        let client = try Client(around: shop.clone)
        let dated = try client.policy()
        let person = try #require(dated.policy.person("wim-dessers"))
        return try Proposal(client: client, person: person, name: name, message: message)
    }

    @Test func `a proposal is one clean version on top of what is online`() throws {
        try keep("Rijksregisternummer dat er niet in hoort.\n", message: "Eerste poging")
        try keep("Zo is het goed.\n", message: "Uren van het bad\n\nMet uitleg.")
        let (status, head) = (try shop.git("status", "--porcelain", "-b"), try shop.git("rev-parse", "HEAD"))
        let proposal = try proposal()
        #expect(proposal.branch == "voorstel/wim-dessers/uren-van-het-bad")
        #expect(proposal.update.old == nil)
        let made = try #require(proposal.update.new).hex
        #expect(try shop.git("rev-parse", "\(made)^@") == shop.git("rev-parse", "origin/main"))
        #expect(try shop.git("rev-parse", "\(made)^{tree}") == shop.git("rev-parse", "HEAD^{tree}"))
        #expect(try shop.git("log", "-1", "--format=%B", made) == "Uren van het bad\n\nMet uitleg.")
        #expect(try shop.git("status", "--porcelain", "-b") == status && shop.git("rev-parse", "HEAD") == head)
        #expect(try !shop.git("rev-list", "--objects", "\(made)", "^origin/main").contains("poging"))
        try shop.onServer("config", "receive.advertisePushOptions", "true")
        #expect(try proposal.send())
        #expect(try shop.onServer("rev-parse", "refs/heads/\(proposal.branch)") == made)
    }

    @Test func `a newer version takes the place of an older one`() throws {
        try shop.onServer("config", "receive.advertisePushOptions", "true")
        try keep("Een.\n", message: "Bad")
        #expect(try proposal().send())
        try keep("Twee.\n", message: "Beter")
        let second = try proposal(name: "Bad")
        #expect(second.branch == "voorstel/wim-dessers/bad" && second.update.old != nil)
        #expect(try second.send())
    }

    @Test(arguments: [
        ("Café & kermis: 2026!", "café-kermis-2026"), ("../../main", "main"), ("  -- ", "voorstel"), ("", "voorstel"),
        ("Nieuws\nTweede regel", "nieuws"), ("a.lock", "a-lock"), ("refs/heads/main", "refs-heads-main"),
        ("cafe\u{301}", "café"), ("\u{202E}x\u{200B}y", "x-y"), ("Straße", "strasse"), ("@{-1}", "1"),
    ])
    func `whatever its name, a proposal gets a name git and the server take`(name: String, slug: String) throws {
        try keep("Een.\n", message: "Bad")
        let proposal = try proposal(name: name)
        #expect(proposal.branch == "voorstel/wim-dessers/\(slug)")
        try shop.git("check-ref-format", "refs/heads/\(proposal.branch)")
        let refClass = RefClass(name: proposal.update.name, protectedRef: "refs/heads/main")
        #expect(refClass == .proposal("wim-dessers", slug: slug))
    }

    @Test func `a very long name is cut`() throws {
        try keep("Een.\n", message: "Bad")
        let name = try proposal(name: String(repeating: "ﷺ漢", count: 500)).update.name
        guard case .proposal = RefClass(name: name, protectedRef: "refs/heads/main") else {
            Issue.record("\(name.count) bytes")
            return
        }
    }

    @Test func `nothing new is nothing to hand in`() throws {
        #expect(throws: GateError.self) { try self.proposal() }
        try keep("Een.\n", message: "Bad")
        try shop.git("revert", "--no-edit", "HEAD")
        #expect(throws: GateError.self) { try self.proposal() }
    }

    @Test func `a message longer than a pipe is kept whole`() throws {
        try keep("Een.\n", message: "Bad")
        let long = "Bad\n\n" + String(repeating: "Een regel met uitleg over het bad.\n", count: 5_000)
        let made = try #require(try proposal(message: long).update.new)
        #expect(try Repository(workTree: shop.clone).header(of: made).size > long.utf8.count)
    }

    // MARK: - Who and under what

    @Test func `the policy in force is the one online, not the one in the folder`() throws {
        let online = try Client(around: shop.clone).policy().id
        try shop.write("- {id: wim-dessers, naam: Wim, aanstellingen: []}\n", to: ".afspraken/personen.yaml")
        try shop.git("commit", "-qam", "Ik mag alles")
        #expect(try Client(around: shop.clone).policy().id == online)
    }

    @Test func `a person is found by name, setting or address, and never guessed`() throws {
        let client = try Client(around: shop.clone)
        let policy = try client.policy().policy
        #expect(client.person(named: nil, policy: policy, email: client.email())?.id == "wim-dessers")
        #expect(client.person(named: "fatima-ouali", policy: policy, email: client.email())?.id == "fatima-ouali")
        #expect(client.person(named: "niemand", policy: policy, email: client.email()) == nil)
        #expect(client.person(named: nil, policy: policy, email: nil) == nil)
        try shop.git("config", "afspraak.person", "jeroen-tanghe")
        let set = try Client(around: shop.clone)
        #expect(set.person(named: nil, policy: policy, email: set.email())?.id == "jeroen-tanghe")
    }

    @Test(arguments: ["refs/tags/v1", "refs/notes/x", "refs/afspraak/logboek"])
    func `a ref that is nobody's is refused by its name, whatever it points to`(name: String) throws {
        try shop.git("tag", "-a", "v1", "-m", "Een")
        let tag = try #require(ObjectID(hex: shop.git("rev-parse", "refs/tags/v1")))
        let blob = try #require(ObjectID(hex: shop.git("rev-parse", "HEAD:hugo.yaml")))
        let client = try Client(around: shop.clone)
        let dated = try client.policy()
        let person = try #require(dated.policy.person("wim-dessers"))
        for update in [
            RefUpdate(name: Array(name.utf8), old: tag, new: blob),
            RefUpdate(name: Array(name.utf8), old: nil, new: blob),
            RefUpdate(name: Array(name.utf8), old: blob, new: nil),
            RefUpdate(name: Array(name.utf8), old: blob, new: tag),
        ] {
            let verdict = try client.verdict(
                on: update, dated: dated, person: person, instant: Instant(secondsSince1970: 1_795_258_800))
            #expect(verdict.findings.map(\.finding.rule) == ["ref-ownership"] && verdict.outcome == .refused)
        }
    }

    @Test(arguments: ["--all", "-h", "HEAD:website", "bestaat-niet", "", "HEAD..main", "$(id)"])
    func `what names no version is refused`(name: String) throws {
        let client = try Client(around: shop.clone)
        #expect(throws: GateError.self) { try client.commit(named: name) }
    }
}
