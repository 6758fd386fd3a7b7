import Approvals
import BrusselsTime
import Findings
import PolicyModel
import Testing

@testable import Judgement

/// Who may make an exception, and after whose advice, when several agreements hold something back.
@Suite struct OverrideUseTests {
    private static let page = "website/vrije-tijd/sport/zwembad.md"

    /// Whether the general director may let a remark through, with the lines on both agreements as given.
    private func mayExcept(own: String?, advice: Set<RoleID>, agreements: [AgreementID]) throws -> Bool {
        let town = try ExampleTown { file, text in
            guard file == "afspraken.yaml" else { return text }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
                guard line.contains("id: kortom-76,") else { return [String(line)] }
                return ["  - {id: kortom-76, ernst: blokkeren, afwijken: algemeen-directeur}"]
                    + [own].compactMap(\.self)
            }
            return lines.joined(separator: "\n")
        }
        let noon = try #require(instant(fromISO: "2026-11-21T12:00:00+01:00"))
        let finding = JudgedFinding(
            finding: Finding(rule: "own-pages", place: nil, message: Message(nl: "", en: "")),
            agreements: agreements, severity: .block, refuses: true)
        let override = Override(
            id: "x", by: "hendrik-swaenepoel", rule: "own-pages", path: Self.page, blob: nil, reason: "Het moet nu.",
            expires: noon, authors: ["wim-dessers"], advice: advice)
        return town.policy.allows(override, for: finding, on: Day(of: noon))
    }

    private static let own =
        "  - {id: eigen-7, afwijken: algemeen-directeur, na_advies: functionaris-gegevensbescherming}"

    @Test func `advice that an own agreement asks is asked beside an agreement of the catalogue too`() throws {
        let both: [AgreementID] = ["eigen-7", "kortom-76"]
        #expect(try !mayExcept(own: Self.own, advice: [], agreements: both))
        #expect(try mayExcept(own: Self.own, advice: ["functionaris-gegevensbescherming"], agreements: both))
        #expect(try mayExcept(own: Self.own, advice: ["functionaris-gegevensbescherming"], agreements: ["eigen-7"]))
    }

    @Test func `an own agreement that says nothing of exceptions leaves them to the one it rests on`() throws {
        #expect(try mayExcept(own: nil, advice: [], agreements: ["eigen-7", "kortom-76"]))
        #expect(try !mayExcept(own: nil, advice: [], agreements: ["eigen-7"]))
    }

    @Test func `an own agreement that names another role does not let this one through`() throws {
        let other = "  - {id: eigen-7, afwijken: communicatieverantwoordelijke}"
        #expect(try !mayExcept(own: other, advice: [], agreements: ["eigen-7", "kortom-76"]))
    }

    // MARK: - Versions on the way

    private static func text(_ lines: String...) -> String {
        "---\ntitel: Afscheid\nsamenvatting: Wat je hier vindt, in één zin.\nai: geen\n---\n\n"
            + lines.map { $0 + "\n\n" }.joined()
    }
    private static let jan = "Bel Jan op 0470 12 34 56 voor de match."
    private static let piet = "Bel Piet op 0471 65 43 21 voor de match."

    /// What refuses on phone numbers when the last version was let through, with these versions after one another.
    private func refusals(_ versions: String...) throws -> [Finding] {
        let noon = try #require(instant(fromISO: "2026-11-21T12:00:00+01:00"))
        let example = RuleExample(
            .wrong, Message(nl: "", en: ""), person: "lotte-verhaeghen", commits: versions.map { [Self.page: $0] },
            expected: 1)
        let override = Override(
            id: "x", by: "hendrik-swaenepoel", rule: "phone-number", path: Self.page, blob: nil,
            reason: "Hij vroeg het zelf.", expires: noon, authors: ["wim-dessers"],
            advice: ["functionaris-gegevensbescherming"])
        let found = try ExampleTown().verdict(on: example, overrides: [override]).findings.filter {
            $0.finding.rule == "phone-number"
        }
        #expect(found.contains { $0.override == "x" })
        return found.filter(\.refuses).map(\.finding)
    }

    @Test func `an exception for the last version covers what stood in an earlier one too`() throws {
        #expect(try refusals(Self.text(Self.jan)).isEmpty)
        #expect(try refusals(Self.text(Self.jan), Self.text("Welkom.", Self.jan)).isEmpty)
    }

    @Test func `an exception for the last version does not bring along what an earlier one held besides`() throws {
        for first in [Self.text(Self.jan, Self.piet), Self.text(Self.piet)] {
            let found = try refusals(first, Self.text(Self.jan))
            #expect(found.count == 1 && found.allSatisfy { $0.place?.commit != nil })
        }
        // Told once, however many versions held it.
        #expect(
            try refusals(Self.text(Self.piet), Self.text(Self.piet, "Nog iets."), Self.text(Self.jan)).count == 1)
    }
}
