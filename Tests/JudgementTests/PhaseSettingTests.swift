import Findings
import Foundation
import Testing

/// What a municipality decides on phases, decisions and having a say, and what the example town decided otherwise.
@Suite("Settings on phases")
struct PhaseSettingTests {
    private static let developing =
        "beleidsfase: in-ontwikkeling\nafzender: gemeente\ninspraak: {mogelijk: ja, van: 2026-11-02, tot: 2026-12-15, hoe: met "
        + "een mail, marge: alles}"
    private static let told = "Er is nog niets beslist. De volgende stap is het openbaar onderzoek."
    private static let kortom = "  - {id: kortom-30b, ernst: waarschuwen}"

    /// The remarks of one rule on a news item of the example town, whose agreements are changed first.
    private func messages(
        _ rule: String, _ fields: String, body: String = told, path: String = "website/nieuws/proef.md",
        decisions: String? = nil, edit: ((String) -> String)? = nil
    ) throws -> [String] {
        let town = try ExampleTown(
            edit: edit.map { edit in { file, text in file == "afspraken.yaml" ? edit(text) : text } })
        let header = "titel: Een pagina\nsamenvatting: Wat je hier vindt.\npubliceren_op: 2026-11-20\nai: geen\n"
        let example = RuleExample(
            .tricky, Message(nl: "", en: ""), person: "lotte-verhaeghen",
            commits: [[path: "---\n\(header)\(fields)\n---\n\n\(body)\n"]], expected: 0, decisions: decisions)
        return try town.verdict(on: example).findings.map(\.finding).filter { $0.rule.rawValue == rule }.map(
            \.message.nl)
    }

    // MARK: - Addresses of decisions

