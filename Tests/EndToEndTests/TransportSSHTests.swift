import Foundation
import Glibc
import Testing

/// ssh: sshd asks `afspraak keys` whose key this is, and `afspraak serve` lets git in.
@Suite struct TransportSSHTests {
    @Test("the key says who pushes")
    func sshRight() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim, through: town.keyServer())
        try wim.append(to: Page.pool)
        try wim.keep()
        try expect(.accepted, by: wim, in: town)
    }

    @Test("what the client says of itself changes nothing")
    func sshSpoofed() throws {
        let town = try Town()
        // The worst sshd: it takes every variable of the client.
        let ssh = try town.keyServer(settings: ["AcceptEnv *"])
        let wim = try town.clone(for: .wim, through: ssh)
        let names = ["AFSPRAAK_SSH_KEY", "REMOTE_USER", "GL_USER", "GIT_DIR", "GIT_CONFIG_COUNT", "AFSPRAAK_LANG"]
        let command = try #require(wim.program.environment["GIT_SSH_COMMAND"])
        let sly = wim.with([
            "GIT_SSH_COMMAND": command + names.map { " -o SendEnv=\($0)" }.joined(),
            "AFSPRAAK_SSH_KEY": town.seed.keys.key(of: .lotte), "REMOTE_USER": "lotte.verhaeghen",
            "GL_USER": "lotte.verhaeghen", "AFSPRAAK_LANG": "en",
        ])
        try sly.git("config", "user.name", "Lotte Verhaeghen")
        try sly.git("config", "user.email", Townsperson.lotte.email)
        try sly.append(to: Page.moving)
        try sly.keep()
        try expect(.refused, saying: ["Deze pagina is van de dienst Burgerzaken."], by: sly, in: town)
    }

    @Test("a key that no register has does not come in")
    func sshAbsent() throws {
        let town = try Town()
        let stranger = try town.clone(for: .wim).through(
            town.keyServer(), to: town.server, key: town.seed.keys.privateKey(of: .stranger))
        try stranger.append(to: Page.pool)
        try stranger.keep()
        try expect(.refused, saying: ["Permission denied (publickey)"], by: stranger, in: town)
    }

    @Test(
        "an appointment that is over, or still to come, opens nothing",
        arguments: [Townsperson.dirk, .yasmin])
    func sshEnded(person: Townsperson) throws {
        let town = try Town()
        let clone = try town.clone(for: person, through: town.keyServer())
        #expect(try clone.attempt("git", "fetch", "origin").says("Permission denied (publickey)"))
    }

    @Test("who leaves the register is out at the next connection")
    func sshLeaves() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim, through: town.keyServer())
        try wim.git("fetch", "-q")
        try town.plant(".afspraken/personen.yaml") {
            $0.replacing(town.seed.keys.key(of: .wim), with: town.seed.keys.key(of: .stranger))
        }
        guard RootOwnedProgram.path != nil else { return }
        #expect(try wim.attempt("git", "fetch", "origin").says("Permission denied (publickey)"))
    }

    @Test("a register that cannot be read lets nobody in, and says so")
    func sshUnreadable() throws {
        let town = try Town()
        try town.plant(".afspraken/personen.yaml") { $0 + "\n- id: [\n" }
        let answer = try town.attempt(Source.afspraak, "keys", "--repo", town.server)
        #expect(answer.status != 0 && answer.outcome.output.isEmpty)
        #expect(answer.says("De afspraken zelf zijn niet leesbaar. `.afspraken/personen.yaml` regel"))
        let missing = try town.attempt(Source.afspraak, "keys", "--repo", town.server, "--repo", "/nergens/site.git")
        #expect(missing.status != 0 && missing.outcome.output.isEmpty && !missing.words.isEmpty)
    }

    @Test("a key has one line, for the places where it opens something")
    func sshLines() throws {
        let town = try Town()
        let keys = town.seed.keys
        let all = try town.run(Source.afspraak, "keys", "--repo", town.server).split(separator: "\n")
        #expect(Set(all).count == all.count && all.allSatisfy { $0.hasPrefix("restrict,command=\"'/") })
        #expect(all.filter { $0.contains(keys.key(of: .wim)) }.count == 1)
        #expect(!all.contains { $0.contains(keys.key(of: .dirk)) || $0.contains(keys.key(of: .yasmin)) })
        let one = try town.run(
            Source.afspraak, "sleutels", "--repo", town.server, "git", "ssh-ed25519", keys.key(of: .wim))
        let line = try #require(all.first { $0.contains(keys.key(of: .wim)) })
        #expect(one == line)
        #expect(
            try town.run(Source.afspraak, "keys", "--repo", town.server, "ssh-ed25519", keys.key(of: .wim)) == line)
        let shown = try town.run("ssh-keygen", "-lf", "\(keys.privateKey(of: .wim)).pub").split(separator: " ")[1]
        #expect(try town.run(Source.afspraak, "keys", "--repo", town.server, "git", String(shown)) == line)
        #expect(try town.run(Source.afspraak, "keys", "--repo", town.server, String(shown)) == line)
        #expect(try town.run(Source.afspraak, "keys", "--repo", town.server, "git", "SHA256:niets") == "")
        let signers = try town.run(Source.afspraak, "keys", "--allowed-signers", "--repo", town.server)
        #expect(signers.contains("wim-dessers namespaces=\"git\" ssh-ed25519 \(keys.key(of: .wim))\n"))
    }

    @Test(
        "a key opens two services of one repository",
        arguments: [
            "touch %/binnen", "git-receive-pack '%/server.git' '%/server.git'", "git-upload-pack --help",
            "git-upload-pack '--upload-pack=touch %/binnen' '%/server.git'", "git-upload-archive '%/server.git'",
            "git-receive-pack '%/server.git'; touch %/binnen", "git-receive-pack '%/server.git'\ntouch %/binnen",
            "git-receive-pack '%/../%/server.git'", "git-receive-pack '%/ander.git'", "git-receive-pack '%/elders.git'",
            "git-receive-pack $(touch %/binnen)", "git-shell -c x", "git-receive-pack %/server.git", "",
        ])
    func sshNothingElse(command: String) throws {
        let town = try Town()
        try town.run("git", "init", "-q", "--bare", "\(town.root)/ander.git")
        try town.run("ln", "-s", "\(town.root)/ander.git", "\(town.root)/elders.git")
        let ssh = try town.keyServer()
        let words =
            ssh.command(key: town.seed.keys.privateKey(of: .wim)).split(separator: " ").map(String.init)
            + ["\(ssh.user)@127.0.0.1"] + (command.isEmpty ? [] : [command.replacing("%", with: town.root)])
        let answer = Answer(
            outcome: try Program(folder: town.root, environment: Seed.environment(root: town.seed.root)).attempt(words))
        #expect(answer.status == 1, "\(answer.words)")
        #expect(answer.says("met git") || answer.says("Die inhoudsmap is er niet"), "\(answer.words)")
        #expect(!FileManager.default.fileExists(atPath: "\(town.root)/binnen"))
    }

    @Test("the answer comes in the language that the key's line names")
    func sshLanguage() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim, through: town.keyServer(options: ["--lang", "en"]))
        try wim.append(to: Page.moving)
        try wim.keep()
        try expect(.refused, saying: ["Your text is still in your own folder."], by: wim, in: town)
    }

    @Test("a link to the served repository is that repository")
    func sshLink() throws {
        let town = try Town()
        try town.run("ln", "-s", town.server, "\(town.root)/site.git")
        let ssh = try town.keyServer()
        let wim = try town.clone(for: .wim).through(
            ssh, to: "\(town.root)/site", key: town.seed.keys.privateKey(of: .wim))
        try wim.append(to: Page.pool)
        try wim.keep()
        try expect(.accepted, by: wim, in: town)
    }

    @Test("another account serves the repository to nobody", .enabled(if: geteuid() == 0))
    func sshOwner() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim, through: town.keyServer())
        try town.run("chown", "65534", town.server)
        #expect(try wim.attempt("git", "ls-remote", "origin").says("Die inhoudsmap is er niet"))
    }
}
