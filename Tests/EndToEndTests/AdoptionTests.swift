import Foundation
import Testing

/// `afspraak init` and what it leaves alone.
@Suite struct AdoptionTests {
    private func settings(_ clone: Clone) throws -> [String] {
        try clone.git("config", "--local", "--list").split(separator: "\n").map(String.init).sorted()
    }

    private func hooks(in folder: String) throws -> [String: String] {
        var found: [String: String] = [:]
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
            found[name] = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
        }
        return found
    }

    /// A hook that leaves its name behind.
    private func writeHook(_ name: String, in folder: String, marker: String, exit: Int = 0) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let script = "#!/bin/sh\ncat >/dev/null\necho \(name) >>'\(marker)'\nexit \(exit)\n"
        try script.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(folder)/\(name)")
    }

    private func lines(_ file: String) -> [String] {
        ((try? String(contentsOfFile: file, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
    }

    // MARK: - In a clone

    @Test func `adopting twice changes nothing more`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.adopt()
        let once = (try settings(wim), try hooks(in: "\(wim.folder)/.git/afspraak/hooks"))
        try wim.adopt()
        #expect(try settings(wim) == once.0)
        #expect(try hooks(in: "\(wim.folder)/.git/afspraak/hooks") == once.1)
    }

    @Test(arguments: ["", "eigen-hooks"])
    func `undoing brings hooks and settings back`(path: String) throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        if !path.isEmpty { try wim.git("config", "core.hooksPath", path) }
        let before = try settings(wim)
        try wim.adopt()
        #expect(try settings(wim) != before)
        let answer = try wim.afspraak("init", "--undo")
        #expect(answer.status == 0 && answer.says("Alles is ongedaan gemaakt."), "\(answer.words)")
        #expect(try settings(wim) == before)
        #expect(!FileManager.default.fileExists(atPath: "\(wim.folder)/.git/afspraak"))
        #expect(try wim.git("status", "--porcelain").isEmpty)
    }

    @Test func `a folder without agreements gets them, and undoing takes them away`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.git("checkout", "-q", "--orphan", "leeg")
        try wim.git("rm", "-rqf", ".")
        let answer = try wim.afspraak("init", "--set", "klein")
        #expect(answer.status == 0, "\(answer.words)")
        #expect(FileManager.default.fileExists(atPath: "\(wim.folder)/.afspraken/afspraken.yaml"))
        #expect(FileManager.default.fileExists(atPath: "\(wim.folder)/.afspraken/registers"))
        let check = try wim.afspraak("policy", "check", "--policy", wim.folder)
        #expect(check.status == 0, "\(check.words)")
        try wim.program.run([Source.afspraak, "init", "--undo"])
        #expect(!FileManager.default.fileExists(atPath: "\(wim.folder)/.afspraken"))
    }

    @Test(arguments: ["", "eigen-hooks"])
    func `hooks that were there keep running in a clone`(path: String) throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        let marker = "\(town.root)/ran"
        let folder = path.isEmpty ? "\(wim.folder)/.git/hooks" : "\(wim.folder)/\(path)"
        if !path.isEmpty { try wim.git("config", "core.hooksPath", path) }
        for name in ["pre-commit", "commit-msg", "post-commit", "pre-push"] {
            try writeHook(name, in: folder, marker: marker)
        }
        try wim.adopt()
        try wim.append(to: Page.pool)
        try wim.git("commit", "-qam", "Uren")
        #expect(lines(marker) == ["pre-commit", "commit-msg", "post-commit"])
        let answer = try wim.push("HEAD:refs/heads/main")
        #expect(answer.status == 0, "\(answer.words)")
        #expect(lines(marker).last == "pre-push")
    }

    @Test func `a hook that was there can still refuse`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try writeHook("pre-commit", in: "\(wim.folder)/.git/hooks", marker: "\(town.root)/ran", exit: 1)
        try wim.adopt()
        try wim.append(to: Page.pool)
        #expect(try wim.attempt("git", "commit", "-qam", "Uren").status != 0)
    }

    @Test func `hooks on the client let pass when the program is gone`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.adopt()
        for name in ["pre-commit", "commit-msg", "pre-push"] {
            let file = "\(wim.folder)/.git/afspraak/hooks/\(name)"
            let text = try String(contentsOfFile: file, encoding: .utf8)
            try Data(text.replacing(#/(?m)^afspraak='[^']*'/#, with: "afspraak='/nergens/afspraak'").utf8)
                .write(to: URL(filePath: file))
        }
        try wim.append(to: Page.pool)
        let kept = try wim.attempt("git", "commit", "-qam", "Uren")
        #expect(kept.status == 0 && kept.says("De controle van de afspraken is niet gevonden. Je kan verder werken."))
        let pushed = try expect(.accepted, by: wim, in: town)
        #expect(pushed.says("De server kijkt het na."))
    }

    @Test func `keeping is refused only for what is dangerous`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.adopt()
        try wim.append(to: Page.moving)
        let noted = try wim.attempt("git", "commit", "-qam", "Sportkaart")
        #expect(noted.status == 0 && noted.says("Deze pagina is van de dienst Burgerzaken."), "\(noted.words)")
        try wim.append("Mijn nummer is 85.07.30-033.28.", to: Page.pool)
        let refused = try wim.attempt("git", "commit", "-qam", "Nummer")
        #expect(refused.status != 0 && refused.says("rijksregisternummer"), "\(refused.words)")
    }

    @Test func `looking leaves no trace in the repository`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.adopt()
        try wim.append(to: Page.moving)
        let before = (try wim.git("count-objects", "-v"), try wim.git("status", "--porcelain"))
        #expect(try wim.afspraak("nakijken").status == 1)
        #expect(try wim.git("count-objects", "-v") == before.0)
        #expect(try wim.git("status", "--porcelain") == before.1)
        // What the dictionary said and the house style that was made ready are kept for the next look, beside the hooks and never
        // in the objects.
        let kept = try FileManager.default.contentsOfDirectory(atPath: "\(wim.folder)/.git/afspraak")
        #expect(Set(kept) == ["hooks", "stijl", "woorden"])
    }

    // MARK: - On a server

    @Test func `switching on twice changes nothing more`() throws {
        let town = try Town()
        let once = (try town.state(), try hooks(in: "\(town.server)/afspraak/hooks"))
        let answer = try town.attempt(Source.afspraak, "init", "--server", "--set", town.seed.keys.policy, town.server)
        #expect(answer.status == 0 && answer.says("De controle staat aan."), "\(answer.words)")
        #expect(try town.state() == once.0)
        #expect(try hooks(in: "\(town.server)/afspraak/hooks") == once.1)
    }

    @Test func `switching off brings hooks and settings back`() throws {
        let town = try Town()
        let fresh = "\(town.root)/vers.git"
        try town.run("git", "init", "-q", "--bare", fresh)
        try town.run("git", "-C", fresh, "config", "receive.fsckObjects", "false")
        func settings() throws -> [Substring] {
            try town.run("git", "-C", fresh, "config", "--local", "--list").split(separator: "\n").sorted()
        }
        let before = try settings()
        try town.run(Source.afspraak, "init", "--server", "--set", town.seed.keys.policy, fresh)
        #expect(try settings() != before)
        let answer = try town.attempt(Source.afspraak, "init", "--server", "--undo", fresh)
        #expect(answer.status == 0 && answer.says("De controle staat uit."), "\(answer.words)")
        #expect(try settings() == before)
        #expect(!FileManager.default.fileExists(atPath: "\(fresh)/afspraak/hooks"))
        #expect(try !town.run("git", "-C", fresh, "rev-parse", "main").isEmpty)
    }

    @Test func `hooks that were there keep running on the server`() throws {
        let town = try Town()
        let marker = "\(town.root)/ran"
        for name in ["pre-receive", "update", "post-receive", "post-update"] {
            try writeHook(name, in: "\(town.server)/hooks", marker: marker)
        }
        try town.run(Source.afspraak, "init", "--server", "--set", town.seed.keys.policy, town.server)
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.moving)
        try wim.keep()
        try expect(.refused, saying: ["van de dienst Burgerzaken"], by: wim, in: town)
        #expect(lines(marker).isEmpty, "a refused push ran on")
        try wim.git("reset", "-q", "--hard", "HEAD~1")
        try wim.append(to: Page.pool)
        try wim.keep()
        try expect(.accepted, by: wim, in: town)
        #expect(lines(marker) == ["pre-receive", "update", "post-receive", "post-update"])
    }

    @Test func `a hook that was there can still refuse on the server`() throws {
        let town = try Town()
        try writeHook("pre-receive", in: "\(town.server)/hooks", marker: "\(town.root)/ran", exit: 1)
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.pool)
        try wim.keep()
        try expect(.refused, by: wim, in: town)
    }

    @Test func `a folder that is no bare repository is refused`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        let answer = try town.attempt(Source.afspraak, "init", "--server", wim.folder)
        #expect(answer.status == 2 && answer.says("git init --bare"), "\(answer.words)")
    }
}
