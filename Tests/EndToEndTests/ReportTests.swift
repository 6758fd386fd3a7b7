import Foundation
import Testing

/// `afspraak report --ai` on the town: in a clone, and on the server itself.
@Suite struct ReportTests {
    private struct Register: Decodable, Equatable {
        struct Entry: Decodable, Equatable {
            struct Label: Decodable, Equatable {
                struct Place: Decodable, Equatable {
                    let path: String
                    let line: Int
                }
                let needed: Bool
                let found: [Place]
                let missing: [Place]
            }
            struct Review: Decodable, Equatable {
                let editor: String
                let day: String
                let current: Bool
            }
            struct Department: Decodable, Equatable {
                let id: String
            }
            let kind: String
            let path: String
            let use: String
            let tools: [String]
            let label: Label
            let review: Review?
            let published: String?
            let commit: String?
            let department: Department?
        }
        let version: Int
        let municipality: String
        let ref: String
        let commit: String
        let entries: [Entry]

        func entry(_ path: String) -> Entry? { entries.first { $0.path == path } }
    }

    private func register(_ answer: Answer) throws -> Register {
        #expect(answer.status == 0, "\(answer.words)")
        let folder = ProcessInfo.processInfo.environment["AFSPRAAK_VENV"] ?? "\(Source.root)/.build/venv"
        let here = Program(folder: "/", environment: ["PATH": Seed.path])
        let checked = try here.attempt(
            [
                "\(folder)/bin/python", "\(Source.root)/Tests/Fixtures/Presentation/validate.py",
                "\(Source.root)/Docs/schemas/ai-register.schema.json", "whole",
            ], input: answer.outcome.output)
        #expect(checked.status == 0, "\(checked.words)")
        return try JSONDecoder().decode(Register.self, from: answer.outcome.output)
    }

    private let made = "website/toegankelijkheid.md"
    private let helped = "website/contact.md"

    /// A town where AI made one page, helped with another, and where a third is still to come.
    private func prepared() throws -> Town {
        let town = try Town()
        try town.plant(made) {
            $0.replacing("ai: geen", with: "ai: {gebruik: gegenereerd, tool: Microsoft Copilot}")
                .replacing("---\n\n", with: "---\n\nDeze tekst is gemaakt met AI.\n\n", maxReplacements: 1)
        }
        try town.plant(helped) {
            $0.replacing(
                "ai: geen", with: "ai: hulpmiddel\neindredactie: {door: lotte-verhaeghen, op: 2026-11-20, tekst: aaaa}")
        }
        try town.plant("website/leren/later.md") { _ in
            Page.text("publiceren_op: 2099-01-01").replacing("ai: geen", with: "ai: gegenereerd")
        }
        try town.plant("website/leren/straat.md") { _ in
            Page.text(body: "![Een straat](/beelden/communicatie/zandbeke-2040.png)")
        }
        return town
    }

    @Test func `a clone and the server say the same`() throws {
        let town = try prepared()
        let lotte = try town.clone(for: .lotte)
        let local = try register(try lotte.afspraak("report", "--ai", "--format", "json"))
        let served = try register(
            try town.attempt(Source.afspraak, "verslag", "--ai", "--vorm", "json", "--map", town.server))
        #expect(local.entries == served.entries)
        #expect(local.commit == served.commit)
        #expect(local.municipality == "Zandbeke")
        #expect(local.ref == "refs/heads/main")

        let page = try #require(local.entry(made))
        #expect(page.use == "generated" && page.kind == "page")
        #expect(page.tools == ["Microsoft Copilot"])
        #expect(page.label.found.map(\.path) == [made] && page.label.missing.isEmpty)
        let other = try #require(local.entry(helped))
        #expect(other.use == "aid" && !other.label.needed)
        // The digest is not that of the text: it was not read as it stands.
        #expect(other.review == .init(editor: "Lotte Verhaeghen", day: "2026-11-20", current: false))
        #expect(local.entry("website/leren/later.md") == nil, "it is not online yet")
        let image = try #require(local.entry("beelden/communicatie/zandbeke-2040.png"))
        #expect(image.tools == ["Adobe Firefly"])
        #expect(image.label.missing.map(\.path) == ["website/leren/straat.md"])
        #expect(image.department?.id == "communicatie")
        #expect(local.entry("beelden/mobiliteit/fietsstraat.svg")?.use == "aid")
    }

