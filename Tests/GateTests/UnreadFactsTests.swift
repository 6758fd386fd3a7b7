import Content
import Findings
import Foundation
import Git
import Judgement
import PolicyModel
import Testing

@testable import Gate

/// What git cannot give is no answer: no verdict that lets through may rest on it.
@Suite struct UnreadFactsTests {
    fileprivate static let page = "website/sport/bad.md"

    private struct Site {
        let shop: Workshop
        let dated: DatedPolicy
        let tree: ObjectID

        init() throws {
            shop = try Workshop()
            dated = try DatedPolicy.read(folder: "\(Workshop.source)/Policies/example")
            try shop.write("---\ntitel: Bad\n---\n\n[uren](../uren.md)\n", to: UnreadFactsTests.page)
            try shop.write("---\ntitel: Uren\n---\n\nTekst.\n", to: "website/uren.md")
            try shop.git("add", "-A")
            tree = try #require(ObjectID(hex: try shop.git("write-tree")))
        }

        var facts: RepositoryFacts {
            get throws {
                let repository = try Repository(workTree: shop.clone)
                return RepositoryFacts(
                    of: repository, under: dated, consents: ConsentRegister(ofClone: repository, setting: nil))
            }
        }

        /// Takes an object out of git's store.
        func lose(_ name: String) throws {
            let id = try shop.git("rev-parse", "\(tree.hex):\(name)")
            try FileManager.default.removeItem(
                atPath: "\(shop.clone)/.git/objects/\(id.prefix(2))/\(id.dropFirst(2))")
        }

        func verdict(_ outcome: Severity) -> Verdict {
            Verdict(
                moment: .publish, policy: nil, ref: nil, base: nil, tip: nil,
                findings: outcome == .block
                    ? [
                        JudgedFinding(
                            finding: Finding(rule: "x", place: nil, message: Message(nl: "", en: "")), agreements: [],
                            severity: .block, refuses: true)
                    ]
                    : [],
                approvals: [], overrides: [])
        }
    }

    @Test func `a whole site is read without a failure`() throws {
        let site = try Site()
        let facts = try site.facts
        let found = facts.snapshot(of: site.tree, policy: site.dated.policy).items(linkingTo: "website/uren.md")
        #expect(found.map(\.path) == [Self.page] && facts.failure == nil)
        // What is not there, and what is too large, is an answer.
        #expect(facts.snapshot(of: site.tree, policy: site.dated.policy).item(at: "website/weg.md") == nil)
        let blob = try #require(ObjectID(hex: try site.shop.git("rev-parse", "\(site.tree.hex):\(Self.page)")))
        #expect(facts.bytes(of: blob, limit: 3) == nil && facts.failure == nil)
        try facts.checkAllWasRead(for: site.verdict(.info))
    }

    @Test(arguments: ["website", "website/sport", "website/sport/bad.md"])
    func `a part of the site that is lost is not taken for nobody links here`(lost: String) throws {
        let site = try Site()
        try site.lose(lost)
        let facts = try site.facts
        #expect(
            facts.snapshot(of: site.tree, policy: site.dated.policy).items(linkingTo: "website/uren.md").isEmpty)
        #expect(facts.failure != nil)
        #expect(throws: GateError.self) { try facts.checkAllWasRead(for: site.verdict(.info)) }
        // What refuses for another reason says so.
        try facts.checkAllWasRead(for: site.verdict(.block))
    }

    @Test func `a folder of another repository that is called a page is none`() throws {
        let site = try Site()
        try site.shop.git(
            "update-index", "--add", "--cacheinfo", "160000,\(String(repeating: "1", count: 40)),website/x.md")
        let tree = try #require(ObjectID(hex: try site.shop.git("write-tree")))
        let facts = try site.facts
        let snapshot = facts.snapshot(of: tree, policy: site.dated.policy)
        #expect(snapshot.items(linkingTo: "website/uren.md").count == 1 && snapshot.item(at: "website/x.md") == nil)
        #expect(facts.failure == nil)
    }
}
