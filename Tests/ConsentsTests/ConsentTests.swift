import Findings
import BrusselsTime
import Consents
import Testing

@Suite("The consent register")
struct ConsentTests {
    static let header = "id;doel;kanalen;van;tot;minderjarig;ouder_voogd;ingetrokken_op;taggen"

    static func table(_ text: String) throws -> ConsentTable { try ConsentTable(reading: Array(text.utf8)) }

    static func fact(_ id: String, in table: ConsentTable) -> ConsentFact { fact(id, in: table.indexed) }

    static func fact(_ id: String, in bytes: [UInt8]) -> ConsentFact {
        let reading: ConsentIndex.Reading = { offset, count in
            offset >= 0 && count >= 0 && offset + count <= bytes.count ? Array(bytes[offset..<offset + count]) : nil
        }
        return ConsentIndex(size: bytes.count, reading: reading)?.fact(of: id, reading: reading) ?? .unreadable
    }

    private func consent(_ change: (inout Consent) -> Void) -> ConsentFact {
        var consent = Consent()
        change(&consent)
        return .known(consent)
    }

    @Test("every column is read, and names are left behind")
    func columns() throws {
        let table = try Self.table(
            "naam;id;doel;kanalen;van;tot;minderjarig;ouder_voogd;ingetrokken_op;taggen\r\n"
                + "\"Peeters; An\";T-1;Verslag;\"Website, Infoblad\";2026-01-01;30/06/2029;ja;ja;2027-01-02;nee\r\n")
        #expect(
            Self.fact("T-1", in: table)
                == consent {
                    $0.purposes = ["verslag"]
                    $0.channels = ["infoblad", "website"]
                    $0.from = Day("2026-01-01")
                    $0.until = Day("2029-06-30")
                    $0.isMinor = true
                    $0.byGuardian = true
                    $0.withdrawn = Day("2027-01-02")
                    $0.tagging = false
                })
        #expect(!table.digestTable.contains("Peeters"))
        #expect(!table.digestTable.contains("T-1"))
        #expect(!String(decoding: table.indexed, as: UTF8.self).contains("Peeters"))
    }

    struct Export: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text: String
        /// nil: it has to be refused as a whole.
        let count: Int?
        var damaged = 0
    }

    static let exports: [Export] = [
        Export(testDescription: "a header alone", text: header + "\n", count: 0),
        Export(testDescription: "commas", text: header.replacing(";", with: ",") + "\nT-1,,\"a,b\",,,,,,\n", count: 1),
        Export(testDescription: "tabs", text: header.replacing(";", with: "\t") + "\nT-1\t\t\t\t\t\t\t\t\n", count: 1),
        Export(testDescription: "a mark at the start", text: "\u{FEFF}" + header + "\nT-1;;;;;;;;\n", count: 1),
        Export(testDescription: "no line end at the end", text: header + "\nT-1;;;;;;;;", count: 1),
        Export(testDescription: "empty lines", text: header + "\r\n\r\nT-1;;;;;;;;\r\n\r\n", count: 1),
        Export(testDescription: "quotation marks in a cell", text: header + "\nT-1;\"a \"\"b\"\"\";;;;;;;\n", count: 1),
        Export(testDescription: "a break in a cell", text: header + "\nT-1;\"a\nb\";;;;;;;\nT-2;;;;;;;;\n", count: 2),
        Export(
            testDescription: "columns in capitals, quoted",
            text: header.uppercased().replacing("ID;", with: "\"ID\";") + "\n", count: 0),
        Export(testDescription: "nothing", text: "", count: nil),
        Export(
            testDescription: "one column missing", text: header.replacing(";taggen", with: "") + "\nT-1;;;;;;;\n",
            count: nil),
        Export(testDescription: "a column twice", text: header + ";id\nT-1;;;;;;;;;T-2\n", count: nil),
        Export(testDescription: "a row that is too short", text: header + "\nT-1;;\n", count: nil),
        Export(testDescription: "a row that is too long", text: header + "\nT-1;;;;;;;;;\n", count: nil),
        Export(testDescription: "a quotation mark that stays open", text: header + "\nT-1;\"a;;;;;;;\n", count: nil),
        Export(testDescription: "a quotation mark inside", text: header + "\nT-1;a\"b;;;;;;;\n", count: nil),
        Export(testDescription: "words behind a quotation", text: header + "\nT-1;\"a\"b;;;;;;;\n", count: nil),
        Export(testDescription: "a carriage return alone", text: header + "\nT-1;;;;;;;;\rT-2;;;;;;;;\n", count: nil),
        Export(testDescription: "no id", text: header + "\n;;;;;;;;ja\n", count: nil),
        Export(testDescription: "an id with a zero byte", text: header + "\nT\0;;;;;;;;\n", count: nil),
        Export(
            testDescription: "an id of 201 bytes", text: header + "\n\(String(repeating: "T", count: 201));;;;;;;;\n",
            count: nil),
        Export(
            testDescription: "a cell of 5,000 bytes",
            text: header + "\nT-1;\(String(repeating: "a", count: 5_000));;;;;;;\n", count: nil),
        Export(testDescription: "a day that is none", text: header + "\nT-1;;;2026-02-30;;;;;\n", count: 1, damaged: 1),
        Export(
            testDescription: "an answer that is none", text: header + "\nT-1;;;;;misschien;;;\n", count: 1, damaged: 1),
        Export(
            testDescription: "turned around", text: header + "\nT-1;;;2027-01-01;2026-01-01;;;;\n", count: 1, damaged: 1
        ),
        Export(
            testDescription: "the same id twice", text: header + "\nT-1;;;;;;;;\nT-1;;;;;;;;\n", count: 1, damaged: 1),
        Export(
            testDescription: "33 channels",
            text: header + "\nT-1;;\((1...33).map { "k\($0)" }.joined(separator: ","));;;;;;\n", count: 1, damaged: 1),
        Export(
            testDescription: "JSON",
            text: "[{\"id\":\"T-1\",\"naam\":{\"a\":[1.5e3,\"]\",null]},\"kanalen\":[\"website\"],\"taggen\":false}]",
            count: 1),
        Export(testDescription: "JSON with nothing in it", text: " [ ] ", count: 0),
        Export(testDescription: "JSON that stops", text: "[{\"id\":\"T-1\"", count: nil),
        Export(testDescription: "JSON with more behind it", text: "[{\"id\":\"T-1\"}] x", count: nil),
        Export(
            testDescription: "JSON with an id twice in one object", text: "[{\"id\":\"T-1\",\"id\":\"T-2\"}]",
            count: nil),
        Export(
            testDescription: "JSON as deep as the sea", text: "[{\"x\":" + String(repeating: "[", count: 100_000),
            count: nil),
        Export(testDescription: "JSON brackets that do not match", text: "[{\"x\":[}],\"id\":\"T-1\"}]", count: nil),
        Export(testDescription: "JSON with half a letter", text: "[{\"id\":\"\\ud800\"}]", count: nil),
        Export(testDescription: "a JSON object alone", text: "{\"id\":\"T-1\"}", count: nil),
    ]

    @Test("exports, good, bad and hostile", arguments: exports)
    func export(_ export: Export) throws {
        let table = try? Self.table(export.text)
        #expect(table?.count == export.count)
        #expect((table?.damagedCount ?? 0) == export.damaged)
        if let table, export.damaged > 0 { #expect(Self.fact("T-1", in: table) == .unreadable) }
        // Its own list of digests says the same.
        if let table { #expect(try Self.table(table.digestTable).count == table.count) }
    }

    @Test("bytes that are no text are refused, and problems name no value")
    func notText() throws {
        let bytes = Array((Self.header + "\n").utf8) + [0xFF, 0xFE] + Array(";;;;;;;;\n".utf8)
        #expect(throws: ConsentProblem.self) { try ConsentTable(reading: bytes) }
        let table = try Self.table(Self.header + "\nT-1;;;Jan Peeters;;;;;\n")
        #expect(table.problems.map(\.sentence.nl) == ["Regel 2: `van` is geen dag zoals 2029-06-30 of 30/06/2029."])
    }

    @Test("more than 64 MB, or a million rows, is refused while it is read")
    func tooMuch() {
        var pieces = 0
        let megabyte = Array(String(repeating: " ", count: 1_048_575).utf8) + [0x0A]
        #expect(throws: ConsentProblem.self) {
            _ = try ConsentTable { () throws(ConsentProblem) in
                pieces += 1
                return megabyte
            }
        }
        #expect(pieces <= 66)
    }

    @Test("a digest and its id are the same consent")
    func digests() throws {
        let digest = try #require(ConsentDigest(id: "T-041")).hex
        #expect(digest == "2ac9a6746aca543af8dff39894cfe8173afba21eb01c6fae33d52947222855ef" || digest.count == 64)
        #expect(ConsentDigest(id: " T-041\n") == ConsentDigest(id: digest.uppercased()))
        let table = try Self.table(Self.header + "\n\(digest);;website;;;;;;\n")
        #expect(Self.fact("T-041", in: table) == consent { $0.channels = ["website"] })
        #expect(Self.fact(digest, in: table) == Self.fact("T-041", in: table))
        #expect(Self.fact("T-042", in: table) == .unknown)
        #expect(Self.fact("", in: table) == .unknown)
    }

    @Test("each of many is found, and nothing else")
    func many() throws {
        let rows = (0..<5_000).map { "T-\($0);;k\($0 % 7);;;;;;" }
        let bytes = try Self.table(([Self.header] + rows).joined(separator: "\n")).indexed
        for number in 0..<5_000 {
            #expect(Self.fact("T-\(number)", in: bytes) == consent { $0.channels = ["k\(number % 7)"] })
        }
        for number in 5_000..<5_500 { #expect(Self.fact("T-\(number)", in: bytes) == .unknown) }
    }

    @Test("a register that lost or changed a byte never says something else")
    func damage() throws {
        let rows = (0..<40).map { "T-\($0);verslag;website;2026-01-01;2029-06-30;nee;nee;;ja" }
        let bytes = try Self.table(([Self.header] + rows).joined(separator: "\n")).indexed
        let good = (0..<40).map { Self.fact("T-\($0)", in: bytes) }
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 0x10
            for number in stride(from: 0, to: 40, by: 7) {
                let fact = Self.fact("T-\(number)", in: damaged)
                #expect(fact == good[number] || fact == .unreadable, "byte \(index)")
            }
        }
        for length in stride(from: 0, to: bytes.count, by: 13) {
            #expect(Self.fact("T-1", in: Array(bytes[..<length])) == .unreadable)
        }
    }
}
