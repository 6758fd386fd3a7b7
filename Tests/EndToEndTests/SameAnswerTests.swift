import Foundation
import Testing

/// The same change gets the same answer everywhere: before it is kept, before it is sent, on the server, and afterwards.
@Suite struct SameAnswerTests {
    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// The rules that refuse.
        let rules: Set<String>
        let work: @Sendable (Clone) throws -> Void

        init(_ name: String, _ rules: String..., work: @escaping @Sendable (Clone) throws -> Void) {
            testDescription = name
            self.rules = Set(rules)
            self.work = work
        }
    }

    /// What a finding says, wherever it was found.
    struct Finding: Decodable, Hashable {
        let rule: String
        let agreements: [String]
        let severity: String
        let refuses: Bool
        let path: String?
        let line: Int?
        let column: Int?
        let message: String
    }

    private struct Verdict: Decodable {
        let verdict: String
        let findings: [Finding]
    }

    private static let changes: [Change] = [
        Change("an own page") { try $0.append(to: Page.pool) },
        Change("a page of another department", "own-pages") { try $0.append(to: Page.moving) },
        Change("a page in the news path", "news-by-communication") {
            try $0.write("website/nieuws/feest.md", Page.text("publiceren_op: 2026-12-01"))
        },
        Change("an alias in the news path", "news-by-communication") {
            try $0.addField("aliases: [/vrije-tijd/sport/x/, /nieuws/x/]", to: Page.pool)
        },
        Change("a script and a menu", "structure") {
            try $0.append("Één <script>x</script> hier.", to: Page.pool)
            try $0.addField("menu: main", to: Page.pool)
        },
        Change("the agreements", "policy-change") { try $0.append("# iets", to: ".afspraken/rechten.yaml") },
        Change("a page without what it needs", "page-fields") {
            try $0.write("\(Page.sport)/tennis.md", "---\ntitel: Tennis\n---\n\nTekst.\n")
        },
        Change("a twin", "file-names") { try $0.write("\(Page.sport)/Zwembad.md", Page.text()) },
        Change("an image without a record", "asset-record", "asset-use") {
            try $0.write("beelden/sport/duikplank.gif", Gif.text())
            try $0.append("![De duikplank](/beelden/sport/duikplank.gif)", to: Page.pool)
        },
        Change("children who can be recognised, without consent", "portrait-consent", "asset-use") {
            let digest = try $0.digest("beelden/sport/zwembad.jpg")
            try $0.write(
                "beelden/sport/zwembad.jpg.yml",
                "sha256: \(digest)\nbreedte: 1200\nhoogte: 800\nmaker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: ja\nai: geen\n"
            )
        },
        Change("an image that AI made, without its label", "ai-image-label") {
            try $0.append("![Een straat](/beelden/communicatie/zandbeke-2040.png)", to: Page.pool)
        },
        Change("a page in the house style of long ago") {
            try $0.append("Indien u wenst te zwemmen, dient u reeds om 14u30 aanwezig te zijn.", to: Page.pool)
        },
        Change("a text that AI made, without its label") {
            try $0.write(
                "\(Page.sport)/tennis.md", Page.text().replacingOccurrences(of: "ai: geen", with: "ai: gegenereerd"))
        },
        Change("own pages with two remarks on other pages", "own-pages", "structure") {
            try $0.append(to: Page.pool)
            try $0.append(to: Page.moving)
            try $0.append("# iets", to: "hugo.yaml")
        },
    ]

    @Test(arguments: changes)
    func `gets the same answer everywhere`(_ change: Change) throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.adopt()
        try change.work(wim)
        let working = try verdict(wim, "--format", "json")
        try wim.git("add", "-A")
        let staged = try verdict(wim, "--staged", "--format", "json", "--moment", "publish")
        try wim.git("commit", "-q", "--no-verify", "-m", "Aanpassing")
        let range = try verdict(wim, "--range", "origin/main..HEAD", "--format", "json")

        #expect(Set(range.findings.filter(\.refuses).map(\.rule)) == change.rules)
        #expect(staged.findings == range.findings)
        #expect(working.findings == range.findings)
        #expect(staged.verdict == range.verdict)

        // The dry run of pre-push answers first; then the server, asked past it.
        let dry = try wim.push("--dry-run", "HEAD:refs/heads/main")
        let sent = try wim.push("--no-verify", "HEAD:refs/heads/main")
        #expect((dry.status == 0) == change.rules.isEmpty, "\(dry.words)")
        #expect((sent.status == 0) == change.rules.isEmpty, "\(sent.words)")
        // What is fine is told once, by the server.
        if !change.rules.isEmpty { #expect(dry.remarks == sent.remarks) }
        for finding in range.findings.filter(\.refuses).prefix(3) {
            #expect(sent.says(finding.message), "“\(finding.message)” is missing in:\n\(sent.words)")
        }
        let record = try #require(try (town.refusals().first ?? town.entries().last)?.updates.first)
        #expect(record.verdict == range.verdict)
        #expect(Set(record.rules) == change.rules)
    }

    private func verdict(_ clone: Clone, _ arguments: String...) throws -> Verdict {
        let outcome = try clone.program.attempt([Source.afspraak, "check"] + arguments)
        #expect(outcome.status < 2, "\(outcome.words)")
        return try JSONDecoder().decode(Verdict.self, from: outcome.output)
    }
}
