import Foundation
import Testing

/// Images and their records, from the file on an editor's computer to the pages that show it.
@Suite struct ImageTests {
    private static let photo = "beelden/sport/duikplank.gif"

    private func photo(_ words: String, in clone: Clone) throws {
        try clone.write(Self.photo, Gif.text(words, height: 32))
    }

    private func answer(_ clone: Clone) throws {
        for (field, value) in [
            ("maker", "Wim Dessers"), ("gebruiksrecht", "eigen-werk"), ("herkenbaar", "nee"), ("ai", "geen"),
        ] {
            let lines = try clone.read(Self.photo + ".yml").split(separator: "\n", omittingEmptySubsequences: false)
            let filled = lines.map { $0.hasPrefix("\(field):") ? "\(field): \(value)" : String($0) }
            try clone.write(Self.photo + ".yml", filled.joined(separator: "\n"))
        }
    }

    @Test func `a record is begun by a command, filled in, and holds for that file alone`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try photo("een", in: wim)
        #expect(try wim.afspraak("nieuw", "beeld", Self.photo).status == 0)
        try wim.keep()
        let open = try wim.push("HEAD:refs/heads/main")
        #expect(open.status != 0)
        #expect(open.says("wie het maakte, of we het mogen gebruiken"), "\(open.words)")

        try answer(wim)
        try wim.keep()
        #expect(try wim.push("HEAD:refs/heads/main").status == 0)

        try photo("twee", in: wim)
        try wim.keep()
        let replaced = try wim.push("HEAD:refs/heads/main")
        #expect(replaced.status != 0)
        #expect(replaced.says("is vervangen nadat de beeldfiche werd ingevuld"), "\(replaced.words)")

