import Findings
import Foundation
import Testing
import Text

@testable import PolicyModel

@Suite("A policy loads, or says everything that is the matter")
struct LoaderTests {
    @Test("what is wrong is told with its place", arguments: LoaderCases.wrong)
    func refused(_ it: LoaderCases.Wrong) throws {
        let errors = try Fixture.errors(it.changes)
        let error = try #require(
            errors.first { $0.file == it.file && $0.message.nl.contains(it.says) }, "told: \(errors.map(\.sentence.nl))"
        )
        if let line = it.line { #expect(error.position?.line == line) }
        #expect(error.suggestion == it.suggestion)
        #expect(!error.message.en.isEmpty)
        #expect(error.sentence.nl.hasPrefix("`.afspraken/\(it.file)`"))
    }

    @Test("the small policy loads whole")
    func loads() throws {
        let policy = try Fixture.policy()
        #expect(policy.municipality == "Zandbeke" && policy.contact == "communicatie" && policy.language == .dutch)
        #expect(policy.persons.count == 7 && policy.departments.count == 4 && policy.ownerRules.count == 6)
        #expect(policy.grants.count == 5 && policy.contentTypes.map(\.id) == ["beeld", "nieuws", "pagina"])
        #expect(policy.tests.count == 4 && policy.catalogue.count == 8 && policy.allowedShortcodes == ["figure"])
        let wim = try #require(policy.person("wim"))
        #expect(wim.source == Source(file: "personen.yaml", line: 12, column: 3))
        #expect(wim.appointments.first?.replaces == "dirk")
        #expect(policy.person("lotte")?.phone == "214")
    }

    @Test("everything is told, by file and line, not only the first")
    func everything() throws {
        let errors = try Fixture.errors([
            "kalender.yaml": "versie: 3\nfeestdagen: [morgen]\n", "rechten/x.yaml": "- {rol: r, mag: [x], pad: /y}",
        ])
        #expect(errors.map(\.file) == ["kalender.yaml", "kalender.yaml", "rechten/x.yaml", "rechten/x.yaml"])
        #expect(errors.map { $0.position?.line } == [1, 2, 1, 1])
    }

    @Test("a sentence says where, what, and what was probably meant")
    func sentence() throws {
        let error = try #require(
            try Fixture.errors(["rechten/x.yaml": "- rol: redacteur\n  mag: [wijzig]\n  pad: x\n"]).first)
        #expect(
            error.sentence.nl
                == "`.afspraken/rechten/x.yaml` regel 2: We kennen geen handeling `wijzig`. Bedoel je `wijzigen`?")
        #expect(error.position?.column == 9)
    }

    @Test("a register can be split over files; owners count in the order of the file names")
    func split() throws {
        let policy = try Fixture.policy([
            "eigenaars.yaml": nil, "eigenaars/10-alles.yaml": "- {pad: \"**\", eigenaar: communicatie}",
            "eigenaars/20-sport.yaml": "- {pad: \"website/**\", eigenaar: sport}",
        ])
        #expect(policy.owner(of: "website/a.md")?.department == "sport")
        #expect(policy.owner(of: "hugo.yaml")?.department == "communicatie")
    }

    @Test(
        "house style and other registers may stand there",
        arguments: ["stijl/regels/je.yml", "registers/wegen.yaml", "registers/logo/x.png"])
    func elsewhere(path: String) throws {
        #expect(try Fixture.errors([path: "willekeurig: [1"]).isEmpty == (path != "registers/wegen.yaml"))
        #expect(try Fixture.errors([path: "wegen: []"]).isEmpty)
    }

    @Test("without a catalogue adopted ids cannot be wrong")
    func noCatalogue() throws {
        #expect(try Fixture.errors(["registers/kortom.yaml": nil]).isEmpty)
    }

    @Test("more than the limits is refused at once")
    func limits() throws {
        let many = (0...PolicyFiles.mostFiles).map { PolicyFile(path: "personen/p\($0).yaml", bytes: []) }
        #expect(throws: PolicyErrors.self) { _ = try Policy(loading: PolicyFiles(many)) }
        let large = (0..<3).map {
            PolicyFile(path: "personen/p\($0).yaml", bytes: Array(repeating: 0x23, count: 2_000_000))
        }
        #expect(throws: PolicyErrors.self) { _ = try Policy(loading: PolicyFiles(large)) }
        // House style is read elsewhere and does not count here.
        let style = PolicyFile(path: "stijl/woorden.txt", bytes: Array(repeating: 0x61, count: 5_000_000))
        _ = try Policy(loading: PolicyFiles(try Fixture.files().files + [style]))
    }

    @Test("a path twice is refused")
    func pathTwice() throws {
        let files = try Fixture.files().files
        let twice = files + files.filter { $0.path == "kalender.yaml" }
        #expect(throws: PolicyErrors.self) { _ = try Policy(loading: PolicyFiles(twice)) }
    }

    @Test("the policies that come along load, and their own test cases hold", arguments: ["example", "klein"])
    func comesAlong(name: String) throws {
        let folder = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Policies/\(name)")
        let files = try Fixture.files(in: folder).map { PolicyFile(path: $0.key, bytes: Array($0.value.utf8)) }
        let day = try Fixture.day("2026-11-21")
        do throws(PolicyErrors) {
            let policy = try Policy(loading: PolicyFiles(files))
            let check = PolicyCheck(policy, on: day)
            #expect(check.notes(paths: []).filter { $0.level == .error }.map(\.message.nl) == [])
        } catch {
            Issue.record("\(error.errors.map(\.sentence.nl))")
        }
    }
}
