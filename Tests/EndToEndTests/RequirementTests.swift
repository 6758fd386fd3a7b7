import Foundation
import Testing

/// Requirements as policy: people who never push, an order in time, and what a crisis lets follow afterwards.
@Suite struct RequirementTests {
    private static let item = "website/nieuws/feest.md"
    private static let news = Page.text("publiceren_op: 2026-11-20")

    /// A town with these requirements, in which the mayor and an alderman may agree on news.
    private func town(requiring text: String) throws -> Town {
        let town = try Town()
        try town.plant(".afspraken/vereisten.yaml") { _ in text }
        try town.plant(".afspraken/rechten.yaml") {
            $0 + "- {rol: burgemeester, mag: [goedkeuren], pad: \"website/**\"}\n"
                + "- {rol: schepen, mag: [goedkeuren], pad: \"website/**\"}\n"
        }
        return town
    }

    private func desk(of person: Townsperson, in town: Town) throws -> Clone {
        let clone = try town.clone(for: person)
        try clone.adopt()
        try clone.git("config", "afspraak.key", town.seed.keys.privateKey(of: person))
        return clone
    }

    private func person(with role: String) throws -> String {
        let people = try String(contentsOfFile: "\(Source.root)/Policies/example/personen.yaml", encoding: .utf8)
        let entry = try #require(people.components(separatedBy: "\n- id: ").first { $0.contains("rol: \(role)") })
        return String(entry.prefix { $0 != "\n" })
    }

    private func proposal(by clone: Clone) throws {
        try clone.write(Self.item, Self.news)
        try clone.keep("Feest op het plein")
        let answer = try clone.afspraak("indienen", "feest")
        #expect(answer.status == 0, "\(answer.words)")
    }

    @Test func `an alderman first and then the mayor, both on paper`() throws {
        let town = try town(
            requiring: "- {id: keten, bij: {types: [nieuws]}, alle: [schepen, burgemeester], volgorde: ja}\n")
        let (alderman, mayor) = (try person(with: "schepen"), try person(with: "burgemeester"))
        let jeroen = try desk(of: .jeroen, in: town)
        try proposal(by: jeroen)
        func note(_ person: String) throws -> Answer {
            try jeroen.afspraak("goedkeuren", "feest", "--namens", person, "--bron", "verslag 12/11", "--ja")
        }
        let first = try note(mayor)
        #expect(first.status == 0, "\(first.words)")
        let second = try note(alderman)
        #expect(second.status == 0, "\(second.words)")
        // The mayor spoke before the alderman did: that does not count yet.
        try expect(.refused, saying: ["nog een akkoord nodig van: burgemeester"], by: jeroen, in: town)
        let third = try note(mayor)
        #expect(third.status == 0, "\(third.words)")
        try expect(.accepted, by: jeroen, in: town)
    }

