import Foundation
import Testing

/// `afspraak report` and `afspraak publish-check`: how the whole site stands, and what a day brings by itself.
@Suite struct StateReportTests {
    private struct Report: Decodable {
        struct Item: Decodable {
            let path: String
            let day: String?
        }
        struct Department: Decodable {
            let name: String?
            let items: Int
            let overdue: [Item]
            let incomplete: [Item]
            let rights: [Item]
            let ending: [Item]
        }
        struct Channel: Decodable {
            let path: String
            let posts: Int
            let recent: Int
            let endedOn: String?
            let silent: Bool
        }
        struct Holder: Decodable {
            let name: String
            let count: Int
        }
        struct Holders: Decodable {
            let items: Int
            let named: [Holder]
        }
        struct Waiting: Decodable {
            let count: Int
            let oldest: String?
        }
        struct Readability: Decodable {
            struct Then: Decodable {
                let pages: Int
                let before: Int?
                let now: Int?
            }
            struct Now: Decodable {
                let pages: Int
                let now: Int?
            }
            struct Part: Decodable {
                let name: String?
                let changed: Then
                let added: Now
            }
            let scale: String
            let easierWhenHigher: Bool
            let since: String
            let candidates: Int
            let read: Int
            let all: Part
            let departments: [Part]
        }
        struct Week: Decodable {
            let accepted: Int
            let refused: Int
        }
        let items: Int
        let departments: [Department]
        let channels: [Channel]
        let officeHolders: Holders
        let readability: Readability?
        let waiting: Waiting
        let weeks: [Week]?

        func department(_ name: String) -> Department? { departments.first { $0.name == name } }
    }

    private struct DayAnswer: Decodable {
        struct Broken: Decodable {
            let rule: String
            let path: String?
        }
        let appearing: [String]
        let leaving: [String]
        let broken: [Broken]
    }

    private func report(_ clone: Clone, _ arguments: String...) throws -> (Report, status: Int32) {
        let outcome = try clone.program.attempt(
            [Source.afspraak, "report", "--ref", "HEAD", "--format", "json"] + arguments)
        #expect(try Schema.holds(outcome.output, by: "state-report"))
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

    @Test func `what is late, ends or is missing is told per department, and the exit code says so`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        let (quiet, fine) = try report(lotte)
        #expect(fine == 0 && quiet.items > 150 && quiet.departments.allSatisfy { $0.overdue.isEmpty })
        #expect(quiet.department("Sport").map { $0.items > 0 } == true && quiet.weeks == nil)

        try lotte.replace(
            "nakijken_voor: 2027-01-31", with: "nakijken_voor: 2026-03-01", in: "website/vrije-tijd/sport/zwembad.md")
        try lotte.addField("offline_vanaf: \(day(in: 10))", to: "website/zorg/maaltijden-aan-huis.md")
        let record = "beelden/sociale-dienst/maaltijd.png.yml"
        try lotte.write(
            record,
            try lotte.read(record).replacing(
                "te_gebruiken_tot: 2029-12-31", with: "te_gebruiken_tot: \(day(in: 20))"))
        try keep(lotte)
        let (found, status) = try report(lotte)
        #expect(status == 1)
        #expect(found.department("Sport")?.overdue.map(\.path) == ["website/vrije-tijd/sport/zwembad.md"])
        let care = try #require(found.department("Sociale dienst"))
        #expect(care.ending.map(\.path) == ["website/zorg/maaltijden-aan-huis.md"])
        #expect(care.rights.map(\.path) == ["beelden/sociale-dienst/maaltijd.png"])
        let (near, _) = try report(lotte, "--days", "5")
        #expect(near.department("Sociale dienst").map { $0.ending.isEmpty && $0.rights.isEmpty } == true)
        for form in ["text", "html", "csv"] {
            let words = try lotte.afspraak("verslag", "--versie", "HEAD", "--vorm", form)
            #expect(words.status == 1 && words.says("zwembad.md"), "\(form): \(words.words)")
        }
        #expect(try lotte.afspraak("report", "--days", "veel").status == 2)
        #expect(try lotte.afspraak("report", "--ai", "--rights").status == 2)
    }

