import Foundation
import Testing

/// gitolite: it knows who comes in and says so in `GL_USER`; its own rules keep holding.
@Suite struct TransportGitoliteTests {
    @Test("gitolite says who pushes")
    func gitoliteRight() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim, through: GitoliteHost(for: town))
        try wim.append(to: Page.pool)
        try wim.keep()
        try expect(.accepted, by: wim, in: town)
    }

    @Test("what the client says of itself changes nothing")
    func gitoliteSpoofed() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim, through: GitoliteHost(for: town, settings: ["AcceptEnv GL_USER"]))
        let command = try #require(wim.program.environment["GIT_SSH_COMMAND"])
        let sly = wim.with([
            "GIT_SSH_COMMAND": "\(command) -o SendEnv=GL_USER", "GL_USER": "lotte.verhaeghen",
        ])
        try sly.git("config", "user.email", Townsperson.lotte.email)
        try sly.append(to: Page.moving)
        try sly.keep()
        try expect(.refused, saying: ["Deze pagina is van de dienst Burgerzaken."], by: sly, in: town)
    }

    @Test("a variable of another transport that names somebody else is a no")
    func gitoliteDisagreement() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim, through: GitoliteHost(for: town, settings: ["AcceptEnv REMOTE_USER"]))
        let command = try #require(wim.program.environment["GIT_SSH_COMMAND"])
        let sly = wim.with([
            "GIT_SSH_COMMAND": "\(command) -o SendEnv=REMOTE_USER", "REMOTE_USER": "lotte.verhaeghen",
        ])
        try sly.append(to: Page.pool)
        try sly.keep()
        try expect(.refused, saying: ["De verbinding noemt twee verschillende mensen."], by: sly, in: town)
    }

    @Test("past gitolite, nobody pushes: neither without a name nor with its checks switched off")
    func gitoliteAbsent() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim, through: GitoliteHost(for: town))
        try wim.git("remote", "set-url", "origin", town.server)
        try wim.append(to: Page.pool)
        try wim.keep()
        for (variables, words) in [
            ("", "We weten niet wie doorstuurt: de verbinding (gitolite) noemt niemand."),
            ("GL_USER=", "We weten niet wie doorstuurt"),
            ("GL_BYPASS_ACCESS_CHECKS=1", "gitolite keek niet na wie je bent"),
            ("GL_BYPASS_ACCESS_CHECKS=1 GL_USER=wim.dessers", "gitolite keek niet na wie je bent"),
            ("GL_USER=iemand.anders", "We kennen niemand met de naam of sleutel `iemand.anders`."),
        ] {
            try wim.git("config", "remote.origin.receivepack", "env \(variables) git-receive-pack")
            try expect(.refused, saying: [words], by: wim, in: town)
        }
    }

    @Test("gitolite's own update hook still runs, behind ours")
    func gitoliteUpdate() throws {
        let town = try Town()
        let host = try GitoliteHost(for: town)
        let hook = "\(host.home)/repositories/site.git/hooks/update"
        #expect(
            try FileManager.default.attributesOfItem(atPath: hook)[.type] as? FileAttributeType == .typeSymbolicLink)
        // gitolite puts its hooks back whenever it is set up; ours stand elsewhere.
        try town.run("env", "HOME=\(host.home)", "gitolite", "setup", "--hooks-only")
        let wim = try town.clone(for: .wim, through: host)
        try wim.append(to: Page.moving)
        try wim.keep()
        try expect(.refused, saying: ["Deze pagina is van de dienst Burgerzaken."], by: wim, in: town)
        try wim.git("reset", "-q", "--hard", "HEAD^")
        try wim.append(to: Page.pool)
        try wim.keep()
        let answer = try wim.push("HEAD:\(GitoliteHost.closed)")
        #expect(answer.status != 0 && answer.says("DENIED by \(GitoliteHost.closed)"), "\(answer.words)")
        #expect(try town.tip(of: GitoliteHost.closed) == nil)
        try expect(.accepted, of: ["HEAD:refs/heads/voorstel/wim-dessers/open"], by: wim, in: town)
    }
}
