import BrusselsTime
import Registers
import Testing

@Suite("The register of decisions")
struct DecisionRegisterTests {
    private static let head = "# bron: LBLOD\n# datum: 2026-11-01\niri,orgaan,datum,nummer,titel,bevoegd_orgaan\n"

    private static func register(_ count: Int) throws -> [UInt8] {
        let rows = (0..<count).map { number in
            "https://data.gent.be/id/besluiten/\(number % 7).\(number);college;2026-0\(1 + number % 9)-11;;\"Punt \(number), met komma\""
        }
        let csv = "iri;orgaan;datum;nummer;titel\n" + rows.joined(separator: "\n") + "\n"
        return try RegisterImport.register(
            of: .decisions, from: Array(csv.utf8), .init(origin: "proef", day: try #require(Day("2026-11-01")))
        ).bytes
    }

    @Test("finds every row it holds, and no other", arguments: [1, 2, 3, 10, 1_000])
    func everyRow(_ count: Int) throws {
        let register = try #require(DecisionRegister(try Self.register(count)))
        #expect(register.day == Day("2026-11-01"))
        for number in 0..<count {
            let address = "http://DATA.gent.be/id/besluiten/\(number % 7).\(number)/#deel"
            guard case .known(let decision, _) = register.fact(of: address) else {
                Issue.record("\(address) was not found")
                continue
            }
            #expect(decision.title == "Punt \(number), met komma")
            #expect(decision.organ == "college van burgemeester en schepenen")
        }
        #expect(register.fact(of: "https://data.gent.be/id/besluiten/9") == .unknown(registerOf: Day("2026-11-01")))
        #expect(register.fact(of: "") == .unknown(registerOf: Day("2026-11-01")))
    }

    @Test("what people fill in themselves is read, and stays when a new export comes")
    func ownColumns() throws {
        let head = Self.head.dropLast() + ",te_informeren,verantwoordelijke_dienst\n"
        let present = Array((head + "https://b.example/2,,2026-01-01,,Bad,,inwoners,sport\n").utf8)
        func decision(_ bytes: [UInt8], _ address: String) throws -> Decision? {
            guard case .known(let decision, _) = try #require(DecisionRegister(bytes)).fact(of: address) else {
                return nil
            }
            return decision
        }
        #expect(try decision(present, "https://b.example/2")?.informed == "inwoners")
        #expect(try decision(present, "https://b.example/2")?.responsible == "sport")
        let old = try RegisterFile(reading: present, as: .decisions)
        #expect(old.bytes == present)
        let csv =
            "iri;orgaan;datum;titel\nhttps://a.example/1;college;2026-02-01;Brug\nhttps://b.example/2;;2026-01-01;Bad\n"
        let new = try RegisterImport.register(
            of: .decisions, from: Array(csv.utf8), .init(origin: "LBLOD", day: try #require(Day("2026-11-01"))),
            present: old)
        #expect(try decision(new.bytes, "https://b.example/2")?.informed == "inwoners")
        #expect(try decision(new.bytes, "https://a.example/1")?.informed == "")
        // A register without those columns says nothing of them; a row that is too short cannot be read.
        #expect(try decision(Self.register(3), "https://data.gent.be/id/besluiten/1.1")?.informed == nil)
        let short = try #require(DecisionRegister(Array((head + "https://b.example/2,,2026-01-01,,Bad,\n").utf8)))
        #expect(short.fact(of: "https://b.example/2") == .unreadable)
    }

    @Test("a row that somebody put at the end by hand is found all the same")
    func unsorted() throws {
        let rows =
            "https://b.example/2,,2026-01-01,,,\nhttps://c.example/3,,2026-01-01,,,\nhttps://a.example/1,,2026-01-01,,,\n"
        let register = try #require(DecisionRegister(Array((Self.head + rows).utf8)))
        guard case .known = register.fact(of: "https://a.example/1") else {
            Issue.record("not found")
            return
        }
    }

    @Test("other columns are no register")
    func otherColumns() {
        #expect(DecisionRegister(Array("naam,rol\nAn,schepen\n".utf8)) == nil)
        #expect(DecisionRegister([]) == nil)
    }
}
