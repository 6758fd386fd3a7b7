import Foundation
import Testing

/// The consent register on the server: what it refuses, what it tells, and how an image goes out of history.
@Suite struct ConsentTests {
    private static let photo = "beelden/sport/duikplank.gif"
    private static let header = "naam;id;doel;kanalen;van;tot;minderjarig;ouder_voogd;ingetrokken_op;taggen\r\n"

    /// Writes the register as the municipality exports it, and reads it in on the server.
    @discardableResult
    private func read(_ rows: String..., in town: Town) throws -> Answer {
        let export = "\(town.root)/export.csv"
        try (Self.header + rows.joined(separator: "\r\n") + "\r\n").write(
            toFile: export, atomically: true, encoding: .utf8)
        return try town.attempt(Source.afspraak, "toestemmingen", "lezen", export, "--map", town.server)
    }

    private func uses(_ town: Town) throws -> Answer {
        try town.attempt(Source.afspraak, "verslag", "--toestemmingen", "--vorm", "csv", "--map", town.server)
    }

    /// Whether the report as data has the form it should have.
    private func isValid(_ town: Town) throws -> Bool {
        let report = try town.attempt(
            Source.afspraak, "report", "--consents", "--format", "json", "--repo", town.server)
        let folder = ProcessInfo.processInfo.environment["AFSPRAAK_VENV"] ?? "\(Source.root)/.build/venv"
        let answer = try Program(folder: "/", environment: ["PATH": Seed.path]).attempt(
            [
                "\(folder)/bin/python", "\(Source.root)/Tests/Fixtures/Presentation/validate.py",
                "\(Source.root)/Docs/schemas/consents-report.schema.json", "whole",
            ], input: report.outcome.output)
        #expect(answer.status == 0, "\(answer.words)")
        return answer.status == 0
    }

    /// A photo of somebody, shown on the page of the pool.
    private func showPhoto(in clone: Clone) throws {
        try clone.write(Self.photo, Gif.text("een", height: 32))
        try clone.write(
            Self.photo + ".yml",
            "sha256: \(try clone.digest(Self.photo))\nmaker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkomst: eigen\n"
                + "herkenbaar: ja\nminderjarig: nee\ntoestemming: [{id: T-041}]\nai: geen\n")
        try clone.append("![Een zwemster op de duikplank](/\(Self.photo))", to: Page.pool)
        try clone.keep()
    }

    @Test func `a withdrawal in the register refuses the next push of a page that shows the image`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        let first = try read("An Peeters;T-041;verslag;website;2026-01-01;2029-06-30;nee;nee;;", in: town)
        #expect(first.status == 0, "\(first.words)")
        #expect(!first.words.contains("Peeters"))
        try showPhoto(in: wim)
        let pushed = try wim.push("HEAD:refs/heads/main")
        #expect(pushed.status == 0, "\(pushed.words)")
        #expect(try uses(town).status == 0)

