import Testing
import Text

@Suite struct FoldingTests {
    @Test(
        "names that are the same on some computer",
        arguments: [
            ("Nieuws", "nieuws"), ("CAFÉ", "café"), ("cafe\u{301}", "CAF\u{C9}"), ("STRASSE", "straße"),
            ("Ĳzer", "ĳzer"),
            ("ΣΊΣΥΦΟΣ", "σίσυφος"),
        ])
    func same(_ left: String, _ right: String) {
        #expect(Folding.folded(left).utf8.elementsEqual(Folding.folded(right).utf8))
    }

    @Test("names that differ", arguments: [("nieuws", "nieuw"), ("cafe", "café"), ("a", "а")])
    func different(_ left: String, _ right: String) {
        #expect(!Folding.folded(left).utf8.elementsEqual(Folding.folded(right).utf8))
    }

    @Test func `a joined accent is NFC and a loose one is not`() {
        #expect(Folding.isNFC("café"))
        #expect(!Folding.isNFC("cafe\u{301}"))
        #expect(Folding.nfc("cafe\u{301}").utf8.elementsEqual("caf\u{E9}".utf8))
        #expect(Folding.isNFC("plain"))
    }
}
