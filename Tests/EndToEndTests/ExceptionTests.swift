import Foundation
import Testing

/// An exception: by who may, with a reason, for one version, confirmed by somebody else.
@Suite struct ExceptionTests {
    private static let branch = "voorstel/wim-dessers/beeld"
    private static let reason = "Het bord hangt er vandaag al, de tekst volgt maandag."

    /// Wim hands in a page whose image has no alternative text. The image is fine otherwise.
    private func textOfWim(in town: Town) throws -> Clone {
        let wim = try town.clone(for: .wim)
        let image = "beelden/sport/bord.svg"
        try wim.write(image, Drawing.text("een bord"))
        try wim.write("\(image).yml", Drawing.record(of: try wim.digest(image)))
        try wim.append("![](/\(image))", to: Page.pool)
        try wim.keep("Nieuw bord")
        #expect(try wim.push("HEAD:refs/heads/\(Self.branch)").status == 0)
        let lotte = try town.clone(for: .lotte)
        try lotte.adopt()
        try lotte.git("config", "afspraak.key", town.seed.keys.privateKey(of: .lotte))
        return lotte
    }

    private func option(_ rule: String = "alt-text", path: String = Page.pool, reason: String = reason) -> String {
        "afspraak.afwijking=\(rule):\(path):\(reason)"
    }

    private var publish: [String] { ["refs/remotes/origin/\(Self.branch):refs/heads/main"] }

    @Test func `who may lets another's text through, with a reason`() throws {
        let town = try Town()
        let lotte = try textOfWim(in: town)
        try expect(.refused, saying: ["Wie dit beeld niet ziet"], of: publish, by: lotte, in: town)
        let answer = try lotte.attempt("git", "-c", "push.pushOption=\(option())", "push", "origin", publish[0])
        #expect(answer.status == 0, "\(answer.words)")
        #expect(try town.tip(of: "refs/heads/main") == town.tip(of: "refs/heads/\(Self.branch)"))
        // Whoever waits in the queue sees it, once the server has written it down.
        var waiting = try lotte.afspraak("wachtrij")
        for _ in 0..<50 where !waiting.says("week af van `alt-text`") {
            usleep(100_000)
            waiting = try lotte.afspraak("wachtrij")
        }
        #expect(waiting.says("Lotte Verhaeghen week af van `alt-text`"), "\(waiting.words)")
        let name = try #require(waiting.sentence.firstMatch(of: #/--bevestig ([0-9a-f]+)/#)?.1)
        let amira = try town.clone(for: .amira)
        try amira.adopt()
        try amira.git("config", "afspraak.key", town.seed.keys.privateKey(of: .amira))
        let confirmed = try amira.afspraak("goedkeuren", "--bevestig", String(name))
        #expect(confirmed.status == 0, "\(confirmed.words)")
        #expect(try !lotte.afspraak("wachtrij").says("week af van"))
    }

    @Test(
        arguments: [
            ("alt-text", Page.pool, "kort", "Schrijf bij je afwijking in enkele woorden waarom"),
            ("alt-text", Page.hall, reason, "verandert niet in wat je doorstuurt"),
            ("alt-text", "", reason, "Schrijf een afwijking als"),
        ])
    func `an exception that says too little is refused`(rule: String, path: String, reason: String, says: String) throws
    {
        let town = try Town()
        let lotte = try textOfWim(in: town)
        let answer = try lotte.attempt(
            "git", "-c", "core.hooksPath=/dev/null", "push", "-o", option(rule, path: path, reason: reason), "origin",
            publish[0])
        #expect(answer.status != 0)
        #expect(answer.says(says), "\(answer.words)")
    }

    @Test func `nobody makes an exception for an own text`() throws {
        let town = try Town()
        let wim = try town.clone(for: .lotte)
        let image = "beelden/sport/bord.svg"
        try wim.write(image, Drawing.text("een bord"))
        try wim.write("\(image).yml", Drawing.record(of: try wim.digest(image)))
        try wim.append("![](/\(image))", to: Page.pool)
        try wim.keep("Nieuw bord")
        let answer = try wim.push("HEAD:refs/heads/main", options: [option()])
        #expect(answer.status != 0)
        #expect(answer.says("of het is je eigen tekst"), "\(answer.words)")
    }

    @Test func `an editor makes no exception`() throws {
        let town = try Town()
        let lotte = try textOfWim(in: town)
        _ = lotte
        let bart = try town.clone(for: .bart)
        let answer = try bart.push(publish, options: [option()])
        #expect(answer.status != 0)
        #expect(answer.says("Van `alt-text` kan jij hier niet afwijken"), "\(answer.words)")
    }

    @Test func `no exception to consent or to a dangerous name`() throws {
        let town = try Town()
        let lotte = try textOfWim(in: town)
        try lotte.git("checkout", "-q", "-b", "x", "origin/\(Self.branch)")
        try lotte.write("\(Page.sport)/CON.md", Page.text())
        try lotte.git("add", "-A")
        try lotte.git("commit", "-q", "--no-verify", "-m", "Naam")
        let answer = try lotte.attempt(
            "git", "-c", "core.hooksPath=/dev/null", "push", "-o", option(), "-o",
            option("file-names", path: "\(Page.sport)/CON.md"), "origin", "HEAD:refs/heads/main")
        #expect(answer.status != 0)
        #expect(answer.says("Van `file-names` kan jij hier niet afwijken"), "\(answer.words)")
    }

