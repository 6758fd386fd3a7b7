import Foundation
import Testing

/// `afspraak register import` in a clone, and a push that names a decision of the register.
@Suite struct RegisterTests {
    private static let place = ".afspraken/registers/besluiten.csv"
    private static let address = "https://besluiten.zandbeke.example/college/2026-11-09/3"
    private static let table = "iri;orgaan;datum;titel\n\(address);college;2026-11-09;Het plein\n"

    private func imported(_ text: String, only look: Bool = false, in clone: Clone) throws -> Answer {
        let file = "\(clone.folder)/../lijst.csv"
        try Data(text.utf8).write(to: URL(filePath: file))
        return look
            ? try clone.afspraak("register", "invoeren", "besluiten", file, "--datum", "2026-11-20", "--proef")
            : try clone.afspraak("register", "invoeren", "besluiten", file, "--datum", "2026-11-20")
    }

    @Test func `an import writes the register for review, says what changed, and commits nothing`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        let head = try lotte.git("rev-parse", "HEAD")
        let first = try imported(Self.table, in: lotte)
        #expect(first.status == 0, "\(first.words)")
        #expect(first.words.contains("1 besluit gelezen."))
        #expect(first.words.contains("1 nieuw: Het plein."))
        #expect(first.words.contains("5 weg: "))
        #expect(first.words.contains("Kijk `\(Self.place)` na en bewaar het."))
        #expect(
            try lotte.read(Self.place)
                == "# bron: lijst.csv\n# datum: 2026-11-20\niri,orgaan,datum,nummer,titel,bevoegd_orgaan\n"
                + "\(Self.address),college van burgemeester en schepenen,2026-11-09,,Het plein,\n")
        #expect(try lotte.git("rev-parse", "HEAD") == head)
        let again = try imported(Self.table, in: lotte)
        #expect(again.words.contains("Er veranderde niets, alleen de dag van de lijst."))
    }

    @Test func `an import that fails leaves the old register as it was`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        let before = try lotte.read(Self.place)
        for broken in [Self.table + "half", Self.table + "javascript:1;college;2026-01-01;X\n", "", "[{\"@id\": "] {
            let refused = try imported(broken, in: lotte)
            #expect(refused.status == 2, "\(refused.words)")
            #expect(refused.words.contains("lijst.csv"))
            #expect(refused.words.contains("het register staat er nog zoals het was"))
        }
        #expect(try lotte.read(Self.place) == before)
        let shown = try imported(Self.table, only: true, in: lotte)
        #expect(shown.status == 0)
        #expect(try lotte.read(Self.place) == before)
        #expect(try lotte.git("status", "--porcelain") == "")
    }

    @Test func `nothing is written over a link, and other words are explained`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        let target = "\(lotte.folder)/../elders.csv"
        try Data("oud".utf8).write(to: URL(filePath: target))
        try lotte.remove(Self.place)
        try FileManager.default.createSymbolicLink(
            atPath: "\(lotte.folder)/\(Self.place)", withDestinationPath: target)
        #expect(try imported(Self.table, in: lotte).status == 2)
        #expect(try String(contentsOfFile: target, encoding: .utf8) == "oud")
        #expect(try lotte.afspraak("register", "invoeren", "partijen", target).status == 2)
        #expect(try lotte.afspraak("register", "import").status == 2)
        #expect(try lotte.afspraak("register", "import", "besluiten", "/bestaat/niet").status == 2)
    }

    @Test func `a page that names a decision is looked up in the register of the agreements`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        let page = { (address: String) in
            "---\ntitel: Het plein van Elsmeers\nsamenvatting: Wat er gebeurt met het plein.\npubliceren_op: 2026-11-19\nai: geen\n"
                + "beleidsfase: beslist\nbesluit: \(address)\n---\n\nHet plein krijgt een bank.\n"
        }
        let known = "https://besluiten.zandbeke.example/gemeenteraad/2024-09-30/7"
        try lotte.write("website/nieuws/plein.md", page(known))
        try lotte.git("add", "-A")
        let fine = try lotte.afspraak("check", "--staged", "--format", "line")
        #expect(!fine.words.contains("decision-"), "\(fine.words)")
        try lotte.write("website/nieuws/plein.md", page(known + "1"))
        try lotte.git("add", "-A")
        let unknown = try lotte.afspraak("check", "--staged", "--format", "line")
        #expect(unknown.words.contains("decision-cited"), "\(unknown.words)")
    }
}