        try read("An Peeters;T-041;verslag;website;2026-01-01;2029-06-30;nee;nee;2026-11-02;", in: town)
        let told = try uses(town)
        #expect(told.status == 1)
        #expect(
            told.words.contains(
                "\"\(Self.photo)\",\"Toestemming ingetrokken op 2 november 2026\",\"2026-11-02\",\"\(Page.pool)\","),
            "\(told.words)")
        #expect(told.words.contains(",\"Sport\"\r\n"), "\(told.words)")

        #expect(try isValid(town))

        try wim.append("Bel ons gerust.", to: Page.pool)
        try wim.keep()
        let refused = try wim.push("HEAD:refs/heads/main")
        #expect(refused.status != 0)
        #expect(refused.says("nam de toestemming terug"), "\(refused.words)")
        // Another page is nobody's concern.
        let other = try town.clone(for: .wim, named: "elders")
        try other.append("Bel ons gerust.", to: Page.camps)
        try other.keep()
        #expect(try other.push("HEAD:refs/heads/main").status == 0)
    }

    @Test func `a register that cannot be trusted refuses every reference into it`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try read("An;T-041;verslag;website;2026-01-01;2029-06-30;nee;nee;;", in: town)
        let register = "\(town.server)/afspraak/state/toestemmingen.register"
        let good = try Data(contentsOf: URL(filePath: register))
        try showPhoto(in: wim)
        func refuses(_ words: String) throws {
            let answer = try wim.push("HEAD:refs/heads/main")
            #expect(answer.status != 0)
            #expect(answer.says(words), "\(answer.words)")
        }
        try good.prefix(good.count - 1).write(to: URL(filePath: register))
        try refuses("Het toestemmingsregister is niet leesbaar.")
        try good.write(to: URL(filePath: register))
        // An export that was put there and not read in may hold a withdrawal.
        sleep(1)
        try Data("id\n".utf8).write(to: URL(filePath: "\(town.server)/afspraak/state/toestemmingen.csv"))
        try refuses("Het toestemmingsregister is niet leesbaar.")
        try FileManager.default.removeItem(atPath: "\(town.server)/afspraak/state/toestemmingen.csv")
        try town.git("config", "afspraak.consents", "/nergens/register")
        try refuses("Het toestemmingsregister is niet leesbaar.")
        try town.git("config", "--unset", "afspraak.consents")
        // What is no register is not taken for one, and the old one stays.
        let bad = try read("\"An;T-041", in: town)
        #expect(bad.status == 2)
        #expect(!bad.words.contains("T-041"))
        #expect(try Data(contentsOf: URL(filePath: register)) == good)
        #expect(try wim.push("HEAD:refs/heads/main").status == 0)
    }

    @Test func `digests are all that a server needs`() throws {
        let town = try Town()
        let export = "\(town.root)/export.csv"
        try (Self.header + "An Peeters;T-041;verslag;\"website, infoblad\";2026-01-01;2029-06-30;nee;nee;;\r\n").write(
            toFile: export, atomically: true, encoding: .utf8)
        let digests = try town.run(Source.afspraak, "toestemmingen", "uitvoeren", export)
        let digest = try town.run("sh", "-c", "printf %s T-041 | sha256sum | cut -c1-64")
        #expect(digests.contains("\(digest);verslag;infoblad, website;2026-01-01;2029-06-30;nee;nee;;"))
        try digests.write(toFile: "\(town.root)/digests.csv", atomically: true, encoding: .utf8)
        try town.run(
            Source.afspraak, "toestemmingen", "lezen", "\(town.root)/digests.csv", "--map", town.server)
        let wim = try town.clone(for: .wim)
        try showPhoto(in: wim)
        #expect(try wim.push("HEAD:refs/heads/main").status == 0)
    }

    /// The recipe of Docs/operator.md, as it stands there.
    @Test func `an image goes out of history, and the server goes on`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try read("An;T-041;verslag;website;2026-01-01;2029-06-30;nee;nee;;", in: town)
        try showPhoto(in: wim)
        #expect(try wim.push("HEAD:refs/heads/main").status == 0)
        let blob = try wim.git("rev-parse", "HEAD:\(Self.photo)")
        try read("An;T-041;verslag;website;2026-01-01;2029-06-30;nee;nee;2026-11-02;", in: town)
        try wim.replace("![Een zwemster op de duikplank](/\(Self.photo))", with: "Het bad is open.", in: Page.pool)
        try wim.remove(Self.photo)
        try wim.remove(Self.photo + ".yml")
        try wim.keep()
        let cleared = try wim.push("HEAD:refs/heads/main")
        #expect(cleared.status == 0, "\(cleared.words)")
        town.settle()
        #expect(try town.attempt("git", "-C", town.server, "cat-file", "-e", blob).status == 0)

        let manual = try String(contentsOfFile: "\(Source.root)/Docs/operator.md", encoding: .utf8)
        let recipe = try #require(
            manual.components(separatedBy: "<!-- recipe: out of history -->\n\n").dropFirst().first)
        let lines = recipe.components(separatedBy: "\n").prefix { $0.hasPrefix("    ") || $0.isEmpty }
        let script = lines.map { String($0.dropFirst(4)) }.joined(separator: "\n")
            .replacing("/srv/git/site.git", with: town.server).replacing("BLOB=…", with: "BLOB=\(blob)")
            .replacing("afspraak journal", with: "'\(Source.afspraak)' journal")
        let done = try town.attempt("sh", "-euc", script)
        #expect(done.status == 0, "\(done.words)")
        #expect(try town.attempt("git", "-C", town.server, "cat-file", "-e", blob).status != 0)
        #expect(!FileManager.default.fileExists(atPath: "\(town.server)/afspraak/state/beelden"))
        #expect(try town.attempt("git", "-C", town.server, "fsck", "--strict").status == 0)
        let verified = try town.journal("verify")
        #expect(verified.status == 0, "\(verified.words)")

        // Whoever clones anew works on; an old clone does not bring the image back.
        let fresh = try town.clone(for: .wim, named: "nieuw")
        try fresh.append("Bel ons gerust.", to: Page.pool)
        try fresh.keep()
        let after = try fresh.push("HEAD:refs/heads/main")
        #expect(after.status == 0, "\(after.words)")
        let old = try wim.push("HEAD:refs/heads/main")
        #expect(old.status != 0, "\(old.words)")
    }
}
