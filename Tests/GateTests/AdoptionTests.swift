import Changes
import Foundation
import Gate
import Testing

@Suite("Adopting and taking back")
struct AdoptionTests {
    private let shop: Workshop

    init() throws { shop = try Workshop() }

    private func seed() throws -> VendoredPolicy {
        let installation = try shop.installation
        return try VendoredPolicy(set: installation.policySet("klein"), installation: installation)
    }

    private func client() throws -> ClientAdoption {
        try ClientAdoption(in: shop.clone, installation: shop.installation)
    }

    private func adopt() throws -> [String] {
        try client().adopt(try seed(), person: "wim-dessers", remote: "origin", branch: "main").copied
    }

    // MARK: - In a clone

    @Test func `twice is once, and taking back leaves what was there before`() throws {
        try shop.write("Mijn pagina.\n", to: "website/sport.md")
        let (before, settings) = (try shop.contents(of: shop.clone), try shop.settings(in: shop.clone))
        #expect(try adopt().contains(".afspraken/afspraken.yaml"))
        let once = try shop.contents(of: shop.clone)
        #expect(try adopt() == [])
        #expect(try shop.contents(of: shop.clone) == once)
        try client().undo()
        #expect(try shop.settings(in: shop.clone) == settings)
        let after = try shop.contents(of: shop.clone)
        #expect(Set(after.keys).symmetricDifference(before.keys) == [])
        #expect(after["website/sport.md"] == before["website/sport.md"])
    }

    @Test func `agreements that were there are left alone, by adopting and by taking back`() throws {
        try shop.write("versie: 1\n", to: ".afspraken/afspraken.yaml")
        #expect(try adopt() == [])
        try client().undo()
        #expect(try String(contentsOfFile: "\(shop.clone)/.afspraken/afspraken.yaml", encoding: .utf8) == "versie: 1\n")
    }

    @Test func `agreements that were kept in git stay`() throws {
        _ = try adopt()
        try shop.git("add", ".afspraken")
        try shop.git("-c", "core.hooksPath=/dev/null", "commit", "-qm", "Afspraken")
        try client().undo()
        #expect(try shop.git("status", "--porcelain") == "")
        #expect(shop.exists("\(shop.clone)/.afspraken/afspraken.yaml"))
    }

    @Test func `agreements that somebody filled in are work, and stay`() throws {
        _ = try adopt()
        let mine = "- {id: wim, naam: Wim}\n"
        try shop.write(mine, to: ".afspraken/personen.yaml")
        try client().undo()
        #expect(try String(contentsOfFile: "\(shop.clone)/.afspraken/personen.yaml", encoding: .utf8) == mine)
        #expect(!shop.exists("\(shop.clone)/.afspraken/afspraken.yaml"))
    }

    @Test func `hooks never call themselves, also when our settings were lost`() throws {
        _ = try adopt()
        try shop.git("config", "--remove-section", "afspraak")
        _ = try adopt()
        let earlier = try shop.git("config", "afspraak.earlierHooks")
        #expect(earlier == "\(shop.clone)/.git/hooks")
        #expect(try shop.git("config", "core.hooksPath") == "\(shop.clone)/.git/afspraak/hooks")
        let hook = try String(contentsOfFile: "\(shop.clone)/.git/afspraak/hooks/pre-commit", encoding: .utf8)
        #expect(!hook.contains("afspraak/hooks/pre-commit"))
    }

    @Test func `where there is no git, nothing is adopted`() throws {
        #expect(throws: GateError.self) { try ClientAdoption(in: self.shop.root, installation: self.shop.installation) }
    }

    // MARK: - On a server

    private func server() throws -> ServerAdoption {
        try ServerAdoption(in: shop.server, installation: shop.installation)
    }

    private func adoptServer(_ transport: Transport = .ssh) throws -> Bool {
        try server().adopt(seed: try seed(), branch: "main", transport: transport, state: nil)
    }

    @Test func `an empty server gets its first agreements, once`() throws {
        #expect(try server().isEmpty(branch: "main"))
        #expect(try adoptServer())
        let tip = try shop.onServer("rev-parse", "refs/heads/main")
        let id = try shop.onServer("config", "afspraak.repo")
        #expect(try shop.onServer("ls-tree", "--name-only", "refs/heads/main") == ".afspraken")
        #expect(try shop.onServer("fsck", "--strict") == "")
        #expect(try !adoptServer(.http))
        #expect(try shop.onServer("rev-parse", "refs/heads/main") == tip)
        #expect(try shop.onServer("config", "afspraak.repo") == id)
        #expect(try shop.onServer("config", "afspraak.transport") == "http")
        #expect(!shop.exists("\(shop.server)/afspraak/seed-index") && !shop.exists("\(shop.server)/afspraak/seed-file"))
    }

    @Test func `taking back leaves settings as they were, and the content`() throws {
        try shop.onServer("config", "receive.denyDeletes", "true")
        try shop.onServer("config", "core.hooksPath", "/srv/hooks")
        let before = try shop.settings(in: shop.server)
        _ = try adoptServer()
        _ = try adoptServer()
        let tip = try shop.onServer("rev-parse", "refs/heads/main")
        try server().undo()
        #expect(try shop.settings(in: shop.server) == before)
        #expect(try shop.onServer("rev-parse", "refs/heads/main") == tip)
        #expect(!shop.exists("\(shop.server)/afspraak/hooks"))
    }

    @Test func `asking for signatures is taken back too`() throws {
        try shop.onServer("config", "receive.certNonceSlop", "5")
        let before = try shop.settings(in: shop.server)
        _ = try adoptServer()
        // Asked for the second time round: what stood there first is still known.
        _ = try server().adopt(seed: nil, branch: "main", transport: .http, signedPush: .required, state: nil)
        let seed = try shop.onServer("config", "receive.certNonceSeed")
        #expect(seed.count == 72)
        #expect(try shop.onServer("config", "receive.certNonceSlop") == "5")
        _ = try server().adopt(seed: nil, branch: "main", transport: .certificate, state: nil)
        #expect(try shop.onServer("config", "receive.certNonceSeed") == seed)
        #expect(try shop.onServer("config", "afspraak.signedPush") == "required")
        try server().undo()
        #expect(try shop.settings(in: shop.server) == before)
    }

    @Test func `a hook that is a link keeps running, and one that leads nowhere is left`() throws {
        let hooks = "\(shop.server)/hooks"
        try FileManager.default.createDirectory(atPath: hooks, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: "\(hooks)/update", withDestinationPath: "/bin/true")
        try FileManager.default.createSymbolicLink(atPath: "\(hooks)/post-update", withDestinationPath: "/nergens")
        try FileManager.default.createSymbolicLink(atPath: "\(hooks)/data", withDestinationPath: "/tmp")
        _ = try adoptServer()
        let ours = try shop.contents(of: "\(shop.server)/afspraak/hooks")
        let update = String(decoding: try #require(ours["update"]), as: UTF8.self)
        #expect(update.contains("earlier='\(hooks)/update'"))
        #expect(ours["post-update"] == nil && ours["data"] == nil)
    }

    @Test func `the state folder is for the server only`() throws {
        _ = try adoptServer()
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(shop.server)/afspraak/state")
        #expect(attributes[.posixPermissions] as? Int == 0o700)
    }

    @Test func `a clone is no server`() throws {
        #expect(throws: GateError.self) {
            try ServerAdoption(in: self.shop.clone, installation: self.shop.installation)
        }
    }
}
