import Testing

/// Names and kinds of files that are dangerous wherever they stand: refused on the site and in a proposal alike.
@Suite struct NameTests {
    @Test(arguments: cases.flatMap { [$0, $0.to("HEAD:refs/heads/voorstel/wim-dessers/vreemd")] })
    func push(_ push: PushCase) throws { try push.play() }

    private static func entry(_ name: String, _ file: [UInt8], mode: String = "100644", saying: String...) -> PushCase {
        PushCase(name: name, person: .wim, ending: .refused, saying: saying + ["afspraak uitleg file-names"]) { clone in
            let id = mode == "160000" ? try clone.head : try clone.blob()
            try clone.keepEntry(Array("\(Page.sport)/".utf8) + file, mode: mode, id: id)
        }
    }

    private static func entry(_ name: String, _ file: String, mode: String = "100644", saying: String) -> PushCase {
        entry(name, Array(file.utf8), mode: mode, saying: saying)
    }

    private static let cases: [PushCase] = [
        entry("a symlink", "link.md", mode: "120000", saying: "Dit is een snelkoppeling naar een ander bestand."),
        entry("a submodule", "map", mode: "160000", saying: "Dit is een verwijzing naar een andere inhoudsmap."),
        entry("an executable file", "tennis.md", mode: "100755", saying: "bewaard als programma"),
        entry("an own page made executable", "zwembad.md", mode: "100755", saying: "bewaard als programma"),
        entry("accents written apart", "cafe\u{301}.md", saying: "De accenten in deze naam zijn los geschreven."),
        entry("a twin that differs in case", "Zwembad.md", saying: "bijna zo heet: zwembad.md"),
        PushCase.refused(
            "a twin of a folder that differs in case", by: .wim, saying: "bijna zo heet: sport", "uitleg file-names"
        ) {
            try $0.keepEntry(Array("website/vrije-tijd/Sport/tennis.md".utf8), id: $0.blob())
        },
        entry("a name with a line break", "a\nb.md", saying: #"a\nb.md"#),
        entry("a name with an escape character", "a\u{1B}[31mb.md", saying: "onzichtbare tekens"),
        entry("a name with a direction mark", "a\u{202E}dm.b.md", saying: "onzichtbare tekens"),
        entry(
            "a name that is not UTF-8", [0x61, 0xFF, 0xC3, 0x28] + Array(".md".utf8),
            saying: "tekens die we niet kunnen lezen"),
        entry("a name Windows keeps for itself", "con.md", saying: "Windows kan geen bestand"),
        entry("a name with a backslash", #"a\b.md"#, saying: "Windows kan dat niet aan"),
        entry("a name that ends in a full stop", "tennis.md.", saying: "eindigt niet met een punt"),
        entry("a name with a hyphen in front", "-rf.md", saying: "begint niet met een streepje"),
        entry("a name of 300 letters", String(repeating: "a", count: 300) + ".md", saying: "te lang"),
    ]

    @Test func `an escape character in a name never reaches the terminal`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.keepEntry(Array("\(Page.sport)/a\u{1B}[31m\u{9B}b.md".utf8), id: wim.blob())
        let answer = try wim.push("HEAD:refs/heads/main")
        #expect(answer.status != 0)
        #expect(!answer.words.contains("\u{1B}[31m") && !answer.words.contains("\u{9B}"))
        #expect(answer.says(#"\x1B"#))
    }

    private static let accents: [PushCase] = [
        .accepted("communication publishes a page with an accent in its name", by: .jeroen) {
            try $0.write("website/nieuws/café.md", Page.text("publiceren_op: 2026-12-01"))
        },
        .refused(
            "an editor is told the name with its accent, as it is", by: .wim, saying: "website/nieuws/café.md",
            "Nieuws publiceert de communicatiedienst."
        ) { try $0.write("website/nieuws/café.md", Page.text("publiceren_op: 2026-12-01")) },
        .refused("a twin of news with the accent written apart", by: .jeroen, saying: "los geschreven") {
            let id = try $0.blob(Page.text("publiceren_op: 2026-12-01"))
            try $0.keepEntry(Array("website/nieuws/cafe\u{301}-zonder-afval.md".utf8), id: id)
        },
    ]

    @Test(arguments: accents)
    func accent(_ push: PushCase) throws { try push.play() }
}
