import Foundation
import Testing

/// A signed push: the person is whose key of the register signed exactly this push, this time.
@Suite struct TransportCertificateTests {
    /// A town that looks at signatures.
    private func town(_ options: String..., environment: [String: String] = [:]) throws -> Town {
        let town = try Town(environment: environment)
        let program = Program(folder: town.root, environment: Seed.environment(root: town.seed.root))
        try program.run([Source.afspraak, "init", "--server"] + options + [town.server])
        return town
    }

    /// Has every push of this clone signed with somebody's key.
    private func sign(_ clone: Clone, with person: Townsperson, in town: Town) throws {
        try clone.git("config", "gpg.format", "ssh")
        try clone.git("config", "user.signingKey", "\(town.seed.keys.privateKey(of: person)).pub")
        try clone.git("config", "push.gpgSign", "true")
    }

    /// A clone whose connection names nobody, with a change that is kept.
    private func nameless(
        _ page: String = Page.pool, in town: Town, named name: String? = nil, variables: String...
    ) throws -> Clone {
        let wim = try town.clone(for: .wim, named: name)
        try wim.git("remote", "set-url", "origin", town.server)
        let words = ["env"] + variables + ["git-receive-pack"]
        try wim.git("config", "remote.origin.receivepack", words.joined(separator: " "))
        try wim.append(to: page)
        try wim.keep()
        return wim
    }

