import BrusselsTime
import Changes
import Foundation
import Gate
import Git
import Judgement
import PolicyModel
import Style
import Testing

/// Whether pages read more easily than at an earlier moment, out of a history that git made.
@Suite("Readability trend")
struct ReadabilityTrendTests {
    private static let easy = String(repeating: "De kat zit op de mat. ", count: 8)
    private static let hard = String(
        repeating: "Aangaande reglementeringen organiseert de gemeente informatieve bijeenkomsten. ", count: 8)

    private static func page(_ text: String, _ fields: String = "") -> String {
        "---\ntitel: Proef\nsamenvatting: Proef.\n\(fields)---\n\n\(text)\n"
    }

    private static func moment(_ day: String) throws -> Instant { try #require(instant(fromISO: day)) }

    /// Keeps what changed, on a day.
    private static func keep(_ workshop: Workshop, on day: String) throws {
        try workshop.git("add", "-A")
        try Workshop.run(
            ["env", "GIT_COMMITTER_DATE=\(day)T12:00:00+01:00", "git", "commit", "-qm", day], in: workshop.clone)
    }

    private static func trend(
        _ workshop: Workshop, since day: String
    ) throws -> (trend: ReadabilityTrend, since: Instant)? {
        let site = try PublishedSite(
            in: workshop.clone, ref: "HEAD", policy: nil, instant: try moment("2027-06-01T12:00:00+02:00"))
        let begin = try moment(day)
        guard let earlier = site.version(at: begin) else { return nil }
        let scale = try ReadabilityScale(.fleschDouma, language: "nl")
        let trend = ReadabilityTrend(
            of: try site.changes(since: earlier), policy: site.dated.policy, then: max(begin, earlier.moment),
            now: site.instant, scale: scale, facts: site.facts())
        return (trend, earlier.moment)
    }

    /// The example municipality, with more on a few days.
    private static func town() throws -> Workshop {
        let workshop = try Workshop()
        try Workshop.run(["cp", "-r", "\(Workshop.source)/Examples/zandbeke/.", workshop.clone], in: workshop.root)
        try Workshop.run(
            ["cp", "-r", "\(Workshop.source)/Policies/example", "\(workshop.clone)/.afspraken"], in: workshop.root)
        for name in ["anders", "zelfde", "verplaatst", "kort", "weg", "verborgen"] {
            try workshop.write(page(hard), to: "website/zorg/\(name).md")
        }
        try workshop.write(page(hard, "draft: true\n"), to: "website/zorg/verborgen.md")
        try workshop.write(page(easy), to: "website/vrije-tijd/sport/slechter.md")
        try keep(workshop, on: "2027-01-10")
        return workshop
    }

    @Test("pages that changed are compared with themselves, per department; new ones are told apart")
    func trend() throws {
        let workshop = try Self.town()
        try workshop.write(Self.page(Self.easy), to: "website/zorg/anders.md")
        // Its text did not change, and a move changes nothing.
        try workshop.write(Self.page(Self.hard, "trefwoorden: [proef]\n"), to: "website/zorg/zelfde.md")
        try workshop.git("mv", "website/zorg/verplaatst.md", "website/zorg/elders.md")
        try workshop.write(Self.page("Kort."), to: "website/zorg/kort.md")
        try workshop.git("rm", "-q", "website/zorg/weg.md")
        try workshop.write(Self.page(Self.easy), to: "website/zorg/verborgen.md")
        try workshop.write(Self.page(Self.easy), to: "website/zorg/nieuw.md")
        try workshop.write(Self.page(Self.easy, "draft: true\n"), to: "website/zorg/klad.md")
        try workshop.write(Self.page(Self.easy, "taal: fr\n"), to: "website/zorg/frans.md")
        try workshop.write(Self.page(Self.hard), to: "website/vrije-tijd/sport/slechter.md")
        try workshop.write("geen pagina", to: "website/zorg/iets.txt")
        try Self.keep(workshop, on: "2027-04-10")

        let (found, since) = try #require(try Self.trend(workshop, since: "2027-02-01"))
        #expect(since == (try Self.moment("2027-01-10T12:00:00+01:00")))
        #expect(found.candidates == found.read)
        #expect(found.all.changed == 2 && found.all.added == 2 && found.departments.count == 2)
        let care = try #require(found.departments.first { $0.part.added == 2 }?.part)
        let sport = try #require(found.departments.first { $0.part.added == 0 }?.part)
        #expect(care.changed == 1 && sport.changed == 1)
        #expect(care.addedNow == care.now && sport.before == care.now && sport.now == care.before)
        let (before, now) = (try #require(care.before), try #require(care.now))
        #expect(now == 124 && before < 30)
        #expect(found.all.before == found.all.now && sport.addedNow == nil)
    }

    @Test("the earlier version is that of the day, else the first; without one there is nothing to compare")
    func versions() throws {
        let workshop = try Self.town()
        #expect(try Self.trend(workshop, since: "2027-01-01") == nil)
        let (same, _) = try #require(try Self.trend(workshop, since: "2027-02-01"))
        #expect(same.candidates == 0 && same.all.before == nil && same.departments.isEmpty)
        try workshop.write(Self.page(Self.easy), to: "website/zorg/anders.md")
        try Self.keep(workshop, on: "2027-03-10")
        try workshop.write(Self.page(Self.hard + "Ja."), to: "website/zorg/anders.md")
        try Self.keep(workshop, on: "2027-04-10")
        for (day, found) in [
            ("2026-01-01", "2027-01-10"), ("2027-03-01", "2027-01-10"), ("2027-03-11", "2027-03-10"),
            ("2027-05-01", "2027-04-10"),
        ] {
            let (trend, since) = try #require(try Self.trend(workshop, since: day))
            #expect(since == (try Self.moment("\(found)T12:00:00+01:00")), "\(day)")
            #expect(trend.candidates == (found == "2027-04-10" ? 0 : 1), "\(day)")
        }
    }

    @Test("of very many pages some are drawn, the same each time")
    func drawn() throws {
        let workshop = try Self.town()
        for number in 0...ReadabilityTrend.most {
            try workshop.write(Self.page(Self.easy + "Dit is \(number)."), to: "website/zorg/veel/\(number).md")
        }
        try Self.keep(workshop, on: "2027-04-10")
        let (one, _) = try #require(try Self.trend(workshop, since: "2027-02-01"))
        #expect(one.candidates == ReadabilityTrend.most + 1 && one.read == ReadabilityTrend.most)
        #expect(one.all.added == ReadabilityTrend.most)
        let (other, _) = try #require(try Self.trend(workshop, since: "2027-02-01"))
        #expect(one.all == other.all)
    }
}
