import Testing

/// The pusher is who the connection says; nothing else names anybody.
@Suite struct IdentityTests {
    /// A clone whose pushes reach the server without sshd, with the variables a web server or a mistake would set.
    private func direct(_ person: Townsperson, in town: Town, _ variables: [String]) throws -> Clone {
        let clone = try town.clone(for: person)
        try clone.git("remote", "set-url", "origin", town.server)
        let words = ["env"] + variables + ["git-receive-pack"]
        try clone.git("config", "remote.origin.receivepack", words.joined(separator: " "))
        try clone.append(to: Page.pool)
        try clone.keep()
        return clone
    }

    private func key(_ person: Townsperson, in town: Town) -> String {
        "AFSPRAAK_SSH_KEY=\(town.seed.keys.key(of: person))"
    }

    @Test func `two sources that name different people are refused`() throws {
        let town = try Town()
        let wim = try direct(.wim, in: town, [key(.wim, in: town), "REMOTE_USER=lotte.verhaeghen"])
        try expect(.refused, saying: ["De verbinding noemt twee verschillende mensen."], by: wim, in: town)
    }

    @Test func `two sources that name the same person are accepted`() throws {
        let town = try Town()
        let wim = try direct(.wim, in: town, [key(.wim, in: town), "REMOTE_USER=wim.dessers"])
        try expect(.accepted, by: wim, in: town)
    }

    @Test func `a source of another transport alone names nobody`() throws {
        let town = try Town()
        let wim = try direct(.wim, in: town, ["REMOTE_USER=lotte.verhaeghen"])
        try expect(.refused, saying: ["We weten niet wie doorstuurt"], by: wim, in: town)
    }

    @Test func `a connection that names nobody is refused`() throws {
        let town = try Town()
        let wim = try direct(.wim, in: town, [])
        try expect(.refused, saying: ["We weten niet wie doorstuurt"], by: wim, in: town)
    }

    @Test func `an empty name is refused`() throws {
        let town = try Town()
        let wim = try direct(.wim, in: town, ["AFSPRAAK_SSH_KEY="])
        try expect(.refused, saying: ["We weten niet wie doorstuurt"], by: wim, in: town)
    }

    @Test func `variables sent along by an ssh client change nothing`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        let ssh = try #require(wim.program.environment["GIT_SSH_COMMAND"])
        let sly = wim.with([
            "GIT_SSH_COMMAND": "\(ssh) -o SendEnv=AFSPRAAK_SSH_KEY -o SendEnv=GIT_DIR -o SendEnv=REMOTE_USER",
            "AFSPRAAK_SSH_KEY": town.seed.keys.key(of: .lotte),
        ])
        try sly.append(to: Page.moving)
        try sly.keep()
        try expect(.refused, saying: ["Deze pagina is van de dienst Burgerzaken."], by: sly, in: town)
    }

    @Test func `a key opens git and nothing else`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        let ssh = try #require(wim.program.environment["GIT_SSH_COMMAND"])
        let answer = try wim.attempt("sh", "-c", "\(ssh) \(town.seed.ssh.user)@127.0.0.1 'touch \(town.root)/binnen'")
        #expect(answer.status != 0)
        #expect(try town.attempt("test", "-e", "\(town.root)/binnen").status != 0)
    }
}
