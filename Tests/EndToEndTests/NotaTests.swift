import Foundation
import Testing

/// `afspraak nota`: the adopted agreements as people read them.
@Suite struct NotaTests {
    private static let agreements = ".afspraken/afspraken.yaml"

    private func nota(
        in clone: Clone, _ arguments: String...
    ) throws -> (text: String, status: Int32) {
        let answer = try clone.program.attempt([Source.afspraak, "nota"] + arguments)
        return (String(decoding: answer.output, as: UTF8.self), answer.status)
    }

    /// The ids of the adopted agreements, and whether each is switched off.
    private func adopted(in clone: Clone) throws -> [(id: String, isOff: Bool)] {
        let text = try clone.read(Self.agreements)
        let list = text.split(separator: "\naangenomen:").last ?? ""
        return list.matches(of: /(?m)^  - (?:\{id: ([a-z0-9-]+)([^\n]*)|id: ([a-z0-9-]+))/).map { match in
            (String(match.1 ?? match.3 ?? ""), match.2?.contains("ernst: uit") == true)
        }
    }

    @Test func `every agreement that holds stands in it once, with its own numbers first`() throws {
        let town = try Town()
        let clone = try town.clone(for: .lotte)
        let (page, status) = try nota(in: clone, "--vorm", "html")
        #expect(status == 0)
        let adopted = try adopted(in: clone)
        #expect(adopted.count > 25)
        for (id, isOff) in adopted {
            let anchors = page.matches(of: try Regex("<h3 id=\"\(isOff ? "niet-" : "")\(id)\">")).count
            #expect(anchors == 1, "\(id)")
        }
        let own = try #require(page.range(of: "<span class=\"nummer\">12</span> Nieuws komt van de communicatiedienst"))
        let taken = try #require(page.range(of: "id=\"kortom-75\""))
        #expect(own.lowerBound < taken.lowerBound)
        #expect(page.contains("College van 24 augustus 2026, punt 11"))
        #expect(page.contains("Sinds 1 oktober 2026.") && page.contains("Vanaf 1 maart 2027."))
    }

    @Test func `headings follow each other, names are their own, and every link leads somewhere`() throws {
        let town = try Town()
        let (page, _) = try nota(in: town.clone(for: .lotte), "--format", "html")
        #expect(page.hasPrefix("<!doctype html>\n<html lang=\"nl-BE\">"))
        let levels = page.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
        #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
        for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
        let names = page.matches(of: /\ id="([^"]+)"/).map { String($0.1) }
        #expect(Set(names).count == names.count)
        for link in page.matches(of: /href="#([^"]+)"/) { #expect(names.contains(String(link.1))) }
        for label in page.matches(of: /aria-labelledby="([^"]+)"/) { #expect(names.contains(String(label.1))) }
        // An address that a municipality chose is told; nothing is fetched.
        #expect(!page.contains(/(src|href|action|url)\s*[=(]\s*["']?https?:/))
    }

    @Test func `in Markdown it is what its own words say, and nothing of them is markup`() throws {
        let town = try Town()
        let clone = try town.clone(for: .lotte)
        let (text, _) = try nota(in: clone)
        #expect(text.hasPrefix("# Onze communicatieafspraken\n"))
        #expect(text.contains("\n### 12 · Nieuws komt van de communicatiedienst\n"))
        #expect(text.contains("- **Besluit:** College van 24 augustus 2026, punt 11"))
        #expect(!text.contains("\n- **Beeldpunten") && !text.contains("\n\n\n"))
        let (english, _) = try nota(in: clone, "--lang", "en")
        #expect(english.hasPrefix("# Our communication agreements\n"))
    }

    @Test func `what changed stands in front`() throws {
        let town = try Town()
        let clone = try town.clone(for: .lotte)
        let before = try clone.read(Self.agreements)
        try clone.write(
            Self.agreements,
            before.replacing(
                "- {id: kortom-65, ernst: waarschuwen}", with: "- {id: kortom-65, ernst: blokkeren, vanaf: 2027-01-04}"
            )
            .replacing("  - {id: kortom-22, ernst: waarschuwen}\n", with: "")
            .replacing("\naangenomen:\n", with: "\naangenomen:\n  - {id: kortom-43, ernst: tip}\n")
            .replacing(
                "titel: Menu's en rubrieken bespreken we eerst", with: "titel: Over menu's beslist de webredacteur"))
        let answer = try clone.program.attempt(
            [Source.afspraak, "nota", "--afspraken", ".afspraken", "--sinds", "HEAD", "--op", "2026-11-21"])
        let text = String(decoding: answer.output, as: UTF8.self)
        #expect(answer.status == 0, "\(answer.words)")
        let changes = String(text.split(separator: "\n## ").first { $0.hasPrefix("Wat veranderde sinds HEAD") } ?? "")
        let days = "**Wanneer:** vroeger: Vanaf 1 maart 2027. → nu: Vanaf 4 januari 2027."
        #expect(changes.contains(days), "\(changes)")
        #expect(changes.contains("Dit geldt niet meer.") && changes.contains("Dit is nieuw."))
        #expect(changes.contains("3 · Over menu's beslist de webredacteur\n\nDe woorden zijn anders."))
        let same = try clone.program.attempt([Source.afspraak, "nota", "--afspraken", "HEAD", "--sinds", "HEAD"])
        #expect(same.words.contains("Niets."))
    }

    @Test func `what no rule can see is asked of a person, where the municipality wants that`() throws {
        let town = try Town()
        let clone = try town.clone(for: .lotte)
        let folder = ["--afspraken", ".afspraken"]
        func explained() throws -> String {
            let answer = try clone.program.attempt([Source.afspraak, "uitleg", "kortom-43"] + folder)
            return answer.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        let line = "- {id: kortom-43, afspraak: kortom-43, bij: {types: [planning]}, een: [schepen, burgemeester]}"
        let before = try explained()
        #expect(before.contains("je kan iemand vragen om hem te bevestigen") && before.contains("`\(line)`"))
        try clone.write(".afspraken/vereisten.yaml", try clone.read(".afspraken/vereisten.yaml") + "\n\(line)\n")
        let after = try explained()
        #expect(after.contains("Daarom bevestigt iemand het") && after.contains("vraagt wel een akkoord"))
        #expect(after.contains("approval-given") && !after.contains("weegt nergens mee"))
        let adopted = try clone.read(Self.agreements).replacing(
            "\naangenomen:\n", with: "\naangenomen:\n  - {id: kortom-43, ernst: tip}\n")
        try clone.write(Self.agreements, adopted)
        let note = try clone.program.attempt([Source.afspraak, "nota", "--op", "2026-11-21"] + folder)
        let text = String(decoding: note.output, as: UTF8.self)
        let item = text.split(separator: "### De communicatiedienst plant het persnieuws").last.map(String.init) ?? ""
        #expect(item.prefix(300).contains("**Controle:** Eerst het akkoord, dan online."), "\(item.prefix(300))")
    }

    @Test func `of what a rule gives tips on, nobody says that no program sees it`() throws {
        let town = try Town()
        let clone = try town.clone(for: .lotte)
        let line =
            "- {id: gewone-taal, afspraak: kortom-19, bij: {types: [nieuws]}, een: [communicatieverantwoordelijke]}"
        try clone.write(".afspraken/vereisten.yaml", try clone.read(".afspraken/vereisten.yaml") + "\n\(line)\n")
        let answer = try clone.program.attempt([
            Source.afspraak, "uitleg", "kortom-19", "--afspraken", ".afspraken",
        ])
        let words = answer.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
            answer.status == 0 && words.contains("De controle geeft hier tips over. Daarnaast bevestigt iemand het"))
        #expect(!words.contains("kan dit niet zien"))
    }

    @Test func `a vision, chapters of one's own and their names are what the municipality writes`() throws {
        let town = try Town()
        let clone = try town.clone(for: .lotte)
        let before = try clone.read(Self.agreements)
        try clone.write(
            Self.agreements,
            before.replacing(
                /visie: \|\n(?:  .*\n|\n)+/, with: "visie: |\n  Wij zijn er voor <iedereen>.\n\n  Ook op papier.\n\n"
            )
            .replacing(
                "hoofdstukken:\n",
                with: "hoofdstukken:\n"
                    + "  - {id: feest, titel: Feesten en markten}\n  - {id: taal, titel: Zo schrijven wij}\n"
            ).replacing("    titel: Menu's en", with: "    hoofdstuk: feest\n    titel: Menu's en"))
        let page = try clone.program.attempt([Source.afspraak, "nota", "--afspraken", ".afspraken", "--vorm", "html"])
        #expect(page.status == 0, "\(page.words)")
        #expect(page.words.contains("<p>Wij zijn er voor &lt;iedereen&gt;.</p>\n<p>Ook op papier.</p>"))
        #expect(page.words.contains("Feesten en markten</h2>\n<article aria-labelledby=\"eigen-3\">"))
        #expect(page.words.contains("Zo schrijven wij</h2>"))
        #expect(try clone.afspraak("policy", "check").status == 0)
        try clone.write(
            Self.agreements, before.replacing("    titel: Menu's en", with: "    hoofdstuk: fest\n    titel: Menu's en")
        )
        let wrong = try clone.afspraak("policy", "check")
        #expect(wrong.status == 2 && wrong.says("hoofdstuk"), "\(wrong.words)")
    }

    @Test func `a form or a day that is none is told`() throws {
        let town = try Town()
        let clone = try town.clone(for: .lotte)
        #expect(try nota(in: clone, "--vorm", "pdf").status == 2)
        #expect(try nota(in: clone, "--op", "2026-02-30").status == 2)
    }
}
