import BrusselsTime
import Findings
import Foundation
import Testing
import Text

@testable import PolicyModel

/// The registers of parties, office holders and words.
@Suite("Registers")
struct RegisterTests {
    private func errors(_ file: String, _ text: String) throws -> [PolicyError] {
        try Fixture.errors(["registers/\(file)": text])
    }

    @Test("a register of office holders is read, with its source and its day")
    func holders() throws {
        let text = """
            # bron: Mandatendatabank
            # datum: 2026-11-01
            id,naam,roepnaam,functie,fractie,bevoegdheden,van,tot,iri,accounts,meerderheid
            a-1,"Peeters, Jan",Jan,schepen,"Lijst ""X"" Z",Sport;Jeugd,2024-12-05,,http://x.example/1,"'@jan;x.com/jan",ja

            """
        let policy = try Fixture.policy(["registers/mandatarissen.csv": text])
        let register = try #require(policy.officeHolders)
        #expect(register.origin == "Mandatendatabank" && register.date == Day("2026-11-01"))
        let holder = try #require(register.holders.first)
        #expect(
            holder.name == "Peeters, Jan" && holder.group == "Lijst \"X\" Z"
                && holder.competences == ["Sport", "Jeugd"])
        #expect(holder.accounts == ["@jan", "x.com/jan"] && holder.isOfMajority == true && holder.isOfCollege)
        #expect(try holder.holds(on: Fixture.day("2030-01-01")))
        #expect(try !holder.holds(on: Fixture.day("2024-12-04")))
    }

    @Test(
        "what is wrong with it is told with its line",
        arguments: [
            ("", 1, "leeg"), ("id,naam,fractei\n", 1, "fractei"), ("naam\n", 1, "id"),
            ("id,naam\na,Jan P\na,Jan Q\n", 3, "regel 2"), ("id,naam\na\n", 2, "1 vakken"),
            ("id,naam,van\na,Jan P,gisteren\n", 2, "gisteren"), ("id,naam\na,\"Jan\n", 2, "aanhalingstekens"),
            ("id,naam\na,\"Jan\"P\n", 2, "aanhalingstekens"), ("id,naam,id\n", 1, "twee keer"),
            ("id,naam,van,tot\na,Jan P,2025-01-02,2025-01-01\n", 2, "2025-01-01"),
            ("# datum: vandaag\nid,naam\n", 1, "vandaag"),
            ("id,naam\n,Jan P\n", 2, "id"),
        ])
    func wrong(text: String, line: Int, says: String) throws {
        let error = try #require(try errors("mandatarissen.csv", text).first)
        #expect(error.file == "registers/mandatarissen.csv" && error.position?.line == line)
        #expect(error.message.nl.contains(says), "\(error.message.nl)")
    }

    @Test("bytes that are no text, a cell without end and a table without end are refused")
    func limits() throws {
        let bad = PolicyFile(path: "registers/mandatarissen.csv", bytes: Array("id,naam\na,J".utf8) + [0xFF, 0x0A])
        var reader = PolicyReader(for: .everything)
        reader.readOfficeHolders(bad)
        #expect(reader.faults.errors.first?.position?.line == 2)
        #expect(try errors("mandatarissen.csv", "id,naam\na,\(String(repeating: "x", count: 5_000))\n").count == 1)
        let rows = (0...PolicyTable.mostRows).map { "i\($0),Jan P\n" }.joined()
        #expect(try errors("mandatarissen.csv", "id,naam\n" + rows).first?.message.nl.contains("te lang") == true)
    }

    @Test("a quote within a cell without quotes stands for itself")
    func looseQuotes() throws {
        let table = try PolicyTable(Array("id,naam\na,Jan \"Jef\" P\nb,5\" scherm\n".utf8))
        #expect(table.rows.map(\.cells) == [["id", "naam"], ["a", "Jan \"Jef\" P"], ["b", "5\" scherm"]])
    }

    @Test("too many cells are told as that, with their line, and not as quotes that do not match")
    func manyCells() throws {
        let row = String(repeating: "x,", count: PolicyTable.mostCells) + "x\n"
        let error = try #require(try errors("mandatarissen.csv", "id,naam\na,Jan P\n" + row).first)
        #expect(error.position?.line == 3 && error.message.nl.contains("te veel vakken"), "\(error.message.nl)")
    }

    @Test("CRLF, a byte order mark and quotes over lines are read")
    func forms() throws {
        let table = try PolicyTable(Array("\u{FEFF}# bron: B\r\nid,naam\r\n\"a\r\nb\",c\r\n\r\nd,e".utf8))
        #expect(table.remark("bron") == "B")
        #expect(table.rows.map(\.cells) == [["id", "naam"], ["a\r\nb", "c"], ["d", "e"]])
        #expect(table.rows.map(\.line) == [2, 3, 6])
    }

    @Test("parties are read with all their spellings, and a mistake is told")
    func parties() throws {
        let text = """
            versie: 1
            bron: B
            datum: 2026-11-01
            partijen:
              - {id: groen, naam: Groen, ook: [GROEN], gewoon_woord: ja, accounts: [groen.be]}
              - {id: lijst-x, naam: Lijst X, met_context: [LX], volledig: [De Lijst X], lijst: ja}

            """
        let policy = try Fixture.policy(["registers/partijen.yaml": text])
        let parties = try #require(policy.parties?.parties)
        #expect(parties.map(\.name) == ["Groen", "Lijst X"] && parties.map(\.isEverydayWord) == [true, false])
        #expect(parties[1].isLocal && parties[1].ambiguous == ["LX"] && parties[1].fullNames == ["De Lijst X"])
        #expect(try errors("partijen.yaml", text.replacing("ook:", with: "ok:")).first?.suggestion == "ook")
        #expect(try errors("partijen.yaml", text.replacing("lijst-x", with: "groen")).count == 1)
        #expect(try errors("partijen.yaml", "versie: 2\npartijen: []\n").count == 1)
    }

    @Test("words are read by kind, and a kind that does not exist is told")
    func words() throws {
        let text = "versie: 1\ngroepen:\n  - {soort: beladen, woorden: [schande], liever: Zeg het feit.}\n"
        let policy = try Fixture.policy(["registers/woorden.yaml": text])
        #expect(policy.words?.groups.first?.kind == .loaded && policy.words?.groups.first?.words == ["schande"])
        #expect(try errors("woorden.yaml", text.replacing("beladen", with: "belade")).first?.suggestion == "beladen")
    }

    @Test("names of places are read by kind, and a kind that does not exist is told")
    func places() throws {
        let text =
            "versie: 1\nbron: B\ndatum: 2025-01-01\ngroepen:\n  - {soort: straten, namen: [Lange Munt, Veldstraat]}\n"
        let policy = try Fixture.policy(["registers/gemeenten.yaml": text])
        #expect(policy.places?.groups.map(\.names) == [["Lange Munt", "Veldstraat"]])
        #expect(policy.places?.groups.first?.kind == .street && policy.places?.origin == "B")
        #expect(try errors("gemeenten.yaml", text.replacing("straten", with: "strate")).first?.suggestion == "straten")
        #expect(try errors("gemeenten.yaml", text.replacing("namen:", with: "name:")).first?.suggestion == "namen")
        #expect(try Fixture.policy().places == nil)
    }

    @Test("the municipalities of Flanders that come with us: 285, each once")
    func municipalities() throws {
        let file = URL(filePath: "\(#filePath)").deletingLastPathComponent()
            .appending(path: "../../Policies/registers/gemeenten.yaml").standardizedFileURL
        let policy = try Fixture.policy(["registers/gemeenten.yaml": try String(contentsOf: file, encoding: .utf8)])
        let groups = try #require(policy.places?.groups)
        let names = groups.filter { $0.kind == .municipality }.flatMap(\.names)
        #expect(names.count == 285 && Set(names).count == 285)
        #expect(names.contains("Pajottegem") && !names.contains("Galmaarden"))
        #expect(groups.filter { $0.kind == .village }.flatMap(\.names).contains("Galmaarden"))
    }

    @Test("what a rule makes of the agreements is made once for a day")
    func kept() throws {
        struct Table: Sendable { let day: Day }
        let policy = try Fixture.policy()
        let (one, other) = (try Fixture.day("2026-11-21"), try Fixture.day("2026-11-22"))
        #expect(policy.kept(on: one) { Table(day: one) }.day == one)
        #expect(policy.kept(on: one) { Table(day: other) }.day == one)
        #expect(policy.kept(on: other) { Table(day: other) }.day == other)
    }

    @Test("two elections may have periods at once; two periods of one kind may not")
    func periods() throws {
        func calendar(_ second: String) -> String {
            "versie: 1\nperioden:\n  - {id: a, soort: sperperiode, van: 2029-02-01, tot: 2029-06-09, verkiezing: federaal}\n"
                + "  - {id: b, soort: sperperiode, van: 2029-03-01, tot: 2029-06-09, verkiezing: \(second)}\n"
        }
        let policy = try Fixture.policy(["kalender.yaml": calendar("vlaams")])
        #expect(policy.calendar.periods(on: try Fixture.day("2029-05-01")).map(\.election) == ["federaal", "vlaams"])
        #expect(try Fixture.errors(["kalender.yaml": calendar("federaal")]).count == 1)
    }
}
