import Changes
import Findings
import Foundation
import Gate
import Git
import Testing

@Suite("Settings of the server")
struct ServerSettingsTests {
    private let shop: Workshop

    init() throws {
        shop = try Workshop()
        let adoption = try ServerAdoption(in: shop.server, installation: shop.installation)
        _ = try adoption.adopt(seed: nil, branch: "main", transport: .ssh, state: nil)
    }

    private func settings() throws -> ServerSettings {
        try ServerSettings(of: Repository(bare: shop.server, quarantine: nil))
    }

    /// The problem, or nil when all is well.
    private func problem() -> SettingsProblem? {
        do {
            _ = try settings()
            return nil
        } catch let error as GateError {
            if case .settings(let problem) = error { return problem }
            return nil
        } catch {
            return nil
        }
    }

    @Test func `what adopting wrote is read`() throws {
        let found = try settings()
        #expect(found.protectedRef == "refs/heads/main" && found.transport == .ssh)
        #expect(found.stateFolder == "\(shop.server)/afspraak/state")
        #expect(UUID(uuidString: found.repositoryID) != nil)
    }

    @Test(arguments: ServerSettings.required.map(\.key))
    func `a setting that drifted is refused, with the command that mends it`(key: String) throws {
        let wanted = try #require(ServerSettings.required.first { $0.key == key }).value
        for change in [["--unset-all", key], [key, "iets-anders"]] {
            try Workshop.run(["git", "config"] + change, in: shop.server)
            let problem = try #require(self.problem())
            #expect(problem == .drift(key: key, wanted: wanted, folder: shop.server))
            let command = "git -C \(shop.server) config \(key) \(wanted)"
            #expect(problem.message.nl.contains("`\(command)`") && problem.message.en.contains("`\(command)`"))
            try Workshop.run(["sh", "-c", command], in: shop.root)
            #expect(self.problem() == nil)
        }
    }

    @Test(arguments: ["afspraak.ref", "afspraak.transport", "afspraak.state", "afspraak.repo"])
    func `a setting of our own that is missing is refused`(key: String) throws {
        try shop.onServer("config", "--unset-all", key)
        #expect(problem() == .missing(key))
    }

    @Test func `a transport that does not exist is refused`() throws {
        try shop.onServer("config", "afspraak.transport", "telnet")
        #expect(problem() == .missing("afspraak.transport"))
    }

    @Test func `pushes are signed as the setting says, and a setting that means nothing is refused`() throws {
        #expect(try settings().signedPush == .accepted)
        try shop.onServer("config", "afspraak.signedPush", "required")
        #expect(try settings().signedPush == .required)
        try shop.onServer("config", "afspraak.signedPush", "misschien")
        #expect(problem() == .notUnderstood("afspraak.signedPush"))
    }

    @Test func `a transport has a Dutch name too`() throws {
        try shop.onServer("config", "afspraak.transport", "certificaat")
        #expect(try settings().transport == .certificate)
    }

    @Test func `the last of several values counts, as it does for git`() throws {
        try shop.onServer("config", "--add", "receive.fsckObjects", "false")
        #expect(problem() == .drift(key: "receive.fsckObjects", wanted: "true", folder: shop.server))
    }
}
