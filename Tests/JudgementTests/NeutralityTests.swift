import Findings
import Foundation
import Judgement
import Testing
import Text

/// What is political and what is not, sentence by sentence, and what a municipality can decide on it.
@Suite("Neutrality")
struct NeutralityTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let group: String
        let rule: String?
        let sentence: String
        var testDescription: String { "\(group): \(sentence)" }
    }

    private static func cases(_ file: String) throws -> [Case] {
        let url = ExampleTown.root.appending(path: "Tests/Fixtures/Neutrality/\(file)")
        return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("# ") }.map {
            let cells = $0.split(separator: "\t").map(String.init)
            try #require(cells.count == 2 || cells.count == 3, "\($0)")
            return Case(group: cells[0], rule: cells.count == 3 ? cells[1] : nil, sentence: cells[cells.count - 1])
        }
    }

    /// Everything of these families weighs as heavily as it can.
    private static func strict(_ text: String) -> String {
        let agreements = ["kortom-0-8", "kortom-32", "kortom-37", "kortom-37d", "kortom-37e", "gedragscode-2b"]
        return agreements.reduce(text) {
            $0.replacing("{id: \($1), ernst: waarschuwen", with: "{id: \($1), ernst: blokkeren")
        }
    }

    private let town: ExampleTown

    init() throws { town = try ExampleTown { $0 == "afspraken.yaml" ? Self.strict($1) : $1 } }

    private static let rules: Set<RuleID> = [
        "party-name", "office-holder", "political-share", "commercial-share", "loaded-words", "commercial-name",
        "sponsor-disclosed", "election-period",
    ]

    private func findings(
        _ body: String, fields: String = "", town: ExampleTown? = nil, at moment: String? = nil
    ) throws -> [Finding] {
        let page =
            "---\ntitel: Een pagina\nsamenvatting: Wat je hier vindt, in één zin.\nai: geen\n\(fields)---\n\n\(body)\n"
        let example = RuleExample(
            .tricky, Message(nl: "", en: ""), person: "lotte-verhaeghen",
            commits: [["website/vrije-tijd/sport/bad.md": page]], expected: 0, at: moment)
        let judged = town ?? self.town
        return try judged.verdict(on: example).findings.map(\.finding).filter { Self.rules.contains($0.rule) }
    }

    // MARK: - Sentences

    @Test("three hundred sentences that take no side give no remark")
    func free() throws {
        let cases = try Self.cases("free.tsv")
        #expect(cases.count >= 300 && Set(cases.map(\.sentence)).count == cases.count)
        for one in cases {
            let found = try findings(one.sentence)
            #expect(found.isEmpty, "\(one.testDescription) – \(found.map { "\($0.rule): \($0.message.nl)" })")
        }
    }

    @Test("a hundred and fifty sentences that take a side are found")
    func found() throws {
        let cases = try Self.cases("found.tsv")
        #expect(cases.count >= 150 && Set(cases.map(\.sentence)).count == cases.count)
        for one in cases {
            let found = try findings(one.sentence).map(\.rule.rawValue)
            #expect(found.contains(one.rule ?? ""), "\(one.testDescription) – \(found)")
        }
    }

    @Test("the same sentences on one page, one after the other, give no more")
    func together() throws {
        let all = try Self.cases("free.tsv").map(\.sentence).joined(separator: "\n\n")
        #expect(try findings(all).map(\.message.nl) == [])
    }

    /// Written by others for other rules: what they have of Groen, samen and Peeters is no politics.
    @Test("the examples of the house style name no party and nobody")
    func otherSentences() throws {
        let folder = ExampleTown.root.appending(path: "Policies/style/examples/nl")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            let lines = text.split(separator: "\n").map { $0.drop { " -#".contains($0) } }
            let found = try findings(lines.joined(separator: "\n\n")).filter {
                $0.rule == "party-name" || $0.rule == "office-holder"
            }
            #expect(found.isEmpty, "\(name): \(found.map { "\($0.place?.span?.start.line ?? 0) \($0.message.nl)" })")
        }
    }

    @Test("a page of nothing but names is judged, and says what anybody reads")
    func hostile() throws {
        for words in [
            "Groen ", "Jan Claes (Groen) ", "schepen Peeters, ", "fractie van ", "[x](//n-va.be) ", "Vooruit en ",
        ] {
            let body = String(repeating: words, count: 200_000 / words.utf8.count)
            #expect(try findings(body, fields: "mandatarissen: [jan-claes]\n").count <= 3_000)
        }
    }

    // MARK: - Where the documents disagree

    private func town(_ from: String, _ to: String) throws -> ExampleTown {
        try ExampleTown { file, text in file == "afspraken.yaml" ? text.replacing(from, with: to) : text }
    }

    @Test("party names: neutral, or none at all")
    func parties() throws {
        let results = "| Lijst | Zetels |\n| --- | --- |\n| N-VA | 5 |\n| cd&v | 4 |\n| Vooruit | 3 |\n| Open Vld | 2 |"
        #expect(try findings(results) == [])
        let strict = try town("{partijen: neutraal}", "{partijen: verboden}")
        #expect(try findings(results, town: strict).count >= 3)
        let leopoldsburg = try town(
            "{id: kortom-37, ernst: waarschuwen, waarden: {partijen: neutraal}}",
            "{id: leopoldsburg-2e, ernst: blokkeren}")
        #expect(try findings(results, town: leopoldsburg).count >= 3)
        // Elections, sessions and the council are always allowed.
        #expect(try findings(results, fields: "politieke_context: verkiezingen\n", town: strict) == [])
        // A neutral overview is not one party.
        #expect(try findings("Een voorstel van N-VA.").count == 1)
    }

    @Test("office holders: none, in agreed cases, or named freely and shown under conditions")
    func holders() throws {
        let declared = "mandatarissen: [{id: jan-claes, context: citaat}]\n"
        let sentence = "Schepen Jan Claes trapt af."
        let exceptions = "{mandatarissen: uitzonderingen, register_hoogstens_maanden: 60}"
        #expect(try findings(sentence).count == 1)
        #expect(try findings(sentence, fields: declared) == [])
        let none = try town(exceptions, "{mandatarissen: geen}")
        #expect(try findings(sentence, fields: declared, town: none).count == 1)
        let conditions = try town(exceptions, "{mandatarissen: voorwaarden}")
        #expect(try findings(sentence, town: conditions) == [])
        let picture = "![Schepen Jan Claes trapt af](/beelden/sport/zwembad.jpg)"
        #expect(
            try findings(picture, town: conditions).map(\.message.nl) == [
                "Johannes Claes (schepen) staat op een beeld, maar de pagina zegt niet over welk beleid ze gaat."
            ])
        #expect(try findings(picture, fields: "beleidsdomein: Financiën\n", town: conditions).count == 1)
        #expect(try findings(picture, fields: "beleidsdomein: Sport\n", town: conditions) == [])
        #expect(try findings(picture, fields: "beleidsdomein: Sport\n").count == 1)
    }

    @Test("the agreement that is adopted picks the position")
    func adoption() throws {
        let sentence = "Schepen Jan Claes trapt af."
        let leopoldsburg = try ExampleTown { file, text in
            guard file == "afspraken.yaml" else { return text }
            return text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
                if line.contains("id: kortom-32,") { return "  - {id: leopoldsburg-3b-i, ernst: blokkeren}" }
                return String(line)
            }.joined(separator: "\n")
        }
        #expect(try findings(sentence).count == 1)
        #expect(try findings(sentence, town: leopoldsburg) == [])
    }

    @Test("traders: promoted, or not shared")
    func traders() throws {
        let link = "Proef bij [de bakker](https://bakkerijkorenaar.example/) met Coca-Cola."
        #expect(try findings(link).map(\.rule.rawValue).sorted() == ["commercial-name", "commercial-share"])
        let promoting = try town(
            "{id: kortom-37e, ernst: waarschuwen}",
            "{id: aartselaar-m7, ernst: tip}\n  - {id: kortom-37e, ernst: waarschuwen, besluit: College, waarden: {derden_beleid: promoten}}"
        )
        #expect(try findings(link, town: promoting) == [])
        // Both adopted without a choice: the stricter holds.
        let both = try town(
            "{id: kortom-37e, ernst: waarschuwen",
            "{id: aartselaar-m7, ernst: tip}\n  - {id: kortom-37e, ernst: waarschuwen, besluit: College")
        #expect(try findings(link, town: both).count == 2)
    }

    // MARK: - Elections

    @Test("which elections tighten is a choice, and two periods can run at once")
    func elections() throws {
        let quote = "mandatarissen: [{id: jan-claes, context: citaat}]\n"
        func town(_ choice: String) throws -> ExampleTown {
            try ExampleTown { file, text in
                switch file {
                case "afspraken.yaml":
                    text.replacing(
                        "waarden: {voorwoord_woorden: 60}", with: "waarden: {voorwoord_woorden: 60\(choice)}")
                case "kalender.yaml":
                    text
                        + "  - {id: sper-vlaams, soort: sperperiode, van: 2029-02-09, tot: 2029-06-09, verkiezing: vlaams}\n"
                        + "  - {id: sper-federaal, soort: sperperiode, van: 2029-02-01, tot: 2029-06-09, verkiezing: federaal}\n"
                default: text
                }
            }
        }
        let spring = "2029-03-01T12:00:00+01:00"
        #expect(try findings("Welkom.", fields: quote, town: town(""), at: spring).map(\.rule) == ["election-period"])
        #expect(try findings("Welkom.", fields: quote, town: town(", sper_voor: [lokaal]"), at: spring) == [])
        let local = "2030-08-01T12:00:00+02:00"
        #expect(try findings("Welkom.", fields: quote, town: town(", sper_voor: [lokaal]"), at: local).count == 1)
        #expect(try findings("Welkom.", fields: quote, town: town(", sper_contexten: [citaat]"), at: local) == [])
    }

    @Test("without registers nothing is found, and their absence is told where their age was agreed on")
    func noRegisters() throws {
        let bare = try ExampleTown { file, text in
            switch file {
            case "registers/partijen.yaml": "versie: 1\nbron: B\ndatum: 2026-11-01\npartijen: []\n"
            case "registers/mandatarissen.csv": "id,naam\n"
            default: text
            }
        }
        #expect(try findings("Schepen Jan Claes van N-VA trapt af.", town: bare) == [])
    }
}
