import Findings
import Rules
import Testing

/// One remark on the same words is enough.
@Suite("House style says a thing once")
struct StyleEchoTests {
    private static func found(_ text: String) throws -> [RuleID] {
        let path = "website/vrije-tijd/sport/proef.md"
        let page = "---\ntitel: Een pagina\nsamenvatting: Wat je hier vindt, in één zin.\nai: geen\n---\n\n\(text)\n"
        let example = RuleExample(
            .wrong, Message(nl: "Proef", en: "Trial"), person: "lotte-verhaeghen", commits: [[path: page]], expected: 1)
        return try ExampleTown().verdict(on: example).findings.map(\.finding.rule).filter {
            $0.rawValue.hasSuffix("lange-zin")
        }
    }

    private static let long =
        "De zaal biedt plaats aan driehonderd mensen, heeft een keuken, een toog en een podium met licht en geluid, en is ook "
        + "voor wie in een rolstoel zit goed bereikbaar."
    private static let endless =
        "De gemeenteraad heeft in zijn vergadering van vorige maandag beslist dat de parkeerplaatsen langs de noordkant van "
        + "de Markt verdwijnen en dat er in de plaats daarvan bomen, banken en een fontein komen waar kinderen in de zomer "
        + "kunnen spelen."

    @Test func `a very long sentence gets the gravest remark alone`() throws {
        #expect(try Self.found(Self.endless) == ["stijl-heel-lange-zin"])
    }

    @Test func `a long sentence is only long`() throws {
        #expect(try Self.found(Self.long) == ["stijl-lange-zin"])
    }

    @Test func `each sentence gets its own`() throws {
        #expect(
            try Self.found("\(Self.long) Dan dit. \(Self.endless)") == ["stijl-lange-zin", "stijl-heel-lange-zin"])
    }
}