    @Test func `channels and office holders are counted over their days`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        let before = try report(lotte).0
        try lotte.write("kanalen/proef.md", "---\ntitel: Proef\nid: proefkanaal\neinddatum: 2026-01-31\n---\n")
        for (name, ago) in [("oud", -200), ("nieuw", -3)] {
            try lotte.write(
                "sociaal/proef/\(name).md",
                "---\ntitel: Post\nsamenvatting: Wat er is.\nkanaal: proefkanaal\npubliceren_op: \(day(in: ago))\n---\n\n"
                    + "Annick Peeters opent het bad. Annick Peeters zwemt.\n")
        }
        try keep(lotte)
        let (found, status) = try report(lotte)
        let channel = try #require(found.channels.first { $0.path == "kanalen/proef.md" })
        #expect(channel.posts == 2 && channel.recent == 1 && channel.endedOn == "2026-01-31" && !channel.silent)
        #expect(status == 1)
        func count(_ report: Report) -> Int {
            report.officeHolders.named.first { $0.name == "Annick Peeters" }?.count ?? 0
        }
        // Each item once, however often it names her.
        #expect(count(found) == count(before) + 2 && found.officeHolders.items == before.officeHolders.items + 2)
    }

    @Test func `on the server the journal and what waits are part of it, and nobody is counted`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.write(
            "website/nieuws/van-wim.md", "---\ntitel: Van Wim\nsamenvatting: Nieuws van Wim.\n---\n\nNieuws.\n")
        try wim.git("add", "-A")
        try wim.git("commit", "-q", "--no-verify", "-m", "Nieuws")
        #expect(try wim.push("HEAD:main").status != 0)
        #expect(try wim.push("HEAD:refs/heads/voorstel/wim-dessers/nieuws").status == 0)
        let here = Program(folder: "/", environment: ["PATH": Seed.path])
        let outcome = try here.attempt([
            Source.afspraak, "report", "--repo", town.server, "--format", "json",
        ])
        #expect(try Schema.holds(outcome.output, by: "state-report"))
        let found = try JSONDecoder().decode(Report.self, from: outcome.output)
        #expect(found.waiting.count == 1 && found.waiting.oldest != nil)
        #expect(found.weeks.map { $0.reduce(0) { $0 + $1.refused } } == 1)
        #expect(found.weeks.map { $0.reduce(0) { $0 + $1.accepted } > 0 } == true)
        let words = String(decoding: outcome.output, as: UTF8.self)
        #expect(!words.contains("Wim Dessers") && !words.contains("wim-dessers"))
    }

    @Test func `how texts read now and then is told per department, on the scale that the municipality chose`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        // The site as it stood long ago.
        try lotte.git("checkout", "-q", "--orphan", "proef")
        try lotte.with(["GIT_COMMITTER_DATE": "2026-01-10T12:00:00+01:00"]).git(
            "commit", "-q", "--no-verify", "-m", "Toen")
        #expect(try report(lotte).0.readability.map { $0.candidates == 0 && $0.departments.isEmpty } == true)
        let easy = String(repeating: "De kat zit op de mat. ", count: 10)
        let path = "website/zorg/maaltijden-aan-huis.md"
        let fields = try lotte.read(path).components(separatedBy: "\n---\n").first ?? ""
        try lotte.write(path, "\(fields)\n---\n\n\(easy)\n")
        try lotte.write("website/zorg/proef.md", "---\ntitel: Proef\nsamenvatting: Proef.\n---\n\n\(easy)\n")
        try keep(lotte)
        let found = try #require(try report(lotte).0.readability)
        #expect(found.scale == "Flesch-Douma" && found.easierWhenHigher && found.read == found.candidates)
        let care = try #require(found.departments.first { $0.name == "Sociale dienst" })
        #expect(care.changed.pages == 1 && care.changed.now == 124 && care.added.pages == 1 && care.added.now == 124)
        #expect(care.changed.before.map { $0 < 100 } == true && found.all.changed.pages >= 1)
        let words = try lotte.afspraak("verslag", "--versie", "HEAD")
        #expect(
            words.says("Leest het vlotter?") && words.says("W.H. Douma, 1960") && words.says("vlotter"),
            "\(words.words)")
        let page = try lotte.afspraak("report", "--ref", "HEAD", "--format", "html", "--lang", "en")
        #expect(page.says("Does it read more easily?") && page.says("more easily"))
        for wrong in ["gisteren", "2026-13-01", "2999-01-01", ""] {
            #expect(try lotte.afspraak("report", "--since", wrong).status == 2, "\(wrong)")
        }

        // Another scale, where lower is easier.
        let sheet = ".afspraken/stijl/stijl.yaml"
        try lotte.replace("nl/leesbaarheid", with: "nl/lix", in: sheet)
        try keep(lotte)
        let other = try #require(try report(lotte).0.readability)
        #expect(other.scale == "LIX" && !other.easierWhenHigher)
        #expect(other.departments.first { $0.name == "Sociale dienst" }?.changed.now == 6)
        #expect(try lotte.afspraak("verslag", "--versie", "HEAD").says("vlotter"))
    }

    @Test func `a nightly run sends it by mail`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        let folder = "\(town.root)/post"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let sendmail = "\(folder)/sendmail"
        // Written by another process: a program that this one still had open could not be run.
        try town.run(
            "sh", "-c",
            #"printf '#!/bin/sh\necho "$@" > %s/wie\ncat > %s/mail\n' "$1" "$1" > "$1/sendmail"; chmod 755 "$1/sendmail""#,
            "sh", folder)
        func program(mailingBy sendmail: String) -> Program {
            Program(
                folder: lotte.folder,
                environment: lotte.program.environment.merging(["AFSPRAAK_SENDMAIL": sendmail]) { $1 })
        }
        let sent = try program(mailingBy: sendmail).attempt([
            Source.afspraak, "report", "--ref", "HEAD", "--mail", "communicatie@zandbeke.example",
        ])
        #expect(sent.status == 0 && sent.output.isEmpty, "\(sent.words)")
        let mail = try String(contentsOfFile: "\(folder)/mail", encoding: .utf8)
        #expect(try String(contentsOfFile: "\(folder)/wie", encoding: .utf8) == "-i -- communicatie@zandbeke.example\n")
        #expect(mail.hasPrefix("Date: "))
        #expect(mail.contains("\nTo: communicatie@zandbeke.example\nSubject: =?UTF-8?B?"))
        #expect(mail.contains("text/plain") && mail.contains("text/html"))
        #expect(mail.split(separator: "\n").allSatisfy { $0.utf8.count <= 998 })
        for wrong in ["-oops", "geen adres", "a@b\nBcc: x@y", "@", ""] {
            let answer = try program(mailingBy: sendmail).attempt([Source.afspraak, "report", "--mail", wrong])
            #expect(answer.status == 2, "\(wrong)")
        }
        let none = try program(mailingBy: "\(folder)/niets").attempt([
            Source.afspraak, "report", "--mail", "a@b.example",
        ])
        #expect(none.status == 2)
    }

    @Test func `what a day brings by itself`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        try lotte.addField("offline_vanaf: 2031-05-04", to: "website/zorg/maaltijden-aan-huis.md")
        let news = "website/nieuws/café-zonder-afval.md"
        try lotte.replace("publiceren_op: 2026-11-18", with: "publiceren_op: 2031-05-04", in: news)
        try lotte.replace("offline_vanaf: 2026-12-06", with: "offline_vanaf: 2031-12-06", in: news)
        let record = "beelden/sociale-dienst/maaltijd.png.yml"
        try lotte.write(
            record,
            try lotte.read(record).replacing("te_gebruiken_tot: 2029-12-31", with: "te_gebruiken_tot: 2031-05-01"))
        try keep(lotte)
        func answer(_ day: String) throws -> DayAnswer {
            let outcome = try lotte.program.attempt([
                Source.afspraak, "publish-check", day, "--ref", "HEAD", "--format", "json",
            ])
            #expect(try Schema.holds(outcome.output, by: "day-report"))
            return try JSONDecoder().decode(DayAnswer.self, from: outcome.output)
        }
        let fourth = try answer("2031-05-04")
        #expect(fourth.appearing == ["website/nieuws/café-zonder-afval.md"])
        #expect(fourth.leaving == ["website/zorg/maaltijden-aan-huis.md"])
        // The right of use ends the day after its last, and the page still shows the image.
        let second = try answer("2031-05-02")
        #expect(second.appearing.isEmpty && second.leaving.isEmpty)
        #expect(second.broken.contains { $0.path == "website/zorg/maaltijden-aan-huis.md" || $0.path == record })
        let third = try answer("2031-05-03")
        #expect(third.appearing.isEmpty && third.leaving.isEmpty && third.broken.isEmpty)
        let words = try lotte.afspraak("publicatiedag", "2031-05-03", "--versie", "HEAD")
        #expect(words.status == 0 && words.says("Op 3 mei 2031 verandert er vanzelf niets."), "\(words.words)")
        #expect(try lotte.afspraak("publish-check", "morgen").status == 2)
    }
}
