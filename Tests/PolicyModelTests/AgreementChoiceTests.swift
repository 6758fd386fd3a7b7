import BrusselsTime
import Findings
import Testing

@testable import PolicyModel

@Suite("Choices that do not go together")
struct AgreementChoiceTests {
    private static let catalogue = """
        versie: 1
        bron: B
        afspraken:
          - {id: x-1, nummer: "1", klasse: buiten, onderwerp: {nl: Eén tekent, en: One signs}, varianten: [x-1-v], botst_met: [x-1-v]}
          - {id: x-1-v, nummer: "1v", klasse: buiten, onderwerp: {nl: Twee tekenen, en: Two sign}}
          - {id: x-2, nummer: "2", klasse: buiten, onderwerp: {nl: Geen logo, en: No logo}, botst_met: [x-1-v]}
          - {id: x-3, nummer: "3", klasse: afgedwongen, onderwerp: {nl: A, en: B}, waarden: [dagen, kanalen]}

        """

    private func notes(_ adoptions: String..., on day: String = "2026-11-21") throws -> [PolicyNote] {
        let head = "versie: 1\ngemeente: Z\ncontact: communicatie\naangenomen:\n"
        let policy = try Fixture.policy([
            "registers/x.yaml": Self.catalogue,
            "afspraken.yaml": head + adoptions.map { "  - {id: \($0)}\n" }.joined(),
        ])
        return PolicyCheck(policy, on: try Fixture.day(day)).notes(paths: []).filter {
            [.conflict, .unknownChoice, .unknownSetting].contains($0.topic)
        }
    }

    @Test("two that conflict are an error at the later line, that shows both")
    func conflict() throws {
        let note = try #require(try notes("x-1", "x-1-v").first)
        #expect(note.level == .error && note.topic == .conflict && note.source?.line == 6)
        #expect(
            note.message.nl
                == "`x-1-v` (Twee tekenen) past niet samen met `x-1` (Eén tekent) in afspraken.yaml regel 5. Kies één van de "
                + "twee, of schrijf bij `besluit` welke beslissing zegt hoe het zit.")
        #expect(note.message.en.contains("`x-1-v` (Two sign)") && note.message.en.contains("`x-1` (One signs)"))
        // In the other order, and told once although one side says it, or both.
        #expect(try notes("x-1-v", "x-1").map(\.source?.line) == [6])
        #expect(try notes("x-1", "x-1-v", "x-2").map(\.source?.line) == [6, 7])
    }

    @Test(
        "no conflict",
        arguments: [
            ["x-1"], ["x-1", "x-2"], ["x-1", "x-1-v, besluit: College punt 3"], ["x-1, besluit: Raad", "x-1-v"],
            ["x-1", "x-1-v, ernst: uit"], ["x-1, tot: 2026-11-30", "x-1-v, vanaf: 2026-12-01"],
            ["x-1, tot: 2026-11-20", "x-1-v"], ["x-1, keuze: x-1-v"], ["x-1, keuze: x-1-v", "x-1-v"],
        ])
    func none(adoptions: [String]) throws {
        let found =
            try adoptions.count == 1 ? notes(adoptions[0]) : notes(adoptions[0], adoptions[1])
        #expect(found.isEmpty, "\(found.map(\.message.nl))")
    }

    @Test("a variant that was picked is what conflicts, and one last day in common is enough")
    func variant() throws {
        #expect(try notes("x-1, keuze: x-1-v", "x-2").map(\.topic) == [.conflict])
        #expect(try notes("x-1, tot: 2026-12-01", "x-1-v, vanaf: 2026-12-01").map(\.topic) == [.conflict])
    }

    @Test("a variant that does not exist is an error, also where it was meant otherwise")
    func unknownChoice() throws {
        let note = try #require(try notes("x-1, keuze: x-2").first)
        #expect(note.level == .error && note.topic == .unknownChoice && note.source?.line == 5)
        #expect(note.message.nl == "Bij `x-1` bestaat de keuze `x-2` niet. Er is: `x-1-v`.")
        #expect(try notes("x-1, keuze: x-1").isEmpty && notes("x-2, keuze: iets").isEmpty)
    }

    @Test("a value that nothing asks for is told, with what was probably meant")
    func unknownSetting() throws {
        let note = try #require(try notes("x-3, waarden: {dagn: 3, kanalen: [web]}").first)
        #expect(note.level == .warning && note.topic == .unknownSetting)
        #expect(note.message.nl == "Bij `x-3` doet `dagn` niets. Bedoel je `dagen`?")
        #expect(try notes("x-3, waarden: {dagen: 3}").isEmpty && notes("x-1, waarden: {wat: 3}").isEmpty)
    }
}
