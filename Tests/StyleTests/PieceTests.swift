import Testing

/// A piece of a part has edges of its own: what the whole part shows says nothing of it. `Checking` looks both ways.
@Suite("Pieces with edges of their own")
struct PieceTests {
    @Test func `a link is counted by its own edges`() throws {
        let rule = #"extends: occurrence\nmessage: x\nscope: link\ntoken: '\bhier\b'\nmax: 0"#
        #expect(try Checking(rule.replacing(#"\n"#, with: "\n"), "Meer? Klik [hier](/x)op.").found.count == 1)
    }

    @Test func `a sentence ends where it ends`() throws {
        let rule = #"extends: occurrence\nmessage: x\nscope: sentence\ntoken: '\?\z'\nmax: 0"#
        #expect(try Checking(rule.replacing(#"\n"#, with: "\n"), "Komt u? Kom dan.").found.count == 1)
    }

    @Test func `code behind a word is no space`() throws {
        #expect(
            try Checking(
                #"extends: existence\nmessage: x\nraw: ['bv\.(?=\S)']"#.replacing(#"\n"#, with: "\n"),
                "Zie bv.`code` hier."
            )
            .found == ["bv."])
    }

    @Test func `a word that is explained elsewhere on the page is explained`() throws {
        let rule = """
            extends: conditional
            message: x
            first: '\\b([A-Z]{3,5})\\b'
            second: '\\b([A-Z]{3,5})\\s\\('
            """
        #expect(try Checking(rule, "De OVAM (de maatschappij). Het BCSD.\n\nVraag het aan OVAM.").found == ["BCSD"])
    }
}
