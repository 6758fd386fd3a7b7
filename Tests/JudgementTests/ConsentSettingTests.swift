import Findings
import Testing

/// What a municipality decides on consent, and what the example town decided otherwise.
@Suite("Settings on consent")
struct ConsentSettingTests {
    private static let header = "id;doel;kanalen;van;tot;minderjarig;ouder_voogd;ingetrokken_op;taggen\n"
    private static let drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\"><rect width=\"3\" height=\"2\"/></svg>\n"

    private func messages(
        _ answers: String, consents: String? = nil, edit: @escaping (String) -> String
    ) throws -> [String] {
        let town = try ExampleTown { file, text in file == "afspraken.yaml" ? edit(text) : text }
        let record = "maker: Wim\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\nai: geen\n\(answers)\n"
        let example = RuleExample(
            .tricky, Message(nl: "", en: ""), person: "wim-dessers",
            commits: [["beelden/sport/x.svg": Self.drawing, "beelden/sport/x.svg.yml": record]], expected: 0,
            consents: consents)
        return try town.verdict(on: example).findings.map(\.finding).filter { $0.rule == "portrait-consent" }
            .map(\.message.nl)
    }

    private func asksRegister(_ text: String) -> String {
        text.replacing("zonder_toestemming: [overzicht]", with: "toestemmingsregister: ja")
    }

    @Test("where the register is asked for, a form is not enough, and a missing register is no yes")
    func register() throws {
        #expect(
            try messages("toestemming: formulier 12", consents: Self.header, edit: asksRegister)
                == ["Bij `x.svg` staat waar de toestemming bewaard is, maar niet haar nummer in het register."])
        #expect(
            try messages("toestemming: [{id: T-1}]", edit: asksRegister)
                == ["De afspraken vragen een toestemmingsregister, maar op de server is er geen."])
        #expect(
            try messages("toestemming: [{id: T-1}]", consents: Self.header + "T-1;;;;;;;;\n", edit: asksRegister) == [])
        #expect(try messages("toestemming: [{id: T-1}]") { $0 } == [])
    }

    @Test("without a setting no kind of image is free of consent")
    func crowds() throws {
        let crowd = "beeldtype: overzicht\npublieke_plaats: ja\nfocus_personen: 0"
        #expect(try messages(crowd) { $0 } == [])
        #expect(try messages(crowd, edit: asksRegister).count == 1)
        #expect(
            try messages("beeldtype: sfeer\npublieke_plaats: ja\nfocus_personen: 0") {
                $0.replacing("[overzicht]", with: "[overzicht, sfeer]")
            } == [])
    }
}
