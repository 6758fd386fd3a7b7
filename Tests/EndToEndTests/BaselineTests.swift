import Foundation
import Testing

/// `afspraak baseline`: what stood on the site before the agreements counted.
@Suite struct BaselineTests {
    private static let list = ".afspraken/registers/werkpunten.csv"
    /// A page that stood there before anybody asked for a summary.
    private static let old = "website/vrije-tijd/sport/oud.md"
    private static let page = "---\ntitel: Oude pagina\nai: geen\n---\n\nEr is veel te doen in het bad.\n"

    @Test func `what stood there may stay, one more may not, and what was mended does not come back`() throws {
        let town = try Town()
        try town.plant(Self.old) { _ in Self.page }
        let lotte = try town.clone(for: .lotte)
        let refused = try lotte.edited(Self.old, "veel te doen", "nog meer te doen")
        #expect(refused.status != 0 && refused.says("samenvatting"), "\(refused.words)")
        try lotte.git("reset", "-q", "--hard", "origin/main")

        let made = try lotte.program.attempt([Source.afspraak, "werkpunten", "--tot", "2030-06-30"])
        #expect(made.status == 0, "\(made.words)")
        let csv = String(decoding: made.output, as: UTF8.self)
        #expect(csv.contains("\"\(Self.old)\",\"page-fields\",") && csv.contains(",\"sport\",\"2030-06-30\""), "\(csv)")
        try lotte.write(Self.list, csv)
        try lotte.git("add", "-A")
        try lotte.git("commit", "-qm", "Werkpunten")
        try expect(.accepted, by: lotte, in: town)

        // What stood there may stay, and is said.
        let stays = try lotte.edited(Self.old, "veel te doen", "nog meer te doen")
        #expect(stays.status == 0 && stays.says("Het mag zo blijven tot en met 30 juni 2030."), "\(stays.words)")
        // Another thing that is missing is new.
        let more = try lotte.edited(Self.old, "titel: Oude pagina\n", "")
        #expect(more.status != 0, "\(more.words)")
        try lotte.git("reset", "-q", "--hard", "origin/main")
        // Mended, and back again: that is new too.
        let mended = try lotte.edited(
            Self.old, "ai: geen\n", "ai: geen\nsamenvatting: Wat er te doen is, in één zin.\n")
        #expect(mended.status == 0, "\(mended.words)")
        let back = try lotte.edited(Self.old, "samenvatting: Wat er te doen is, in één zin.\n", "")
        #expect(back.status != 0, "\(back.words)")
        try lotte.git("reset", "-q", "--hard", "origin/main")
        // The list only shrinks.
        let shrunk = try lotte.program.attempt([Source.afspraak, "baseline"])
        #expect(!String(decoding: shrunk.output, as: UTF8.self).contains(Self.old), "\(shrunk.words)")
    }

    @Test func `nobody but who owns the agreements changes the list, and a list that cannot be read is refused`() throws
    {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        let row =
            "\"pad\",\"regel\",\"kenmerk\",\"aantal\",\"eigenaar\",\"tot\"\r\n\"\(Page.pool)\",\"page-fields\",\"0\",\"9\",\"\",\"2030-01-01\"\r\n"
        try wim.write(Self.list, row)
        try wim.git("add", "-A")
        try wim.git("commit", "-qm", "Lijst")
        #expect(try wim.push("HEAD:refs/heads/main").says("afspraken"))
        let lotte = try town.clone(for: .lotte)
        try lotte.write(Self.list, row.replacing("\"9\"", with: "\"veel\""))
        try lotte.git("add", "-A")
        try lotte.git("commit", "-qm", "Lijst")
        let refused = try lotte.push("HEAD:refs/heads/main")
        #expect(refused.status != 0 && refused.says("`veel` is geen aantal"), "\(refused.words)")
    }

    @Test func `after its last day nothing stays`() throws {
        let town = try Town()
        try town.plant(Self.old) { _ in Self.page }
        let lotte = try town.clone(for: .lotte)
        let made = try lotte.program.attempt([Source.afspraak, "baseline"])
        let ended = String(decoding: made.output, as: UTF8.self).replacing(
            /"20\d\d-\d\d-\d\d"\r\n/, with: "\"2026-11-01\"\r\n")
        try lotte.write(Self.list, ended)
        try lotte.git("add", "-A")
        try lotte.git("commit", "-qm", "Werkpunten")
        try expect(.accepted, by: lotte, in: town)
        #expect(try lotte.edited(Self.old, "veel", "meer").status != 0)
        #expect(try lotte.afspraak("werkpunten", "--tot", "2020-01-01").status == 2)
    }
}

extension Clone {
    /// Changes a page and pushes it.
    fileprivate func edited(_ path: String, _ old: String, _ new: String) throws -> Answer {
        try replace(old, with: new, in: path)
        try git("commit", "-qam", "Aangepast")
        return try push("HEAD:refs/heads/main")
    }
}
