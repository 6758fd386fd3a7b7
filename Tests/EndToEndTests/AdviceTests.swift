import Foundation
import Testing

/// An exception on personal data: decided by the general director, after the advice of the data protection officer was recorded
/// (practice.md, People).
@Suite struct AdviceTests {
    private static let branch = "voorstel/wim-dessers/afscheid"
    private static let reason = "De man vroeg zelf om zijn nummer te tonen."
    private static let phone = "Bel Jan op 0470 12 34 56 voor de afscheidsmatch."

    /// Wim hands in a page with the number of somebody who does not work there; the communication service has it before it.
    private func desk(in town: Town) throws -> (wim: Clone, lotte: Clone) {
        let wim = try town.clone(for: .wim)
        try wim.append(Self.phone, to: Page.pool)
        try wim.keep("Afscheidsmatch")
        #expect(try wim.push("HEAD:refs/heads/\(Self.branch)").status == 0)
        let lotte = try town.clone(for: .lotte)
        try lotte.adopt()
        try lotte.git("config", "afspraak.key", town.seed.keys.privateKey(of: .lotte))
        return (wim, lotte)
    }

    private func advise(_ clone: Clone, as role: String = "functionaris-gegevensbescherming") throws -> Answer {
        try clone.afspraak(
            "goedkeuren", "afscheid", "--advies", role, "--namens", "karim-azzouzi", "--bron", "mail van 20/11",
            "--reden", "Er is toestemming, bewaar ze in het dossier.", "--ja")
    }

    private func decide(_ clone: Clone, for person: String = "hendrik-swaenepoel") throws -> Answer {
        try clone.afspraak(
            "goedkeuren", "afscheid", "--afwijking", "phone-number", "--namens", person, "--bron", "nota van 21/11",
            "--reden", Self.reason, "--ja")
    }

    private func isOnline(_ town: Town) throws -> Bool {
        try town.git("show", "main:\(Page.pool)").contains("0470")
    }

    @Test func `after advice the general director lets it through`() throws {
        let town = try Town()
        let (_, lotte) = try desk(in: town)
        let advice = try advise(lotte)
        #expect(advice.status == 0 && advice.says("Het advies over deze versie"), "\(advice.words)")
        // Advice alone changes nothing.
        #expect(try !isOnline(town))
        let decision = try decide(lotte)
        #expect(decision.status == 0, "\(decision.words)")
        #expect(try isOnline(town), "\(decision.words)")
        // Who wrote it down does not confirm it.
        let waiting = try lotte.afspraak("wachtrij")
        let name = try #require(waiting.sentence.firstMatch(of: #/--bevestig ([0-9a-f]+)/#)?.1, "\(waiting.words)")
        #expect(
            try lotte.afspraak("goedkeuren", "--bevestig", String(name)).says("Een afwijking bevestigt iemand anders"))
    }

    @Test func `without advice the decision does not count`() throws {
        let town = try Town()
        let (_, lotte) = try desk(in: town)
        _ = try decide(lotte)
        #expect(try !isOnline(town))
        // Once the advice is there, the same decision counts.
        #expect(try advise(lotte).status == 0)
        let again = try lotte.afspraak("goedkeuren", "afscheid", "--ja")
        #expect(try isOnline(town), "\(again.words)")
    }

    @Test func `advice is about one version`() throws {
        let town = try Town()
        let (wim, lotte) = try desk(in: town)
        #expect(try advise(lotte).status == 0)
        try wim.append("En breng een foto mee.", to: Page.pool)
        try wim.keep("Nog een zin")
        #expect(try wim.push("HEAD:refs/heads/\(Self.branch)").status == 0)
        _ = try decide(lotte)
        #expect(try !isOnline(town))
    }

    @Test func `advice comes from who has the role, and the decision from who may`() throws {
        let town = try Town()
        let (_, lotte) = try desk(in: town)
        let other = try advise(lotte, as: "algemeen-directeur")
        #expect(other.status != 0 && other.says("In die rol kan daar vandaag geen akkoord"), "\(other.words)")
        #expect(try advise(lotte).status == 0)
        // The officer advises and does not decide; nor does the head of communication.
        #expect(try decide(lotte, for: "karim-azzouzi").says("Je mag hier geen afwijking toestaan."))
        let own = try lotte.afspraak(
            "goedkeuren", "afscheid", "--afwijking", "phone-number", "--reden", Self.reason, "--ja")
        #expect(try !isOnline(town), "\(own.words)")
    }

    @Test func `advice that was taken back does not count`() throws {
        let town = try Town()
        let (_, lotte) = try desk(in: town)
        #expect(try advise(lotte).status == 0)
        let back = try lotte.afspraak("intrekken", "afscheid")
        #expect(back.status == 0, "\(back.words)")
        _ = try decide(lotte)
        #expect(try !isOnline(town))
    }
}
