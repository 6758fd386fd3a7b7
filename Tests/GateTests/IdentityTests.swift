import Changes
import Findings
import Foundation
import Gate
import PolicyModel
import Testing

@Suite struct IdentityTests {
    static let anKey = "AAAAC3NzaC1lZDI1NTE5AAAAIMqQyN7sQQkVg8ovsIOkJOiJVFwpnsjSXNOMPaIvsiW/"
    static let boKey = "AAAAC3NzaC1lZDI1NTE5AAAAICz4VwixIdBuZLIU93AebNCYWQZtzCtBhySFe66OJAnK"

    static let policy: Policy = {
        let files = [
            PolicyFile(
                path: "afspraken.yaml", bytes: Array("versie: 1\ngemeente: X\ncontact: communicatie\n".utf8)),
            PolicyFile(
                path: "diensten.yaml", bytes: Array("- {id: communicatie, naam: Communicatie}\n".utf8)),
            PolicyFile(
                path: "personen.yaml",
                bytes: Array(
                    """
                    - {id: an, naam: An, namen: {ssh: ["ssh-ed25519 \(anKey) an@x"], gitolite: an.p, http: an@x, forge: anp}}
                    - {id: bo, naam: Bo, namen: {ssh: ["ssh-ed25519 \(boKey)"], gitolite: bo.p, http: bo@x, forge: bop}}

                    """.utf8)),
        ]
        do { return try Policy(loading: PolicyFiles(files)) } catch { fatalError("\(error)") }
    }()

    static func person(_ transport: Transport, _ environment: [String: String]) -> Result<PersonID, IdentityError> {
        do throws(IdentityError) {
            return .success(try Identity.person(over: transport, environment: environment, policy: policy).id)
        } catch {
            return .failure(error)
        }
    }

    @Test(
        "each transport has its own source",
        arguments: [
            (Transport.ssh, ["AFSPRAAK_SSH_KEY": anKey]), (.gitolite, ["GL_USER": "an.p"]),
            (.http, ["REMOTE_USER": "an@x"]),
            (.forge, ["GITEA_PUSHER_NAME": "anp"]), (.forge, ["GL_USERNAME": "anp", "GL_ID": "user-7"]),
            (.forge, ["GITHUB_USER_LOGIN": "anp"]),
            // The merge button: who clicks is who pushes.
            (.forge, ["GITEA_PUSHER_NAME": "anp", "GITEA_INTERNAL_PUSH": "true", "GITEA_PR_ID": "12"]),
            (.forge, ["GITEA_PUSHER_NAME": "anp", "GITEA_DEPLOY_KEY_ID": "0", "GITEA_ACTIONS_TASK_ID": "0"]),
            (.forge, ["GL_USERNAME": "anp", "GL_ID": "user-7", "GL_PROTOCOL": "web"]),
            (
                .forge,
                [
                    "GITHUB_USER_LOGIN": "anp", "GITHUB_VIA": "pull request merge button",
                    "GITHUB_PULL_REQUEST_AUTHOR_LOGIN": "bop",
                ]
            ),
        ])
    func source(_ transport: Transport, _ environment: [String: String]) {
        #expect(Self.person(transport, environment) == .success("an"))
    }

    @Test(
        "nobody is a no",
        arguments: [
            (Transport.ssh, [String: String]()), (.ssh, ["AFSPRAAK_SSH_KEY": ""]), (.ssh, ["GL_USER": "an.p"]),
            (.http, ["AFSPRAAK_SSH_KEY": anKey]),
        ])
    func nobody(_ transport: Transport, _ environment: [String: String]) {
        #expect(Self.person(transport, environment) == .failure(.nobody(transport)))
    }

    @Test("an unknown name is a no, whatever the case", arguments: ["AAAAxx", "an"])
    func unknown(_ key: String) {
        #expect(Self.person(.ssh, ["AFSPRAAK_SSH_KEY": key]) == .failure(.unknown(key)))
    }

