import BrusselsTime
import Foundation
import Gate
import PolicyModel
import Testing

@Suite("What a key opens") struct ServeTests {
    @Test(
        "git's two services are understood, with and without a dash",
        arguments: [
            ("git-receive-pack '/srv/git/site.git'", ServiceRequest.Service.receive, "/srv/git/site.git"),
            ("git receive-pack 'site.git'", .receive, "site.git"),
            ("git-upload-pack '/srv/mijn site.git'", .upload, "/srv/mijn site.git"),
            ("git upload-pack '/srv/..git'", .upload, "/srv/..git"),
        ])
    func understood(_ command: String, _ service: ServiceRequest.Service, _ path: String) throws {
        let request = try #require(ServiceRequest(command))
        #expect(request.service == service && request.path == path)
    }

    @Test(
        "anything else is not",
        arguments: [
            "", "git-receive-pack", "git-receive-pack ", "git-receive-pack ''", "git-receive-pack '",
            "git-receive-pack /srv",
            "git-receive-pack  '/srv'", " git-receive-pack '/srv'", "git-receive-pack '/srv' ",
            "GIT-RECEIVE-PACK '/srv'",
            "git-receive-pack '/srv' 'x'", "git-receive-pack '/srv'\\''x'", "git-receive-pack '/a\\b'",
            "git-receive-pack '--help'", "git-receive-pack '~/site'", "git-receive-pack '../x'",
            "git-upload-pack '/a/..'",
            "git-upload-pack '/a/../b'", "git-upload-pack '/a\n'", "git-upload-pack '/a\u{0}'",
            "git-upload-pack --strict '/srv'", "git-upload-archive '/srv'", "git-shell -c 'x'", "sh -c 'x'",
            "git-upload-pack '/a\u{202E}'", "git-upload-pack '" + String(repeating: "a", count: 5_000) + "'",
        ])
    func notUnderstood(_ command: String) { #expect(ServiceRequest(command) == nil) }

    @Test func `git starts with a clean environment`() {
        let given = [
            "HOME": "/home/git", "PATH": "/kwaad", "GIT_PROTOCOL": "version=2", "LD_PRELOAD": "/kwaad.so",
            "GIT_DIR": "/x",
            "GIT_CONFIG_COUNT": "1", "GL_USER": "lotte", "REMOTE_USER": "lotte", "AFSPRAAK_SSH_KEY": "ander",
            "GIT_PUSH_CERT": "x",
        ]
        let service = GitService(.receive, of: "/srv/site.git", key: "AAAA", language: nil, environment: given)
        #expect(service.words == ["git", "receive-pack", "/srv/site.git"])
        #expect(
            service.variables == [
                "HOME": "/home/git", "PATH": "/usr/local/bin:/usr/bin:/bin", "GIT_PROTOCOL": "version=2",
                "AFSPRAAK_SSH_KEY": "AAAA",
            ])
    }

    @Test(arguments: ["version=3", "version=2:x", "version=2\n", ""])
    func `a handshake that git does not know is dropped`(value: String) {
        let service = GitService(
            .upload, of: "/x", key: "AAAA", language: "en", environment: ["GIT_PROTOCOL": value])
        #expect(service.variables["GIT_PROTOCOL"] == nil && service.variables["AFSPRAAK_LANG"] == "en")
    }

    @Test func `a place is served by the path it really stands at`() throws {
        let shop = try Workshop()
        try FileManager.default.createSymbolicLink(
            atPath: "\(shop.root)/link.git", withDestinationPath: shop.server)
        try FileManager.default.createSymbolicLink(atPath: "\(shop.root)/other.git", withDestinationPath: shop.clone)
        let served = ServedRepositories([shop.server, "\(shop.root)/link.git", "/nergens"])
        #expect(served.paths == [shop.server] && served.missing == ["/nergens"])
        for asked in [shop.server, "server", "server.git", "./server.git/", "link.git", "//\(shop.server)"] {
            #expect(served.path(for: asked, home: shop.root) == shop.server, "\(asked)")
        }
        for asked in ["other.git", shop.clone, shop.root, "/", "nergens", "\(shop.server)/hooks"] {
            #expect(served.path(for: asked, home: shop.root) == nil, "\(asked)")
        }
    }
}

@Suite("Keys for sshd") struct KeyBookTests {
    private let shop: Workshop

    init() throws {
        shop = try Workshop()
        try shop.settle()
        try shop.onServer("config", "afspraak.ref", "refs/heads/main")
    }

    private func keep(_ register: String) throws {
        try shop.write(register, to: ".afspraken/personen.yaml")
        try shop.git("commit", "-qam", "Register")
        try shop.git("push", "-q", "origin", "main")
    }

    private func people(on day: String) throws -> [String] {
        try KeyBook(of: ServedRepositories([shop.server]), on: #require(Day(day))).entries.map(\.person.rawValue)
    }

    @Test func `an appointment counts from its first day to its last`() throws {
        try keep(
            """
            - id: an
              naam: An
              namen: {ssh: ["ssh-ed25519 \(IdentityTests.anKey) an"]}
              aanstellingen: [{rol: redacteur, diensten: [sport], van: 2026-03-02, tot: 2026-03-04}]
            - {id: bo, naam: Bo, namen: {ssh: ["ssh-ed25519 \(IdentityTests.boKey)"]}}

            """)
        #expect(try people(on: "2026-03-01") == [])
        #expect(try people(on: "2026-03-02") == ["an"])
        #expect(try people(on: "2026-03-04") == ["an"])
        #expect(try people(on: "2026-03-05") == [])
    }

    @Test func `the line names the program, the key and the place`() throws {
        let book = try KeyBook(of: ServedRepositories([shop.server]), on: #require(Day("2026-03-02")))
        let entry = try #require(book.entries(showing: "ssh-ed25519 \(IdentityTests.anKey)").first)
        let line = try entry.authorizedKey(program: "/usr/local/bin/afspraak")
        #expect(
            line == "restrict,command=\"'/usr/local/bin/afspraak' serve --key \(IdentityTests.anKey) "
                + "--repo '\(shop.server)'\" ssh-ed25519 \(IdentityTests.anKey) lotte-verhaeghen")
        #expect(throws: GateError.self) { try entry.authorizedKey(program: "/opt/o'brien/afspraak") }
        #expect(book.entries(showing: "SHA256:niets").isEmpty && book.entries(showing: "ssh-ed25519 AAAA").isEmpty)
    }

    @Test func `one key for two people gives no keys at all`() throws {
        try keep(
            """
            - {id: an, naam: An, namen: {ssh: ["ssh-ed25519 \(IdentityTests.anKey)"]}, aanstellingen: [{rol: redacteur}]}
            - {id: bo, naam: Bo, namen: {ssh: ["ssh-ed25519 \(IdentityTests.anKey)"]}, aanstellingen: [{rol: redacteur}]}

            """)
        #expect(throws: GateError.self) { try people(on: "2026-03-02") }
    }

    @Test func `a place without a register, or without agreements, gives no keys at all`() throws {
        #expect(throws: GateError.self) {
            try KeyBook(of: ServedRepositories([shop.server, "/nergens"]), on: #require(Day("2026-03-02")))
        }
        try shop.onServer("config", "--unset", "afspraak.ref")
        #expect(throws: GateError.self) { try people(on: "2026-03-02") }
    }
}
