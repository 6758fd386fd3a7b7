import Findings
import Rules
import Testing

/// In a crisis some agreements may follow afterwards: of requirements that say so, and for who publishes in a crisis.
@Suite("Agreements in a crisis")
struct CrisisApprovalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// What `bij_crisis` says.
        let word: String
        let person: String
        let isCrisis: Bool
        let agreed: [String]
        let isAsked: Bool

        init(
            _ name: String, _ word: String = "achteraf", by person: String = "lotte-verhaeghen", crisis: Bool,
            agreed: [String] = [], asked: Bool
        ) {
            testDescription = name
            (self.word, self.person, isCrisis) = (word, person, crisis)
            (self.agreed, isAsked) = (agreed, asked)
        }
    }

    static let cases = [
        Case("no crisis: first the agreement", crisis: false, asked: true),
        Case("a crisis: the agreement may follow", crisis: true, asked: false),
        Case("a crisis: not where it has to come first", "vooraf", crisis: true, asked: true),
        Case("a crisis: not for who does not publish in one", by: "wim-dessers", crisis: true, asked: true),
        Case("a crisis: who agreed before counts", "vooraf", crisis: true, agreed: ["amira-el-khatib"], asked: false),
        Case("no crisis: who agreed before counts", crisis: false, agreed: ["amira-el-khatib"], asked: false),
    ]

    private static let news =
        "---\ntitel: Stroompanne\nsamenvatting: Wat je nu doet.\nai: geen\npubliceren_op: 2028-01-11\n---\n\nBlijf binnen.\n"

    @Test("whether the agreement is asked first", arguments: cases)
    func agreement(_ it: Case) throws {
        let town = try ExampleTown { file, text in
            file == "vereisten.yaml" ? text.replacing("bij_crisis: achteraf", with: "bij_crisis: \(it.word)") : text
        }
        let verdict = try town.verdict(
            on: RuleExample(
                .tricky, Message(nl: "", en: ""), person: it.person,
                commits: [["website/nieuws/stroompanne.md": Self.news]], expected: 0, agreed: it.agreed,
                isCrisis: it.isCrisis), day: "2028-01-11T12:00:00+01:00")
        let refused = verdict.findings.contains { $0.finding.rule == "approval-given" && $0.refuses }
        #expect(refused == it.isAsked)
    }
}