        #expect(try wim.afspraak("nieuw", "beeld", Self.photo).status == 0)
        #expect(try wim.read(Self.photo + ".yml").contains("#   maker: Wim Dessers"))
        try answer(wim)
        try wim.keep()
        #expect(try wim.push("HEAD:refs/heads/main").status == 0)
    }

    @Test func `consent that is taken back reaches the pages that show the image`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        let record = "beelden/sport/zwembad.jpg.yml"
        try wim.write(record, try wim.read(record) + "ingetrokken_op: 2026-01-02\n")
        try wim.keep()
        let outcome = try wim.program.attempt([
            Source.afspraak, "check", "--range", "origin/main..HEAD", "--format", "line", "--as", "wim-dessers",
        ])
        #expect(outcome.words.contains("portrait-consent"), "\(outcome.words)")
        #expect(outcome.words.contains("\(Page.pool):"), "\(outcome.words)")
        #expect(try wim.push("HEAD:refs/heads/main").status != 0)
    }

    @Test func `an image that pages still show is not taken away`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        try lotte.remove("beelden/sport/zwembad.jpg")
        try lotte.remove("beelden/sport/zwembad.jpg.yml")
        try lotte.keep()
        let answer = try lotte.push("HEAD:refs/heads/main")
        #expect(answer.status != 0)
        #expect(answer.says("We vinden `beelden/sport/zwembad.jpg` niet."), "\(answer.words)")
    }

    @Test func `a text that AI helped with goes online once the final editor says so personally`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        let page = "website/vrije-tijd/sport/tennis.md"
        try lotte.write(page, Page.text().replacingOccurrences(of: "ai: geen", with: "ai: hulpmiddel"))
        let warned = try lotte.afspraak("check", "--as", "lotte-verhaeghen")
        #expect(warned.says("Daarom leest een eindredacteur hem na"), "\(warned.words)")
        #expect(try lotte.afspraak("nagelezen", page, "--als", "lotte-verhaeghen").status == 0)
        let read = try lotte.afspraak("check", "--as", "lotte-verhaeghen")
        #expect(!read.says("eindredacteur"), "\(read.words)")
        try lotte.append("Een zin erbij.", to: page)
        let changed = try lotte.afspraak("check", "--as", "lotte-verhaeghen")
        #expect(changed.says("De tekst is veranderd nadat de eindredacteur hem nalas."), "\(changed.words)")
    }

    @Test func `what the dictionary said is kept beside the repository, and asked once`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.adopt()
        let memory = "\(wim.folder)/.git/afspraak/woorden"
        try wim.append("De schoonspringplank is hersteld.", to: Page.pool)
        _ = try wim.afspraak("check")
        let first = try Data(contentsOf: URL(filePath: memory))
        _ = try wim.afspraak("check")
        #expect(try Data(contentsOf: URL(filePath: memory)) == first)
        try wim.append("De kleedhokjesdeur klemt.", to: Page.pool)
        _ = try wim.afspraak("check")
        #expect(try Data(contentsOf: URL(filePath: memory)) != first)
    }

    @Test func `what was mended after it was kept is bundled away`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        let before = try wim.read(Page.pool)
        try wim.append("Het nummer is 93.05.18-223.61.", to: Page.pool)
        try wim.git("commit", "-qam", "Nummer", "--no-verify")
        try wim.write(Page.pool, before + "\nHet bad is open.\n")
        try wim.git("commit", "-qam", "Zonder nummer", "--no-verify")
        // Looking says what pushing says: the number is still in what was kept.
        let looked = try wim.afspraak("nakijken", "--als", "wim-dessers")
        #expect(looked.status == 1)
        #expect(looked.says("afspraak bundelen"), "\(looked.words)")
        let refused = try wim.push("HEAD:refs/heads/main")
        #expect(refused.status != 0)
        #expect(refused.says("afspraak bundelen"), "\(refused.words)")
        #expect(try wim.afspraak("bundelen").status == 0)
        #expect(try wim.git("status", "--porcelain") == "")
        #expect(try wim.push("HEAD:refs/heads/main").status == 0)
    }

    @Test func `two proposals of one name do not push each other out`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.append("Een.", to: Page.pool)
        try wim.git("commit", "-qam", "Aanpassing", "--no-verify")
        #expect(try wim.afspraak("indienen", "naam", "--als", "wim-dessers").status == 0)
        try wim.append("Nog een.", to: Page.pool)
        try wim.git("commit", "-qam", "Aanpassing", "--no-verify")
        #expect(try wim.afspraak("indienen", "naam", "--als", "wim-dessers").status == 0)
        // As in another clone, which never heard of that proposal.
        try wim.git("update-ref", "-d", "refs/remotes/origin/voorstel/wim-dessers/naam")
        try wim.append("Twee.", to: Page.pool)
        try wim.git("commit", "-qam", "Aanpassing", "--no-verify")
        let second = try wim.afspraak("indienen", "naam", "--als", "wim-dessers")
        #expect(second.status != 0)
        #expect(second.words.contains("Is er al een ander voorstel met deze naam?"), "\(second.words)")
        #expect(try wim.afspraak("indienen", "anders", "--als", "wim-dessers").status == 0)
    }

    @Test func `a crop is bound to its original, and loses its rights when that is replaced`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try photo("een", in: wim)
        #expect(try wim.afspraak("nieuw", "beeld", Self.photo).status == 0)
        try answer(wim)
        let crop = "beelden/sport/duikplank-smal.gif"
        try wim.write(crop, Gif.text("smal", width: 8, height: 32))
        #expect(try wim.afspraak("nieuw", "beeld", crop, "--uitsnede-van", "beelden/wonen/gevel.jpg").status == 2)
        #expect(try wim.afspraak("nieuw", "beeld", crop, "--uitsnede-van", "beelden/sport/weg.gif").status == 2)
        #expect(try wim.afspraak("nieuw", "beeld", crop, "--uitsnede-van", Self.photo).status == 0)
        #expect(try wim.read(crop + ".yml").contains("origineel_sha256: \(try wim.digest(Self.photo))"))
        try wim.keep()
        #expect(try wim.push("HEAD:refs/heads/main").status == 0)

        try photo("twee", in: wim)
        #expect(try wim.afspraak("nieuw", "beeld", Self.photo).status == 0)
        try answer(wim)
        try wim.keep()
        let replaced = try wim.push("HEAD:refs/heads/main")
        #expect(replaced.status != 0 && replaced.says("is vervangen nadat `duikplank-smal.gif` eruit gemaakt werd"))

        // Bound anew, with the narrower answer it had.
        try wim.write(crop + ".yml", try wim.read(crop + ".yml") + "kanalen: [website]\n")
        #expect(try wim.afspraak("new", "beeld", crop, "--crop-of", "duikplank.gif").status == 0)
        #expect(try wim.read(crop + ".yml").contains("kanalen: [website]"))
        #expect(try wim.read(crop + ".yml").components(separatedBy: "origineel_sha256").count == 2)
        try wim.keep()
        let mended = try wim.push("HEAD:refs/heads/main")
        #expect(mended.status == 0, "\(mended.words)")
    }
}
