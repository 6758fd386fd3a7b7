import Findings
import PolicyModel
import Rules
import Testing

/// What a municipality adopted decides how heavily a finding weighs.
@Suite("Weighing")
struct WeighingTests {
    /// Somebody else's page, without its summary: a right that is missing and fields that are not complete.
    private static let wrong = RuleExample(
        .wrong, Message(nl: "", en: ""), person: "wim-dessers",
        commits: [["website/identiteit/nieuw.md": "---\ntitel: Een pagina\nai: geen\n---\nTekst.\n"]], expected: 1)

    /// The findings of a rule, on a day after the trial, with the lines of two agreements replaced.
    private func weighed(
        _ rule: RuleID, _ settings: String, also other: String? = nil, chapter: String? = nil, ref: String = "main"
    ) throws -> [JudgedFinding] {
        let town = try ExampleTown { file, text in
            guard file == "afspraken.yaml" else { return text }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                for name in ["website", "intranet"] where line.contains("{id: \(name),") {
                    if let chapter { return "  - {id: \(name), vanaf: \(chapter)}" }
                }
                if line.contains("id: kortom-76,") { return "  - {id: kortom-76\(settings)}" }
                if line.contains("id: kortom-80,") { return "  - {id: kortom-80\(other ?? settings)}" }
                return String(line)
            }
            return lines.joined(separator: "\n")
        }
        let example = RuleExample(
            .wrong, Self.wrong.title, person: Self.wrong.person, ref: ref, commits: Self.wrong.commits, expected: 1)
        return try town.verdict(on: example).findings.filter { $0.finding.rule == rule }
    }

    @Test func `an agreement adopted as block refuses`() throws {
        for rule: RuleID in ["page-fields", "own-pages"] {
            let found = try weighed(rule, ", ernst: blokkeren")
            #expect(found.map(\.severity) == [.block] && found.allSatisfy(\.refuses), "\(rule)")
        }
    }

    @Test(arguments: [("waarschuwen", Severity.warn), ("tip", .info)])
    func `a lighter choice is told and does not refuse`(word: String, severity: Severity) throws {
        for rule: RuleID in ["page-fields", "own-pages"] {
            let found = try weighed(rule, ", ernst: \(word)")
            #expect(found.map(\.severity) == [severity] && !found.contains(where: \.refuses), "\(rule)")
        }
    }

    @Test func `an agreement that is switched off is not told, but a right that nobody gave stays one`() throws {
        #expect(try weighed("page-fields", ", ernst: uit").isEmpty)
        #expect(try weighed("own-pages", ", ernst: uit").allSatisfy(\.refuses))
    }

    @Test func `of several agreements the heaviest counts`() throws {
        let found = try weighed("page-fields", ", ernst: tip", also: ", ernst: blokkeren")
        #expect(found.map(\.severity) == [.block] && found.allSatisfy(\.refuses))
        let other = try weighed("page-fields", ", ernst: uit", also: ", ernst: waarschuwen")
        #expect(other.map(\.severity) == [.warn] && !other.contains(where: \.refuses))
    }

    @Test func `before its first day an agreement is told and does not refuse`() throws {
        for rule: RuleID in ["page-fields", "own-pages"] {
            let found = try weighed(rule, ", ernst: blokkeren, vanaf: 2026-11-22")
            #expect(found.map(\.severity) == [.block] && !found.contains(where: \.refuses), "\(rule)")
            #expect(try weighed(rule, ", ernst: blokkeren, vanaf: 2026-11-21").allSatisfy(\.refuses))
        }
    }

    @Test func `the first day of a chapter counts for its agreements, but for those with a day of their own`() throws {
        #expect(try !weighed("page-fields", ", ernst: blokkeren", chapter: "2027-01-01").contains(where: \.refuses))
        #expect(
            try weighed("page-fields", ", ernst: blokkeren, vanaf: 2026-11-01", chapter: "2027-01-01")
                .allSatisfy(\.refuses))
    }

    @Test func `after its last day an agreement is gone`() throws {
        #expect(try weighed("page-fields", ", ernst: blokkeren, tot: 2026-11-20").isEmpty)
        #expect(try !weighed("page-fields", ", ernst: blokkeren, tot: 2026-11-21").isEmpty)
    }

    @Test func `a moment of its own decides from when it refuses`() throws {
        let proposal = "voorstel/wim-dessers/x"
        #expect(try weighed("own-pages", ", ernst: blokkeren, moment: bewaren", ref: proposal).allSatisfy(\.refuses))
        #expect(try !weighed("own-pages", ", ernst: blokkeren", ref: proposal).contains(where: \.refuses))
        #expect(try weighed("page-fields", ", ernst: blokkeren, moment: publiceren").allSatisfy(\.refuses))
        #expect(
            try !weighed("page-fields", ", ernst: blokkeren, moment: publiceren", ref: proposal)
                .contains(where: \.refuses))
    }
}