    @Test func `a signed exception stands in the queue until somebody else confirms it`() throws {
        let town = try Town()
        let lotte = try textOfWim(in: town)
        let answer = try lotte.afspraak(
            "goedkeuren", "beeld", "--afwijking", "alt-text", "--reden", Self.reason, "--ja")
        #expect(answer.status == 0, "\(answer.words)")
        #expect(try town.tip(of: "refs/heads/main") == town.tip(of: "refs/heads/\(Self.branch)"), "\(answer.words)")
        let waiting = try lotte.afspraak("wachtrij")
        #expect(waiting.says("Lotte Verhaeghen week af van `alt-text`"), "\(waiting.words)")
        let name = try #require(waiting.sentence.firstMatch(of: #/--bevestig ([0-9a-f]+)/#)?.1)
        let own = try lotte.afspraak("goedkeuren", "--bevestig", String(name))
        #expect(own.says("Een afwijking bevestigt iemand anders"), "\(own.words)")
        let amira = try town.clone(for: .amira)
        try amira.adopt()
        try amira.git("config", "afspraak.key", town.seed.keys.privateKey(of: .amira))
        let confirmed = try amira.afspraak("goedkeuren", "--bevestig", String(name))
        #expect(confirmed.status == 0, "\(confirmed.words)")
        #expect(try !lotte.afspraak("wachtrij").says("week af van"))
    }

    @Test func `what was let through is shown by repair when the hook that shows it never ran`() throws {
        let town = try Town()
        let lotte = try textOfWim(in: town)
        town.settle()
        let hook = "\(town.server)/afspraak/hooks/post-receive"
        try town.run("mv", hook, "\(hook).away")
        let answer = try lotte.attempt("git", "-c", "push.pushOption=\(option())", "push", "origin", publish[0])
        #expect(answer.status == 0, "\(answer.words)")
        #expect(try !lotte.afspraak("wachtrij").says("week af van"))
        let repaired = try town.journal("repair")
        #expect(repaired.says("Aangevuld in het logboek: 1."), "\(repaired.words)")
        #expect(try lotte.afspraak("wachtrij").says("Lotte Verhaeghen week af van `alt-text`"))
    }

    @Test func `the entry of a push does not wait for the exception to be shown`() throws {
        let town = try Town()
        let lotte = try textOfWim(in: town)
        let count = try town.entries().count
        // Somebody holds the ref, and never lets go.
        let lock = "\(town.server)/refs/afspraak/afwijkingen.lock"
        #expect(FileManager.default.createFile(atPath: lock, contents: Data()))
        let answer = try lotte.attempt("git", "-c", "push.pushOption=\(option())", "push", "origin", publish[0])
        #expect(answer.status == 0, "\(answer.words)")
        #expect(try town.entries().count == count + 1)
        #expect(try town.journal("verify").status == 0)
        #expect(try !lotte.afspraak("wachtrij").says("week af van"))
    }

    @Test func `an exception that nobody confirmed in time blocks the next one`() throws {
        let town = try Town()
        let lotte = try textOfWim(in: town)
        let first = try lotte.attempt("git", "-c", "push.pushOption=\(option())", "push", "origin", publish[0])
        #expect(first.status == 0, "\(first.words)")
        town.settle()
        // The same exception as if it were made last year.
        let folder = "\(town.server)/afspraak/state/afwijkingen"
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.count == 64 })
        let old = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            .replacing(#/"(expires|made)":"20\d\d-/#) { "\"\($0.output.1)\":\"2019-" }
        let id = String(try lotte.program.run(["sha256sum"], input: Data(old.utf8)).text.prefix(64))
        try old.write(toFile: "\(folder)/\(id)", atomically: true, encoding: .utf8)
        try town.run("rm", "\(folder)/\(name)", "\(folder)/van/lotte-verhaeghen/\(name)")
        try town.run("touch", "\(folder)/van/lotte-verhaeghen/\(id)")
        let wim = try town.clone(for: .wim, named: "wim-2")
        try wim.append("![](/beelden/sport/bord.svg)", to: Page.hall)
        try wim.keep("Nog een bord")
        #expect(try wim.push("HEAD:refs/heads/\(Self.branch)-2").status == 0)
        try lotte.git("fetch", "-q", "origin")
        let next = try lotte.attempt(
            "git", "-c", "push.pushOption=\(option(path: Page.hall))", "push", "--no-verify", "origin",
            "refs/remotes/origin/\(Self.branch)-2:refs/heads/main")
        #expect(next.status != 0)
        #expect(next.says("Je vorige afwijking is nog door niemand bevestigd"), "\(next.words)")
    }

    @Test func `no exception to what is dangerous, whatever the agreements say`() throws {
        let town = try Town()
        try town.plant(".afspraken/afspraken.yaml") {
            $0.replacing(
                "{id: kortom-18, ernst: blokkeren",
                with: "{id: kortom-18, ernst: blokkeren, afwijken: webredacteur, zelf: ja"
            )
            .replacing(
                "{id: kortom-80, ernst: blokkeren",
                with: "{id: kortom-80, ernst: blokkeren, afwijken: webredacteur, zelf: ja")
        }
        try town.plant(".afspraken/rechten.yaml") { $0 + "- {rol: webredacteur, mag: [afwijken], pad: \"**\"}\n" }
        let pieter = try town.clone(for: .pieter)
        try pieter.append("# Even iets", to: ".afspraken/kalender.yaml")
        try pieter.keep("Kalender")
        let answer = try pieter.push(
            "HEAD:refs/heads/main", options: [option("policy-change", path: ".afspraken/kalender.yaml")])
        #expect(answer.status != 0)
        #expect(answer.says("Van `policy-change` kan jij hier niet afwijken"), "\(answer.words)")
    }
}
