import Foundation
import Testing

/// `afspraak report --rights`: what somebody at the communication service has to look at, each night.
@Suite struct RightsReportTests {
    private struct Report: Decodable {
        struct Page: Decodable {
            let path: String
            let online: Bool
            let offlineFrom: String?
        }
        struct Entry: Decodable {
            let path: String
            let lastDay: String?
            let ended: Bool
            let shownTooLong: Bool
            let unused: Bool
            let missing: [String]
            let pages: [Page]
        }
        let days: Int
        let files: Int
        let own: Int
        let entries: [Entry]

        func entry(_ path: String) -> Entry? { entries.first { $0.path == path } }
    }

    private func report(_ clone: Clone, _ arguments: String...) throws -> (Report, status: Int32) {
        let outcome = try clone.program.attempt(
            [Source.afspraak, "report", "--rights", "--ref", "HEAD", "--format", "json"] + arguments)
        #expect(try Schema.holds(outcome.output, by: "rights-report"))
        return (try JSONDecoder().decode(Report.self, from: outcome.output), outcome.status)
    }

    private func day(in days: Int) -> String {
        let form = DateFormatter()
        form.dateFormat = "yyyy-MM-dd"
        form.timeZone = TimeZone(identifier: "Europe/Brussels")
        return form.string(from: Date().addingTimeInterval(Double(days) * 86_400))
    }

    private func keep(_ clone: Clone) throws {
        try clone.git("add", "-A")
        try clone.git("commit", "-q", "--no-verify", "-m", "Proef")
    }

    @Test func `a site in order asks for nothing, and says what nobody shows`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        let (report, status) = try report(lotte)
        #expect(status == 0 && report.days == 60 && report.files > 40 && report.own > 10 && report.own < report.files)
        #expect(report.entries.allSatisfy { $0.unused && $0.pages.isEmpty && $0.missing.isEmpty && !$0.ended })
        #expect(report.entry("beelden/huisstijl/logo-bibliotheek.svg") != nil)
        // Something was cut out of it, and that is shown.
        #expect(report.entry("beelden/milieu/beekvallei.jpg") == nil)
    }

    @Test func `what has ended and is still shown gives exit code 1, with every page`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        let record = "beelden/sociale-dienst/maaltijd.png.yml"
        try lotte.write(
            record,
            try lotte.read(record).replacing("te_gebruiken_tot: 2029-12-31", with: "te_gebruiken_tot: 2026-01-31"))
        try keep(lotte)
        let (found, status) = try report(lotte)
        let entry = try #require(found.entry("beelden/sociale-dienst/maaltijd.png"))
        #expect(status == 1 && entry.ended && entry.shownTooLong && entry.lastDay == "2026-01-31" && !entry.unused)
        #expect(
            entry.pages.map(\.path) == ["website/zorg/maaltijden-aan-huis.md"]
                && found.entries.first?.path == entry.path)
        for form in ["text", "html", "csv"] {
            let words = try lotte.afspraak("verslag", "--rechten", "--versie", "HEAD", "--vorm", form)
            #expect(words.status == 1 && words.says("maaltijden-aan-huis.md"), "\(form): \(words.words)")
        }
        // A page that is not online shows nothing too long.
        try lotte.addField("draft: true", to: "website/zorg/maaltijden-aan-huis.md")
        try keep(lotte)
        let (quiet, fine) = try report(lotte)
        let hidden = try #require(quiet.entry(entry.path))
        #expect(fine == 0 && hidden.ended && !hidden.shownTooLong && hidden.pages.map(\.online) == [false])
    }

    @Test func `what soon ends is told so many days ahead, and what lacks proof always`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        let record = "beelden/sociale-dienst/maaltijd.png.yml"
        let soon = day(in: 40)
        try lotte.write(
            record,
            try lotte.read(record).replacing("te_gebruiken_tot: 2029-12-31", with: "te_gebruiken_tot: \(soon)")
                .replacing("bewijs: factuur 2026-044, dienst Communicatie\n", with: ""))
        try lotte.addField("offline_vanaf: \(day(in: 30))", to: "website/zorg/maaltijden-aan-huis.md")
        try keep(lotte)
        let (found, status) = try report(lotte)
        let entry = try #require(found.entry("beelden/sociale-dienst/maaltijd.png"))
        #expect(status == 0 && !entry.ended && entry.lastDay == soon && entry.pages.first?.offlineFrom == day(in: 30))
        #expect(entry.missing.contains { $0.contains("waar staat dat we het mogen gebruiken") }, "\(entry.missing)")
        let (near, _) = try report(lotte, "--days", "30")
        #expect(near.entry(entry.path)?.lastDay == nil && near.days == 30)
        let (part, _) = try report(lotte, "beelden/sport")
        #expect(part.entries.allSatisfy { $0.path.hasPrefix("beelden/sport/") })
        #expect(try lotte.afspraak("report", "--rights", "--days", "veel").status == 2)
    }
}