    static let addresses: [(address: String, isDecision: Bool)] = {
        let file = ExampleTown.root.appending(path: "Tests/Fixtures/Judgement/decision-addresses.tsv")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: "\t").map(String.init)
            return (cells[1], cells[0] == "besluit")
        }
    }()

    @Test("every family of addresses is known, and an agenda is no decision", arguments: addresses)
    func address(_ address: String, _ isDecision: Bool) throws {
        let fields = "beleidsfase: beslist\nbesluit: {orgaan: gemeenteraad, datum: 2026-09-28, iri: \"\(address)\"}"
        #expect(try messages("decision-cited", fields).isEmpty == isDecision)
    }

    @Test("a municipality names its own hosts of decisions")
    func ownHosts() throws {
        let fields =
            "beleidsfase: beslist\nbesluit: {orgaan: gemeenteraad, datum: 2026-09-28, iri: \"https://raad.dorp.example/7\"}"
        #expect(try messages("decision-cited", fields).count == 1)
        #expect(
            try messages("decision-cited", fields) {
                $0.replacing("besluiten.zandbeke.example]", with: "\"*.dorp.example\"]")
            } == [])
    }

    // MARK: - Who decides

    @Test("a decision of the management team counts where posts may rest on what it approved")
    func managementTeam() throws {
        let fields = "beleidsfase: beslist\nbesluit: {orgaan: managementteam, datum: 2026-10-12}"
        #expect(try messages("decision-cited", fields).count == 1)
        #expect(
            try messages("decision-cited", fields) {
                $0.replacing(Self.kortom, with: Self.kortom + "\n  - {id: leopoldsburg-2b, ernst: waarschuwen}")
            } == [])
    }

    @Test("a municipality adds an organ of its own")
    func ownOrgan() throws {
        let fields = "beleidsfase: beslist\nbesluit: {orgaan: Politiecollege, datum: 2026-10-12}"
        #expect(try messages("decision-cited", fields).count == 1)
        #expect(
            try messages("decision-cited", fields) {
                $0.replacing("{besluithosts:", with: "{beslisorganen: [politiecollege], besluithosts:")
            } == [])
    }

    // MARK: - Undecided: told, or kept inside

    @Test("one town tells what is in preparation, another keeps it inside")
    func bothPositions() throws {
        // Kortom: told, with a label and a way to have a say.
        #expect(try messages("procedure-told", Self.developing) == [])
        #expect(try messages("phase-label", Self.developing, body: "De procedure loopt.").count == 1)
        // Aartselaar: it stays inside, however it is told.
        let inside = { (text: String) in
            text.replacing(Self.kortom + "\n", with: "").replacing(", waarden: {in_ontwikkeling: verloop}", with: "")
        }
        #expect(
            try messages("procedure-told", Self.developing, edit: inside)
                == ["Dit dossier is nog niet beslist. We spraken af dat het tot dan binnen blijft."])
        #expect(try messages("phase-sender", "beleidsfase: in-ontwikkeling\ninspraak: nee", edit: inside) == [])
        // Its secrecy alone does the same.
        let secret = { (text: String) in
            inside(text).replacing("{id: aartselaar-4c, ernst: tip", with: "{id: aartselaar-9d, ernst: blokkeren")
        }
        #expect(try messages("procedure-told", Self.developing, edit: secret).count == 1)
    }

    @Test("with only the advice on procedures nothing is kept inside")
    func onlyAdvice() throws {
        let advice = { (text: String) in
            text.replacing("{id: aartselaar-4c, ernst: tip", with: "{id: aartselaar-4d, ernst: tip")
                .replacing(", waarden: {in_ontwikkeling: verloop}", with: "")
        }
        #expect(try messages("procedure-told", Self.developing, edit: advice) == [])
        #expect(
            try messages("procedure-told", Self.developing, body: "Er is nog niets beslist.", edit: advice).count == 1)
    }

    // MARK: - Phases of types, labels, room

    @Test("without a phase for the type, news has to say its own")
    func phaseOfType() throws {
        #expect(try messages("decision-phase", "") == [])
        let none = { (text: String) in
            text.replacing("        - {type: nieuws, fase: dienstverlening}\n", with: "")
        }
        #expect(try messages("decision-phase", "", edit: none) == ["Er staat niet bij of dit al beslist is."])
        #expect(try messages("decision-phase", "beleidsfase: dienstverlening", edit: none) == [])
        // A page about a service is never asked.
        #expect(try messages("decision-phase", "", path: "website/wonen/proef.md", edit: none) == [])
    }

    @Test("a municipality chooses the words of the label")
    func label() throws {
        let own = { (text: String) in
            text.replacing(
                Self.kortom,
                with: "  - {id: kortom-30b, ernst: waarschuwen, waarden: {fase_vermelding: [Plan in opmaak]}}")
        }
        #expect(try messages("phase-label", Self.developing, edit: own).count == 1)
        #expect(try messages("phase-label", Self.developing, body: "Dit is een plan in opmaak.", edit: own) == [])
    }

    @Test("what can still change is asked only where that was agreed")
    func room() throws {
        let fields = Self.developing.replacing(", marge: alles", with: "")
        #expect(try messages("participation-window", fields) == ["Er staat niet wat nog kan veranderen."])
        #expect(
            try messages("participation-window", fields) {
                $0.replacing("  - {id: gent-t04, ernst: waarschuwen}\n", with: "")
            } == [])
    }

    @Test("an agreed age of the register counts, and without one it never gets old")
    func age() throws {
        let register =
            "# datum: 2020-01-01\niri,orgaan,datum,nummer,titel,bevoegd_orgaan\n"
            + "https://besluiten.zandbeke.example/7,gemeenteraad,2019-09-30,,Brug,\n"
        let fields = "beleidsfase: beslist\nbesluit: https://besluiten.zandbeke.example/7"
        #expect(
            try messages("decision-address", fields, decisions: register)
                == ["Ons register van besluiten is van 1 januari 2020. Dat is ouder dan we afspraken."])
        #expect(
            try messages("decision-address", fields, decisions: register) {
                $0.replacing(", register_hoogstens_maanden: 24", with: "")
            } == [])
    }
}
