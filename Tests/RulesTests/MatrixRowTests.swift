import Findings
import Foundation
import Rules
import Testing

/// Rights, embedded metadata, consent and AI: every row of the matrix that asks for them has a rule, or is said to have none.
@Suite struct MatrixRowTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static func lines(_ path: String) throws -> [String] {
        try String(contentsOf: root.appending(path: path), encoding: .utf8).split(separator: "\n").map(String.init)
    }

    private static func rows() throws -> [String: String] {
        let fields = try lines("Tests/Fixtures/Rules/rows.tsv").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t").map(String.init) }
        return Dictionary(fields.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func `each row has what the list says`() throws {
        let catalogue = try CatalogueFiles.classes()
        let served = Set(RuleBook.all.descriptions.flatMap(\.agreements).map(\.rawValue))
        for (row, kind) in try Self.rows() {
            let id = CatalogueFiles.identifier(ofRow: row)
            let classification = try #require(catalogue[id], "\(row) is not in the catalogue")
            switch kind {
            case "rule": #expect(served.contains(id), "no rule serves \(row)")
            case "statement": #expect(classification == "verklaring", "\(row)")
            case "outside": #expect(classification == "buiten", "\(row)")
            default: Issue.record("\(row): \(kind)")
            }
        }
    }

    /// Only where the matrix itself stands beside the repository.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: root.appending(path: "../shared/agreements.md").path)))
    func `the list has every row of the matrix`() throws {
        let codes = #/\b(RIGHTS|EMBED|CONSENT)\b|\bAI:|\bAI declaration|\bAI/algorithm/#
        let special: Set = ["K85b", "K85", "K86a"]
        let found = try Self.lines("../shared/agreements.md").compactMap { line -> String? in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            guard cells.count > 5, let name = cells[1].firstMatch(of: #/^[A-Z]+[-0-9][-0-9A-Za-z.]*$/#) else {
                return nil
            }
            let row = String(name.output)
            return cells[4].contains(codes) || special.contains(row) ? row : nil
        }
        #expect(Set(found) == Set(try Self.rows().keys))
    }
}
