import Findings
import PolicyModel
import Rules
import Testing

/// What somebody did, read out of what changed.
@Suite("Acts")
struct ActTests {
    private static let pool = "website/vrije-tijd/sport/zwembad.md"
    private static let news = "website/nieuws/zwemfeest.md"

    private static func page(_ fields: String = "", body: String = "Je bent welkom.") -> String {
        "---\ntitel: Een pagina\nsamenvatting: Wat je hier vindt, in één zin.\nai: geen\n\(fields)---\n\n\(body)\n"
    }

    /// The findings of a push to what is online, as `rule path`.
    private func told(
        by person: String, before: [String: String] = [:], _ commits: [String: String?]...
    ) throws -> [String] {
        // What becomes of the address of a page that goes is no matter of rights.
        try verdict(by: person, before: before, commits).findings.filter { $0.finding.rule != "redirect-kept" }.map {
            "\($0.finding.rule) \($0.finding.place?.pathText ?? "-")"
        }
    }

    private func verdict(
        by person: String, before: [String: String] = [:], _ commits: [[String: String?]]
    ) throws -> Verdict {
        try ExampleTown().verdict(
            on: RuleExample(
                .tricky, Message(nl: "", en: ""), person: person, before: before, commits: commits, expected: 0))
    }

    // MARK: - The result and its commits

    private static let number = page(body: "Je nummer is 93.05.18-223.61.")

    @Test func `what stood in one version only is told there`() throws {
        let found = try verdict(by: "wim-dessers", [[Self.pool: Self.number], [Self.pool: Self.page()]]).findings
        #expect(found.map(\.finding.rule) == ["national-number"])
        #expect(found.first?.finding.place?.commit != nil)
    }

    @Test func `what stands in the result is told once, of the result`() throws {
        let found = try verdict(
            by: "wim-dessers",
            [[Self.pool: Self.number], [Self.pool: Self.number + "\n"], ["website/vrije-tijd/sport/x.md": Self.page()]]
        ).findings
        #expect(found.map(\.finding.rule) == ["national-number"])
        #expect(found.first?.finding.place?.commit == nil)
    }

    @Test func `what is asked of the result only is not asked of what came before it`() throws {
        #expect(try told(by: "wim-dessers", [Self.pool: "Nog zonder gegevens.\n"], [Self.pool: Self.page()]) == [])
    }

