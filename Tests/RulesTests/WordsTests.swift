import Findings
import Rules
import Testing

/// What a rule says of itself, read by people who never heard of git.
@Suite("Words of the rules") struct WordsTests {
    /// practice.md: words of the trade that nobody at a town hall uses.
    static let forbidden = [
        "commit", "pushen", "branch", "diff", "blob", "repo", "hook", "merge", "front matter", "metadata", "sidecar",
        "policy", "override", "bevinding", "geweigerd",
    ]

    @Test("plain Dutch, and English beside it", arguments: RuleBook.all.descriptions.map(\.id))
    func words(_ id: RuleID) throws {
        let rule = try #require(RuleBook.all.description(of: id))
        for message in [rule.title, rule.demand, rule.remedy] + rule.examples.map(\.title) {
            #expect(!message.nl.isEmpty && !message.en.isEmpty)
            for word in Self.forbidden {
                // A word between backticks is something to type.
                let said = message.nl.split(separator: "`", omittingEmptySubsequences: false).enumerated()
                    .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: " ").lowercased()
                #expect(!said.contains(word), "\(id): \(message.nl)")
            }
        }
    }

    @Test("what a rule serves stands in the catalogue", arguments: RuleBook.all.descriptions.map(\.id))
    func agreements(_ id: RuleID) throws {
        let catalogue = try CatalogueFiles.classes()
        for agreement in try #require(RuleBook.all.description(of: id)).agreements {
            #expect(catalogue[agreement.rawValue] != nil, "\(agreement)")
        }
    }
}