    /// Pushes what has to be refused. Git itself keeps the certificate in the repository, so one object may come.
    private func expectRefused(
        _ words: String, by clone: Clone, in town: Town, _ location: SourceLocation = #_sourceLocation
    ) throws {
        let before = try town.state()
        let answer = try clone.push("HEAD:refs/heads/main")
        let after = try town.state()
        #expect(
            answer.status != 0 && !answer.isBreakdown && answer.says(words), "\(answer.words)", sourceLocation: location
        )
        #expect(after.refs == before.refs && after.config == before.config, sourceLocation: location)
    }

    /// The certificates that git kept.
    private func certificates(in town: Town) throws -> [(id: String, text: String)] {
        let objects = try town.git("cat-file", "--batch-all-objects", "--batch-check")
        return try objects.split(separator: "\n").filter { $0.contains(" blob ") }.map { String($0.prefix(40)) }
            .map { ($0, try town.git("cat-file", "blob", $0) + "\n") }
            .filter { $0.1.hasPrefix("certificate version") }
    }

    /// Holds up a certificate as if git had just received it.
    private func show(_ certificate: String, status: String, by clone: Clone) throws {
        try clone.git(
            "config", "remote.origin.receivepack",
            "env GIT_PUSH_CERT=\(certificate) GIT_PUSH_CERT_STATUS=G GIT_PUSH_CERT_NONCE_STATUS=\(status) git-receive-pack"
        )
    }

    @Test("who signed is who pushes, whatever the connection")
    func certificateRight() throws {
        let town = try town("--transport", "certificaat")
        let wim = try nameless(in: town)
        try sign(wim, with: .wim, in: town)
        try expect(.accepted, by: wim, in: town)
        #expect(try town.git("config", "afspraak.transport") == "certificate")
    }

    @Test("over a web server that asks for no password, the signature is enough")
    func certificateOverHTTP() throws {
        let town = try Town(environment: WebServer.trusting)
        let web = try WebServer(for: town, door: .open)
        let wim = try town.clone(for: .wim, through: web, as: nil)
        try town.git("config", "afspraak.transport", "certificate")
        try town.git("config", "receive.certNonceSeed", "zaad")
        try town.git("config", "receive.certNonceSlop", "60")
        try sign(wim, with: .wim, in: town)
        try wim.append(to: Page.pool)
        try wim.keep()
        try expect(.accepted, by: wim, in: town)
    }

    @Test("a name in the certificate, a key of nobody, and the certificate of another push are no person")
    func certificateSpoofed() throws {
        let town = try town("--transport", "certificate")
        let wim = try nameless(Page.moving, in: town)
        try wim.git("config", "user.name", "Lotte Verhaeghen")
        try wim.git("config", "user.email", Townsperson.lotte.email)
        try sign(wim, with: .wim, in: town)
        try expectRefused("Deze pagina is van de dienst Burgerzaken.", by: wim, in: town)
        try sign(wim, with: .stranger, in: town)
        try expectRefused("We kennen niemand met de sleutel waarmee je ondertekende.", by: wim, in: town)
        // A certificate that was good once, held up for a push that is not signed.
        let lotte = try nameless(Page.moving, in: town, named: "eerder")
        try sign(lotte, with: .lotte, in: town)
        try expect(.accepted, of: ["HEAD:refs/heads/voorstel/lotte-verhaeghen/pas"], by: lotte, in: town)
        try wim.git("config", "push.gpgSign", "false")
        let old = try #require(try certificates(in: town).first { $0.text.contains("voorstel/lotte-verhaeghen") })
        try show(old.id, status: "OK", by: wim)
        try expectRefused("De handtekening is van een andere wijziging.", by: wim, in: town)
        try show(old.id, status: "SLOP", by: wim)
        try expectRefused("De handtekening is niet voor deze keer gemaakt.", by: wim, in: town)
    }

    @Test("a certificate in which one letter was changed is no signature")
    func certificateForged() throws {
        let town = try town("--transport", "certificate")
        let wim = try nameless(Page.moving, in: town)
        try sign(wim, with: .wim, in: town)
        try expectRefused("Deze pagina is van de dienst Burgerzaken.", by: wim, in: town)
        try wim.git("config", "push.gpgSign", "false")
        let good = try #require(try certificates(in: town).first).text
        let lines = good.components(separatedBy: "\n")
        let middle = try #require(lines.lastIndex(of: "-----END SSH SIGNATURE-----")) - 2
        let broken = lines.enumerated().map { $0.offset == middle ? String($0.element.reversed()) : $0.element }
        for (forged, words) in [
            (good.replacing("pusher ", with: "pusher x"), "De handtekening van je wijziging klopt niet."),
            (broken.joined(separator: "\n"), "De handtekening van je wijziging klopt niet."),
            (good.replacing("refs/heads/main", with: "refs/heads/maim"), "is van een andere wijziging"),
            (String(good.prefix { $0 != "-" }), "We kunnen de handtekening van je wijziging niet lezen."),
            (good.replacing("SSH SIGNATURE", with: "PGP SIGNATURE"), "We kunnen de handtekening"),
        ] {
            try show(try town.git("hash-object", "-w", "--stdin", input: Data(forged.utf8)), status: "OK", by: wim)
            try expectRefused(words, by: wim, in: town)
        }
    }

    @Test("without a signature nobody pushes, where one is asked for")
    func certificateAbsent() throws {
        let certificate = try town("--transport", "certificate")
        try expect(
            .refused, saying: ["je wijziging is niet ondertekend", "git push --signed"],
            by: nameless(in: certificate, variables: "REMOTE_USER=wim.dessers"), in: certificate)
        let required = try town("--signed", "required")
        let wim = try required.clone(for: .wim)
        try wim.append(to: Page.pool)
        try wim.keep()
        try expect(.refused, saying: ["je wijziging is niet ondertekend"], by: wim, in: required)
        try sign(wim, with: .wim, in: required)
        try expect(.accepted, by: wim, in: required)
    }

    @Test("a signature of somebody else than the connection names is a no")
    func signedDisagreement() throws {
        let town = try town("--signed", "accepted")
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.pool)
        try wim.keep()
        try sign(wim, with: .lotte, in: town)
        try expectRefused("De verbinding noemt twee verschillende mensen.", by: wim, in: town)
        try sign(wim, with: .wim, in: town)
        try expect(.accepted, by: wim, in: town)
    }

    @Test("a key that left the register signs nothing any more, from the next push on")
    func signedFresh() throws {
        let town = try town("--signed", "required")
        try town.plant(".afspraken/personen.yaml") {
            let key = "ssh-ed25519 \(town.seed.keys.key(of: .stranger)) nieuw"
            let old = "ssh-ed25519 \(town.seed.keys.key(of: .wim)) wim-dessers"
            return $0.replacing("\"\(old)\"", with: "\"\(old)\"\n      - \"\(key)\"")
        }
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.pool)
        try wim.keep()
        try sign(wim, with: .stranger, in: town)
        try expect(.accepted, by: wim, in: town)
        try town.plant(".afspraken/personen.yaml") {
            $0.replacing(town.seed.keys.key(of: .stranger), with: town.seed.keys.key(of: .dirk).dropLast(2) + "AA")
        }
        try wim.git("pull", "-q", "--rebase", "origin", "main")
        try wim.append(to: Page.pool)
        try wim.keep()
        try expectRefused("We kennen niemand met de sleutel waarmee je ondertekende.", by: wim, in: town)
    }
}
