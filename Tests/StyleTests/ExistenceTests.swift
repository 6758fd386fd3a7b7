import Style
import Testing

struct ExistenceTests {
    private func found(_ tokens: [String], _ text: String, _ more: String = "ignorecase: true") throws -> [String] {
        try Checking(Checking.existence(tokens, more), text).found
    }

    @Test(arguments: [
        ("reeds", "Reeds, wij reedsen reeds.", ["Reeds", "reeds"]),
        ("in het kader van", "In  het\nkader van X, in het kader. In het kadervan.", ["In  het\nkader van"]),
        ("geïnde", "GEÏNDE geinde geïnden Geïnde", ["GEÏNDE", "Geïnde"]),
        ("geïnde", "gei\u{308}nde", ["gei\u{308}nde"]),
        ("straße", "STRASSE", ["STRASSE"]),
        (
            "a b", "a `x` b a<br>b a<i></i> b a **b** a\u{A0}b a&nbsp;b a\\\nb",
            ["a<i></i> b", "a **b", "a\u{A0}b", "a&nbsp;b"]
        ),
        ("d.w.z.", "d.w.z. iets, d.w.zo", ["d.w.zo"]),
        (#"d\.w\.z\."#, "d.w.z. iets, D.W.Z.!", ["d.w.z.", "D.W.Z."]),
        ("'s avonds", "'s avonds en ’s avonds", ["'s avonds"]),
        ("foto's", "foto's, foto&#39;s", ["foto's", "foto&#39;s"]),
        ("één", "&eacute;&eacute;n keer", ["&eacute;&eacute;n"]),
        ("beroep", "een **beroep** en [beroep](/beroep) en *be*roep", ["beroep", "beroep", "be*roep"]),
        ("werd(?:en)? gedaan", "Werd gedaan, werden gedaan, werdje gedaan", ["Werd gedaan", "werden gedaan"]),
        ("[Dd]ienst(?!er)", "dienst, diensten, Dienst", ["dienst", "Dienst"]),
        (#"\d+ ?EUR"#, "12 eur, 1 euro, x12EUR", ["12 eur"]),
        (#"(\w+) \1"#, "de de man van van\nvan", ["de de", "van van"]),
        ("!{2,}", "Kom!! Ja!", ["!!"]),
    ])
    func tokensAreWholeWords(token: String, text: String, expected: [String]) throws {
        #expect(try found([token], text) == expected)
    }

    @Test func longestCountsOnce() throws {
        #expect(try found(["ten", "ten behoeve", "behoeve van"], "ten behoeve van") == ["ten behoeve"])
        #expect(try found(["ten", "ten"], "ten ten") == ["ten", "ten"])
    }

    @Test func nonwordTakesParts() throws {
        #expect(try found(["!!+", "tje"], "Kom!!! Een huisje, een tuintje.", "nonword: true") == ["!!!", "tje"])
    }

    @Test func rawHasNoEdges() throws {
        let rule = "extends: existence\nmessage: x\nraw: ['heid', 's?']"
        #expect(try Checking(rule, "De waarheid en waarheden en heids.").found == ["heid", "heids"])
    }

    @Test func caseCountsUnlessNot() throws {
        #expect(try found(["Uw"], "Uw uw UW", "ignorecase: false") == ["Uw"])
        #expect(try found(["(?i)uw"], "Uw uw UW", "ignorecase: false") == ["Uw", "uw", "UW"])
        #expect(try found(["de  stad"], "de stad De Stad", "ignorecase: false") == ["de stad"])
    }

    @Test func exceptionsDoNotCount() throws {
        let more = "ignorecase: false\nexceptions: [OCMW, 'Agentschap NV', '[A-Z]{2}B']"
        #expect(try found(["[A-Z]{2,5}", "NV"], "OCMW, VVSG, Agentschap NV, NV, KBB", more) == ["VVSG", "NV"])
    }

    @Test func limitIsKept() throws {
        let text = String(repeating: "nu ", count: 300)
        #expect(try found(["nu"], text, "limit: 2").count == 2)
        let report = try Checking(Checking.existence(["nu"]), text).report
        #expect(report.findings.count == StyleChecker.mostFindings && report.unfinished == ["nl/proef"])
    }

    @Test func messageIsFilled() throws {
        let finding = try #require(try Checking(Checking.existence(["nu"]), "Nu nu").report.findings.first)
        #expect(StyleRule.words(template: "Niet ‘%s’, 100%% %s.", for: finding) == "Niet ‘nu’, 100% .")
    }

    /// Words of which some letters count as written are looked for as all others.
    @Test func `case counts within a group that says so`() throws {
        let rule = Checking.existence(["(?-i:Het) het(?! te )", "de (?-i:burger)"], "ignorecase: true")
        #expect(
            try Checking(rule, "Het het begin. Het HET. het het. Het het te veel. De burger, de Burger.").found
                == ["Het het", "Het HET", "De burger"])
    }
}
