import Testing

/// A crisis opens, narrows who publishes, and never ends by itself.
@Suite struct CrisisTests {
    private static let item = "website/nieuws/stroompanne.md"
    private static let news = Page.text("publiceren_op: 2026-11-20")

    private func desk(of person: Townsperson, in town: Town) throws -> Clone {
        let clone = try town.clone(for: person)
        try clone.adopt()
        try clone.git("config", "afspraak.key", town.seed.keys.privateKey(of: person))
        return clone
    }

    private func open(_ clone: Clone) throws -> Answer {
        try clone.afspraak("crisis", "openen", "--bron", "Besluit van de burgemeester, 21/11")
    }

    @Test func `from opening to a published item: two commands`() throws {
        let town = try Town()
        let jeroen = try desk(of: .jeroen, in: town)
        try jeroen.write(Self.item, Self.news)
        try jeroen.keep("Stroompanne")
        let opened = try open(jeroen)
        #expect(opened.status == 0, "\(opened.words)")
        try expect(.accepted, by: jeroen, in: town)
        #expect(try town.isOnline(Self.item))
    }

    @Test func `in a crisis editors wait, and taking offline still works`() throws {
        let town = try Town()
        let (lotte, wim) = (try desk(of: .lotte, in: town), try desk(of: .wim, in: town))
        #expect(try open(lotte).status == 0)
        try wim.append(to: Page.pool)
        try wim.keep("Nieuwe uren")
        try expect(.refused, saying: ["Er loopt een crisis.", "Lotte Verhaeghen"], by: wim, in: town)
        try wim.git("reset", "-q", "--hard", "HEAD~1")
        try wim.addField("offline_vanaf: 2026-11-20", to: Page.hall)
        try wim.keep("Offline")
        try expect(.accepted, by: wim, in: town)
        let closed = try lotte.afspraak("crisis", "sluiten")
        #expect(closed.status == 0, "\(closed.words)")
        try wim.append(to: Page.pool)
        try wim.keep("Nieuwe uren")
        try expect(.accepted, by: wim, in: town)
    }

    @Test func `only who was named opens a crisis, with a source`() throws {
        let town = try Town()
        let pieter = try desk(of: .pieter, in: town)
        let refused = try open(pieter)
        #expect(refused.status != 0)
        #expect(refused.says("Een crisis openen of sluiten kan alleen wie daarvoor is aangeduid."), "\(refused.words)")
        let lotte = try desk(of: .lotte, in: town)
        let bare = try lotte.afspraak("crisis", "openen")
        #expect(bare.says("Zeg met `--bron` waar de burgemeester de crisis afkondigde."), "\(bare.words)")
        let long = try lotte.afspraak("crisis", "openen", "--bron", "Besluit", "--uren", "100")
        #expect(long.says("voor hoogstens 72 uur gepland"), "\(long.words)")
    }

    @Test func `a second person reopens within a day`() throws {
        let town = try Town()
        let lotte = try desk(of: .lotte, in: town)
        #expect(try open(lotte).status == 0)
        let twice = try lotte.afspraak("crisis", "openen", "--bron", "Een ander besluit")
        #expect(twice.says("Er loopt al een crisis."), "\(twice.words)")
        #expect(try lotte.afspraak("crisis", "sluiten").status == 0)
        let again = try open(lotte)
        #expect(again.says("Een tweede persoon opent de nieuwe."), "\(again.words)")
        let jeroen = try desk(of: .jeroen, in: town)
        #expect(try open(jeroen).status == 0)
    }

    @Test func `the consultation is asked for until it is noted`() throws {
        let town = try Town()
        let lotte = try desk(of: .lotte, in: town)
        #expect(try open(lotte).status == 0)
        #expect(try lotte.afspraak("wachtrij").says("Noteer binnen 24 uur met wie is overlegd"))
        let noted = try lotte.afspraak("crisis", "overleg", "--bron", "Noodplanning en brandweer, 14 u")
        #expect(noted.status == 0, "\(noted.words)")
        #expect(try !lotte.afspraak("wachtrij").says("Noteer binnen 24 uur"))
        #expect(try lotte.afspraak("crisis").says("Er loopt een crisis (gemeentelijk)"))
    }
}
