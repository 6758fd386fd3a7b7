import Style
import Testing

struct SentenceTests {
    @Test(arguments: [
        "Een zin. | Nog een.", "Kom je? | Ja! | Goed… | Zo.", "Om 14.30 uur. | Om 9 uur.",
        "Bv. Jan en nr. 5 en art. 3 zijn zo.",
        "De dhr. Peeters, mevr. De Smet en J.P. Janssens.", "1. De eerste. | 2. De tweede.", "Op 14. | De rest volgt.",
        "Het is i.p.v. Jan o.a. Piet.", "Hij zei: “Kom.” | Daarna niet.", "(Zo gaat dat.) | En dan.", "Echt?! | Ja.",
        "Zie www.zandbeke.be voor meer.", "De tel. 018 55 02 14 is dicht.", "nu. en dan.", "Een zin. | Élise komt.",
        "Zonder punt",
    ])
    func isCutAtItsEnd(text: String) throws {
        let parts = text.split(separator: " | ").map(String.init)
        let rule = Checking.existence([#"\A(?s:.+)\z"#], "nonword: true\nscope: sentence")
        // In a heading, where `1.` begins no list.
        #expect(try Checking(rule, "# " + parts.joined(separator: " ")).found == parts)
    }

    @Test func blocksEndSentences() throws {
        let rule = Checking.existence([#"\A.+\z"#], "nonword: true\nscope: sentence")
        let text = "# Kop\n\n- punt een\n- punt twee\n\n| a | b |\n|---|---|\n| c | d. E |"
        #expect(try Checking(rule, text).found == ["Kop", "punt een", "punt twee", "a", "b", "c", "d.", "E"])
    }
}
