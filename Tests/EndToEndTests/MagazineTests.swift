import Foundation
import Testing

/// `afspraak infoblad status`: an issue at a glance, in a clone and on the server.
@Suite struct MagazineTests {
    private struct Glance: Decodable, Equatable {
        struct Article: Decodable, Equatable {
            let path: String
            let section: String?
            let state: String
            let proposal: String?
            let room: Int?
            let withoutRecord: [String]
        }
        let issue: String
        let deadlines: [String: String?]
        let articles: [Article]
        let counts: [String: Int]

        func article(_ path: String) -> Article? { articles.first { $0.path == path } }
    }

    private func glance(_ answer: Answer) throws -> Glance {
        #expect(answer.status == 0, "\(answer.words)")
        return try JSONDecoder().decode(Glance.self, from: answer.outcome.output)
    }

    private func plan(_ number: String, until deadline: String) -> String {
        "---\ntitel: Plan\nnummer: \"\(number)\"\ndeadline_tekst: \(deadline)\ndeadline_beeld: \(deadline)\n"
            + "drukklaar: \(deadline)\nverschijnt: 2099-01-01\nrubrieken: [kort, dossier]\nai: geen\n---\n"
    }

    @Test func `the town's own issue is in`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        let found = try glance(lotte.afspraak("infoblad", "status", "2027-1", "--vorm", "json"))
        #expect(found.counts["articles"] == 12 && found.counts["in"] == 12, "\(found.counts)")
        #expect(found.counts["tooLong"] == 0 && found.counts["withoutRecord"] == 0)
        #expect(found.articles.first?.section == "voorwoord")
        #expect(
            found
                == (try glance(
                    town.attempt(Source.afspraak, "magazine", "2027-1", "--repo", town.server, "--format", "json"))))
        let words = try lotte.afspraak("infoblad", "2027-1").words
        #expect(words.contains("4 december 2026, 17.00 uur") && words.contains("12 artikels: 12 binnen"), "\(words)")
        #expect(try lotte.afspraak("magazine", "2027-1", "--lang", "en").words.contains("12 articles: 12 in"))
        #expect(try lotte.afspraak("infoblad", "status", "1999-1").status == 2)
        #expect(try lotte.afspraak("infoblad", "een", "twee").status == 2)
    }

    @Test func `what came late, is too long, misses a record or is not finished`() throws {
        let town = try Town()
        // Everything in this issue comes after its deadline.
        try town.plant("infoblad/2099-1/editie.md") { _ in plan("2099-1", until: "2020-01-01T12:00:00+01:00") }
        try town.plant("infoblad/2099-1/a.md") { _ in Page.text("rubriek: dossier", "max_tekens: 5") }
        try town.plant("infoblad/2099-1/b.md") { _ in
            Page.text("rubriek: kort", "status: ontwerp", body: "![Het bad](/beelden/sport/weg.jpg)")
        }
        try town.plant("infoblad/2099-2/editie.md") { _ in plan("2099-2", until: "2099-01-01T12:00:00+01:00") }
        try town.plant("infoblad/2099-2/c.md") { _ in Page.text() }
        let lotte = try town.clone(for: .lotte)
        let late = try glance(lotte.afspraak("infoblad", "2099-1", "--format", "json"))
        #expect(late.articles.map(\.path) == ["infoblad/2099-1/b.md", "infoblad/2099-1/a.md"])
        #expect(late.article("infoblad/2099-1/a.md")?.state == "late")
        #expect(late.article("infoblad/2099-1/a.md")?.room == 5)
        #expect(late.article("infoblad/2099-1/b.md")?.state == "unfinished")
        #expect(late.article("infoblad/2099-1/b.md")?.withoutRecord == ["beelden/sport/weg.jpg"])
        #expect(try lotte.afspraak("infoblad", "2099-1").words.contains("voorbij"))
        let coming = try glance(lotte.afspraak("infoblad", "2099-2", "--format", "json"))
        #expect(coming.articles.map(\.state) == ["in"])
    }

    @Test func `what waits in a proposal is told`() throws {
        let town = try Town()
        try town.plant("infoblad/2099-2/editie.md") { _ in plan("2099-2", until: "2099-01-01T12:00:00+01:00") }
        try town.git("branch", "voorstel/wim-dessers/bad", "main")
        let wim = try town.clone(for: .wim)
        try wim.write("infoblad/2099-2/bad.md", Page.text("rubriek: kort"))
        try wim.git("add", "-A")
        try wim.git("commit", "-q", "--no-verify", "-m", "Een artikel")
        try town.git("fetch", "-q", wim.folder, "HEAD:refs/heads/voorstel/wim-dessers/bad")
        let seen = try glance(
            town.attempt(Source.afspraak, "infoblad", "2099-2", "--repo", town.server, "--format", "json"))
        #expect(seen.article("infoblad/2099-2/bad.md")?.state == "waiting")
        #expect(seen.article("infoblad/2099-2/bad.md")?.proposal == "wim-dessers/bad")
        let lotte = try town.clone(for: .lotte)
        #expect(try lotte.afspraak("infoblad", "2099-2").words.contains("wacht op akkoord (wim-dessers/bad)"))
    }

    @Test func `an article that is online and waits to be changed counts once`() throws {
        let town = try Town()
        try town.plant("infoblad/2099-2/editie.md") { _ in plan("2099-2", until: "2099-01-01T12:00:00+01:00") }
        let image = "![Het bad](/beelden/sport/weg.jpg)"
        try town.plant("infoblad/2099-2/bad.md") { _ in
            Page.text("rubriek: kort", body: "\(image)\n\n\(image)")
        }
        let wim = try town.clone(for: .wim)
        func bring(_ proposal: String, _ pages: [String: String]) throws {
            try wim.git("checkout", "-q", "-B", "werk", "origin/main")
            for (path, text) in pages { try wim.write(path, text) }
            try wim.git("add", "-A")
            try wim.git("commit", "-q", "--no-verify", "-m", "Een artikel")
            try town.git("fetch", "-q", wim.folder, "HEAD:refs/heads/voorstel/wim-dessers/\(proposal)")
        }
        let new = ["infoblad/2099-2/nieuw.md": Page.text("rubriek: kort")]
        try bring("beter", ["infoblad/2099-2/bad.md": Page.text("rubriek: kort", body: "\(image)\n\nBeter.")])
        try bring("een", new)
        try bring("twee", new)
        // Of another issue, though it stands in this folder.
        try bring("ander", ["infoblad/2099-2/ander.md": Page.text("rubriek: kort", "editie: 2099-3")])
        let seen = try glance(
            town.attempt(Source.afspraak, "infoblad", "2099-2", "--repo", town.server, "--format", "json"))
        #expect(seen.articles.map(\.path) == ["infoblad/2099-2/bad.md", "infoblad/2099-2/nieuw.md"])
        #expect(seen.counts["articles"] == 2 && seen.counts["in"] == 1 && seen.counts["waiting"] == 1, "\(seen.counts)")
        #expect(seen.article("infoblad/2099-2/bad.md")?.proposal == "wim-dessers/beter")
        #expect(seen.article("infoblad/2099-2/bad.md")?.withoutRecord == ["beelden/sport/weg.jpg"])
        #expect(seen.counts["withoutRecord"] == 1)
        let words = try town.attempt(Source.afspraak, "infoblad", "2099-2", "--repo", town.server).words
        #expect(words.contains("binnen, een wijziging wacht op akkoord (wim-dessers/beter)"), "\(words)")
        #expect(words.contains("wacht op akkoord (wim-dessers/een, wim-dessers/twee)"), "\(words)")
        #expect(words.contains("2 artikels: 1 binnen, 0 te laat, 0 nog niet af, 1 wacht op akkoord."), "\(words)")
    }
}