    @Test func `work of another that was taken back again is still seen`() throws {
        let other = "website/identiteit/paspoort.md"
        #expect(
            try told(
                by: "wim-dessers", before: [other: Self.page()], [other: Self.page(body: "Anders.")],
                [other: Self.page()])
                == ["own-pages \(other)"])
    }

    // MARK: - Offline

    private static let bare = "---\ntitel: Een pagina\nai: geen\n---\nTekst.\n"

    @Test(arguments: [
        "draft: true", "published: false", "status: ingetrokken", "expiryDate: 2026-11-20", "offline_vanaf: 2026-11-21",
    ])
    func `taking offline asks for nothing else to be filled in`(field: String) throws {
        let offline = "---\ntitel: Een pagina\nai: geen\n\(field)\n---\nTekst.\n"
        #expect(try told(by: "wim-dessers", before: [Self.pool: Self.bare], [Self.pool: offline]) == [])
        // A head of department may do so too, and nothing more.
        #expect(try told(by: "bart-nuyttens", before: [Self.pool: Self.bare], [Self.pool: offline]) == [])
        #expect(
            try told(by: "fatima-ouali", before: [Self.pool: Self.bare], [Self.pool: offline])
                == ["own-pages \(Self.pool)"])
    }

    @Test func `who may only take offline may not change a word with it`() throws {
        let path = "website/wonen/premies/x.md"
        func offline(_ body: String) -> String { Self.page("draft: true\n", body: body) }
        #expect(try told(by: "lotte-verhaeghen", before: [path: Self.page()], [path: offline("Je bent welkom.")]) == [])
        #expect(
            try told(by: "gert-lauwereyns", before: [path: Self.page()], [path: offline("Je bent welkom.")])
                == ["own-pages \(path)"])
    }

    @Test func `putting online again is no taking offline`() throws {
        let offline = Self.page("draft: true\n")
        #expect(
            try told(by: "fatima-ouali", before: [Self.pool: offline], [Self.pool: Self.page()])
                == ["own-pages \(Self.pool)"])
    }

    @Test func `a date of yesterday that was there before takes nothing offline`() throws {
        let gone = "---\ntitel: Een pagina\nai: geen\nexpiryDate: 2026-11-19\n---\nTekst.\n"
        let still = "---\ntitel: Een pagina\nai: geen\nexpiryDate: 2026-11-20\n---\nTekst.\n"
        #expect(
            try told(by: "wim-dessers", before: [Self.pool: gone], [Self.pool: still]) == ["page-fields \(Self.pool)"])
    }

    // MARK: - Types

    @Test func `a type nobody agreed on is a matter of structure`() throws {
        #expect(try told(by: "wim-dessers", [Self.pool: Self.page("type: affiche\n")]) == ["structure \(Self.pool)"])
    }

    @Test(arguments: ["nieuws", "Nieuws", "NIEUWS", "Nieuwsbericht", "intranetnieuws"])
    func `a type that is news makes news, however it is written`(type: String) throws {
        let found = try told(by: "wim-dessers", [Self.pool: Self.page("type: \(type)\npubliceren_op: 2026-11-20\n")])
        #expect(found == ["news-by-communication \(Self.pool)"])
    }

    @Test func `news stays news for who takes the type away`() throws {
        let was = Self.page("type: nieuws\npubliceren_op: 2026-11-20\n")
        #expect(
            try told(by: "wim-dessers", before: [Self.pool: was], [Self.pool: Self.page()])
                == ["news-by-communication \(Self.pool)"])
    }

    // MARK: - Going and moving

    @Test func `news is deleted by who may delete news`() throws {
        let before = [Self.news: Self.page("publiceren_op: 2026-11-20\n")]
        #expect(try told(by: "wim-dessers", before: before, [Self.news: nil]) == ["own-pages \(Self.news)"])
        #expect(try told(by: "jeroen-tanghe", before: before, [Self.news: nil]) == [])
    }

    @Test func `a move needs a right at both ends`() throws {
        let (own, other) = ("website/vrije-tijd/sport/x.md", "website/identiteit/x.md")
        #expect(
            try told(by: "wim-dessers", before: [own: Self.page()], [own: nil, other: Self.page()])
                == ["own-pages \(other)"])
        #expect(
            try told(by: "wim-dessers", before: [other: Self.page()], [other: nil, own: Self.page()])
                == ["own-pages \(other)"])
        #expect(
            try told(
                by: "wim-dessers", before: [own: Self.page()],
                [own: nil, "website/vrije-tijd/sport/y.md": Self.page()]) == [])
    }

    @Test func `a page that moves to the news becomes news`() throws {
        let fields = "publiceren_op: 2026-11-20\n"
        let found = try verdict(
            by: "wim-dessers", before: [Self.pool: Self.page(fields)],
            [[Self.pool: nil, Self.news: Self.page(fields)]]
        ).findings
        #expect(found.map(\.finding.rule) == ["news-by-communication", "redirect-kept"])
        #expect(found.first?.finding.message.nl.contains(Self.pool) == true)
    }

    @Test func `an address behind a hundred others is not out of sight`() throws {
        func aliases(_ count: Int, _ last: String) -> String {
            let own = (0..<count).map { "  - /vrije-tijd/sport/oud-\($0)\n" }.joined()
            return Self.page("aliases:\n\(own)  - \(last)\n")
        }
        #expect(try told(by: "wim-dessers", [Self.pool: aliases(99, "/vrije-tijd/sport/bad")]) == [])
        #expect(
            try told(by: "wim-dessers", [Self.pool: aliases(99, "/nieuws/feest")])
                == ["news-by-communication \(Self.pool)"])
        #expect(
            try told(by: "wim-dessers", [Self.pool: aliases(100, "/nieuws/feest")]) == ["structure \(Self.pool)"])
        #expect(try told(by: "pieter-woestenborg", [Self.pool: aliases(100, "/vrije-tijd/sport/bad")]) == [])
    }

    @Test func `the agreements stay protected under any case of their name`() throws {
        for path in [".afspraken/x.yaml", ".Afspraken/x.yaml", ".AFSPRAKEN"] {
            let found = try verdict(by: "pieter-woestenborg", [[path: "x\n"]]).findings
            #expect(found.contains { $0.finding.rule == "policy-change" && $0.refuses }, "\(path)")
        }
    }

    // MARK: - Sections

    @Test(arguments: ["_index.md", "uren.md"])
    func `one page with its own files becomes no section in a second push either`(name: String) throws {
        let folder = "website/vrije-tijd/sport/tennis"
        let before = ["\(folder)/index.md": Self.page()]
        let found = ["structure \(folder)/\(name)"]
        #expect(
            try told(by: "wim-dessers", before: before, ["\(folder)/\(name)": Self.page(body: "Nog een.")]) == found)
        #expect(
            try told(
                by: "wim-dessers", before: before,
                ["\(folder)/index.md": nil, "\(folder)/\(name)": Self.page(body: "Nog een.")]) == found)
        #expect(try told(by: "wim-dessers", before: before, ["\(folder)/index.md": Self.page(body: "Anders.")]) == [])
    }
}
