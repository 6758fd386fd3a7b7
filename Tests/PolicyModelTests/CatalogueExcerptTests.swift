import Findings
import Foundation
import Testing

@testable import PolicyModel

@Suite("A push reads only what the municipality mentions")
struct CatalogueExcerptTests {
    private static func files(_ folder: String) throws -> [PolicyFile] {
        let root = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try Fixture.files(in: root.appending(path: folder)).sorted { $0.key < $1.key }.map {
            PolicyFile(path: "registers/\($0.key)", bytes: Array($0.value.utf8))
        }
    }

    @Test("each entry is what it is in the whole, to its line")
    func same() throws {
        let files = try Self.files("Policies/agreements")
        let whole = Catalogue(deferred: files)
        try #require(whole.entries.count == 342)
        for entry in whole.entries {
            #expect(Catalogue(deferred: files, mentioned: [entry.id])[entry.id] == entry)
        }
        let all = Catalogue(deferred: files, mentioned: Set(whole.entries.map(\.id)))
        for entry in whole.entries { #expect(all[entry.id] == entry) }
    }

    @Test("no more than that is read, and none of the files that need not be")
    func little() throws {
        let files = try Self.files("Policies/agreements")
        let excerpt = CatalogueExcerpt.files(files, mentioning: ["kortom-82", "gent-t25"])
        #expect(excerpt.map(\.path) == ["registers/gent-2021.yaml", "registers/kortom-2024.yaml"])
        let text = excerpt.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        #expect(text.matches(of: #/\{id: /#).count == 2)
    }

    @Test("what was not mentioned is still known to who asks")
    func other() throws {
        let catalogue = Catalogue(deferred: try Self.files("Policies/agreements"), mentioned: ["kortom-82"])
        #expect(catalogue["kortom-82"]?.number == "82")
        #expect(catalogue["gent-t25"]?.number == "T25" && catalogue["gent-t99"] == nil)
        #expect(catalogue["kortom-82"]?.number == "82" && catalogue.entries.count == 342)
    }

    private static let head = "versie: 1\nbron: B\n"
    private static let one = "{id: x-1, nummer: \"1\", klasse: buiten, onderwerp: {nl: Een, en: One}}"
    private static let two = "{id: x-2, nummer: \"2\", klasse: advies, onderwerp: {nl: Twee, en: Two}}"

    /// Forms that a person may write, each with the same two agreements.
    static let forms: [(name: String, text: String)] = [
        ("a line each", head + "afspraken:\n  - \(one)\n  - \(two)\n"),
        ("without indentation", head + "afspraken:\n- \(one)\n- \(two)"),
        ("with comments and blank lines", head + "afspraken: # lijst\n\n  # Eén\n  - \(one)\n\n# Twee\n  - \(two)\n\n"),
        ("in a flow", head + "afspraken: [\(one), \(two)]\n"),
        ("with Windows line ends", (head + "afspraken:\n  - \(one)\n  - \(two)\n").replacing("\n", with: "\r\n")),
        (
            "keys in another order",
            head
                + "afspraken:\n  - {nummer: \"1\", id: x-1, klasse: buiten, onderwerp: {nl: Een, en: One}}\n  - \(two)\n"
        ),
        ("ids in quotes", head + "afspraken:\n  - \(one.replacing("x-1", with: "\"x-1\""))\n  - \(two)\n"),
        ("another key after it", "afspraken:\n  - \(one)\n  - \(two)\n" + head),
        (
            "in blocks",
            head
                + "afspraken:\n  - id: x-1\n    nummer: \"1\"\n    klasse: buiten\n    onderwerp:\n      nl: Een\n      en: One\n"
                + "  - id: x-2\n    nummer: \"2\"\n    klasse: advies\n    onderwerp: {nl: Twee, en: Two}\n"
        ),
        (
            "a text over lines",
            head
                + "afspraken:\n  - {id: x-1, nummer: \"1\", klasse: buiten,\n     onderwerp: {nl: Een, en: One}}\n  - \(two)\n"
        ),
    ]

    @Test("whatever its form, an entry is found", arguments: forms.map(\.name))
    func form(_ name: String) throws {
        let text = try #require(Self.forms.first { $0.name == name }).text
        let decisions = PolicyFile(path: "registers/besluiten.yaml", bytes: Array("besluiten: [een]\n".utf8))
        let files = [decisions, PolicyFile(path: "registers/x.yaml", bytes: Array(text.utf8))]
        let whole = Catalogue(deferred: files)
        #expect(whole.entries.map(\.subject.en) == ["One", "Two"])
        for id: AgreementID in ["x-1", "x-2"] {
            let entry = Catalogue(deferred: files, mentioned: [id, "eigen-1"])[id]
            #expect(entry != nil && entry == whole[id])
        }
    }

    @Test("a register of something else is not read")
    func registers() {
        let bytes = Array("personen:\n  - {naam: An, rol: schepen}\n".utf8)
        let files = [PolicyFile(path: "registers/mandatarissen.yaml", bytes: bytes)]
        #expect(CatalogueExcerpt.files(files, mentioning: ["x-1"]).isEmpty)
    }
}
