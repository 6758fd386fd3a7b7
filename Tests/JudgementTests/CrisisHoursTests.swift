import BrusselsTime
import Findings
import Testing

/// The hours within which a consultation is noted count from what no editor can change.
@Suite("Hours of a crisis") struct CrisisHoursTests {
    private static let path = "crisis/brand.md"

    /// What is said when a message is changed to these fields at noon of 21 November, in a crisis that was opened at an hour.
    private func messages(
        _ fields: String, before: String?, opened: String, isConsulted: Bool = false
    ) throws -> [String] {
        let town = try ExampleTown()
        let hour = try #require(instant(fromISO: opened))
        func page(_ fields: String) -> String {
            "---\ntitel: Brand\nsamenvatting: Hou ramen en deuren dicht.\nai: geen\nafzender: burgemeester\n\(fields)\n---\n\nTekst.\n"
        }
        let example = RuleExample(
            .tricky, Message(nl: "", en: ""), person: "lotte-verhaeghen",
            before: before.map { [Self.path: page($0)] } ?? [:], commits: [[Self.path: page(fields)]], expected: 0)
        let verdict = try town.verdict(on: example, crisis: town.crisis(at: hour, isConsulted: isConsulted))
        return verdict.findings.map(\.finding).filter { $0.rule == "crisis-consulted" }.map(\.message.nl)
    }

    private static let fresh = "uur_toestand: 2026-11-21T11:00"
    private static let noted = fresh + "\noverleg: {met: burgemeester, op: 2026-11-20T09:00}"
    private static let missing = "Dit bericht is ouder dan 24 uur, en het overleg staat er niet bij."

    @Test func `an hour that the editor writes moves nothing`() throws {
        for before in [Self.fresh + "\neenvoudig: nee", "uur_toestand: 2026-11-21T10:00", "eenvoudig: ja"] {
            let fields = before.contains("11:00") ? "uur_toestand: 2026-11-21T11:30" : Self.fresh
            #expect(try messages(fields, before: before, opened: "2026-11-20T11:00") == [Self.missing])
            #expect(try messages(fields, before: before, opened: "2026-11-20T13:00").isEmpty)
        }
    }

    @Test func `what the crisis itself says of the consultation is enough`() throws {
        let before = "uur_toestand: 2026-11-21T10:00"
        #expect(try messages(Self.fresh, before: before, opened: "2026-11-20T11:00", isConsulted: true).isEmpty)
    }

    @Test func `a new message has its own day`() throws {
        #expect(try messages(Self.fresh, before: nil, opened: "2026-11-18T11:00").isEmpty)
    }

    @Test func `noting it late with an early hour is late`() throws {
        let before = "uur_toestand: 2026-11-21T10:00"
        #expect(
            try messages(Self.noted, before: before, opened: "2026-11-20T08:00")
                == ["Het overleg is pas na 24 uur genoteerd."])
        #expect(try messages(Self.noted, before: before, opened: "2026-11-20T12:30").isEmpty)
        // Who noted it in time may change it later.
        #expect(
            try messages(
                Self.noted, before: before + "\noverleg: {met: brandweer, op: 2026-11-20T09:00}",
                opened: "2026-11-18T08:00"
            ).isEmpty)
    }
}
