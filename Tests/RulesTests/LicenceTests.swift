import Testing

@testable import Rules

@Suite("Licences and credits") struct LicenceTests {
    @Test func `the list is there, and names compare without case`() {
        #expect(Array(SPDXLicences.all).count > 600)
        #expect(SPDXLicences.name("cc-by-sa-4.0") == "CC-BY-SA-4.0" && SPDXLicences.name("EUPL-1.2") == "EUPL-1.2")
        for text in ["", "onbekend", "CC BY 4.0", "CC-BY-4.0 OR MIT", "Universal-FOSS-exception-1.0"] {
            #expect(SPDXLicences.name(text) == nil && Licence(text) == nil, "\(text)")
        }
        #expect(Licence("LicenseRef-stad", chosen: ["LicenseRef-Stad"])?.name == "LicenseRef-Stad")
    }

    @Test(arguments: [
        ("CC-BY-4.0", true), ("CC-BY-NC-ND-2.0", true), ("CC0-1.0", false), ("CC-PDDC", false), ("MIT", false),
        ("eigen-werk", false),
    ])
    func `who asks for a credit`(name: String, asks: Bool) throws {
        let licence = try #require(Licence(name))
        #expect(licence.asksCredit == asks)
    }

    @Test(arguments: [
        ("CC0-1.0", "CC-BY-4.0", true), ("CC-BY-4.0", "CC0-1.0", false), ("CC-BY-4.0", "CC-BY-SA-4.0", true),
        ("CC-BY-SA-4.0", "CC-BY-4.0", false), ("CC-BY-4.0", "CC-BY-4.0", false), ("stock", "CC-BY-4.0", false),
        ("CC-BY-4.0", "stock", true), ("eigen-werk", "toestemming", true), ("toestemming", "eigen-werk", false),
        ("toestemming", "stock", false), ("MIT", "stock", true), ("cc-by-4.0", "CC-BY-4.0", false),
    ])
    func `a part is never freer than the whole`(part: String, whole: String, isFreer: Bool) throws {
        let (part, whole) = (try #require(Licence(part)), try #require(Licence(whole)))
        #expect(part.isFreer(than: whole) == isFreer)
    }

    @Test(arguments: [
        "Foto: Jan Peeters, CC BY 4.0", "© Jan Peeters (CC-BY-4.0)", "J. Peeters / CC BY", "jan peeters — cc by 4.0",
        "Jan Peeters, Creative Commons Naamsvermelding 4.0",
        "Jan Peeters, Creative Commons Attribution 4.0 International",
        "Jan Peeters, https://creativecommons.org/licenses/by/4.0/deed.nl", "Peeters Jan, CC BY 4.0",
    ])
    func `a credit names maker and licence in many ways`(text: String) throws {
        let credit = CreditLine(text)
        let licence = try #require(Licence("CC-BY-4.0"))
        #expect(credit.names("Jan Peeters") && credit.names(licence))
    }

    @Test(arguments: [
        "Foto: Jan Peeters", "Foto: Jan Peeters, CC BY-SA 4.0", "Foto: Jan Peeters, CC BY 2.0", "CC 4.0 by Jan Peeters",
        "",
        "Jan Peeters, Creative Commons", "Jan Peeters, CC0",
    ])
    func `another licence is not this one`(text: String) throws {
        let licence = try #require(Licence("CC-BY-4.0"))
        #expect(!CreditLine(text).names(licence))
    }

    @Test func `a credit is found whatever signs stand between its words`() {
        let credit = CreditLine("Foto: Jan Peeters, CC BY 4.0")
        #expect(credit.isIn("Het bad.\nFoto Jan\u{A0}Peeters (CC-BY 4.0)."))
        #expect(credit.isIn("Beeld: Jan Peeters, CC BY 4.0") && CreditLine("Foto").isIn("Een foto"))
        #expect(!credit.isIn("Foto: Jan Peeters") && !credit.isIn("") && !credit.isIn("Foto: Jan Peeters, CC BY 4"))
        #expect(!CreditLine("An").isIn("Jan"))
        #expect(!credit.names("Jan Pieters") && !credit.names("") && !CreditLine("Foto: J.").names("Jan Peeters"))
    }
}
