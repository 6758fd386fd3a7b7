import Changes
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
            (.forge, ["GITEA_PUSHER_NAME": "anp"]), (.forge, ["GL_USERNAME": "anp"]),
            (.forge, ["GITHUB_USER_LOGIN": "anp"]),
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
        #expect(Self.person(.forge, ["GITEA_PUSHER_NAME": "anp", "GL_USERNAME": "bop"]) == .failure(.disagreement))
        #expect(Self.person(.forge, ["GITEA_PUSHER_NAME": "anp", "GL_USERNAME": "zz"]) == .failure(.disagreement))
    }

    @Test func `two sources that name the same person agree`() {
        #expect(Self.person(.ssh, ["AFSPRAAK_SSH_KEY": Self.anKey, "GL_USER": "an.p"]) == .success("an"))
        #expect(Self.person(.ssh, ["AFSPRAAK_SSH_KEY": Self.anKey, "REMOTE_USER": "root"]) == .success("an"))
    }
}
