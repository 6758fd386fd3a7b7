import Foundation
import Testing

/// The example is clean; with more than sixty faults in it, exactly these are found.
@Suite struct PlantedFaultTests {
    private struct Finding: Decodable, Hashable {
        let rule: String
        let path: String?
    }

    private struct Verdict: Decodable {
        let verdict: String
        let findings: [Finding]
    }

    private func checkAll(_ clone: Clone) throws -> Verdict {
        let outcome = try clone.program.attempt([Source.afspraak, "check", "--all", "--format", "json"])
        #expect(outcome.status < 2, "\(outcome.words)")
        return try JSONDecoder().decode(Verdict.self, from: outcome.output)
    }

    @Test func `the example is clean under its own agreements`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        let verdict = try checkAll(lotte)
        #expect(verdict.findings.map { "\($0.rule) \($0.path ?? "")" } == [])
        #expect(try lotte.afspraak("check", "--all").status == 0)
    }

    @Test func `the example is clean under the set klein`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        // The register of people, the departments and the places are the town's own; what is adopted is that of klein.
        let klein = try String(contentsOfFile: "\(Source.root)/Policies/klein/afspraken.yaml", encoding: .utf8)
        try lotte.write(".afspraken/afspraken.yaml", klein)
        try lotte.keep()
        let outcome = try lotte.program.attempt([
            Source.afspraak, "check", "--all", "--format", "json", "--policy", lotte.folder,
        ])
        let verdict = try JSONDecoder().decode(Verdict.self, from: outcome.output)
        #expect(verdict.findings.map { "\($0.rule) \($0.path ?? "")" } == [])
    }

    @Test func `each planted fault is found, and nothing else`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        #expect(PlantedFault.all.count >= 60)
        #expect(Set(PlantedFault.all.map { "\($0.rule) \($0.path)" }).count == PlantedFault.all.count)
        for fault in PlantedFault.all { try fault.plant(lotte) }
        try lotte.git("add", "-A")
        try lotte.git("commit", "-q", "--no-verify", "-m", "Fouten")
        let found = try checkAll(lotte).findings
        let planted = PlantedFault.all.map { Finding(rule: $0.rule, path: $0.path) }
        #expect(Set(planted).subtracting(found).map { "\($0)" }.sorted() == [], "not found")
        #expect(Set(found).subtracting(planted).map { "\($0)" }.sorted() == [], "found besides")
        #expect(found.count == PlantedFault.all.count)
    }
}
