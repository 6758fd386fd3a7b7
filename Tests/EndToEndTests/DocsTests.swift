import Foundation
import Testing

/// The handbook is made from the rules themselves: a page that lags behind is a wrong page.
@Suite struct DocsTests {
    @Test func `the page of rules is what the rules say`() throws {
        let here = Program(folder: Source.root, environment: ["PATH": "/usr/bin:/bin", "AFSPRAAK_SHARE": Source.root])
        let policy = "\(NSTemporaryDirectory())afspraak-policy-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: policy) }
        try here.run([".ci/example-policy", policy])
        let made = try here.run([
            Source.afspraak, "explain", "--all", "--format", "markdown", "--lang", "nl", "--policy", policy,
        ])
        let kept = try String(contentsOfFile: "\(Source.root)/Docs/rules.md", encoding: .utf8)
        #expect(made.text + "\n" == kept, "Run `make docs`.")
    }

    @Test func `each cell of the table of identities names tests that are there`() throws {
        let page = try String(contentsOfFile: "\(Source.root)/Docs/identity.md", encoding: .utf8)
        let rows = page.components(separatedBy: "\n").drop { !$0.hasPrefix("| transport | identity right |") }
            .prefix { $0.hasPrefix("|") }.dropFirst(2)
        let cells = rows.map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
        for transport in ["ssh", "gitolite", "http", "Gitea", "GitLab", "GitHub", "certificate"] {
            #expect(cells.contains { $0.first?.contains(transport) == true }, "no row for \(transport)")
        }
        let folder = "\(Source.root)/Tests/EndToEndTests"
        let tests = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("Transport") }
            .flatMap { file in
                let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
                return text.matches(of: #/@Test\((?s:.*?)\n    func (\w+)\(/#).map { String($0.1) }
            }
        for row in cells {
            #expect(row.count == 4, "\(row)")
            for cell in row.dropFirst() {
                let names = cell.split(separator: "`").filter { $0 != " " }
                #expect(!names.isEmpty, "an empty cell: \(row)")
                for name in names { #expect(tests.contains(String(name)), "no test \(name)") }
            }
        }
    }
}