    @Test func `the day is that of the last change, and a move is none`() throws {
        let town = try prepared()
        let lotte = try town.clone(for: .lotte)
        let before = try register(try lotte.afspraak("report", "--ai", "--format", "json"))
        let brought = try #require(before.entry(made)?.commit)
        #expect(try town.git("log", "-1", "--format=%H", "--", made) == brought)
        // Another page changes, and this one moves.
        try town.plant("website/leren/tarieven.md") { $0 + "\nTot dan.\n" }
        let text = try town.git("show", "main:\(made)")
        try lotte.git("fetch", "-q")
        try lotte.git("checkout", "-q", "-B", "work", "origin/main")
        try lotte.move(made, to: "website/toegankelijk.md")
        try lotte.git("commit", "-q", "--no-verify", "-m", "Verhuisd")
        try lotte.git("update-ref", "refs/remotes/origin/main", "HEAD")
        let after = try register(try lotte.afspraak("report", "--ai", "--format", "json"))
        #expect(after.entry("website/toegankelijk.md")?.commit == brought)
        #expect(after.entry(made) == nil)
        #expect(!text.isEmpty)
    }

    @Test func `a copy without its past leaves the day open`() throws {
        let town = try prepared()
        let lotte = try town.clone(for: .lotte)
        let copy = try lotte.shallow(from: "file://\(town.server)", in: "\(town.root)/ondiep")
        let register = try register(try copy.afspraak("report", "--ai", "--format", "json"))
        #expect(register.entry("beelden/mobiliteit/fietsstraat.svg")?.published == nil)
        #expect(register.entry(made) != nil)
    }

    @Test func `another version, other agreements, and only a part`() throws {
        let town = try prepared()
        let lotte = try town.clone(for: .lotte)
        let old = try register(try lotte.afspraak("report", "--ai", "--format", "json", "--ref", "HEAD~4"))
        #expect(old.entry(made) == nil)
        #expect(old.ref == "HEAD~4")
        let part = try register(try lotte.afspraak("report", "--ai", "--format", "json", "beelden/"))
        #expect(Set(part.entries.map(\.kind)) == ["image"])
        // Where other words are asked for, these are none.
        try lotte.replace(
            "vermelding: [gemaakt met AI, maakte AI]", with: "vermelding: [van een computer]",
            in: ".afspraken/afspraken.yaml")
        let strict = try register(
            try lotte.afspraak("report", "--ai", "--format", "json", "--policy", lotte.folder))
        #expect(strict.entry(made)?.label.found.isEmpty == true)
        #expect(
            try register(
                try town.attempt(
                    Source.afspraak, "report", "--ai", "--format", "json", "--repo", town.server, "--ref", "main",
                    "--policy", "main")
            ).entry(made) != nil)
        for wrong in [["--ref", "nergens"], ["--format", "pdf"], ["--rights"]] {
            let arguments = ["report", "--ai"] + wrong
            #expect(try lotte.program.attempt([Source.afspraak] + arguments).status == 2, "\(wrong)")
        }
    }

    @Test func `for the public it speaks the language of the municipality`() throws {
        let town = try prepared()
        let lotte = try town.clone(for: .lotte)
        let html = try lotte.with(["LC_ALL": "en_GB.UTF-8", "AFSPRAAK_LANG": "en"])
            .afspraak("report", "--ai", "--format", "html").outcome.words
        #expect(html.contains("<html lang=\"nl-BE\">") && html.contains("AI-register"))
        #expect(html.contains("Een website voor iedereen"))
        let english = try lotte.afspraak("report", "--ai", "--format", "html", "--lang", "en").outcome.words
        #expect(english.contains("<html lang=\"en\">") && english.contains("AI register"))
        let csv = try lotte.afspraak("report", "--ai", "--format", "csv").outcome.output
        let read = try Program(folder: "/", environment: ["PATH": Seed.path]).attempt(
            ["python3", "\(Source.root)/Tests/Fixtures/Presentation/csvrows.py"], input: csv)
        let rows = try JSONDecoder().decode([[String]].self, from: read.output)
        #expect(Set(rows.map(\.count)) == [13])
        #expect(rows.contains { $0[2] == made && $0[4] == "Microsoft Copilot" })
        let text = try lotte.afspraak("verslag", "--ai")
        #expect(text.says("AI-register") && text.says("Staat erbij") && text.says("Ontbreekt"))
    }
}
