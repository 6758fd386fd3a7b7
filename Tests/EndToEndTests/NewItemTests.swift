import Foundation
import Testing

/// A new item of every type: its template is filled in, and then neither the checker nor the schema has anything to say of its fields.
@Suite struct NewItemTests {
    /// Every type of the example with a place where an item of it stands.
    private static let places = [
        "activiteit": "kalender/kermis.md", "advertentie": "media/kermis.md",
        "bekendmaking": "bekendmakingen/kermis.md",
        "brief": "brieven/wonen/kermis.md", "briefing": "aanvragen/kermis.md", "bundel": "intern/kermis.md",
        "campagne": "campagnes/kermis.md", "crisis": "crisis/kermis.md", "drukwerk": "drukwerk/kermis.md",
        "editie": "infoblad/2027-3/editie.md", "infoblad": "infoblad/2027-1/kermis.md",
        "intranetnieuws": "intranet/nieuws/kermis.md", "intranetpagina": "intranet/sport/kermis.md",
        "kanaal": "kanalen/kermis.md", "nieuws": "website/nieuws/kermis.md", "nieuwsbrief": "nieuwsbrief/kermis.md",
        "pagina": "website/vrije-tijd/sport/kermis.md", "persbericht": "pers/berichten/kermis.md",
        "persmoment": "pers/momenten/kermis.md", "planning": "planning/kermis.md", "project": "projecten/kermis.md",
        "scherm": "schermen/kermis.md", "sociaal": "sociaal/facebook/kermis.md", "vacature": "vacatures/kermis.md",
        "video": "videos/kermis.md",
    ]

    /// What somebody answers.
    private static let answers = [
        "titel": "Kermis in Zandbeke", "samenvatting": "Wanneer de kermis op het plein staat.", "ai": "geen",
        "publiceren_op": "2027-05-01", "uit_id": "a1b2c3", "begin": "2027-05-08T10:00", "nummer": "2027-3 van het blad",
        "deadline_tekst": "2027-04-01T12:00", "deadline_beeld": "2027-04-03T12:00", "drukklaar": "2027-04-10T12:00",
        "verschijnt": "2027-05-01", "platform": "Facebook", "adres": "https://video.zandbeke.example/kermis",
        "editie": "2027-1 van het blad", "plaats": "Het plein", "uur": "2027-05-07T14:00", "fase": "uitvoering",
        "items": "[kermis, markt]", "dienst": "sport", "kandideren_tot": "2027-04-30", "schermen": "[onthaal]",
        "tot": "2027-05-10", "periode": "mei 2027", "bekendgemaakt_op": "2027-04-15",
        "maker": "Wim Dessers", "gebruiksrecht": "creative-commons", "licentie": "CC-BY-4.0", "herkenbaar": "nee",
    ]

