import Testing

/// The agreements protect themselves: judged by the old ones, and never left without anybody who may mend them.
@Suite struct PolicyChangeTests {
    @Test(arguments: pushes)
    func push(_ push: PushCase) throws { try push.play() }

    private static let people = ".afspraken/personen.yaml"
    private static let rights = ".afspraken/rechten.yaml"

    private static let pushes: [PushCase] = [
        .refused(
            "who takes the right away from everybody", by: .lotte,
            saying: "Met deze afspraken kan niemand de afspraken nog aanpassen."
        ) {
            try $0.replace("mag: [beleid]", with: "mag: [structuur]", in: rights)
        },
        .refused(
            "who takes the right away from herself", by: .lotte,
            saying: "Met deze afspraken mag jij ze zelf niet meer aanpassen."
        ) {
            try $0.replace(
                "- {rol: communicatieverantwoordelijke, van: 2022-03-01}", with: "- {rol: schepen, van: 2022-03-01}",
                in: people)
            try $0.replace(
                "- {rol: webredacteur, van: 2024-01-15, opleiding: 2024-02-06}",
                with:
                    "- {rol: webredacteur, van: 2024-01-15, opleiding: 2024-02-06}\n    - {rol: communicatieverantwoordelijke}",
                in: people)
        },
        .refused(
            "a right given and used in one push is judged without it", by: .pieter,
            saying: "Dit bestand hoort bij de afspraken van de gemeente."
        ) {
            try $0.replace(
                "types: [pagina, intranetpagina, beeld, brief]",
                with: "types: [pagina, intranetpagina, beeld, brief, nieuws]", in: rights)
            try $0.write("website/nieuws/eigen.md", Page.text("publiceren_op: 2026-11-20"))
        },
        .refused("a case of its own that does not hold", by: .lotte, saying: "proeven.yaml") {
            try $0.replace("mag: nee}", with: "mag: ja}", in: ".afspraken/proeven.yaml")
        },
        .refused("a policy file under another name", by: .wim, saying: "Dit bestand hoort bij de afspraken") {
            try $0.move(rights, to: ".afspraken/rechten-oud.yaml")
        },
        .accepted("a successor comes beside the one who leaves", by: .lotte) {
            try $0.replace(
                "- {rol: eindredacteur, van: 2025-02-01}",
                with:
                    "- {rol: eindredacteur, van: 2025-02-01}\n    - {rol: communicatieverantwoordelijke, van: 2026-01-01}",
                in: people)
        },
    ]

    @Test func `the server's answer is foretold, with the same remarks`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.moving)
        try wim.keep("Andere pagina")
        let foretold = try wim.afspraak("nakijken", "--als", "wim-dessers", "--naar", "main", "--format", "json")
        let answer = try wim.push("HEAD:refs/heads/main")
        #expect(foretold.status == 1)
        #expect(answer.status != 0)
        #expect(foretold.says("Deze pagina is van de dienst Burgerzaken."), "\(foretold.words)")
        #expect(answer.says("Deze pagina is van de dienst Burgerzaken."), "\(answer.words)")
        let own = try wim.afspraak("nakijken", "--als", "wim-dessers", "--naar", "voorstel/wim-dessers/x")
        #expect(own.status == 0, "\(own.words)")
        let other = try wim.afspraak("nakijken", "--als", "wim-dessers", "--naar", "voorstel/fatima-ouali/x")
        #expect(other.says("Dit voorstel is van Fatima Ouali."), "\(other.words)")
    }

    @Test func `a question about rights says who may, what was looked at, and what would help`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        let answer = try wim.afspraak("mag", "dirk-maesschalk", "wijzigen", Page.pool)
        #expect(answer.status == 1)
        #expect(answer.says("eindigde op"), "\(answer.words)")
        #expect(answer.says("Met een nieuwe aanstelling als redacteur mag het wel."), "\(answer.words)")
        #expect(answer.says("Wie het wel mag:"), "\(answer.words)")
        #expect(answer.says("Wim Dessers"), "\(answer.words)")
    }
}