    @Test func `two sources that name different people are a no`() {
        let both = ["AFSPRAAK_SSH_KEY": Self.anKey, "GL_USER": "bo.p"]
        #expect(Self.person(.ssh, both) == .failure(.disagreement))
        #expect(
            Self.person(.forge, ["GITEA_PUSHER_NAME": "anp", "GITHUB_USER_LOGIN": "bop"]) == .failure(.disagreement))
        #expect(
            Self.person(.forge, ["GITEA_PUSHER_NAME": "anp", "GITHUB_USER_LOGIN": "zz"]) == .failure(.disagreement))
    }

    @Test func `two sources that name the same person agree`() {
        #expect(Self.person(.ssh, ["AFSPRAAK_SSH_KEY": Self.anKey, "GL_USER": "an.p"]) == .success("an"))
        #expect(Self.person(.ssh, ["AFSPRAAK_SSH_KEY": Self.anKey, "REMOTE_USER": "root"]) == .success("an"))
    }

    @Test(
        "a key or a task of the forge itself is nobody",
        arguments: [
            (["GITEA_PUSHER_NAME": "anp", "GITEA_DEPLOY_KEY_ID": "3"], "GITEA_DEPLOY_KEY_ID"),
            (["GITEA_PUSHER_NAME": "anp", "GITEA_DEPLOY_KEY_ID": ""], "GITEA_DEPLOY_KEY_ID"),
            (["GITEA_PUSHER_NAME": "anp", "GITEA_ACTIONS_TASK_ID": "9"], "GITEA_ACTIONS_TASK_ID"),
            (["GL_USERNAME": "anp", "GL_ID": "key-4"], "GL_ID"), (["GL_USERNAME": "anp"], "GL_ID"),
            (["GL_ID": "key-4"], "GL_ID"),
        ])
    func machine(_ environment: [String: String], _ variable: String) {
        #expect(Self.person(.forge, environment) == .failure(.machine(variable)))
    }

    @Test(
        "what is no name is refused, whichever transport it is of",
        arguments: [
            "", "an\nbo", "an\u{1B}[2K", "an\u{202E}", String(repeating: "a", count: 201), "an\u{FFFD}",
        ])
    func malformed(_ name: String) {
        let own = ["AFSPRAAK_SSH_KEY": Self.anKey]
        for variable in ["GL_USER", "REMOTE_USER", "GITEA_PUSHER_NAME", "GL_USERNAME", "GITHUB_USER_LOGIN"] {
            let answer = Self.person(.ssh, own.merging([variable: name]) { $1 })
            #expect(answer == .failure(.malformed(variable)))
        }
        let message = IdentityError.malformed("GL_USER").message
        #expect(message.nl.contains("`GL_USER`") && message.en.contains("`GL_USER`"))
    }

    @Test func `a key may be long, but not endless`() {
        let key = "AAAA" + String(repeating: "B", count: 16_384)
        #expect(Self.person(.ssh, ["AFSPRAAK_SSH_KEY": key]) == .failure(.malformed("AFSPRAAK_SSH_KEY")))
        #expect(
            Self.person(.ssh, ["AFSPRAAK_SSH_KEY": String(key.prefix(16_384))])
                == .failure(.unknown("…" + String(repeating: "B", count: 12))))
    }

    @Test func `two ways to write a letter are two logins`() throws {
        let register = "- {id: an, naam: An, namen: {http: \"ren\u{E9}\"}}\n"
        let policy = try Policy(
            loading: PolicyFiles([
                PolicyFile(
                    path: "afspraken.yaml", bytes: Array("versie: 1\ngemeente: X\ncontact: communicatie\n".utf8)),
                PolicyFile(
                    path: "diensten.yaml", bytes: Array("- {id: communicatie, naam: Communicatie}\n".utf8)),
                PolicyFile(path: "personen.yaml", bytes: Array(register.utf8)),
            ]))
        let same = try Identity.person(over: .http, environment: ["REMOTE_USER": "ren\u{E9}"], policy: policy)
        #expect(same.id == "an")
        #expect(throws: IdentityError.unknown("rene\u{301}")) {
            try Identity.person(over: .http, environment: ["REMOTE_USER": "rene\u{301}"], policy: policy)
        }
    }

    @Test func `gitolite told not to look names nobody`() {
        let bypassed = ["GL_USER": "an.p", "GL_BYPASS_ACCESS_CHECKS": "1"]
        #expect(Self.person(.gitolite, bypassed) == .failure(.bypassed))
    }

    @Test func `the signer is the person of the transport, or nobody`() throws {
        let (an, bo) = try (#require(Self.policy.person("an")), #require(Self.policy.person("bo")))
        func person(_ transport: Transport, _ environment: [String: String], _ signer: Person?) -> PersonID? {
            try? Identity.person(over: transport, environment: environment, signer: signer, policy: Self.policy).id
        }
        #expect(person(.http, ["REMOTE_USER": "an@x"], an) == "an")
        #expect(person(.http, ["REMOTE_USER": "an@x"], bo) == nil)
        #expect(person(.certificate, [:], an) == "an")
        #expect(person(.certificate, [:], nil) == nil)
        #expect(person(.certificate, ["REMOTE_USER": "bo@x"], an) == nil)
        #expect(person(.certificate, ["REMOTE_USER": "an@x"], nil) == nil)
    }
}