    @Test func `a noted agreement needs its source, and is not for who signs`() throws {
        let town = try town(
            requiring: "- {id: hoofd, bij: {types: [nieuws]}, een: [communicatieverantwoordelijke, burgemeester]}\n")
        let jeroen = try desk(of: .jeroen, in: town)
        try proposal(by: jeroen)
        let mayor = try person(with: "burgemeester")
        let bare = try jeroen.afspraak("goedkeuren", "feest", "--namens", mayor, "--ja")
        #expect(bare.says("Zeg met `--bron` waar het akkoord staat"), "\(bare.words)")
        _ = try jeroen.afspraak(
            "goedkeuren", "feest", "--namens", "lotte-verhaeghen", "--bron", "mail van vandaag", "--ja")
        try expect(.refused, saying: ["Lotte Verhaeghen geeft dit akkoord zelf."], by: jeroen, in: town)
        let wim = try desk(of: .wim, in: town)
        let byEditor = try wim.afspraak(
            "goedkeuren", "feest", "--namens", mayor, "--bron", "verslag 12/11", "--ja")
        #expect(
            byEditor.says("Een akkoord van iemand anders noteert alleen de communicatiedienst."), "\(byEditor.words)")
    }

    @Test func `a deletion needs its own agreement`() throws {
        let town = try town(
            requiring:
                "- {id: weg, bij: {types: [nieuws], handelingen: [verwijderen]}, een: [communicatieverantwoordelijke]}\n"
        )
        let jeroen = try desk(of: .jeroen, in: town)
        try jeroen.remove(Page.news)
        try jeroen.keep("Weg ermee")
        try expect(.refused, saying: ["nog één akkoord nodig van communicatieverantwoordelijke"], by: jeroen, in: town)
        #expect(try jeroen.afspraak("indienen", "weg").status == 0)
        let lotte = try desk(of: .lotte, in: town)
        let agreed = try lotte.afspraak("goedkeuren", "weg", "--ja", "--enkel")
        #expect(agreed.status == 0, "\(agreed.words)")
        try expect(.accepted, by: jeroen, in: town)
    }

    @Test func `an approved old version does not come back over a newer one`() throws {
        let town = try town(
            requiring: "- {id: hoofd, bij: {types: [nieuws]}, een: [communicatieverantwoordelijke], vier_ogen: ja}\n")
        let jeroen = try desk(of: .jeroen, in: town)
        try jeroen.append("Eerste versie.", to: Page.news)
        try jeroen.keep("Eerste")
        #expect(try jeroen.afspraak("indienen", "eerste").status == 0)
        let lotte = try desk(of: .lotte, in: town)
        let first = try lotte.afspraak("goedkeuren", "eerste", "--ja", "--enkel")
        #expect(first.status == 0, "\(first.words)")
        // Before it is used, a newer version comes online.
        try jeroen.git("checkout", "-q", "-b", "tweede", "origin/main")
        try jeroen.append("Tweede versie.", to: Page.news)
        try jeroen.keep("Tweede")
        #expect(try jeroen.afspraak("indienen", "tweede").status == 0)
        let second = try lotte.afspraak("goedkeuren", "tweede", "--ja", "--enkel")
        #expect(second.status == 0, "\(second.words)")
        try expect(.accepted, by: jeroen, in: town)
        try jeroen.git("checkout", "-q", "main~0")
        try jeroen.git("fetch", "-q", "origin")
        try jeroen.git("reset", "-q", "--hard", "origin/main")
        try jeroen.git("checkout", "-q", "refs/remotes/origin/voorstel/jeroen-tanghe/eerste", "--", Page.news)
        try jeroen.keep("Toch de eerste")
        try expect(.refused, saying: ["nog één akkoord nodig"], by: jeroen, in: town)
    }

    @Test func `in a crisis the agreement follows, and is asked for afterwards`() throws {
        let town = try town(
            requiring:
                "- {id: hoofd, bij: {types: [nieuws]}, een: [communicatieverantwoordelijke], vier_ogen: ja, bij_crisis: achteraf}\n"
        )
        let jeroen = try desk(of: .jeroen, in: town)
        try jeroen.write(Self.item, Self.news)
        try jeroen.keep("Stroompanne")
        try expect(.refused, saying: ["nog één akkoord nodig"], by: jeroen, in: town)
        #expect(try jeroen.afspraak("crisis", "openen", "--bron", "Besluit van de burgemeester").status == 0)
        try expect(.accepted, by: jeroen, in: town)
        #expect(try jeroen.afspraak("crisis", "sluiten").status == 0)
        let waiting = try jeroen.afspraak("wachtrij")
        #expect(waiting.says("Kwam online in de crisis, nog na te kijken: \(Self.item)"), "\(waiting.words)")
        let own = try jeroen.afspraak("crisis", "nagekeken")
        #expect(own.status != 0, "\(own.words)")
        let lotte = try desk(of: .lotte, in: town)
        let reviewed = try lotte.afspraak("crisis", "nagekeken")
        #expect(reviewed.status == 0, "\(reviewed.words)")
        #expect(try !jeroen.afspraak("wachtrij").says("nog na te kijken"))
    }

    @Test func `a crisis forgives style and nothing that harms`() throws {
        let town = try Town()
        let jeroen = try desk(of: .jeroen, in: town)
        #expect(try jeroen.afspraak("crisis", "openen", "--bron", "Besluit van de burgemeester").status == 0)
        try jeroen.write(Self.item, Page.text("publiceren_op: 2026-11-20", body: "![](/beelden/sport/nergens.jpg)"))
        try jeroen.keep("Met een beeld")
        try expect(.refused, saying: ["We vinden `beelden/sport/nergens.jpg` niet."], by: jeroen, in: town)
    }
}
