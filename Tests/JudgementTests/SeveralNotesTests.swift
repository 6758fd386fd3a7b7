import BrusselsTime
import Findings
import PolicyModel
import Rules
import Testing

/// One rule serves agreements of several notes: each of them alone is enough, and what was not adopted changes nothing.
@Suite("Agreements of several notes")
struct SeveralNotesTests {
    private static let svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\"><rect width=\"3\" height=\"2\"/></svg>\n"

    /// The example town with nothing adopted but these.
    private static func town(adopting agreements: [String]) throws -> ExampleTown {
        try ExampleTown { file, text in
            guard file == "afspraken.yaml" else { return text }
            let lines = agreements.map { "  - {id: \($0)}\n" }.joined()
            let none = text.replacing(#/ernst: [a-z]+/#, with: "ernst: uit")
                .replacing(#/ +- \{id: (?:gent|gedragscode|leopoldsburg|aartselaar).*\n/#, with: "")
                .replacing(#/ +- id: (?:gent|gedragscode)[-0-9a-z]*\n( {4}.*\n)+/#, with: "")
            return none.replacing(
                "\naangenomen:\n", with: "\naangenomen:\n\(lines)")
        }
    }

    private static func image(_ answers: String) -> RuleExample {
        let record = "maker: Wim\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nai: geen\n\(answers)\n"
        return RuleExample(
            .tricky, Message(nl: "", en: ""), person: "wim-dessers",
            commits: [["beelden/sport/x.svg": svg, "beelden/sport/x.svg.yml": record]], expected: 0)
    }

    private func portraits(_ answers: String, adopting agreements: String...) throws -> [JudgedFinding] {
        try Self.town(adopting: agreements).verdict(on: Self.image(answers)).findings.filter {
            $0.finding.rule == "portrait-consent"
        }
    }

    /// Each agreement outside the first note, with the rules that say they serve it and weigh only when adopted.
    static let serving: [(agreement: String, rules: [RuleID])] = {
        var serving: [String: [RuleID]] = [:]
        for rule in RuleBook.all.descriptions {
            // What people state differs with each agreement: `StatementRowTests` asks for it one by one.
            guard case .adopted = rule.force, rule.id != "statement-made" else { continue }
            for agreement in rule.agreements where !agreement.rawValue.hasPrefix("kortom-") {
                serving[agreement.rawValue, default: []].append(rule.id)
            }
        }
        return serving.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted()) }
    }()

    /// What a municipality has to fill in before there is anything to ask.
    private static let values = [
        "gedragscode-0": "code_aanvaard: [{persoon: lotte-verhaeghen, op: 2026-09-01}]",
        "gedragscode-12b":
            "archief_bij: [campagne], archiefreeksen: [{type: persbericht, reeks: persberichten, jaren: 10}, "
            + "{reeks: campagnes, jaren: 10}]",
        "gedragscode-10c":
            "moderatiezin: Je reactie past niet bij onze huisregels. Daarom is ze niet meer zichtbaar., "
            + "moderatiezin_pagina: [intranet/communicatie/modereren.md]",
        "gent-8-4-2": "coordinatorrollen: [diensthoofd]",
        "aartselaar-5d": "geweerde_sites: [films-gratis.example]",
    ]

    @Test("an agreement alone makes every rule count that serves it", arguments: serving)
    func alone(_ agreement: String, _ rules: [RuleID]) throws {
        // About press releases alone: `PressSettingTests`.
        if agreement == "leopoldsburg-3c-1" { return }
        let values = Self.values[agreement].map { ", waarden: {\($0)}" } ?? ""
        let town = try Self.town(adopting: ["\(agreement), ernst: blokkeren\(values)"])
        // These two ask for less than the rule has.
        let narrow = ["gedragscode-4c", "leopoldsburg-2f-3"].contains(agreement)
        for id in rules {
            let rule = try #require(RuleBook.all.description(of: id))
            let found = try rule.examples.filter { $0.kind == .wrong }.flatMap { example in
                try town.verdict(on: example).findings.filter { $0.finding.rule == id }
            }
            #expect(!found.isEmpty, "\(id)")
            #expect(found.allSatisfy { $0.severity == min(.block, rule.weight) }, "\(id)")
            #expect(found.allSatisfy { $0.agreements.contains(AgreementID(agreement)) }, "\(id)")
            if narrow { #expect(found.count < rule.examples.count { $0.kind == .wrong }, "\(id)") }
        }
    }

    @Test("what was not adopted is neither weighed nor named")
    func unadopted() throws {
        #expect(try portraits("minderjarig: nee").isEmpty)
        let found = try ExampleTown().verdict(on: Self.image("minderjarig: nee")).findings.filter {
            $0.finding.rule == "portrait-consent"
        }
        #expect(found.map(\.agreements) == [["eigen-9", "kortom-23"]])
        let also = try portraits("minderjarig: nee", adopting: "leopoldsburg-2f, ernst: waarschuwen")
        #expect(also.map(\.severity) == [.warn] && also.allSatisfy { $0.agreements.contains("leopoldsburg-2f") })
        #expect(also.allSatisfy { !$0.agreements.contains("gedragscode-4b") })
    }

    @Test("who adopts without saying how strictly has the severity of the catalogue")
    func usualSeverity() throws {
        #expect(try portraits("minderjarig: nee", adopting: "leopoldsburg-2f").map(\.severity) == [.block])
        let page = RuleExample(
            .wrong, Message(nl: "", en: ""), person: "wim-dessers",
            commits: [
                [
                    "website/vrije-tijd/sport/bad.md":
                        "---\ntitel: Bad\nsamenvatting: Eén zin over het bad.\n---\nTekst.\n"
                ]
            ],
            expected: 1)
        let found = try Self.town(adopting: ["gent-t25"]).verdict(on: page).findings.filter {
            $0.finding.rule == "ai-declaration"
        }
        #expect(found.map(\.severity) == [.warn] && found.allSatisfy { $0.agreements.contains("gent-t25") })
    }

    /// Leopoldsburg and the code of conduct disagree: both positions, and two verdicts.
    @Test("a crowd outside: one note asks consent, the other does not")
    func crowds() throws {
        let crowd = "minderjarig: nee\nbeeldtype: sfeer\npublieke_plaats: ja\nfocus_personen: 0"
        #expect(try portraits(crowd, adopting: "leopoldsburg-2f", "leopoldsburg-2f-2").isEmpty)
        #expect(try portraits(crowd, adopting: "gedragscode-4b").count == 1)
        #expect(try portraits(crowd, adopting: "leopoldsburg-2f").count == 1)
        let set = "leopoldsburg-2f, waarden: {zonder_toestemming: [sfeer]}"
        #expect(try portraits(crowd, adopting: set).isEmpty)
        let few = crowd.replacing("focus_personen: 0", with: "focus_personen: 2")
        #expect(try portraits(few, adopting: "leopoldsburg-2f", "leopoldsburg-2f-2").count == 1)
    }

    @Test("who asks it only for children, or only minds what was taken back, is not given more")
    func narrow() throws {
        #expect(try portraits("minderjarig: nee", adopting: "gedragscode-4c").isEmpty)
        #expect(try portraits("minderjarig: ja", adopting: "gedragscode-4c").count == 1)
        #expect(try portraits("minderjarig: nee", adopting: "gedragscode-4c", "gedragscode-4b").count == 1)
        #expect(try portraits("minderjarig: ja", adopting: "leopoldsburg-2f-3").isEmpty)
        let back = "minderjarig: nee\ntoestemming: formulier 12\ningetrokken_op: 2026-11-01"
        #expect(try portraits(back, adopting: "leopoldsburg-2f-3").count == 1)
    }
}
