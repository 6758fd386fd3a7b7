import Findings
import PolicyModel
import Testing

/// Where municipalities differ on the press, deadlines and archiving: each choice has its own answer.
@Suite("Settings on press, crisis, lead time, corrections and archiving")
struct PressSettingTests {
    private static let release = "pers/berichten/zomer.md"

    /// What a rule says of a page with these fields, with one part of the town's agreements written otherwise.
    private func messages(
        _ rule: RuleID, _ fields: String, at path: String = release, body: String = "De speelweek begint.",
        person: String = "lotte-verhaeghen", old: String = "", new: String = ""
    ) throws -> [String] {
        let town = try ExampleTown { file, text in
            guard file == "afspraken.yaml", !old.isEmpty else { return text }
            #expect(text.contains(old))
            return text.replacing(old, with: new)
        }
        let page =
            "---\ntitel: Een pagina\nsamenvatting: Wat je hier vindt, in één zin.\nai: geen\n\(fields)\n---\n\n\(body)\n"
        let example = RuleExample(
            .tricky, Message(nl: "", en: ""), person: person, commits: [[path: page]], expected: 0)
        return try town.verdict(on: example).findings.map(\.finding).filter { $0.rule == rule }.map(\.message.nl)
    }

    @Test("who goes to the press: the communication service, named roles, or a department about its own programme")
    func senders() throws {
        let start =
            "    keuze: kortom-45-v\n    ernst: blokkeren\n    waarden: {persuitzonderingen: [{dienst: cultuur, onderwerp: programma}]}\n"
        func said(_ person: String, _ topic: String, _ new: String) throws -> [String] {
            try messages("press-by-communication", "onderwerp: \(topic)", person: person, old: start, new: new)
        }
        #expect(try said("thijs-merckaert", "programma", start).isEmpty)
        #expect(try said("thijs-merckaert", "subsidies", start).count == 1)
        #expect(try said("thijs-merckaert", "programma", "    ernst: blokkeren\n").count == 1)
        let roles = "    ernst: blokkeren\n    waarden: {communicatierollen: [communicatieverantwoordelijke]}\n"
        #expect(try said("lotte-verhaeghen", "programma", roles).isEmpty)
        #expect(try said("jeroen-tanghe", "programma", roles).count == 1)
        let types = "    ernst: blokkeren\n    waarden: {perstypes: [nieuws]}\n"
        #expect(try said("wim-dessers", "programma", types).isEmpty)
    }

    @Test("a quotation of an office holder is asked only where it was chosen")
    func quote() throws {
        let line = "  - {id: kortom-46-v2, ernst: waarschuwen}\n"
        #expect(try messages("press-quote", "onderwerp: a").count == 1)
        #expect(try messages("press-quote", "onderwerp: a", old: line, new: "").isEmpty)
    }

