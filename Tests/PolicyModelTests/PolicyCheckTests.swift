import BrusselsTime
import Findings
import Testing

@testable import PolicyModel

@Suite("A policy that loads also does what was meant")
struct PolicyCheckTests {
    static let site = [
        "website/index.md", "website/wonen/a.md", "website/wonen/afval/b.md", "website/sport/zwembad.md",
        "website/nieuws/a.md", "intranet/sport/a.md", "beelden/a.jpg",
    ]

    private func notes(
        _ changes: [String: String?] = [:], paths: [String] = site, on day: String = "2026-11-21"
    ) throws -> [PolicyNote] {
        PolicyCheck(try Fixture.policy(changes), on: try Fixture.day(day)).notes(paths: paths)
    }

    private func topics(_ notes: [PolicyNote], _ topic: PolicyNote.Topic) -> [String] {
        notes.filter { $0.topic == topic }.map(\.message.nl)
    }

    @Test("the small policy: what there is to say, errors first")
    func small() throws {
        let notes = try notes()
        #expect(notes.map(\.level) == notes.map(\.level).sorted())
        #expect(notes.filter { $0.level == .error }.map(\.topic) == [.backupNotAppointed])
    }

    @Test("a test case that fails is an error with the reason")
    func failing() throws {
        let tests = "- {naam: Wim mag alles, wie: wim, handeling: wijzigen, pad: website/wonen/a.md, mag: ja}\n"
        let note = try #require(try notes(["proeven.yaml": tests]).first { $0.topic == .testFails })
        #expect(note.level == .error && note.source == Source(file: "proeven.yaml", line: 1, column: 3))
        #expect(note.message.nl.hasPrefix("De proef \"Wim mag alles\" verwacht ja, maar het mag niet."))
    }

    @Test("a test case has its own day, else that of the check")
    func testDay() throws {
        let tests = """
            - {naam: eerder, wie: dirk, handeling: wijzigen, pad: website/sport/a.md, op: 2026-06-30, mag: ja}
            - {naam: nu, wie: dirk, handeling: wijzigen, pad: website/sport/a.md, mag: ja}
            """
        #expect(topics(try notes(["proeven.yaml": tests]), .testFails).count == 1)
        #expect(topics(try notes(["proeven.yaml": tests], on: "2026-06-01"), .testFails).isEmpty)
    }

    @Test("a rule, a right or a type that nothing falls under is told")
    func idle() throws {
        let without = Self.site.filter { !$0.hasPrefix("intranet") && !$0.hasPrefix("beelden") }
        let found = try notes(paths: without).filter { $0.topic == .matchesNothing }
        #expect(found.map { $0.source?.file } == ["eigenaars.yaml", "types/beeld.yaml"])
        #expect(found.map(\.level) == [.warning, .tip])
        #expect(topics(try notes(), .matchesNothing).isEmpty)
        #expect(topics(try notes(paths: []), .matchesNothing).isEmpty)
    }

    @Test("pages without an owner are named, up to a number")
    func noOwner() throws {
        #expect(
            topics(try notes(), .noOwner) == ["`beelden/a.jpg` heeft geen eigenaar. Zet een regel in `eigenaars.yaml`."]
        )
        let many = topics(try notes(paths: (0..<50).map { "beelden/\($0).jpg" }), .noOwner)
        #expect(many.count == PolicyCheck.mostPathsNamed + 1 && many.last == "En nog 30 zonder eigenaar.")
        #expect(topics(try notes(paths: ["hugo.yaml"]), .noOwner).isEmpty)
    }

    @Test("departments without an editor or a back-up, and back-ups without an appointment there")
    func people() throws {
        let notes = try notes()
        #expect(topics(notes, .noEditor) == ["De dienst Communicatie heeft geen redacteur."])
        #expect(topics(notes, .noBackup) == ["De dienst Communicatie heeft geen reserveredacteur."])
        #expect(
            topics(notes, .backupNotAppointed) == [
                "Wim Dessers is reserve voor Milieu, maar heeft daar geen aanstelling."
            ])
    }

    @Test("who left, and who was not trained")
    func appointments() throws {
        let notes = try notes()
        #expect(topics(notes, .appointmentEnded) == ["Dirk Maesschalk heeft geen aanstelling meer sinds 30 juni 2026."])
        #expect(
            topics(notes, .noTraining) == [
                "Van Stijn Haelterman weten we niet wanneer de opleiding was. Vul `opleiding` in."
            ])
    }

    @Test("a role without any right is told once, with the role that was meant")
    func roles() throws {
        let extra =
            "- {id: an, naam: An, aanstellingen: [{rol: redakteur}]}\n- {id: bo, naam: Bo, aanstellingen: [{rol: redakteur}]}"
        #expect(
            topics(try notes(["personen/x.yaml": extra]), .roleWithoutGrant)
                == ["De rol `redakteur` heeft geen enkel recht. Bedoel je `redacteur`?"])
    }

    @Test("without a catalogue that is told")
    func noCatalogue() throws {
        #expect(topics(try notes(["registers/kortom.yaml": nil]), .noCatalogue).count == 1)
        #expect(topics(try notes(), .noCatalogue).isEmpty)
    }
}
