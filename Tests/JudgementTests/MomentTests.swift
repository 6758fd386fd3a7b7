import Findings
import Foundation
import PolicyModel
import Rules
import Testing

/// The same finding is a note at one moment and a refusal at the next (practice.md).
@Suite("Moments, trial and starting dates") struct MomentTests {
    static func example(_ rule: RuleID, ref: String) throws -> RuleExample {
        let wrong = try #require(RuleBook.all.description(of: rule)?.examples.first { $0.kind == .wrong })
        return RuleExample(
            .wrong, wrong.title, person: wrong.person, ref: ref, before: wrong.before, commits: wrong.commits,
            expected: 1)
    }

    @Test(
        "rights refuse when publishing and only there",
        arguments: [
            RuleID("own-pages"), "news-by-communication", "structure", "policy-change",
        ])
    func rights(_ rule: RuleID) throws {
        let town = try ExampleTown()
        #expect(try town.verdict(on: Self.example(rule, ref: "main")).outcome == .refused)
        let kept = try town.verdict(on: Self.example(rule, ref: "voorstel/wim-dessers/x"))
        let found = kept.findings.filter { $0.finding.rule == rule }
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { !$0.refuses })
    }

    @Test(
        "what is dangerous refuses while keeping too",
        arguments: [RuleID("file-names"), "national-number", "readable-content"])
    func danger(_ rule: RuleID) throws {
        let kept = try ExampleTown().verdict(on: Self.example(rule, ref: "voorstel/wim-dessers/x"))
        #expect(kept.findings.contains { $0.finding.rule == rule && $0.refuses })
    }

    @Test(
        "in the trial period only the dangerous refuses",
        arguments: [
            (RuleID("own-pages"), false), ("news-by-communication", false), ("structure", false),
            ("page-fields", false),
            ("policy-change", true), ("national-number", true), ("file-names", true),
        ])
    func trial(_ rule: RuleID, _ refuses: Bool) throws {
        let verdict = try ExampleTown().verdict(on: Self.example(rule, ref: "main"), day: "2026-09-30T23:59:59+02:00")
        let found = verdict.findings.filter { $0.finding.rule == rule }
        #expect(!found.isEmpty)
        #expect(found.contains(where: \.refuses) == refuses)
    }

    @Test func `the day after the trial it refuses`() throws {
        let verdict = try ExampleTown().verdict(
            on: Self.example("news-by-communication", ref: "main"), day: "2026-10-01T00:00:00+02:00")
        #expect(verdict.outcome == .refused)
    }

    @Test func `the municipality's own number comes first`() throws {
        let verdict = try ExampleTown().verdict(on: Self.example("news-by-communication", ref: "main"))
        let news = try #require(verdict.findings.first { $0.finding.rule == "news-by-communication" })
        #expect(news.agreements.first == "eigen-12")
        #expect(news.agreements.contains("kortom-82"))
    }

    @Test func `findings come in the order of path, line, column and rule`() throws {
        let verdict = try ExampleTown().verdict(
            on: RuleExample(
                .wrong, Message(nl: "", en: ""), person: "wim-dessers",
                commits: [["website/identiteit/b.md": "x", "website/identiteit/a.md": "x", "hugo.yaml": "x"]],
                expected: 0))
        let paths = verdict.findings.map { $0.finding.place?.pathText ?? "" }
        #expect(paths == paths.sorted())
        #expect(Set(paths).count == 3)
    }
}
