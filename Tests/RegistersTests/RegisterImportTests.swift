import BrusselsTime
import Findings
import Foundation
import Registers
import Testing

/// Exports as municipalities download them, and what the register makes of them.
@Suite("Import of registers")
struct RegisterImportTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/Registers")

    private static func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: name)))
    }

    private static func read(
        _ kind: RegisterFile.Kind, _ bytes: [UInt8], board: String? = nil, present: RegisterFile? = nil
    ) throws -> RegisterFile {
        let day = try #require(Day("2026-11-21"))
        return try RegisterImport.register(
            of: kind, from: bytes, .init(origin: "proef", day: day, board: board), present: present)
    }

    // MARK: - Office holders

    private static let els = [
        [
            "elisabeth-van-den-broeck", "Elisabeth Van den Broeck", "Els", "gemeenteraadslid", "", "", "2024-12-05", "",
            "http://data.lblod.info/id/mandatarissen/0002", "", "",
        ],
        [
            "elisabeth-van-den-broeck-schepen", "Elisabeth Van den Broeck", "Els", "schepen", "Ons Dorp",
            "Communicatie; Cultuur", "2024-12-05", "2030-12-31", "http://data.lblod.info/id/mandatarissen/0001", "", "",
        ],
    ]

    @Test("Turtle, JSON-LD and a table of one board give the same rows", arguments: ["ttl", "jsonld", "csv"])
    func sameRows(_ form: String) throws {
        let board = form == "jsonld" ? nil : "Zandbeke"
        let register = try Self.read(.officeHolders, Self.bytes("mandatarissen.\(form)"), board: board)
        #expect(register.rows == Self.els)
    }

    @Test("a board by its address, and one that is not there")
    func boards() throws {
        let turtle = try Self.bytes("mandatarissen.ttl")
        let elsewhere = try Self.read(
            .officeHolders, turtle, board: "http://data.lblod.info/id/bestuurseenheden/elders")
        #expect(elsewhere.rows.map { $0[1] } == ["Joël D'Hondt"])
        #expect(try Self.read(.officeHolders, turtle).rows.count == 3)
        #expect(throws: RegisterProblem.self) { try Self.read(.officeHolders, turtle, board: "Nergens") }
    }

    @Test("what people filled in by hand stays, and so does an id")
    func filledIn() throws {
        let table = try Self.bytes("mandatarissen.csv")
        var text = String(decoding: try Self.read(.officeHolders, table, board: "Zandbeke").bytes, as: UTF8.self)
        text = text.replacing("elisabeth-van-den-broeck-schepen", with: "els")
            .replacing("/0001,,", with: "/0001,https://sociaal.example/els,ja")
        let present = try RegisterFile(reading: Array(text.utf8), as: .officeHolders)
        let register = try Self.read(.officeHolders, table, board: "Zandbeke", present: present)
        #expect(register.rows[1][0] == "els")
        #expect(register.rows[1][9...] == ["https://sociaal.example/els", "ja"])
        #expect(RegisterChanges(from: present, to: register).isEmpty)
    }

    // MARK: - Decisions

    @Test("JSON-LD and a table of decisions give the same rows")
    func decisions() throws {
        let linked = try Self.read(.decisions, Self.bytes("besluiten.jsonld"))
        #expect(
            linked.rows == [
                [
                    "https://data.gent.be/id/besluiten/23.0829.4481.1644", "college van burgemeester en schepenen",
                    "2026-08-31", "", "Reglement, met een komma", "",
                ],
                [
                    "http://data.lblod.info/id/besluiten/b1", "gemeenteraad", "2026-09-28", "2026_GR_00162",
                    "2026_GR_00162 - Fietsstraat in de Dorpsstraat", "",
                ],
            ])
        #expect(try Self.read(.decisions, Self.bytes("besluiten.csv")).rows == linked.rows)
    }

    @Test("what is written is read back as it was, also what a spreadsheet would take for a formula")
    func roundTrip() throws {
        let csv = "iri,orgaan,datum,titel\nhttps://x.example/1,college,2026-01-01,\"=cmd|' \"\"/C calc\"\"!A0\"\n"
        let register = try Self.read(.decisions, Array(csv.utf8))
        #expect(!String(decoding: register.bytes, as: UTF8.self).contains("\"=cmd"))
        let again = try RegisterFile(reading: register.bytes, as: .decisions)
        #expect(again == register)
        #expect(again.origin == "proef")
        #expect(again.day == Day("2026-11-21"))
    }

    @Test("a line break in a title does not break the row")
    func oneLine() throws {
        let csv = "iri,orgaan,datum,titel\r\nhttps://x.example/1,college,2026-01-01,\"Een\r\ntitel\"\r\n"
        #expect(try Self.read(.decisions, Array(csv.utf8)).rows[0][4] == "Een titel")
    }

    @Test("new, gone and changed are told, with the first names")
    func changes() throws {
        func register(_ rows: String...) throws -> RegisterFile {
            try Self.read(.decisions, Array(("iri,orgaan,datum,titel\n" + rows.joined(separator: "\n") + "\n").utf8))
        }
        let old = try register(
            "https://x.example/1,college,2026-01-01,Een", "https://x.example/2,college,2026-01-01,Twee")
        let new = try register("http://X.example/1/,college,2026-01-02,Een", "https://x.example/3,raad,2026-01-01,Drie")
        let changes = RegisterChanges(from: old, to: new)
        #expect(changes.new == ["Drie"])
        #expect(changes.changed == ["Een"])
        #expect(changes.gone == ["Twee"])
        #expect(changes.sentences.map(\.nl) == ["1 nieuw: Drie.", "1 veranderd: Een.", "1 weg: Twee."])
    }

    // MARK: - What is refused

    struct Broken: CustomTestStringConvertible, Sendable {
        let kind: RegisterFile.Kind
        let line: Int?
        let words: String
        let bytes: [UInt8]
        var testDescription: String {
            "\(kind.rawValue): \(words), \(String(decoding: bytes.prefix(60), as: UTF8.self))"
        }
    }

    static let broken: [Broken] = {
        guard let text = try? String(contentsOf: folder.appending(path: "broken.tsv"), encoding: .utf8) else {
            return []
        }
        return text.split(separator: "\n").dropFirst().compactMap { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 4, let kind = RegisterFile.Kind(rawValue: cells[0]) else { return nil }
            return Broken(kind: kind, line: Int(cells[1]), words: cells[2], bytes: content(cells[3]))
        }
    }()

    private static func content(_ cell: String) -> [UInt8] {
        switch cell {
        case "\\G": return [UInt8](repeating: 0x20, count: 97 * 1_048_576)
        case "\\D": return Array(String(repeating: "[", count: 100_000).utf8)
        case "\\T":
            return Array(("<http://x.example/1> " + String(repeating: "[ <http://x.example/p> ", count: 9_000)).utf8)
        default: break
        }
        let plain = cell.replacing("\\n", with: "\n").replacing("\\0", with: "\0").replacing(
            "\\u202E", with: "\u{202E}")
        let parts = plain.components(separatedBy: "\\xE8")
        return Array(parts.map { Array($0.utf8) }.joined(separator: [0xE8]))
    }

    @Test("an export that is damaged, doubled or hostile is refused with its line", arguments: broken)
    func refused(_ broken: Broken) throws {
        do {
            _ = try Self.read(broken.kind, broken.bytes)
            Issue.record("it was read")
        } catch let problem as RegisterProblem {
            #expect(problem.line == broken.line, "\(problem.message.nl)")
            #expect(problem.message.nl.contains(broken.words), "\(problem.message.nl)")
            #expect(problem.sentence(in: "lijst.csv").nl.hasPrefix("lijst.csv"))
        }
    }

    @Test(
        "every part of an export is read or refused",
        arguments: ["mandatarissen.ttl", "mandatarissen.jsonld", "besluiten.jsonld"])
    func cutOff(_ name: String) throws {
        let bytes = try Self.bytes(name)
        let kind: RegisterFile.Kind = name.hasPrefix("b") ? .decisions : .officeHolders
        for length in stride(from: 0, to: bytes.count, by: 37) {
            _ = try? Self.read(kind, Array(bytes[..<length]))
            var changed = bytes
            changed[length] = UInt8(truncatingIfNeeded: length &* 31)
            _ = try? Self.read(kind, changed)
        }
    }
}