    /// The fields of a template, in order.
    private func fields(_ text: String) -> [String] {
        text.split(separator: "\n").compactMap { $0.wholeMatch(of: #/([a-z_0-9]+):.*/#).map { String($0.1) } }
    }

    private func filled(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard let field = line.wholeMatch(of: #/([a-z_0-9]+):( *#.*)?/#)?.1,
                let answer = Self.answers[String(field)]
            else { return String(line) }
            return "\(field): \(answer)"
        }.joined(separator: "\n")
    }

    private struct Report: Decodable {
        struct Finding: Decodable {
            let rule: String
            let message: String
        }
        let findings: [Finding]
    }

    private func remarks(on path: String, in clone: Clone) throws -> [Report.Finding] {
        let answer = try clone.program.attempt([
            Source.afspraak, "check", path, "--format", "json", "--as", "lotte-verhaeghen",
        ])
        return try JSONDecoder().decode(Report.self, from: answer.output).findings.filter {
            $0.rule == "page-fields" || $0.rule == "page-header"
        }
    }

    @Test func `every type has a template that asks its own fields, and nothing more once it is filled in`() throws {
        let town = try Town()
        let clone = try town.clone(for: .lotte)
        let types = try FileManager.default.contentsOfDirectory(atPath: "\(Source.root)/Policies/content-types").map {
            String($0.dropLast(5))
        }
        #expect(Set(types) == Set(Self.places.keys).union(["beeld"]))
        for (type, path) in Self.places.sorted(by: { $0.key < $1.key }) {
            let made = try clone.afspraak("nieuw", type, path)
            #expect(made.status == 0, "\(type): \(made.words)")
            let template = try clone.read(path)
            let definition = try clone.read(".afspraken/types/\(type).yaml")
            for field in fields(template) {
                #expect(definition.contains("\n  \(field): {"), "\(type): \(field)")
                // Nothing is answered for somebody.
                #expect(template.contains("\n\(field):\n"), "\(type): \(field)")
                #expect(Self.answers[field] != nil, "\(type): \(field)")
            }
            #expect(try !remarks(on: path, in: clone).isEmpty, "\(type): an empty template has remarks")
            try clone.write(path, filled(template) + "De kermis staat op het plein.\n")
            let remarks = try remarks(on: path, in: clone).map(\.message)
            #expect(remarks.isEmpty, "\(type): \(remarks)")
        }
    }

    @Test func `a title names the file where the type has one folder`() throws {
        let town = try Town()
        let clone = try town.clone(for: .lotte)
        let made = try clone.afspraak("nieuw", "persbericht", "--titel", "Eén kermis: \"groot\" én gratis")
        #expect(made.says("pers/berichten/een-kermis-groot-en-gratis.md staat klaar"), "\(made.words)")
        let text = try clone.read("pers/berichten/een-kermis-groot-en-gratis.md")
        #expect(text.contains("\ntitel: \"Eén kermis: \\\"groot\\\" én gratis\"\n"), "\(text)")
        let again = try clone.afspraak("nieuw", "persbericht", "--titel", "Eén kermis: groot én gratis")
        #expect(again.says("bestaat al"), "\(again.words)")
        // Which of many places is meant, only a person can say.
        for arguments in [
            ["pagina", "--titel", "Kermis"], ["persbericht"], ["beeld"], ["persbericht", "--titel", "?!"],
        ] {
            let answer = Answer(outcome: try clone.program.attempt([Source.afspraak, "nieuw"] + arguments))
            #expect(answer.status == 2, "\(arguments): \(answer.words)")
        }
    }

    // MARK: - The schema

    private var python: String {
        (ProcessInfo.processInfo.environment["AFSPRAAK_VENV"] ?? "\(Source.root)/.build/venv") + "/bin/python"
    }

    /// Whether one item is what a schema asks.
    private func holds(_ fields: [String: String], by schema: String, in clone: Clone) throws -> Answer {
        let members = fields.sorted { $0.key < $1.key }.map { name, value in
            "\"\(name)\": \(value.hasPrefix("[") ? "[\"\(value.dropFirst().dropLast())\"]" : "\"\(value)\"")"
        }
        let validate = "\(Source.root)/Tests/Fixtures/Presentation/validate.py"
        return try clone.attempt(
            python, validate, schema, "whole", input: Data("{\(members.joined(separator: ", "))}".utf8))
    }

    @Test func `the schema of every type takes its filled-in template, and refuses what is wrong`() throws {
        let town = try Town()
        let clone = try town.clone(for: .lotte)
        try clone.write("beelden/sport/kermis.gif", Gif.text("kermis", height: 32))
        for (type, path) in Self.places.merging(["beeld": "beelden/sport/kermis.gif"], uniquingKeysWith: { $1 }) {
            let schema = "\(town.root)/\(type).schema.json"
            let given = try clone.program.attempt([Source.afspraak, "schema", type])
            #expect(given.status == 0)
            try given.output.write(to: URL(filePath: schema))
            #expect(try clone.afspraak("nieuw", type, path).status == 0)
            let asked = fields(try clone.read(type == "beeld" ? "\(path).yml" : path))
            let item = Dictionary(
                asked.compactMap { name in Self.answers[name].map { (name, $0) } }, uniquingKeysWith: { $1 })
            let right = try holds(item, by: schema, in: clone)
            #expect(right.status == 0, "\(type): \(right.words)")
            let unknown = item.merging(["onbestaand_veld": "x"]) { $1 }
            #expect(try holds(unknown, by: schema, in: clone).status != 0, "\(type): a name that is not known")
            guard type != "beeld" else {
                var bare = item
                bare["licentie"] = nil
                #expect(try holds(bare, by: schema, in: clone).status != 0, "a licence goes with creative-commons")
                bare["gebruiksrecht"] = "eigen-werk"
                #expect(try holds(bare, by: schema, in: clone).status == 0, "and not with one's own work")
                #expect(try holds(item.merging(["ai": "misschien"]) { $1 }, by: schema, in: clone).status != 0)
                continue
            }
            var untitled = item
            untitled["titel"] = nil
            #expect(try holds(untitled, by: schema, in: clone).status != 0, "\(type): no title")
            untitled["title"] = "Kermis in Zandbeke"
            #expect(try holds(untitled, by: schema, in: clone).status == 0, "\(type): the generator's own name")
            #expect(try holds(item.merging(["titel": "x"]) { $1 }, by: schema, in: clone).status != 0, "\(type): short")
        }
    }

    @Test func `all types are one schema, in two languages`() throws {
        let town = try Town()
        let clone = try town.clone(for: .lotte)
        let all = try clone.program.attempt([Source.afspraak, "schema"])
        let object = try #require(try JSONSerialization.jsonObject(with: all.output) as? [String: Any])
        let types = try #require(object["$defs"] as? [String: [String: Any]])
        #expect(Set(types.keys) == Set(Self.places.keys).union(["beeld"]))
        let day = try #require((types["nieuws"]?["properties"] as? [String: Any])?["publiceren_op"] as? [String: Any])
        #expect(day["errorMessage"] as? String == "`publiceren_op`: een dag, zoals 2027-12-31. Nodig om te publiceren.")
        #expect(day["x-en"] as? String == "`publiceren_op`: a day, such as 2027-12-31. Needed for publishing.")
        let english = try clone.afspraak("schema", "nieuws", "--lang", "en")
        #expect(english.says("The day on which it goes online."), "\(english.words)")
        #expect(try clone.afspraak("schema", "niews").says("Bedoel je `nieuws`?"))
    }
}