    @Test("who gets a copy")
    func copy() throws {
        let line = "  - {id: kortom-47, ernst: waarschuwen}\n"
        let only = "  - {id: kortom-47, ernst: waarschuwen, waarden: {kopie_aan: [cbs]}}\n"
        let fields = "verstuurd_op: 2026-11-20T09:00\nkopie: [college]"
        #expect(
            try messages("press-copy", fields, old: line, new: line)
                == ["Bij `kopie` ontbreken nog `gr` en `bcsd`."])
        #expect(try messages("press-copy", fields, old: line, new: only).isEmpty)
    }

    @Test("the press room is where the municipality says it is")
    func room() throws {
        let line = "  - {id: gent-t03, ernst: waarschuwen}\n"
        let own = "  - {id: gent-t03, ernst: waarschuwen, waarden: {perskamerpaden: [\"perskamer/**\"]}}\n"
        let fields = "verstuurd_op: 2026-11-20T09:00\nperskamer: \(Self.release)"
        #expect(
            try messages("press-room", fields, old: line, new: own)
                == ["`\(Self.release)` is geen plaats in de perskamer."])
        let near = line.replacing("}\n", with: ", waarden: {perskamerpaden: [pers/bericht]}}\n")
        #expect(try messages("press-room", fields, old: line, new: near).count == 1)
        for folder in ["pers/berichten", "pers/berichten/", "\"pers/berichten/**\"", "\"pers/*/zomer.md\""] {
            let own = line.replacing("}\n", with: ", waarden: {perskamerpaden: [\(folder)]}}\n")
            #expect(try messages("press-room", fields, old: line, new: own).isEmpty, "\(folder)")
        }
    }

    @Test("who the communication service is, is one answer for the press, advertisements and magazines")
    func communication() throws {
        let start = "  - {id: kortom-84, ernst: blokkeren, besluit: \"College van 24 augustus 2026, punt 11\"}\n"
        let roles = start.replacing(
            "}\n", with: ", waarden: {communicatierollen: [webredacteur, Communicatie medewerker]}}\n")
        for (rule, path) in [
            ("press-by-communication", Self.release), ("advertisement-deal", "media/radio.md"),
            ("bundle-by-communication", "intern/blad.md"),
        ] {
            func said(_ person: String, _ new: String) throws -> Int {
                try messages(
                    RuleID(rule), "partner: Radio Beek\nwaarde: gratis", at: path, person: person, old: start, new: new
                ).count
            }
            for person in ["lotte-verhaeghen", "jeroen-tanghe", "amira-el-khatib"] {
                #expect(try said(person, start) == 0, "\(rule) \(person)")
            }
            for person in ["pieter-woestenborg", "wim-dessers", "griet-van-hoeymissen"] {
                #expect(try said(person, start) == 1, "\(rule) \(person)")
            }
            #expect(try said("pieter-woestenborg", roles) == 0, "\(rule)")
            #expect(try said("lotte-verhaeghen", roles) == 1, "\(rule)")
        }
    }

    @Test("a quotation is as long as was agreed, and nobody is asked where nothing was")
    func quotation() throws {
        let line = "  - {id: aartselaar-5b, ernst: waarschuwen, waarden: {citaat_woorden: 60}}\n"
        let short = line.replacing("60", with: "3")
        let body = "> Ik herinner me het water nog.\n>\n> — Jan"
        func said(_ new: String) throws -> [String] {
            try messages("quotation-source", "onderwerp: a", body: body, old: line, new: new)
        }
        #expect(try said(line).isEmpty)
        #expect(try said(short) == ["Dit citaat telt 8 woorden. Neem er hoogstens 3 over."])
        #expect(try said("").isEmpty)
        #expect(try said(line.replacing("60", with: "veel")).isEmpty)
    }

    @Test("how many working days a question takes, for each type")
    func leadTime() throws {
        let line = "        - {type: persbericht, werkdagen: 3}\n"
        let fields = "aangevraagd_op: 2026-11-16\npubliceren_op: 2026-11-19"
        func said(_ days: String) throws -> [String] {
            try messages("lead-time", fields, old: line, new: "        - {type: persbericht, werkdagen: \(days)}\n")
        }
        #expect(try said("3").isEmpty)
        #expect(try said("4") == ["Tussen de vraag en deze dag liggen 3 werkdagen. We spraken er 4 af."])
        for days in ["0", "-1", "999999999999999999999", "veel"] { #expect(try said(days).isEmpty) }
    }

    @Test("series and terms are the municipality's own")
    func archive() throws {
        let line = "        - {reeks: campagnes, jaren: 10}\n"
        let fields = "publiceren_op: 2026-11-20\narchief: {serie: campagnes, bewaren_tot: 2030-12-31}"
        func said(_ new: String) throws -> [String] {
            try messages("archive-series", fields, at: "campagnes/fiets.md", old: line, new: new)
        }
        #expect(try said(line).count == 1)
        #expect(try said("        - {reeks: campagnes, jaren: 3}\n").isEmpty)
        #expect(
            try said("        - {reeks: acties, jaren: 3}\n")
                == ["De reeks `campagnes` staat niet in het beheersplan."])
    }

    @Test("the rule on photos holds for press releases alone where only that was adopted")
    func photos() throws {
        let line = "  - {id: leopoldsburg-3b-ii, ernst: tip}\n"
        let press = "  - {id: leopoldsburg-3c-1, ernst: tip}\n"
        let body = "![Schepen Jan Claes opent de speelweek](/beelden/sport/bad.svg)"
        func said(_ new: String, at path: String) throws -> Int {
            try messages(
                "picture-company", "mandatarissen: [{wie: jan-claes, context: plechtigheid}]", at: path, body: body,
                old: line, new: new
            ).count
        }
        #expect(try said(line, at: "website/nieuws/zomer.md") == 1)
        #expect(try said(press, at: "website/nieuws/zomer.md") == 0)
        #expect(try said(press, at: Self.release) == 1)
        #expect(try said("", at: Self.release) == 0)
    }

    @Test("a press release has its own row of agreements: the alderman first, then the mayor")
    func approvals() throws {
        let town = try ExampleTown { file, text in
            switch file {
            case "vereisten.yaml":
                text
                    + "\n- id: persbericht\n  bij: {types: [persbericht]}\n  alle: [schepen, burgemeester]\n  volgorde: ja\n"
            case "rechten.yaml":
                text
                    + ["schepen", "burgemeester"].map {
                        "\n- rol: \($0)\n  mag: [goedkeuren]\n  pad: \"pers/**\"\n  types: [persbericht]\n"
                    }.joined()
            default: text
            }
        }
        let page = "---\ntitel: Een pagina\nsamenvatting: Wat je hier vindt, in één zin.\nai: geen\n---\n\nTekst.\n"
        func isRefused(_ registered: [String]) throws -> Bool {
            try town.verdict(
                on: RuleExample(
                    .tricky, Message(nl: "", en: ""), person: "lotte-verhaeghen", commits: [[Self.release: page]],
                    expected: 0, registered: registered)
            ).findings.contains { $0.finding.rule == "approval-given" && $0.refuses }
        }
        #expect(try isRefused([]))
        #expect(try isRefused(["ingrid-vanlerbeek"]))
        #expect(try isRefused(["marijke-spoormans"]))
        #expect(try !isRefused(["ingrid-vanlerbeek", "marijke-spoormans"]))
        #expect(try isRefused(["marijke-spoormans", "ingrid-vanlerbeek"]))
    }
}
