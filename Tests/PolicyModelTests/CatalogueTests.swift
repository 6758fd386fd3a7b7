import Findings
import Foundation
import Testing

@testable import PolicyModel

@Suite("The catalogue of agreements")
struct CatalogueTests {
    private static let root = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The files that come with the program, as registers.
    private static func registers() throws -> [String: String] {
        let files = try Fixture.files(in: root.appending(path: "Policies/agreements"))
        return Dictionary(files.map { ("registers/\($0.key)", $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    private static func catalogue() throws -> [AgreementID: CatalogueEntry] {
        var changes: [String: String?] = try registers()
        changes["registers/kortom.yaml"] = .some(nil)
        let policy = try Fixture.policy(changes)
        try #require(policy.catalogue.count > 300)
        return Dictionary(policy.catalogue.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private struct Row: Equatable {
        let name: String
        let classification: String
        let severity: String

        /// `kortom-86a` for the row `K86a`, `gent-3-4-7` for `GENT-3.4.7`.
        var id: AgreementID {
            let notes = [
                "LEO-": "leopoldsburg-", "AAR-": "aartselaar-", "GED-": "gedragscode-", "GENT-": "gent-",
                "K": "kortom-",
            ]
            let note = notes.first { name.hasPrefix($0.key) }
            let id = (note?.value ?? "") + name.dropFirst(note?.key.count ?? 0)
            return AgreementID(id.lowercased().replacing(".", with: "-"))
        }
    }

    private static func rows(_ file: String) throws -> [Row] {
        let url = root.appending(path: "Tests/Fixtures/Catalogue/\(file)")
        return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
            let fields = $0.split(separator: "\t").map(String.init)
            try #require(fields.count == 3, "\($0)")
            return Row(name: fields[0], classification: fields[1], severity: fields[2])
        }
    }

    // MARK: - Against the matrix

    @Test("every row of the matrix is an entry with its class and severity, and there is no other")
    func rows() throws {
        let catalogue = try Self.catalogue()
        let corrections = try Self.rows("corrections.tsv")
        let rows = try Self.rows("rows.tsv").map { row in corrections.first { $0.name == row.name } ?? row }
        #expect(rows.count == 342 && Set(rows.map(\.id)) == Set(catalogue.keys))
        let classes: [String: CatalogueEntry.Class] = [
            "machine": .enforced, "attest": .statement, "advisory": .advice, "out": .outside,
        ]
        let severities: [String: Severity] = ["block": .block, "warn": .warn, "info": .info]
        for row in rows {
            let entry = try #require(catalogue[row.id], "\(row.name)")
            #expect(entry.classification == classes[row.classification], "\(row.name)")
            // What cannot be checked does not weigh.
            let severity = entry.classification == .outside ? nil : severities[row.severity]
            #expect(entry.severity == severity, "\(row.name)")
            #expect(row.id.rawValue.hasSuffix(entry.number.lowercased().replacing(".", with: "-")), "\(row.name)")
        }
    }

    /// Only where the matrix itself stands beside the repository.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: root.appending(path: "../shared/agreements.md").path)))
    func `the list of rows is that of the matrix`() throws {
        let matrix = try String(contentsOf: Self.root.appending(path: "../shared/agreements.md"), encoding: .utf8)
        let found = matrix.split(separator: "\n").compactMap { line -> Row? in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            guard cells.count > 6, cells[1].wholeMatch(of: #/(K\d|LEO-|AAR-|GED-|GENT-)[-0-9A-Za-z.]*/#) != nil else {
                return nil
            }
            func first(_ cell: String) -> String { String(cell.prefix { $0 != " " && $0 != "," }) }
            return Row(name: cells[1], classification: first(cells[3]), severity: first(cells[5]))
        }
        #expect(found == (try Self.rows("rows.tsv")))
    }

    // MARK: - Each entry

    @Test("an entry says all of itself, in both languages")
    func whole() throws {
        let catalogue = try Self.catalogue()
        for entry in catalogue.values {
            #expect(!entry.subject.nl.isEmpty && entry.subject.nl != entry.subject.en, "\(entry.id)")
            #expect(!entry.subject.nl.hasSuffix(".") && entry.subject.nl.count <= 90, "\(entry.id)")
            #expect(entry.chapter != nil && !entry.origin.isEmpty, "\(entry.id)")
            #expect((entry.reason != nil) == (entry.classification == .outside), "\(entry.id)")
            for other in entry.variants + entry.conflicts {
                #expect(catalogue[other] != nil && other != entry.id, "\(entry.id): \(other)")
            }
            // Whoever looks up one of the two sees it.
            for other in entry.conflicts {
                #expect(catalogue[other]?.conflicts.contains(entry.id) == true, "\(entry.id): \(other)")
            }
        }
        #expect(Set(catalogue.values.map(\.subject.nl)).count == catalogue.count)
    }

    // MARK: - What is wrong

    private static let head = "versie: 1\nbron: B\n"

    private func catalogue(_ entry: String, head: String = head) -> String { head + "afspraken:\n  - {\(entry)}\n" }

    @Test("an id that is in two files is told with both places")
    func twice() throws {
        let other = catalogue("id: kortom-82, nummer: \"82\", klasse: buiten, onderwerp: {nl: A, en: B}")
        let error = try #require(try Fixture.errors(["registers/kortom-2024.yaml": other]).first)
        #expect(["registers/kortom-2024.yaml", "registers/kortom.yaml"].contains(error.file))
        #expect(error.message.nl.contains("registers/kortom"))
        let places = [error.file, error.message.nl].joined(separator: " ")
        #expect(places.contains("kortom-2024.yaml") && places.contains("kortom.yaml"))
    }

    @Test(
        "what an entry says has to be known",
        arguments: [
            ("reden: overlg", "overlg"), ("ernst: streng", "streng"), ("afwijken: [Een Rol]", "Een Rol"),
            ("botst_met: [K 1]", "K 1"), ("regels: [x]", "regels"), ("waarden: {a: b}", "waarden"),
        ])
    func unknown(key: String, says: String) throws {
        let entry = "id: x-1, nummer: \"1\", klasse: buiten, onderwerp: {nl: A, en: B}, \(key)"
        let head = Self.head + "redenen:\n  overleg: {nl: A, en: B}\n"
        let errors = try Fixture.errors(["registers/x.yaml": catalogue(entry, head: head)])
        #expect(errors.map(\.message.nl).contains { $0.contains(says) }, "\(errors)")
        if key.hasPrefix("reden:") { #expect(errors.first?.suggestion == "overleg") }
    }

    @Test("a conflict with an agreement of a file that is not there is no error")
    func elsewhere() throws {
        let entry = "id: x-1, nummer: \"1\", klasse: buiten, onderwerp: {nl: A, en: B}, botst_met: [leopoldsburg-0]"
        #expect(try Fixture.errors(["registers/x.yaml": catalogue(entry)]).isEmpty)
    }

    @Test("who adopts without saying how strictly takes the severity of the catalogue")
    func severity() throws {
        func severity(_ adoption: String) throws -> Severity? {
            let policy = try Fixture.policy([
                "registers/x.yaml": catalogue(
                    "id: x-1, nummer: \"1\", klasse: advies, onderwerp: {nl: A, en: B}, ernst: waarschuwen"),
                "afspraken.yaml":
                    "versie: 1\ngemeente: Z\ncontact: communicatie\naangenomen:\n  - {\(adoption)}\n",
            ])
            return policy.standing(of: "x-1", on: try Fixture.day("2026-11-21"))?.severity
        }
        #expect(try severity("id: x-1") == .warn)
        #expect(try severity("id: x-1, ernst: blokkeren") == .block)
        #expect(try severity("id: kortom-82") == nil)
    }
}
